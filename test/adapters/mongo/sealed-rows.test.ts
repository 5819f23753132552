/** What becomes of rows of an earlier release, in clear, and of rows that somebody has tampered with. */
import {
	afterAll,
	afterEach,
	beforeAll,
	beforeEach,
	describe,
	expect,
	it,
} from "vitest";
import { SEAL_BYTES } from "../../../src/adapters/mongo/field-cipher.js";
import { cardText } from "../../helpers/card-text.js";
import { type EvidenceKit, evidenceKit } from "../../helpers/evidence-kit.js";
import {
	aMessage,
	aPress,
	type InboxKit,
	inboxKit,
} from "../../helpers/inbox-kit.js";
import { type OutboxKit, outboxKit } from "../../helpers/outbox-kit.js";
import { aPdf } from "../../helpers/some-files.js";
import { testCipher } from "../../helpers/test-cipher.js";

describe("an event", () => {
	let kit: InboxKit;
	beforeAll(async () => {
		kit = await inboxKit();
	});
	afterAll(() => kit.close());

	it("that was recorded in clear by an earlier release is done", async () => {
		await kit.inbox.record(aMessage("older"));
		await kit.models.inbox.updateOne(
			{ _id: "older" },
			{ $set: { incoming: JSON.stringify(aMessage("older")) } },
		);
		kit.inbox.start();
		await kit.idle();
		expect(await kit.effects()).toEqual(["older"]);
	});

	it("that does not open is set aside, and the next of its chat goes on", async () => {
		await kit.inbox.stop();
		await kit.inbox.record(aMessage("moved"));
		await kit.inbox.record(aMessage("next"));
		const { incoming } = await kit.row("next");
		await kit.models.inbox.updateOne({ _id: "moved" }, { $set: { incoming } });
		const told: string[] = [];
		kit.does.unreadable = (key) => {
			told.push(key);
			return Promise.resolve();
		};
		kit.inbox.start();
		await kit.idle();
		expect(told).toEqual(["moved"]);
		expect(await kit.effects()).toEqual(["older", "next"]);
		expect((await kit.row("moved")).state).toBe("parked");
	});

	it("that does not open is set aside even where nobody can be told", async () => {
		kit.does.unreadable = () => Promise.reject(new Error("nobody there"));
		await kit.inbox.stop();
		await kit.inbox.record(aMessage("moved2"));
		await kit.models.inbox.updateOne(
			{ _id: "moved2" },
			{ $set: { incoming: "sealed:1:AAAA" } },
		);
		kit.inbox.start();
		await kit.idle();
		expect((await kit.row("moved2")).state).toBe("parked");
	});

	it("is recorded and answered without one word in clear", async () => {
		const answer = {
			toast: { type: "info" as const, content: "甲局的答覆" },
			card: null,
		};
		kit.does.handle = () => Promise.resolve(answer);
		const press = { ...aPress("p1"), form: { title: "甲局的題目" } };
		await kit.inbox.record(press);
		expect(await kit.inbox.answerOf(press, 5_000)).toEqual(answer);
		expect(JSON.stringify(await kit.row("p1"))).not.toContain("甲局");
	});

	it("keeps its answer of an earlier release", async () => {
		const answer = { toast: null, card: null };
		await kit.models.inbox.updateOne(
			{ _id: "p1" },
			{ $set: { answer: JSON.stringify(answer) } },
		);
		expect(await kit.inbox.answerOf(aPress("p1"), 1_000)).toEqual(answer);
	});
});

describe("a message", () => {
	let kit: OutboxKit;
	beforeAll(async () => {
		kit = await outboxKit();
	});
	afterAll(() => kit.close());

	it("that was put in clear by an earlier release is sent", async () => {
		await kit.put({ key: "older" });
		const json = { schema: "2.0", body: { elements: [] } };
		const title = { tag: "plain_text", content: "舊版的卡片" };
		await kit.models.outbox.updateOne(
			{ _id: "older" },
			{ $set: { json: JSON.stringify({ ...json, header: { title } }) } },
		);
		kit.delivery.start();
		await kit.drained();
		const [shown] = kit.shown();
		expect(cardText(shown?.content ?? {})).toContain("舊版的卡片");
	});

	it("is put without one word in clear", async () => {
		await kit.put({ key: "k1", priority: "reply" });
		const row = await kit.row("k1");
		expect(row.json).toMatch(/^sealed:1:/);
		expect(row.fallback).toMatch(/^sealed:1:/);
		const card = await kit.models.cards.findOne({ outboxKey: "k1" }).lean();
		expect(card?.buttons).toMatch(/^sealed:1:/);
	});

	it("that does not open is parked and told to a person, and the next one is sent", async () => {
		await kit.drained();
		await kit.delivery.stop();
		await kit.put({ key: "moved" });
		await kit.put({ key: "next" });
		const { json } = await kit.row("next");
		await kit.models.outbox.updateOne({ _id: "moved" }, { $set: { json } });
		kit.delivery.start();
		await kit.drained();
		expect(await kit.row("moved")).toMatchObject({
			state: "parked",
			lastCode: "unreadable",
			attempts: 0,
		});
		expect((await kit.row("next")).state).toBe("sent");
		expect(kit.stuck.map(({ key }) => key)).toEqual(["moved"]);
	});
});

describe("a file", () => {
	let kit: EvidenceKit;
	beforeEach(async () => {
		kit = await evidenceKit();
	});
	afterEach(() => kit.close());

	const chunks = () => kit.connection.collection("evidencefiles.chunks");
	async function kept(name: string) {
		const id = await kit.link(aPdf(name));
		kit.worker().start();
		return kit.settled(id);
	}

	it("is kept without its name or content in clear, and read whole", async () => {
		const row = await kept("甲局的檔案.pdf");
		expect(row.name).toMatch(/^sealed:1:/);
		const [chunk] = await chunks()
			.find<{ data: { buffer: Uint8Array } }>({})
			.toArray();
		expect(Buffer.from(chunk?.data.buffer ?? []).includes("%PDF")).toBe(false);
		const read = await kit.files.read(row.fileId ?? "");
		expect(Buffer.from(read ?? [])).toEqual(Buffer.from(aPdf().bytes));
		expect(row.bytes).toBe(aPdf().bytes.length);
	});

	it("that was changed in the database does not open", async () => {
		const row = await kept("甲.pdf");
		const data = Buffer.alloc(aPdf().bytes.length + SEAL_BYTES);
		await chunks().updateMany({}, { $set: { data } });
		await expect(kit.files.read(row.fileId ?? "")).rejects.toThrow(
			"content does not open",
		);
	});

	it("of an earlier release is read as it is", async () => {
		const row = await kept("甲.pdf");
		const data = Buffer.from(
			"%PDF in clear".padEnd(aPdf().bytes.length + SEAL_BYTES),
		);
		await chunks().updateMany({}, { $set: { data } });
		await kit.connection
			.collection("evidencefiles.files")
			.updateMany({}, { $unset: { metadata: 1 } });
		const read = await kit.files.read(row.fileId ?? "");
		expect(Buffer.from(read ?? [])).toEqual(data);
	});

	it("whose name does not open is set aside, and the others are fetched", async () => {
		const ids = [];
		for (let n = 0; n < 6; n += 1) ids.push(await kit.link(aPdf(`${n}.pdf`)));
		const [first = "", ...others] = ids;
		const name = testCipher.seal("別.pdf", {
			collection: "evidence",
			field: "name",
			row: "another",
		});
		await kit.connection
			.collection<{ _id: string }>("evidence")
			.updateOne({ _id: first }, { $set: { name } });
		kit.worker().start();
		for (const id of others)
			expect((await kit.settled(id)).state).toBe("fetched");
		expect(await kit.settled(first)).toMatchObject({
			state: "failed",
			lastCode: "unreadable",
		});
	});
});
