import { pino } from "pino";
import { afterEach, expect, it } from "vitest";
import { createLarkClient } from "../../../src/adapters/lark/client.js";
import { createMessenger } from "../../../src/adapters/lark/messenger.js";
import type { Messenger } from "../../../src/ports/messenger.js";
import { createLarkStandIn } from "../../../src/sandbox/lark/lark-stand-in.js";
import type { LarkStandIn } from "../../../src/sandbox/lark/types.js";

const ACCOUNT = {
	appId: "cli_0123456789abcdef",
	appSecret: "audience-secret",
	encryptKey: "audience-key",
	verificationToken: "audience-token",
};
const CHAT = "oc_chat";

let standIn: LarkStandIn;
let close: () => void;
afterEach(async () => {
	close();
	await standIn.close();
});

async function aMessenger(): Promise<Messenger> {
	standIn = await createLarkStandIn(ACCOUNT);
	const people = Array.from({ length: 130 }, (_, n) => `ou_${n}`);
	for (const openId of people) standIn.addPerson({ openId, name: openId });
	standIn.addChat({ chatId: CHAT, name: "群", members: people });
	const log = pino({ level: "silent" });
	const client = createLarkClient({ ...ACCOUNT, domain: standIn.url, log });
	close = () => client.close();
	return createMessenger(client);
}

it("is internal where everybody is of our own organisation", async () => {
	const messenger = await aMessenger();
	expect(await messenger.audience(CHAT)).toEqual({ kind: "internal" });
});

it("is external where Lark marks the group so", async () => {
	const messenger = await aMessenger();
	standIn.changeChat(CHAT, { external: true });
	expect(await messenger.audience(CHAT)).toEqual({ kind: "external" });
});

it("is external with one outsider, on whatever page of the members", async () => {
	const messenger = await aMessenger();
	standIn.changePerson("ou_129", { tenantKey: "another" });
	expect(await messenger.audience(CHAT)).toEqual({ kind: "external" });
});

it("is refused where the bot is not in the group, the group is not there, or Lark does not let us ask", async () => {
	const messenger = await aMessenger();
	expect(await messenger.audience("oc_nowhere")).toMatchObject({
		kind: "refused",
	});
	standIn.setScopes(["im:message"]);
	expect(await messenger.audience(CHAT)).toMatchObject({ kind: "refused" });
	standIn.setScopes(["im:chat"]);
	standIn.changeChat(CHAT, { botIn: false });
	expect(await messenger.audience(CHAT)).toEqual({
		kind: "refused",
		code: "not-in-chat",
	});
});

it("is asked again where Lark is away", async () => {
	const messenger = await aMessenger();
	standIn.addFault({
		route: "chats.get",
		fault: { kind: "status", status: 503 },
	});
	expect(await messenger.audience(CHAT)).toMatchObject({ kind: "retry" });
	standIn.addFault({ route: "chats.members", fault: { kind: "html" } });
	expect(await messenger.audience(CHAT)).toMatchObject({ kind: "retry" });
});

it("takes a message off, and says why it cannot", async () => {
	const messenger = await aMessenger();
	const sent = await messenger.send(
		{ kind: "chat", chat: CHAT },
		{ kind: "text", text: "一句話" },
		"u1",
	);
	if (sent.kind !== "sent") throw new Error("not sent");
	expect(await messenger.recall(sent.messageId)).toEqual({
		kind: "sent",
		messageId: sent.messageId,
		chat: null,
	});
	expect(standIn.message(sent.messageId).recalled).toBe(true);
	expect(await messenger.recall(sent.messageId)).toEqual({
		kind: "refused",
		why: "message-gone",
		code: "230011",
	});
});
