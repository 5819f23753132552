import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	fileJournal,
	type Journal,
	memoryJournal,
} from "../../src/sandbox/lark/journal.js";
import { wordOf } from "../../src/sandbox/lark/json.js";
import { createLarkStandIn } from "../../src/sandbox/lark/lark-stand-in.js";
import type {
	LarkStandInOptions,
	StandInChange,
} from "../../src/sandbox/lark/types.js";
import {
	APP,
	aReceiver,
	aStandIn,
	sdkClient,
	sendCard,
	sendText,
	simpleCard,
} from "./kit.js";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "lark-journal-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, "sub", "lark.jsonl");
const again = (journal: Journal, options: Partial<LarkStandInOptions> = {}) =>
	createLarkStandIn({ ...APP, ...options, journal });

describe("the journal", () => {
	it("brings everything back after a restart", async () => {
		const { standIn, client } = await aStandIn({
			journal: fileJournal(path()),
		});
		const sent = await sendCard(client, "oc_group", simpleCard({ tag: "hr" }));
		const message_id = sent.data?.message_id ?? "";
		await client.im.message.patch({
			path: { message_id },
			data: { content: JSON.stringify(simpleCard()) },
		});
		await sendText(client, "ou_li", "私", "k1");
		await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			files: [{ name: "a.txt", bytes: Buffer.from("佐證") }],
		});
		const before = {
			people: standIn.people(),
			chats: standIn.chats(),
			messages: standIn.messages("oc_group"),
		};
		await standIn.close();

		const second = await again(fileJournal(path()));
		expect({
			people: second.people(),
			chats: second.chats(),
			messages: second.messages("oc_group"),
		}).toEqual(before);
		const key = wordOf(second.messages("oc_group")[1]?.content["file_key"]);
		expect(Buffer.from(second.file(key)?.bytes ?? []).toString()).toBe("佐證");
		await sendText(sdkClient(second), "ou_li", "私", "k1");
		expect(second.messages(second.p2p("ou_li").chatId)).toHaveLength(1);
		await second.close();
	});

	it("keeps what was not delivered and offers it again under the same event_id", async () => {
		const { standIn } = await aStandIn({ journal: fileJournal(path()) });
		const { push } = await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "完成 1.3",
		});
		await standIn.close();

		const receiver = await aReceiver();
		const second = await again(fileJournal(path()), {
			webhookUrl: receiver.url,
		});
		expect(second.undelivered()).toMatchObject([
			{ eventId: push?.eventId, type: "im.message.receive_v1" },
		]);
		await second.redeliver();
		expect(receiver.received[0]?.event).toMatchObject({
			event_id: push?.eventId,
		});
		await second.close();
		const third = await again(fileJournal(path()));
		expect(third.undelivered()).toEqual([]);
		await third.close();
		await receiver.close();
	});

	it("offers it under the token of the day", async () => {
		const journal = memoryJournal();
		const { standIn } = await aStandIn({ journal, verificationToken: "old" });
		await standIn.say({ from: "ou_wang", chat: "oc_group", text: "完成 1.3" });
		await standIn.close();

		const receiver = await aReceiver();
		const second = await again(journal, { webhookUrl: receiver.url });
		await second.redeliver();
		expect(receiver.received[0]?.event).toMatchObject({ token: "vtok" });
		await second.close();
		await receiver.close();
	});

	it("has a message on the disk before the API answers", async () => {
		const { standIn, client } = await aStandIn({
			journal: fileJournal(path()),
		});
		const sent = await sendText(client, "oc_group", "一");
		expect(readFileSync(path(), "utf8")).toContain(sent.data?.message_id);
		await standIn.close();
	});

	it("drops a torn last line and goes on after it", async () => {
		const { standIn } = await aStandIn({ journal: fileJournal(path()) });
		await standIn.close();
		appendFileSync(path(), '{"at":1,"changes":[{"kind":"person","pers');
		const second = await again(fileJournal(path()));
		second.addPerson({ openId: "ou_new", name: "新人" });
		await second.close();
		const third = await again(fileJournal(path()));
		expect(third.people().map((person) => person.name)).toEqual([
			"王小明",
			"李四",
			"新人",
		]);
		await third.close();
	});

	it("in memory can be handed from one stand-in to the next", async () => {
		const journal = memoryJournal();
		const { standIn } = await aStandIn({ journal });
		await standIn.close();
		const second = await again(journal);
		expect(second.chats()).toHaveLength(1);
		await second.close();
	});
});

describe("onChange", () => {
	it("tells what is new and what changed, until told to stop", async () => {
		const { standIn, client } = await aStandIn();
		const heard: StandInChange[] = [];
		const stop = standIn.onChange((change) => heard.push(change));
		const sent = await sendCard(client, "oc_group", simpleCard());
		const path = { message_id: sent.data?.message_id ?? "" };
		await client.im.message.patch({
			path,
			data: { content: JSON.stringify(simpleCard({ tag: "hr" })) },
		});
		stop();
		standIn.addPerson({ name: "無聲" });
		expect(
			heard.map((change) =>
				change.kind === "message" ? change.isNew : change.kind,
			),
		).toEqual([true, false]);
		await standIn.close();
	});
});

describe("a seed", () => {
	it("makes ids predictable", async () => {
		const ids = async () => {
			const { standIn } = await aStandIn({ seed: "s" });
			const said = await standIn.say({
				from: "ou_wang",
				chat: "oc_group",
				text: "x",
			});
			await standIn.close();
			return said.messageId;
		};
		expect(await ids()).toBe(await ids());
	});
});
