import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
	defineModels,
	type Models,
	prepareCollections,
} from "../../../src/adapters/mongo/models.js";
import { createSequence } from "../../../src/adapters/mongo/sequence.js";
import { storesIn } from "../../../src/adapters/mongo/stores.js";
import type { Task } from "../../../src/domain/task.js";
import { storePlan } from "../../../src/plan-import/store-plan.js";
import type { OutgoingMessage, Stores } from "../../../src/ports/stores.js";
import { aPlan } from "../../helpers/a-plan.js";
import { aCard } from "../../helpers/outbox-kit.js";
import { testCipher } from "../../helpers/test-cipher.js";
import {
	type TestDatabase,
	testDatabase,
} from "../../helpers/test-database.js";

const NOW = new Date("2021-03-12T08:00:00+08:00");
const nextSeq = createSequence(Date.now);
let database: TestDatabase;
let models: Models;

beforeAll(async () => {
	database = await testDatabase();
	models = defineModels(database.connection.connection);
	await prepareCollections(models);
});
afterAll(() => database.drop());
beforeEach(async () => {
	await models.tasks.deleteMany({});
	await models.history.deleteMany({});
	await models.plans.deleteMany({});
	await within((stores) =>
		storePlan(
			stores,
			{ plan: aPlan(), doubts: [], spans: {} },
			{ fileName: "plan.json", bytes: new Uint8Array(), text: null },
			{ person: null, at: NOW, source: null },
		),
	);
});

function within<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
	return database.connection.transaction((session) =>
		work(
			storesIn(models, session, {
				clock: { now: () => NOW },
				nowMs: Date.now,
				nextSeq,
				cipher: testCipher,
			}),
		),
	);
}

async function task(ref: string): Promise<Task> {
	const found = await within(({ tasks }) => tasks.get(ref));
	if (!found) throw new Error(`no task ${ref}`);
	return found;
}

function change(before: Task, text: string) {
	return {
		before,
		after: { ...before, state: "active" as const },
		entry: {
			ref: before.ref,
			kind: "progress" as const,
			at: NOW,
			person: "ou_a",
			unit: null,
			source: "om_1",
			text,
			value: null,
			before: {},
			after: {},
		},
	};
}

const message: OutgoingMessage = {
	key: "once",
	to: { kind: "chat", chat: "oc_a" },
	chat: "oc_a",
	card: aCard("once"),
	priority: "bulk",
	about: [],
	why: null,
	script: "zh-Hant",
};

describe("the stores", () => {
	it("keep a change with its history, both or neither", async () => {
		const before = await task("1.1");
		await within(({ tasks }) => tasks.save(change(before, "一")));
		await expect(
			within(async ({ tasks }) => {
				await tasks.save(change(await task("1.2"), "二"));
				throw new RangeError("and then it fails");
			}),
		).rejects.toThrow(RangeError);
		expect((await task("1.1")).state).toBe("active");
		expect((await task("1.2")).state).toBe("issued");
		expect(await models.history.countDocuments({ kind: "progress" })).toBe(1);
	});

	it("refuse the second of two changes made from one state", async () => {
		const before = await task("1.1");
		await within(({ tasks }) => tasks.save(change(before, "一")));
		await expect(
			within(({ tasks }) => tasks.save(change(before, "二"))),
		).rejects.toMatchObject({ code: "changed-meanwhile" });
	});

	it("lose neither of two changes at the same moment, nor make one of both", async () => {
		const texts = Array.from({ length: 8 }, (_, n) => `第${n}段`);
		await Promise.all(
			texts.map((text) =>
				within(async ({ tasks }) => {
					const before = await tasks.get("1.1");
					if (before) await tasks.save(change(before, text));
				}),
			),
		);
		const told = await within(({ tasks }) => tasks.history("1.1", 100));
		const said = told.flatMap(({ text }) => text ?? []);
		expect(said.toSorted()).toEqual(texts);
		expect((await task("1.1")).version).toBe(8);
	});

	it("put one message when two put the same key at the same moment", async () => {
		const puts = await Promise.all(
			[1, 2, 3].map(() => within(({ outbox }) => outbox.put(message))),
		);
		expect(puts.filter(Boolean)).toHaveLength(1);
		expect(await models.outbox.countDocuments({ _id: "once" })).toBe(1);
		expect(await models.cards.countDocuments({ outboxKey: "once" })).toBe(1);
	});

	it("mark a rung once when two replicas run the job at the same moment", async () => {
		const mark = {
			key: "task:1.1@2021-06-30:T-7:oc_a",
			digest: "d",
			day: "2021-06-23" as Task["dueOn"] & string,
		};
		const marked = await Promise.all(
			[1, 2, 3].map(() =>
				within(async ({ reminders }) => {
					const known = await reminders.existing([mark.key]);
					if (known.has(mark.key)) return false;
					await reminders.add([mark]);
					return true;
				}),
			),
		);
		expect(marked.filter(Boolean)).toHaveLength(1);
	});

	it("take `$` and `__proto__` in ids and names as words", async () => {
		const names = new Map([
			["__proto__", "甲"],
			["$where", "乙"],
		]);
		await within(({ people }) => people.learnNames(names));
		const known = await within(({ people }) =>
			people.names(["__proto__", "$where", "toString"]),
		);
		expect(known).toEqual(names);
	});
});
