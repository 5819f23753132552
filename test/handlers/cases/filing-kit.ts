/** What 提交案例 takes, and the form of it as somebody gets it. */
import type { JsonObject, Message } from "../../../src/sandbox/lark/types.js";
import { cardText } from "../../helpers/card-text.js";
import { payloadOf } from "../../helpers/forge-press.js";
import { lastIn, privately } from "../../helpers/seen.js";
import type { TestApp } from "../../helpers/test-app.js";

export const COMPLETE = {
	title: "某所虛報苗木成活率",
	category: "3",
	subject: "某管護所所長",
	summary: "驗收前臨時補種，驗收後不再澆水，虛報成活率三成。",
	outcome: "party-discipline",
	occurred_on: "2021-03-05",
	document_no: "水紀〔2021〕1號",
};

/** Says 提交案例 in private and gives the form that comes. */
export async function formOf(
	t: TestApp,
	person: string,
	said = "提交案例",
): Promise<Message> {
	const chat = privately(t, person);
	await t.say(person, chat, said);
	return lastIn(t, chat);
}

/** Fills in the form and hands it in. */
export async function file(
	t: TestApp,
	person: string,
	more: Record<string, string> = {},
): Promise<Message> {
	const form = await formOf(t, person);
	await t.press(person, form, "提交案例", { ...COMPLETE, ...more });
	return t.standIn.message(form.id);
}

/** What the audit log holds of these actions, oldest first. */
export async function audited(t: TestApp, action: string) {
	return t.connection.connection
		.collection("audit")
		.find({ action })
		.sort({ _id: 1 })
		.toArray();
}

/** Sends the form with whatever is in it, as no client would; the toast, and the words of the card that comes back. */
export async function sendAnything(
	t: TestApp,
	person: string,
	form: Message,
	values: Record<string, unknown>,
	button = "提交案例",
): Promise<{ toast: string; words: string }> {
	const { body } = await t.standIn.callback({
		operator: { tenant_key: t.standIn.tenantKey, open_id: person },
		token: "c-any",
		action: {
			value: payloadOf(t, form, button),
			tag: "button",
			form_value: values as JsonObject,
		},
		host: "im_message",
		context: {
			open_message_id: form.id,
			open_chat_id: privately(t, person),
		},
	});
	await t.app.settled(10_000);
	const answer = JSON.parse(body) as JsonObject;
	const toast = answer["toast"] as { content: string } | undefined;
	return { toast: toast?.content ?? "", words: cardText(answer["card"]) };
}
