import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
	defineModels,
	type Models,
	prepareCollections,
} from "../../../src/adapters/mongo/models.js";
import { createSequence } from "../../../src/adapters/mongo/sequence.js";
import { storesIn } from "../../../src/adapters/mongo/stores.js";
import {
	type CaseEvent,
	NO_TEXT,
	type TypicalCase,
} from "../../../src/domain/cases/case.js";
import {
	acceptCase,
	dropCase,
	fileCase,
	returnCase,
	undoCaseEvent,
} from "../../../src/domain/cases/case-moves.js";
import type { Day } from "../../../src/domain/day.js";
import { storePlan } from "../../../src/plan-import/store-plan.js";
import type { CaseStore } from "../../../src/ports/cases.js";
import type { Stores } from "../../../src/ports/stores.js";
import { aPlan } from "../../helpers/a-plan.js";
import { testCipher } from "../../helpers/test-cipher.js";
import {
	type TestDatabase,
	testDatabase,
} from "../../helpers/test-database.js";

const NOW = new Date("2021-03-12T08:00:00+08:00");
const BY = { person: "ou_a", at: NOW, source: "om_1" };
const CANARY = "金絲雀與三月的水表";
const nextSeq = createSequence(Date.now);
let database: TestDatabase;
let models: Models;

beforeAll(async () => {
	database = await testDatabase();
	models = defineModels(database.connection.connection);
	await prepareCollections(models);
	await importPlan("plan.json");
});
afterAll(() => database.drop());
beforeEach(async () => {
	await models.cases.deleteMany({});
	await models.caseevents.deleteMany({});
	await models.caserules.deleteMany({});
});

function within<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
	const clock = { now: () => NOW };
	const tools = { clock, nowMs: Date.now, nextSeq, cipher: testCipher };
	return database.connection.transaction((session) =>
		work(storesIn(models, session, tools)),
	);
}

function cases<T>(work: (cases: CaseStore) => Promise<T>): Promise<T> {
	return within((stores) => work(stores.cases));
}

function importPlan(fileName: string) {
	return within((stores) =>
		storePlan(
			stores,
			{ plan: aPlan(), doubts: [], spans: {} },
			{ fileName, bytes: Buffer.from(fileName), text: null },
			{ person: null, at: NOW, source: null },
		),
	);
}

function aDraft(id: string, more: Partial<TypicalCase> = {}): TypicalCase {
	return {
		id,
		no: null,
		unit: "區水務局",
		kind: "warning",
		category: 3,
		outcome: "party-discipline",
		occurredOn: "2021-03-01" as Day,
		text: {
			...NO_TEXT,
			title: `${CANARY}題`,
			subject: `${CANARY}人`,
			summary: `${CANARY}事`,
		},
		state: "draft",
		filedBy: "ou_a",
		filedAt: null,
		signedBy: null,
		reviewedBy: null,
		decidedBy: null,
		acceptedAt: null,
		returns: 0,
		version: 0,
		...more,
	};
}

function drafted(id: string): CaseEvent {
	return {
		case: id,
		kind: "drafted",
		at: NOW,
		person: "ou_a",
		source: "om_1",
		text: null,
		from: "draft",
	};
}

async function add(id: string, more: Partial<TypicalCase> = {}) {
	const draft = aDraft(id, more);
	await cases((store) => store.add(draft, drafted(id)));
	return draft;
}

async function handIn(id: string): Promise<TypicalCase> {
	const draft = await add(id);
	return cases(async (store) => {
		const no = await store.nextNo();
		const change = fileCase(draft, { needsHead: false, no }, BY);
		await store.save(change);
		return change.after;
	});
}

async function everythingStored(): Promise<string> {
	const rows = [
		await models.cases.find().lean(),
		await models.caseevents.find().lean(),
	];
	return JSON.stringify(rows);
}

describe("a case", () => {
	it("comes back as it was put, by id and by number", async () => {
		const filed = await handIn("c1");
		expect(await cases((store) => store.get("c1"))).toEqual(filed);
		expect(await cases((store) => store.byNo(1))).toEqual(filed);
		expect(filed).toMatchObject({ no: 1, state: "submitted", version: 1 });
	});

	it("is not there under another id or number", async () => {
		expect(await cases((store) => store.get("c1"))).toBeNull();
		expect(await cases((store) => store.byNo(1))).toBeNull();
	});

	it("is stored without one word that anybody wrote", async () => {
		const filed = await handIn("c1");
		await cases((store) => store.save(returnCase(filed, `${CANARY}退回`, BY)));
		await cases((store) =>
			store.keepDraft({ ...aDraft("c1"), state: "returned", version: 2 }),
		);
		expect(await everythingStored()).not.toContain(CANARY);
		const [event] = await cases((store) => store.events("c1"));
		expect(event?.text).toBe(`${CANARY}退回`);
	});

	it("does not open where a word of it was put in from another case", async () => {
		await handIn("c1");
		await handIn("c2");
		const other = await models.cases.findById("c2").lean();
		await models.cases.updateOne(
			{ _id: "c1" },
			{ $set: { "text.title": other?.text.title } },
		);
		expect(await cases((store) => store.get("c1"))).toMatchObject({
			isUnreadable: true,
			text: { title: "", summary: "" },
		});
	});

	it("does not open where its words were written in clear beside the product", async () => {
		await handIn("c1");
		await models.cases.updateOne(
			{ _id: "c1" },
			{ $set: { "text.title": "改過的" } },
		);
		expect(await cases((store) => store.get("c1"))).toMatchObject({
			isUnreadable: true,
			text: { title: "", summary: "" },
		});
	});

	it("refuses the second of two changes made from one state", async () => {
		const filed = await handIn("c1");
		const accept = acceptCase(filed, { hasDiscipline: false }, BY);
		await cases((store) => store.save(accept));
		await expect(
			cases((store) => store.save(returnCase(filed, "重複", BY))),
		).rejects.toMatchObject({ code: "changed-meanwhile" });
		const told = await cases((store) => store.events("c1"));
		expect(told.map(({ kind }) => kind)).toEqual([
			"accepted",
			"filed",
			"drafted",
		]);
	});

	it("is of the plan it was filed under, which an amendment leaves alone", async () => {
		await handIn("c1");
		await importPlan("amended.json");
		expect(await cases((store) => store.all())).toHaveLength(1);
	});
});

describe("numbers", () => {
	it("are one each for those who hand in at the same moment, without a gap", async () => {
		const ids = ["c1", "c2", "c3", "c4", "c5", "c6"];
		await Promise.all(ids.map((id) => handIn(id)));
		const all = await cases((store) => store.all());
		expect(all.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6]);
	});

	it("are not given again after one was thrown away", async () => {
		const filed = await handIn("c1");
		const back = returnCase(filed, "重複", BY);
		await cases((store) => store.save(back));
		await cases((store) => store.save(dropCase(back.after, BY)));
		expect(await cases((store) => store.nextNo())).toBe(2);
	});
});

describe("lists", () => {
	it("leave out drafts and what was thrown away", async () => {
		await add("c0");
		await handIn("c1");
		await add("c2", { state: "dropped" });
		const { all, figures } = await cases(async (store) => ({
			all: await store.all(),
			figures: await store.figures(),
		}));
		expect(all.map(({ id }) => id)).toEqual(["c1"]);
		const { text, ...figure } = all[0] ?? aDraft("none");
		expect(text.title).toContain(CANARY);
		expect(figures).toEqual([figure]);
	});

	it("count cases whose text does not open", async () => {
		await handIn("c1");
		await models.cases.updateMany({}, { $set: { "text.title": "壞了" } });
		expect(await cases((store) => store.figures())).toHaveLength(1);
	});

	it("show a person what he has in hand, newest first, and nobody else's", async () => {
		await add("c1");
		const filed = await handIn("c2");
		await cases((store) => store.save(returnCase(filed, "補證據", BY)));
		await add("c3", { filedBy: "ou_b" });
		const found = await cases((store) => store.draftsOf("ou_a"));
		expect(found.map(({ id }) => id)).toEqual(["c2", "c1"]);
	});
});

describe("a draft", () => {
	it("is kept as it was last typed, and its version does not move", async () => {
		const draft = await add("c1");
		const typed = { ...draft, text: { ...draft.text, title: "新題" } };
		await cases((store) => store.keepDraft(typed));
		expect(await cases((store) => store.get("c1"))).toEqual(typed);
		expect(await cases((store) => store.events("c1"))).toHaveLength(1);
	});

	it("is not written over a case that was handed in meanwhile", async () => {
		const draft = await add("c1");
		const filing = fileCase(draft, { needsHead: false, no: 1 }, BY);
		await cases((store) => store.save(filing));
		await expect(
			cases((store) => store.keepDraft(draft)),
		).rejects.toMatchObject({ code: "changed-meanwhile" });
		await expect(
			cases((store) => store.keepDraft(filing.after)),
		).rejects.toMatchObject({ code: "changed-meanwhile" });
	});
});

describe("what happened", () => {
	it("is told newest first, each thing with an id", async () => {
		await handIn("c1");
		const told = await cases((store) => store.events("c1"));
		expect(told.map(({ kind }) => kind)).toEqual(["filed", "drafted"]);
		expect(new Set(told.map(({ id }) => id)).size).toBe(2);
	});

	it("keeps sealed what it changed, so that 撤銷 puts all of it back", async () => {
		const filed = await handIn("c1");
		const given = { hasDiscipline: false, documentNo: `${CANARY}號` };
		const accepted = acceptCase(filed, given, BY);
		await cases((store) => store.save(accepted));
		const [event] = await cases((store) => store.events("c1"));
		if (!event?.id) throw new Error("no event");
		expect(event.before).toEqual(accepted.event.before);
		const back = undoCaseEvent(accepted.after, { ...event, id: event.id }, BY);
		await cases((store) => store.save(back));
		const undone = await cases((store) => store.get("c1"));
		expect(undone).toEqual({ ...filed, version: filed.version + 2 });
		expect(await everythingStored()).not.toContain(CANARY);
	});

	it("is found by who did it last, since then", async () => {
		await handIn("c1");
		const of = (person: string, since: Date) =>
			cases((store) => store.newestEventBy(person, since));
		expect(await of("ou_a", NOW)).toMatchObject({ kind: "filed", case: "c1" });
		expect(await of("ou_a", new Date(NOW.getTime() + 1))).toBeNull();
		expect(await of("ou_b", NOW)).toBeNull();
	});

	it("is neither kept nor done where the rest of it fails", async () => {
		await add("c1");
		await expect(
			cases(async (store) => {
				const filing = { needsHead: false, no: 1 };
				await store.save(fileCase(aDraft("c1"), filing, BY));
				throw new RangeError("and then it fails");
			}),
		).rejects.toThrow(RangeError);
		expect(await cases((store) => store.get("c1"))).toEqual(aDraft("c1"));
		expect(await cases((store) => store.events("c1"))).toHaveLength(1);
	});
});

describe("the head's signature", () => {
	it("is not asked for, unless the unit set it", async () => {
		expect(await cases((store) => store.headSignsOff("區水務局"))).toBe(false);
		await cases((store) => store.setHeadSignsOff("區水務局", true));
		expect(await cases((store) => store.headSignsOff("區水務局"))).toBe(true);
		expect(await cases((store) => store.headSignsOff("甲局"))).toBe(false);
		await cases((store) => store.setHeadSignsOff("區水務局", false));
		expect(await cases((store) => store.headSignsOff("區水務局"))).toBe(false);
	});
});

it("hands out only what is asked for: of units, or of one filer, or in one state", async () => {
	const rows = [
		{ id: "a1", no: 1, unit: "區園林局", filedBy: "ou_1" },
		{ id: "a2", no: 2, unit: "區水務局", filedBy: "ou_2" },
		{ id: "a3", no: 3, unit: "區城管局", filedBy: "ou_1" },
	] as const;
	await cases(async (store) => {
		for (const row of rows)
			await store.add(
				aDraft(row.id, {
					...row,
					state: row.no === 3 ? "accepted" : "submitted",
				}),
				{
					case: row.id,
					kind: "filed",
					at: NOW,
					person: row.filedBy,
					source: null,
					text: null,
					from: "draft",
				},
			);
	});
	const asked = async (of: Parameters<CaseStore["all"]>[0]) =>
		(await cases((store) => store.all(of))).map(({ id }) => id);
	expect(await asked({ units: ["區水務局"] })).toEqual(["a2"]);
	expect(await asked({ units: ["區水務局"], filedBy: "ou_1" })).toEqual([
		"a1",
		"a2",
		"a3",
	]);
	expect(await asked({ units: [] })).toEqual([]);
	expect(await asked({ state: "accepted" })).toEqual(["a3"]);
	// What is not asked for is not opened: a row that does not open there disturbs nobody.
	await models.cases.updateOne(
		{ _id: "a1" },
		{ $set: { "text.title": "sealed:1:AAAA" } },
	);
	const passedOver = (of: Parameters<CaseStore["all"]>[0]) =>
		cases(async (store) => {
			await store.all(of);
			return store.unreadable();
		});
	expect(await passedOver({ units: ["區水務局"] })).toEqual([]);
	expect(await passedOver({})).toEqual([{ id: "a1", no: 1 }]);
});
