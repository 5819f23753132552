import { pino } from "pino";
import { afterEach, beforeEach, expect, it } from "vitest";

import {
	createLarkClient,
	type LarkClient,
} from "../../../src/adapters/lark/client.js";
import { createDirectory } from "../../../src/adapters/lark/directory.js";
import { createMessenger } from "../../../src/adapters/lark/messenger.js";
import { createLarkStandIn } from "../../../src/sandbox/lark/lark-stand-in.js";
import type { LarkStandIn } from "../../../src/sandbox/lark/types.js";
import {
	ENCRYPT_KEY,
	startWebhook,
	type WebhookKit,
} from "../../server/webhook-kit.js";
import { APP_ID, TENANT, TOKEN } from "./lark-events.js";

const log = pino({ level: "silent" });

let lark: LarkStandIn;
let client: LarkClient;
let webhook: WebhookKit;

beforeEach(async () => {
	const appSecret = "s3cret-s3cret";
	lark = await createLarkStandIn({
		appId: APP_ID,
		appSecret,
		encryptKey: ENCRYPT_KEY,
		verificationToken: TOKEN,
		tenantKey: TENANT,
	});
	lark.addPerson({ openId: "ou_1", name: "李四" });
	lark.addChat({ chatId: "oc_1", name: "某局", members: ["ou_1"] });
	client = createLarkClient({
		appId: APP_ID,
		appSecret,
		domain: lark.url,
		log,
	});
	webhook = await startWebhook({ realNowMs: Date.now });
	lark.setWebhookUrl(`${webhook.url}/webhook/event`);
});

afterEach(async () => {
	await webhook.close();
	client.close();
	await lark.close();
});

function card(text: string) {
	const button = {
		tag: "button",
		text: { tag: "plain_text", content: "簽收" },
		behaviors: [{ type: "callback", value: { card: "card1", button: "b0" } }],
	};
	return {
		schema: "2.0",
		body: {
			elements: [
				{ tag: "div", text: { tag: "plain_text", content: text } },
				button,
			],
		},
	};
}

it("passes the URL verification", async () => {
	expect(await lark.verifyWebhook()).toMatchObject({ ok: true, status: 200 });
});

it("sends once however often the same uuid is sent, replies, and updates", async () => {
	const messenger = createMessenger(client);
	const to = { kind: "chat", chat: "oc_1" } as const;
	const content = { kind: "card", json: card("一") } as const;
	const sent = await messenger.send(to, content, "uuid-1");
	expect(sent).toMatchObject({ kind: "sent", chat: "oc_1" });
	expect(await messenger.send(to, content, "uuid-1")).toEqual(sent);
	const messageId = sent.kind === "sent" ? sent.messageId : "";
	expect(await messenger.update(messageId, card("二"))).toMatchObject({
		kind: "sent",
	});
	const text = { kind: "text", text: '<at user_id="all"></at>' } as const;
	const reply = { kind: "reply", messageId } as const;
	expect(await messenger.send(reply, text, "uuid-2")).toMatchObject({
		kind: "sent",
	});
	const messages = lark.messages("oc_1");
	expect(messages).toHaveLength(2);
	expect(messages[0]!.content).toEqual(card("二"));
	expect(messages[1]).toMatchObject({ parentId: messageId, mentions: [] });
});

it("sends to a person, and says when the person has left", async () => {
	const messenger = createMessenger(client);
	const to = { kind: "person", person: "ou_1" } as const;
	const text = { kind: "text", text: "x" } as const;
	expect(await messenger.send(to, text, "uuid-1")).toMatchObject({
		kind: "sent",
	});
	lark.changePerson("ou_1", { resigned: true });
	expect(await messenger.send(to, text, "uuid-2")).toMatchObject({
		kind: "refused",
		why: "person-gone",
	});
});

it("says why a card is refused", async () => {
	const json = { schema: "2.0", body: { elements: [{ tag: "note" }] } };
	const to = { kind: "chat", chat: "oc_1" } as const;
	expect(
		await createMessenger(client).send(to, { kind: "card", json }, "uuid-1"),
	).toMatchObject({ kind: "refused", why: "card" });
});

it("knows the bot, members and names", async () => {
	const directory = createDirectory(client, log);
	expect(await directory.botOpenId()).toBe(lark.bot.openId);
	expect(await directory.members("oc_1")).toEqual(["ou_1"]);
	expect(await directory.chatName("oc_1")).toBe("某局");
	expect(await directory.personName("ou_1")).toBe("李四");
});

it("receives what people say and press", async () => {
	const to = { kind: "chat", chat: "oc_1" } as const;
	const content = { kind: "card", json: card("一") } as const;
	const sent = await createMessenger(client).send(to, content, "uuid-1");
	const messageId = sent.kind === "sent" ? sent.messageId : "";
	await lark.say({
		from: "ou_1",
		chat: "oc_1",
		text: "完成 1.3",
		mentionBot: true,
	});
	await lark.press({ by: "ou_1", messageId, button: "簽收" });
	expect(webhook.intake.effects).toMatchObject([
		{ kind: "message", sender: "ou_1", senderType: "user", chat: "oc_1" },
		{
			kind: "press",
			operator: "ou_1",
			messageId,
			payload: { card: "card1", button: "b0" },
		},
	]);
});
