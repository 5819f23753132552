/** Events as Lark sends them, with made-up ids; `changes` replace fields of `event` or `header`. */

type Fields = Record<string, unknown>;

export const APP_ID = "cli_a0b1c2d3e4f50617";
export const TOKEN = "vtok-vtok-vtok";
export const TENANT = "t1";

export function anEvent(type: string, event: unknown, header: Fields = {}) {
	return {
		schema: "2.0",
		header: {
			event_id: "ev_1",
			event_type: type,
			create_time: "1760000000123",
			token: TOKEN,
			app_id: APP_ID,
			tenant_key: TENANT,
			...header,
		},
		event,
	};
}

export function aMessageEvent(
	message: Fields = {},
	sender: Fields = {},
	header: Fields = {},
) {
	return anEvent(
		"im.message.receive_v1",
		{
			sender: {
				sender_id: { union_id: "on_u1", user_id: "u1", open_id: "ou_u1" },
				sender_type: "user",
				tenant_key: TENANT,
				...sender,
			},
			message: {
				message_id: "om_m1",
				create_time: "1760000000123",
				chat_id: "oc_c1",
				chat_type: "group",
				message_type: "text",
				content: '{"text":"@_user_1 完成 1.3"}',
				mentions: [
					{
						key: "@_user_1",
						id: { union_id: "on_b", user_id: "", open_id: "ou_bot" },
						name: "督辦",
						tenant_key: TENANT,
					},
				],
				...message,
			},
		},
		header,
	);
}

export function aPressEvent(action: Fields = {}, event: Fields = {}) {
	return anEvent("card.action.trigger", {
		operator: {
			tenant_key: TENANT,
			user_id: "u1",
			open_id: "ou_u1",
			union_id: "on_u1",
		},
		token: "c-295ee57216a5dc9de90fefd0",
		action: {
			value: { card: "card1", button: "b0" },
			tag: "button",
			timezone: "Asia/Shanghai",
			...action,
		},
		host: "im_message",
		context: { open_message_id: "om_card1", open_chat_id: "oc_c1" },
		...event,
	});
}
