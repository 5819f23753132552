import { afterEach, beforeEach, expect, it } from "vitest";
import { aMessage, type InboxKit, inboxKit } from "../../helpers/inbox-kit.js";

let kit: InboxKit;
beforeEach(async () => {
	kit = await inboxKit();
});
afterEach(() => kit.close());

const recallOf = (messageId: string) =>
	({
		kind: "recalled",
		key: `e:${messageId}`,
		chat: "oc_a",
		messageId,
	}) as const;

it("has no effect where a message is taken back while it waits", async () => {
	await kit.inbox.record(aMessage("om_1"));
	await kit.inbox.record(aMessage("om_2"));
	await kit.inbox.record(recallOf("om_1"));
	kit.inbox.start();
	await kit.idle();
	expect(await kit.effects()).toEqual(["om_2"]);
});

it("has none where the recall comes first, however often either comes", async () => {
	await kit.inbox.record(recallOf("om_1"));
	await kit.inbox.record(recallOf("om_1"));
	await kit.inbox.record(aMessage("om_1"));
	kit.inbox.start();
	await kit.idle();
	expect(await kit.effects()).toEqual([]);
});

it("leaves alone what was done already", async () => {
	kit.inbox.start();
	await kit.inbox.record(aMessage("om_1"));
	await kit.idle();
	await kit.inbox.record(recallOf("om_1"));
	expect(await kit.effects()).toEqual(["om_1"]);
	expect((await kit.row("om_1")).state).toBe("done");
});
