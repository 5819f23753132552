import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../../src/adapters/calendar/chinese-calendar.js";
import { day } from "../../src/domain/day.js";
import { AT, aChat, aTask, unit } from "./support/build.js";
import {
	aMemory,
	aWorld,
	lines,
	runOn,
	runThrough,
} from "./support/ladder-run.js";

const HALL = aChat("oc_辦公室", { kind: "office" });
const GARDEN = aChat("oc_園林", unit("園林局"));
const WATER = aChat("oc_水務", unit("水務局"));
const GROUP = aChat("oc_綠化組", { kind: "action", actionNo: 1 });
const all = [HALL, GARDEN, WATER, GROUP];

function linesOn(text: string, ...args: Parameters<typeof aWorld>) {
	return lines(runOn(text, aWorld(...args)));
}

describe("whom a rung reaches", () => {
	it("each concerned unit's chat and no other", () => {
		const chats = [...all, aChat("oc_路人", unit("路人局"))];
		const tasks = [aTask({ responsibleUnits: ["水務局"] })];
		expect(linesOn("2021-06-23", { chats, tasks })).toEqual([
			"2021-06-23 oc_園林: 1.1 T-7",
			"2021-06-23 oc_水務: 1.1 T-7",
		]);
	});

	it("every chat of a unit that has several", () => {
		const chats = [GARDEN, aChat("oc_園林2", unit("園林局"))];
		expect(linesOn("2021-06-23", { chats, tasks: [aTask()] })).toEqual([
			"2021-06-23 oc_園林: 1.1 T-7",
			"2021-06-23 oc_園林2: 1.1 T-7",
		]);
	});

	it("not the chats of all and of discipline", () => {
		const chats = [
			GARDEN,
			aChat("oc_全體", { kind: "everyone" }),
			aChat("oc_紀委", { kind: "discipline" }),
		];
		const heard = linesOn("2021-07-01", { chats, tasks: [aTask()] });
		expect(heard).toEqual(["2021-07-01 oc_園林: 1.1 +1"]);
	});

	it("not a responsible unit whose part is done", () => {
		const tasks = [
			aTask({
				responsibleUnits: ["水務局"],
				parts: [{ unit: "水務局", at: AT, by: "ou_甲" }],
			}),
		];
		expect(linesOn("2021-06-23", { chats: all, tasks })).toEqual([
			"2021-06-23 oc_園林: 1.1 T-7",
		]);
	});

	it.each(["submitted", "closed", "suspended", "cancelled"] as const)(
		"nobody when the task is %s",
		(state) =>
			expect(linesOn("2021-07-01", { tasks: [aTask({ state })] })).toEqual([]),
	);

	it.each(["issued", "active", "returned"] as const)(
		"its units when the task is %s",
		(state) =>
			expect(linesOn("2021-06-23", { tasks: [aTask({ state })] })).toHaveLength(
				1,
			),
	);

	it("nobody for a task without a day", () =>
		expect(
			runThrough(
				"2021-03-12",
				"2021-12-31",
				aWorld({ tasks: [aTask({ dueOn: null })] }),
			),
		).toEqual([]));

	it("an extension starts its own ladder", () => {
		const memory = aMemory();
		const before = aWorld({ tasks: [aTask()] });
		runThrough("2021-06-01", "2021-06-30", before, memory);
		const tasks = [aTask({ effectiveDueOn: "2021-07-31" })];
		const after = runThrough(
			"2021-07-01",
			"2021-07-31",
			aWorld({ tasks }),
			memory,
		);
		expect(lines(after).map((line) => line.split(": ")[1])).toEqual([
			"1.1 T-30",
			"1.1 T-15",
			"1.1 T-7",
			// T-3 is a Wednesday, T-1 and the day itself a Friday and a Saturday.
			"1.1 T-3",
			"1.1 T-0",
		]);
	});
});

describe("heads", () => {
	const heads = new Map([["園林局", ["ou_局長"]]]);

	it("are mentioned at T-3 where they are members", () => {
		const members = new Map([["oc_園林", ["ou_局長", "ou_乙"]]]);
		expect(linesOn("2021-06-25", { tasks: [aTask()], heads, members })).toEqual(
			["2021-06-25 oc_園林: 1.1 T-3, @ou_局長"],
		);
	});

	it("are told in private at T-3 where they are not", () =>
		expect(linesOn("2021-06-25", { tasks: [aTask()], heads })).toEqual([
			"2021-06-25 oc_園林: 1.1 T-3",
			"2021-06-25 ou_局長: 1.1 T-3",
		]));

	it("are mentioned also where T-3 merges into a later rung", () => {
		const members = new Map([["oc_園林", ["ou_局長"]]]);
		const tasks = [aTask({ dueOn: "2021-03-22" })];
		expect(linesOn("2021-03-19", { tasks, heads, members })).toEqual([
			"2021-03-19 oc_園林: 1.1 T-1, @ou_局長",
		]);
	});

	it("are not mentioned on other rungs", () => {
		const members = new Map([["oc_園林", ["ou_局長"]]]);
		expect(linesOn("2021-06-23", { tasks: [aTask()], heads, members })).toEqual(
			["2021-06-23 oc_園林: 1.1 T-7"],
		);
	});

	it("are told in private on the third working day late", () =>
		expect(
			linesOn("2021-07-05", {
				chats: [GARDEN],
				tasks: [aTask()],
				heads,
				members: new Map([["oc_園林", ["ou_局長"]]]),
			}),
		).toEqual([
			"2021-07-05 oc_園林: 1.1 +3",
			"2021-07-05 ou_局長: copy 1.1 +3",
		]));

	it("of two units get one message", () => {
		const two = new Map([
			["園林局", ["ou_局長"]],
			["水務局", ["ou_局長"]],
		]);
		const tasks = [aTask({ responsibleUnits: ["水務局"] })];
		const told = runOn("2021-06-25", aWorld({ tasks, heads: two, chats: [] }));
		expect(lines(told)).toEqual(["2021-06-25 ou_局長: 1.1 T-3"]);
		expect(told[0]?.audience).toMatchObject({ units: ["園林局", "水務局"] });
	});

	it("of two units get one message for the tasks of both", () => {
		const two = new Map([
			["園林局", ["ou_局長"]],
			["水務局", ["ou_局長"]],
		]);
		const tasks = [aTask(), aTask({ ref: "1.2", leadUnits: ["水務局"] })];
		const told = runOn("2021-06-25", aWorld({ tasks, heads: two, chats: [] }));
		expect(lines(told)).toEqual(["2021-06-25 ou_局長: 1.1 T-3, 1.2 T-3"]);
		expect(told[0]?.audience).toMatchObject({ units: ["園林局", "水務局"] });
	});
});

describe("a late task", () => {
	it("is copied to the office on the first working day late, once", () =>
		expect(
			lines(
				runThrough("2021-07-01", "2021-07-06", aWorld({ tasks: [aTask()] })),
			).filter((line) => line.includes("辦公室")),
		).toEqual(["2021-07-01 oc_辦公室: copy 1.1 +1"]));

	it("is copied to the action's group on the fifth", () => {
		const tasks = [aTask({ leadUnits: ["水務局"] })];
		const memory = aMemory();
		const world = aWorld({ chats: all, tasks });
		runThrough("2021-07-01", "2021-07-06", world, memory);
		expect(lines(runOn("2021-07-07", world, memory))).toEqual([
			"2021-07-07 oc_水務: 1.1 +5",
			"2021-07-07 oc_綠化組: copy 1.1 +5",
		]);
	});

	it("is copied to the chat of the unit that leads the action where the action has none", () => {
		const tasks = [aTask({ leadUnits: ["水務局"] })];
		const world = aWorld({ chats: [GARDEN, WATER], tasks });
		expect(lines(runOn("2021-07-07", world))).toEqual([
			"2021-07-07 oc_水務: 1.1 +5",
			"2021-07-07 oc_園林: copy 1.1 +5",
		]);
	});

	it("is not copied to a unit that owes it anyway", () =>
		expect(
			linesOn("2021-07-07", { chats: [GARDEN], tasks: [aTask()] }),
		).toEqual(["2021-07-07 oc_園林: 1.1 +5"]));
});

describe("what waits", () => {
	const tasks = [
		aTask({ ref: "1.1", leadUnits: ["水務局"] }),
		aTask({ ref: "1.2", leadUnits: ["水務局"], dueOn: "2021-06-29" }),
	];

	it("the office hears once of a unit without a chat, with how many", () => {
		const memory = aMemory();
		const world = aWorld({ chats: [HALL], tasks });
		const told = runThrough("2021-06-21", "2021-06-24", world, memory);
		expect(lines(told)).toEqual([
			"2021-06-22 oc_辦公室: waiting 水務局 1",
			"2021-06-23 oc_辦公室: waiting 水務局 2",
		]);
	});

	it("the reminder comes once a chat is bound, within three working days", () => {
		const memory = aMemory();
		runThrough(
			"2021-06-21",
			"2021-06-23",
			aWorld({ chats: [HALL], tasks }),
			memory,
		);
		const bound = aWorld({ chats: [HALL, WATER], tasks });
		expect(lines(runOn("2021-06-24", bound, memory))).toEqual([
			"2021-06-24 oc_水務: 1.2 T-7, 1.1 T-7",
		]);
	});

	it("groups are nobody: no reminder, and no chat that is missing", () => {
		const grouped = [aTask({ responsibleUnits: ["各相關單位"] })];
		const world = { tasks: grouped, groups: new Set(["各相關單位"]) };
		// Wednesday: Monday's weekly list is made up, with nothing waiting beside it.
		expect(linesOn("2021-06-23", world)).toEqual([
			"2021-06-23 oc_園林: 1.1 T-7",
			"2021-06-23 oc_辦公室: group 各相關單位 1.1",
		]);
	});

	it("groups and open lists are told the office on the first working day of a week", () => {
		const open = [
			aTask({
				ref: "1.1",
				responsibleUnits: ["各相關單位"],
				responsibleOpen: true,
			}),
			aTask({ ref: "1.2", responsibleOpen: true }),
			aTask({ ref: "1.3", responsibleOpen: true, state: "closed" }),
		];
		const world = aWorld({
			chats: [HALL],
			tasks: open,
			groups: new Set(["各相關單位"]),
			calendar: chineseCalendar(),
		});
		const told = runThrough("2021-04-26", "2021-05-14", world);
		const text = "oc_辦公室: group 各相關單位 1.1, group 等 1.2";
		expect(lines(told)).toEqual([
			`2021-04-26 ${text}`,
			`2021-05-06 ${text}`,
			`2021-05-10 ${text}`,
		]);
	});
});

describe("goals", () => {
	const goals = [
		{ dueOn: day("2021-03-31"), dueText: "3月底前", items: [{ text: "花開" }] },
		{ dueOn: null, dueText: "長期", items: [] },
	];
	const actions = [
		{ no: 1, lead: "園林局" },
		{ no: 2, lead: "園林局" },
		{ no: 3, lead: "水務局" },
	];

	it("go to the office and the actions' leads, once a chat, at T-15, T-3 and T-0", () => {
		const world = aWorld({ chats: all, goals, actions });
		const told = lines(runThrough("2021-03-12", "2021-04-30", world));
		const to = (rung: string) =>
			["oc_辦公室", "oc_綠化組", "oc_園林", "oc_水務"].map(
				(chat) => `${chat}: goal 2021-03-31 ${rung}`,
			);
		expect(told).toEqual([
			...to("T-15").map((line) => `2021-03-16 ${line}`),
			// 28 March is a Sunday.
			...to("T-3").map((line) => `2021-03-26 ${line}`),
			...to("T-0").map((line) => `2021-03-31 ${line}`),
		]);
	});

	it("share the one digest of a chat that has reminders too", () => {
		const tasks = [aTask({ dueOn: "2021-03-31" })];
		expect(
			linesOn("2021-03-31", { chats: [GARDEN], tasks, goals, actions }),
		).toEqual(["2021-03-31 oc_園林: 1.1 T-0, goal 2021-03-31 T-0"]);
	});
});

describe("days", () => {
	it("off are silent, and their rungs come the working day before", () => {
		const world = aWorld({
			tasks: [aTask({ dueOn: "2021-10-31" })],
			calendar: chineseCalendar(),
		});
		expect(lines(runThrough("2021-09-27", "2021-11-01", world))).toEqual([
			"2021-09-30 oc_園林: 1.1 T-30",
			"2021-10-15 oc_園林: 1.1 T-15",
			"2021-10-22 oc_園林: 1.1 T-7",
			"2021-10-28 oc_園林: 1.1 T-3",
			"2021-10-29 oc_園林: 1.1 T-0",
			"2021-11-01 oc_園林: 1.1 +1",
			"2021-11-01 oc_辦公室: copy 1.1 +1",
		]);
	});

	it("before the plan was issued count nothing", () => {
		const tasks = [
			aTask({ dueOn: "2021-03-22" }),
			aTask({ ref: "1.2", dueOn: "2021-03-26" }),
		];
		// T-15 of 1.2 is the 11th: the day before.
		expect(
			lines(runThrough("2021-03-10", "2021-03-15", aWorld({ tasks }))),
		).toEqual(["2021-03-15 oc_園林: 1.1 T-7"]);
	});

	it("run twice say nothing new", () => {
		const memory = aMemory();
		const world = aWorld({ tasks: [aTask()] });
		expect(runOn("2021-06-23", world, memory)).toHaveLength(1);
		expect(runOn("2021-06-23", world, memory)).toEqual([]);
	});

	it("a chat that had its digest gets no second one that day, whatever turns up", () => {
		const memory = aMemory();
		runOn("2021-06-23", aWorld({ tasks: [aTask()] }), memory);
		const two = aWorld({ tasks: [aTask(), aTask({ ref: "1.2" })] });
		expect(runOn("2021-06-23", two, memory)).toEqual([]);
		expect(lines(runOn("2021-06-24", two, memory))).toEqual([
			"2021-06-24 oc_園林: 1.2 T-7",
		]);
	});

	it("of downtime give one merged digest, the latest rung of each task", () => {
		const tasks = [
			aTask({ ref: "1.1", dueOn: "2021-06-30" }),
			aTask({ ref: "1.2", dueOn: "2021-07-01" }),
		];
		const memory = aMemory();
		const world = aWorld({ chats: [GARDEN], tasks });
		runThrough("2021-06-01", "2021-06-25", world, memory);
		// Down on 28, 29 and 30 June; T-3 of 1.2 fell on the 28th, T-1 on the 30th.
		expect(lines(runOn("2021-07-01", world, memory))).toEqual([
			"2021-07-01 oc_園林: 1.1 +1, 1.2 T-0",
		]);
		expect(runOn("2021-07-01", world, memory)).toEqual([]);
	});

	it("older than three working days are never made up", () => {
		const tasks = [aTask()];
		expect(linesOn("2021-06-28", { tasks })).toEqual([
			"2021-06-28 oc_園林: 1.1 T-3",
		]);
		// T-7 fell on Wednesday the 23rd: three working days before Monday, four before Tuesday.
		const later = [
			aTask({ dueOn: "2021-06-23" }),
			aTask({ ref: "1.2", dueOn: "2021-07-23" }),
		];
		expect(linesOn("2021-06-29", { tasks: later, chats: [WATER] })).toEqual([]);
	});

	it("a clock set back sends nothing twice", () => {
		const memory = aMemory();
		const world = aWorld({ tasks: [aTask()] });
		runThrough("2021-06-01", "2021-07-09", world, memory);
		expect(runThrough("2021-06-01", "2021-07-09", world, memory)).toEqual([]);
	});
});

describe("a digest", () => {
	it("lists the most urgent first and carries its keys", () => {
		const tasks = [
			aTask({ ref: "1.1", order: 1, dueOn: "2021-07-15" }),
			aTask({ ref: "1.2", order: 3, dueOn: "2021-06-30" }),
			aTask({ ref: "1.3", order: 2, dueOn: "2021-06-30" }),
		];
		const [digest] = runOn("2021-06-30", aWorld({ chats: [GARDEN], tasks }));
		expect(digest).toMatchObject({
			key: "digest:oc_園林:2021-06-30",
			to: { kind: "chat", chat: "oc_園林" },
			audience: { kind: "unit", unit: "園林局" },
		});
		expect(digest?.reminders.map(({ key }) => key)).toEqual([
			"task:1.3@2021-06-30:T-0:oc_園林",
			"task:1.2@2021-06-30:T-0:oc_園林",
			"task:1.1@2021-07-15:T-15:oc_園林",
		]);
	});
});
