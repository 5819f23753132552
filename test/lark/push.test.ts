import { afterEach, describe, expect, it } from "vitest";
import { signature } from "../../src/sandbox/lark/crypto.js";
import type {
	JsonObject,
	LarkStandInOptions,
} from "../../src/sandbox/lark/types.js";
import { type Answer, APP, aReceiver, aStandIn, sendText } from "./kit.js";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closers.splice(0).reverse()) await close();
});

async function both(
	options: Partial<LarkStandInOptions> = {},
	answer?: (event: JsonObject) => Answer,
) {
	const receiver = await aReceiver(answer);
	const world = await aStandIn({ webhookUrl: receiver.url, ...options });
	closers.push(receiver.close, () => world.standIn.close());
	return { ...world, ...receiver };
}

const wordsOf = (event: JsonObject | undefined) => {
	const message = event?.["message"] as Record<string, string> | undefined;
	return (JSON.parse(message?.["content"] ?? "{}") as { text?: string }).text;
};

describe("a message of a person", () => {
	it("reaches the webhook signed, encrypted and compact, and the SDK accepts it", async () => {
		const { standIn, received } = await both();
		const said = await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "進度 1.1 已下放32項",
			mentionBot: true,
		});
		expect(said.push).toMatchObject({
			delivered: true,
			status: 200,
			attempts: 1,
		});
		const [only] = received;
		expect(only?.event).toMatchObject({
			event_type: "im.message.receive_v1",
			app_id: APP.appId,
			tenant_key: standIn.tenantKey,
			sender: { sender_type: "user", sender_id: { open_id: "ou_wang" } },
			message: {
				message_id: said.messageId,
				chat_id: "oc_group",
				chat_type: "group",
				mentions: [
					{
						key: "@_user_1",
						id: { open_id: standIn.bot.openId },
						mentioned_type: "bot",
					},
				],
			},
		});
		expect(wordsOf(only?.event)).toBe("@_user_1 進度 1.1 已下放32項");
		expect(only?.raw.toString()).toMatch(/^\{"encrypt":"[A-Za-z0-9+/=]+"\}$/);
		const header = (name: string) => String(only?.headers[name]);
		const expected = signature(
			header("x-lark-request-timestamp"),
			header("x-lark-request-nonce"),
			APP.encryptKey,
			only?.raw ?? "",
		);
		expect(header("x-lark-signature")).toBe(expected);
	});

	it("numbers its mentions as they stand in the text", async () => {
		const { standIn, received } = await both();
		await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "設聯絡員 @李四 區住建局",
			mentionBot: true,
			mentions: ["ou_li"],
		});
		expect(wordsOf(received[0]?.event)).toBe(
			"@_user_1 設聯絡員 @_user_2 區住建局",
		);
		expect(received[0]?.event).toMatchObject({
			message: {
				mentions: [{ mentioned_type: "bot" }, { id: { open_id: "ou_li" } }],
			},
		});
	});

	it("in a group is told only with a mention where the permission is missing", async () => {
		const { standIn, received } = await both({
			scopes: ["im:message.group_at_msg:readonly"],
		});
		expect(
			(await standIn.say({ from: "ou_wang", chat: "oc_group", text: "閒聊" }))
				.push,
		).toBeNull();
		expect(
			(
				await standIn.say({
					from: "ou_wang",
					chat: "oc_group",
					text: "幫助",
					mentionBot: true,
				})
			).push?.delivered,
		).toBe(true);
		const { chatId } = standIn.p2p("ou_wang");
		expect(
			(await standIn.say({ from: "ou_wang", chat: chatId, text: "幫助" })).push
				?.delivered,
		).toBe(true);
		expect(received).toHaveLength(2);
	});

	it("is not told once the bot is out of the chat", async () => {
		const { standIn } = await both();
		await standIn.removeBot("oc_group", "ou_wang");
		expect(
			(
				await standIn.say({
					from: "ou_wang",
					chat: "oc_group",
					text: "在嗎",
					mentionBot: true,
				})
			).push,
		).toBeNull();
	});

	it("carries root and parent when it is a reply", async () => {
		const { standIn, client, received } = await both();
		const sent = await sendText(client, "oc_group", "提醒");
		await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "完成",
			replyTo: sent.data?.message_id ?? "",
		});
		expect(received[0]?.event).toMatchObject({
			message: {
				parent_id: sent.data?.message_id,
				root_id: sent.data?.message_id,
			},
		});
	});

	it("becomes a post with its pictures, and one message more per file", async () => {
		const { standIn, received } = await both();
		const bytes = Buffer.from("x");
		const said = await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "完成",
			mentionBot: true,
			files: [
				{ name: "現場.png", bytes, kind: "image" },
				{ name: "清單.xlsx", bytes },
			],
		});
		const types = received.map(
			({ event }) => (event["message"] as JsonObject)["message_type"],
		);
		expect(types).toEqual(["post", "file"]);
		expect(said.also).toHaveLength(1);
	});

	it("never comes back as an event when the bot wrote it", async () => {
		const { client, received } = await both();
		await sendText(client, "oc_group", "提醒");
		expect(received).toEqual([]);
	});

	it("waits for the one before it in the same chat", async () => {
		let open = (): void => undefined;
		const gate = new Promise<void>((resolve) => (open = resolve));
		const { standIn, received } = await both({}, (event) =>
			wordsOf(event) === "一" ? { after: gate } : {},
		);
		const { chatId } = standIn.p2p("ou_li");
		const slow = standIn.say({ from: "ou_wang", chat: "oc_group", text: "一" });
		const queued = standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "二",
		});
		await standIn.say({ from: "ou_li", chat: chatId, text: "別處" });
		expect(received.map(({ event }) => wordsOf(event))).not.toContain("二");
		open();
		await Promise.all([slow, queued]);
		expect(
			received
				.map(({ event }) => wordsOf(event))
				.filter((words) => words !== "別處"),
		).toEqual(["一", "二"]);
	});
});

describe("delivery", () => {
	it("counts nothing but 200 and offers the same event again when told to", async () => {
		let status = 204;
		const { standIn, received } = await both({}, () => ({ status }));
		const { push } = await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "一",
		});
		expect(push).toMatchObject({ delivered: false, status: 204 });
		status = 500;
		expect(await standIn.redeliver()).toMatchObject([
			{ delivered: false, attempts: 2 },
		]);
		status = 200;
		expect(await standIn.redeliver()).toMatchObject([
			{ delivered: true, attempts: 3 },
		]);
		expect(standIn.undelivered()).toEqual([]);
		expect(new Set(received.map(({ event }) => event["event_id"])).size).toBe(
			1,
		);
		expect(
			new Set(received.map(({ headers }) => headers["x-lark-request-nonce"]))
				.size,
		).toBe(3);
	});

	it("gives up after five attempts, unless asked", async () => {
		const { standIn } = await both({}, () => ({ status: 500 }));
		await standIn.say({ from: "ou_wang", chat: "oc_group", text: "一" });
		for (let n = 0; n < 4; n += 1) await standIn.redeliver();
		expect(await standIn.redeliver()).toEqual([]);
		expect(await standIn.redeliver({ evenGivenUp: true })).toHaveLength(1);
	});

	it("fails without an answer in time, without a connection and without a webhook", async () => {
		let open = (): void => undefined;
		const gate = new Promise<void>((resolve) => (open = resolve));
		const { standIn } = await both({ pushTimeoutMs: 60 }, () => ({
			after: gate,
		}));
		const late = await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "一",
		});
		open();
		expect(late.push).toMatchObject({
			delivered: false,
			status: null,
			error: "timeout",
		});
		standIn.setWebhookUrl("http://127.0.0.1:1/");
		expect(
			(await standIn.say({ from: "ou_wang", chat: "oc_group", text: "二" }))
				.push?.error,
		).toBe("connection");
		const alone = await aStandIn();
		closers.push(() => alone.standIn.close());
		expect(
			(await alone.standIn.say({ from: "ou_li", chat: "oc_group", text: "三" }))
				.push?.error,
		).toBe("no-webhook");
	});

	it("retries by itself after Lark's times, compressed", async () => {
		let answers = 0;
		let done = (): void => undefined;
		const third = new Promise<void>((resolve) => (done = resolve));
		const { standIn } = await both(
			{ autoRedeliver: { factor: 30_000 } },
			() => {
				answers += 1;
				if (answers === 3) done();
				return { status: answers < 3 ? 503 : 200 };
			},
		);
		await standIn.say({ from: "ou_wang", chat: "oc_group", text: "一" });
		await third;
		await standIn.settled();
		expect(standIn.undelivered()).toEqual([]);
	});

	it("is over once any attempt got its 200, however it was made", async () => {
		let status = 500;
		const { standIn, received } = await both({}, () => ({ status }));
		const { messageId } = await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "一",
		});
		status = 200;
		await standIn.repeat(messageId);
		expect(await standIn.redeliver()).toEqual([]);
		expect(received).toHaveLength(2);
	});

	it("does not offer twice what two calls redeliver at once", async () => {
		let status = 500;
		const { standIn, received } = await both({}, () => ({ status }));
		await standIn.say({ from: "ou_wang", chat: "oc_group", text: "一" });
		status = 200;
		await Promise.all([standIn.redeliver(), standIn.redeliver()]);
		expect(received).toHaveLength(2);
	});

	it("can double what was delivered, and bring a message under another event_id", async () => {
		const { standIn, received } = await both();
		standIn.setDelivery({ copies: 1, copiesUnderNewId: 1 });
		const { messageId } = await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "一",
		});
		expect(received).toHaveLength(3);
		await standIn.repeat(messageId, { times: 8 });
		await standIn.repeat(messageId, { times: 2, newEventId: true });
		expect(received).toHaveLength(13);
		expect(new Set(received.map(({ event }) => event["event_id"])).size).toBe(
			4,
		);
		const ids = received.map(
			({ event }) => (event["message"] as JsonObject)["message_id"],
		);
		expect(new Set(ids)).toEqual(new Set([messageId]));
	});
});

describe("the webhook's URL", () => {
	it("is verified by the challenge, which carries no signature", async () => {
		const { standIn } = await both();
		expect(await standIn.verifyWebhook()).toMatchObject({
			ok: true,
			status: 200,
			why: "",
		});
	});

	it("does not pass when nobody is there", async () => {
		const { standIn } = await aStandIn({ webhookUrl: "http://127.0.0.1:1/" });
		closers.push(() => standIn.close());
		expect(await standIn.verifyWebhook()).toMatchObject({
			ok: false,
			why: "connection",
		});
	});
});

describe("what happens to chats", () => {
	it("is told as Lark tells it", async () => {
		const { standIn, received } = await both();
		const newcomer = standIn.addPerson({ name: "趙六" });
		await standIn.addBot("oc_group", "ou_wang");
		await standIn.addMembers("oc_group", [newcomer.openId], "ou_wang");
		await standIn.enterPrivateChat("ou_li");
		await standIn.menu("ou_li", "help");
		const said = await standIn.say({
			from: "ou_li",
			chat: "oc_group",
			text: "錯",
		});
		await standIn.recall(said.messageId, "ou_li");
		await standIn.disband("oc_group", "ou_wang");
		expect(received.map(({ event }) => event["event_type"])).toEqual([
			"im.chat.member.bot.added_v1",
			"im.chat.member.user.added_v1",
			"im.chat.access_event.bot_p2p_chat_entered_v1",
			"application.bot.menu_v6",
			"im.message.receive_v1",
			"im.message.recalled_v1",
			"im.chat.disbanded_v1",
		]);
		expect(received[1]?.event).toMatchObject({
			chat_id: "oc_group",
			users: [{ name: "趙六", user_id: { open_id: newcomer.openId } }],
		});
		expect(
			standIn.chats().find((chat) => chat.chatId === "oc_group"),
		).toMatchObject({ dissolved: true });
	});

	it("can be any event under any header", async () => {
		const { standIn, received } = await both();
		await standIn.event(
			"im.message.receive_v1",
			{ message: {} },
			{ app_id: "cli_other", event_id: "e1", token: "wrong" },
		);
		expect(received[0]?.event).toMatchObject({
			app_id: "cli_other",
			event_id: "e1",
			token: "wrong",
		});
	});
});
