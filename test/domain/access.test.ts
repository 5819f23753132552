import { describe, expect, it } from "vitest";
import {
	actionLeadsOf,
	hasRightTo,
	listedTasks,
	maySeeAll,
	mayDo,
	ownTasks,
	type Speaker,
	type TaskAct,
	unitFor,
	visibleTasks,
} from "../../src/domain/access.js";
import type { Binding } from "../../src/domain/people.js";
import { aPlan, aRole, aTask, speaker, unit } from "./support/build.js";

const ACTS: TaskAct[] = ["view", "accept", "report", "submit", "review"];
/** 園林局 leads action 1. 1.1 it leads itself; 1.2 is 水務局's, with 路政局; 2.1 is of another action. */
const LEADS: [number, string][] = [
	[1, "園林局"],
	[2, "城建局"],
];
const own = aTask({ ref: "1.1", leadUnits: ["園林局"] });
const other = aTask({
	ref: "1.2",
	leadUnits: ["水務局"],
	responsibleUnits: ["路政局"],
});
const foreign = aTask({ ref: "2.1", actionNo: 2, leadUnits: ["城建局"] });
const duty = aTask({
	ref: "首報@水務局",
	code: "首報",
	kind: "duty",
	actionNo: null,
	leadUnits: ["水務局"],
});
const all = [own, other, foreign, duty];

const action: Binding = { kind: "action", actionNo: 1 };
const office: Binding = { kind: "office" };
const everyone: Binding = { kind: "everyone" };
const discipline: Binding = { kind: "discipline" };

function may(who: Speaker): Record<string, string> {
	return Object.fromEntries(
		all.map((task) => [
			task.ref,
			ACTS.filter((act) => mayDo(act, { ...who, task })).join(" "),
		]),
	);
}

const at = (
	where: Parameters<typeof speaker>[0],
	roles = [] as Speaker["actor"]["roles"],
) => speaker(where, roles, LEADS);

const EVERYTHING = ACTS.join(" ");
const NOTHING = { "1.1": "", "1.2": "", "2.1": "", "首報@水務局": "" };
const WORK = "view accept report submit";

const rows: [string, Speaker, Record<string, string>][] = [
	["anyone in an unbound group", at("unbound"), NOTHING],
	["anyone in private", at("p2p"), NOTHING],
	["anyone in the group of all", at(everyone), NOTHING],
	["anyone in the group of discipline", at(discipline), NOTHING],
	["anyone in the office's group without the role", at(office), NOTHING],
	[
		"anyone in a lead unit's group",
		at(unit("水務局")),
		{ ...NOTHING, "1.2": WORK, "首報@水務局": WORK },
	],
	[
		"anyone in a responsible unit's group",
		at(unit("路政局")),
		{ ...NOTHING, "1.2": "view report submit" },
	],
	["anyone in another unit's group", at(unit("路人局")), NOTHING],
	[
		"anyone in the group of the unit that leads the action",
		at(unit("園林局")),
		{ ...NOTHING, "1.1": WORK, "1.2": "view review" },
	],
	[
		"anyone in the action's own group",
		at(action),
		{ ...NOTHING, "1.1": WORK, "1.2": "view review" },
	],
	[
		"a liaison of the unit that leads the task, in the action's group",
		at(action, [aRole("liaison", { unit: "水務局" })]),
		{ ...NOTHING, "1.1": WORK, "1.2": "view" },
	],
	[
		"a head in private",
		at("p2p", [aRole("head", { unit: "水務局" })]),
		{ ...NOTHING, "1.2": WORK, "首報@水務局": WORK },
	],
	[
		"a liaison in private",
		at("p2p", [aRole("liaison", { unit: "路政局" })]),
		{ ...NOTHING, "1.2": "view report submit" },
	],
	[
		"a head in another unit's group",
		at(unit("路人局"), [aRole("head", { unit: "水務局" })]),
		NOTHING,
	],
	[
		"an action's lead in private",
		at("p2p", [aRole("action-lead", { actionNo: 1 })]),
		{ ...NOTHING, "1.1": WORK, "1.2": "view review" },
	],
	["an administrator in private", at("p2p", [aRole("administrator")]), NOTHING],
	[
		"an administrator in the office's group",
		at(office, [aRole("administrator")]),
		NOTHING,
	],
	[
		"supervision in private",
		at("p2p", [aRole("supervision")]),
		{ "1.1": "view", "1.2": "view", "2.1": "view", "首報@水務局": "view" },
	],
	[
		"supervision in a unit's group",
		at(unit("水務局"), [aRole("supervision")]),
		{ ...NOTHING, "1.2": "view", "首報@水務局": "view" },
	],
	[
		"the office in private",
		at("p2p", [aRole("office")]),
		{
			"1.1": EVERYTHING,
			"1.2": EVERYTHING,
			"2.1": EVERYTHING,
			"首報@水務局": EVERYTHING,
		},
	],
	[
		"the office in its group",
		at(office, [aRole("office")]),
		{
			"1.1": EVERYTHING,
			"1.2": EVERYTHING,
			"2.1": EVERYTHING,
			"首報@水務局": EVERYTHING,
		},
	],
	[
		"the office in a unit's group, for what belongs there",
		at(unit("水務局"), [aRole("office")]),
		{ ...NOTHING, "1.2": EVERYTHING, "首報@水務局": EVERYTHING },
	],
	["the office in an unbound group", at("unbound", [aRole("office")]), NOTHING],
];

describe("who may do what", () => {
	it.each(rows)("%s", (_, who, expected) => expect(may(who)).toEqual(expected));

	it("the right is there also where the answer may not appear", () => {
		const there = at("unbound", [aRole("office")]);
		expect(hasRightTo("view", own, there)).toBe(true);
		expect(hasRightTo("view", own, at("unbound"))).toBe(false);
	});

	it("the whole plan is open to office and supervision", () => {
		const open = (
			["office", "supervision", "discipline", "administrator", "head"] as const
		).filter((role) => maySeeAll({ person: "ou_甲", roles: [aRole(role)] }));
		expect(open).toEqual(["office", "supervision"]);
	});

	it("an action's lead comes from the plan", () =>
		expect([...actionLeadsOf(aPlan())]).toEqual([[1, "園林局"]]));
});

describe("in whose name", () => {
	const name = (task: typeof own, { actor, place, leads }: Speaker) =>
		unitFor(task, actor, place, leads);
	const officer = [aRole("office")];

	it.each([
		["a unit's group", other, at(unit("水務局")), "水務局"],
		[
			"the action's lead unit, of another's task",
			other,
			at(unit("園林局")),
			"園林局",
		],
		["the action's group", own, at(action), "園林局"],
		[
			"a head in private",
			other,
			at("p2p", [aRole("head", { unit: "路政局" })]),
			"路政局",
		],
		["the office in private", other, at("p2p", officer), null],
		[
			"the office in the lead unit's group",
			other,
			at(unit("水務局"), officer),
			null,
		],
		[
			"the office in a responsible unit's group",
			other,
			at(unit("路政局"), officer),
			"路政局",
		],
		[
			"an officer who is head of the lead unit",
			other,
			at(office, [...officer, aRole("head", { unit: "水務局" })]),
			"水務局",
		],
	])("%s", (_, task, who, expected) => expect(name(task, who)).toBe(expected));

	it("who speaks for two named units speaks for the one that leads", () => {
		const two = ["路政局", "水務局"].map((u) => aRole("liaison", { unit: u }));
		expect(name(other, at("p2p", two))).toBe("水務局");
	});
});

describe("lists", () => {
	const refs = (tasks: { ref: string }[]) => tasks.map(({ ref }) => ref);

	it("the group of an action's lead unit may see the action, and lists what names it", () => {
		const here = at(unit("園林局"));
		expect(refs(visibleTasks(all, here))).toEqual(["1.1", "1.2"]);
		expect(refs(listedTasks(all, here))).toEqual(["1.1"]);
	});

	it.each([
		["the office's group", at(office, [aRole("office")]), refs(all)],
		["an action's group", at(action), ["1.1", "1.2"]],
		["a unit's group", at(unit("路政局")), ["1.2"]],
		[
			"the office in a unit's group",
			at(unit("路政局"), [aRole("office")]),
			["1.2"],
		],
		["the office's group without the role", at(office), []],
		["an unbound group", at("unbound", [aRole("office")]), []],
		["a stranger's private chat", at("p2p"), []],
	])("%s", (_, who, expected) =>
		expect(refs(listedTasks(all, who))).toEqual(expected),
	);

	it("one's own in private are one's unit's, also for the office", () => {
		const who = at("p2p", [
			aRole("office"),
			aRole("liaison", { unit: "水務局" }),
		]);
		expect(refs(ownTasks(all, who))).toEqual(["1.2", "首報@水務局"]);
		expect(refs(listedTasks(all, who))).toEqual(refs(all));
		expect(refs(ownTasks(all, at("p2p", [aRole("office")])))).toEqual(
			refs(all),
		);
	});
});
