/**
 * The example plan lived day by day through the whole of 2021, with six bound units, the office and four action groups:
 * what people saw in their chats, held against what the plan says and the holidays the State Council published.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan, PlanTask } from "../../src/domain/plan.js";
import { readPlanFile } from "../../src/plan-import/read-plan-file.js";
import { type TestApp, type TestGroup, testApp } from "../helpers/test-app.js";
import { readDigest, type SeenDigest } from "./digest-lines.js";

const UNITS: Record<string, string> = {
	oc_kechuang: "區科創營商局",
	oc_zhengfa: "區政法委",
	oc_shichang: "區市場監管局",
	oc_fagai: "區發改局",
	oc_zhujian: "區住建局",
	oc_shehui: "區社會事業發展局",
};
const OFFICE = "oc_office";
const ACTIONS = ["oc_action1", "oc_action2", "oc_action3", "oc_action4"];
const FIRST_DAY = "2021-01-01";
const ISSUED = "2021-03-12";
const CLERK = "ou_clerk";
const REVIEWER = "ou_reviewer";

/** 國務院辦公廳關於2021年部分節假日安排的通知 */
const DAYS_OFF = new Set([
	...["01-01", "01-02", "01-03"],
	...["02-11", "02-12", "02-13", "02-14", "02-15", "02-16", "02-17"],
	...["04-03", "04-04", "04-05"],
	...["05-01", "05-02", "05-03", "05-04", "05-05"],
	...["06-12", "06-13", "06-14"],
	...["09-19", "09-20", "09-21"],
	...["10-01", "10-02", "10-03", "10-04", "10-05", "10-06", "10-07"],
]);
const WEEKEND_DAYS_WORKED = new Set([
	...["02-07", "02-20", "04-25", "05-08", "09-18", "09-26", "10-09"],
]);

function isWorked(day: string): boolean {
	const date = day.slice(5);
	if (WEEKEND_DAYS_WORKED.has(date)) return true;
	if (DAYS_OFF.has(date)) return false;
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return weekday !== 0 && weekday !== 6;
}

/** What people do in the middle: on this day, before the reminders of the next. */
const ENDS: { day: string; chat: string; says: string; code: string }[] = [
	{ day: "2021-04-20", chat: "oc_zhujian", says: "完成 4.2", code: "4.2" },
	{ day: "2021-04-21", chat: OFFICE, says: "核實 4.2", code: "4.2" },
	{ day: "2021-06-10", chat: "oc_kechuang", says: "完成 1.3", code: "1.3" },
	{ day: "2021-06-11", chat: OFFICE, says: "核實 1.3", code: "1.3" },
	{ day: "2021-10-12", chat: "oc_zhengfa", says: "完成 2.5", code: "2.5" },
	{ day: "2021-11-05", chat: "oc_kechuang", says: "完成 1.4", code: "1.4" },
	{ day: "2021-11-08", chat: OFFICE, says: "核實 1.4", code: "1.4" },
];

/** The first day on which a task is silent: the one after its 完成. */
const silentFrom = new Map(
	ENDS.filter(({ says }) => says.startsWith("完成")).map(({ code, day }) => [
		code,
		nextDay(day),
	]),
);

function nextDay(day: string): string {
	const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
	return next.toISOString().slice(0, 10);
}

const groups: TestGroup[] = [
	...Object.entries(UNITS).map(([chat, unit]) => ({
		chat,
		members: [CLERK],
		binding: { kind: "unit", unit } as const,
	})),
	{ chat: OFFICE, members: [REVIEWER], binding: { kind: "office" } },
	...ACTIONS.map((chat, index) => ({
		chat,
		members: [REVIEWER],
		binding: { kind: "action", actionNo: index + 1 } as const,
	})),
];

let t: TestApp;
let plan: Plan;
let digests: SeenDigest[];
let answers: string[];

beforeAll(async () => {
	plan = await examplePlan();
	t = await testApp({
		at: `${FIRST_DAY}T08:00:00+08:00`,
		plan,
		groups,
		roles: [{ person: REVIEWER, role: "office" }],
		// The chats of a whole year in a minute; what Lark allows is another test's matter.
		limits: { gapMs: 0, laneGapMs: 0, perMinute: 100_000 },
	});
	answers = [];
	for (let day = FIRST_DAY; day <= "2021-12-31"; day = nextDay(day)) {
		await t.advanceTo(`${day}T17:00:00+08:00`);
		for (const { chat, says } of ENDS.filter((end) => end.day === day)) {
			const from = chat === OFFICE ? REVIEWER : CLERK;
			const said = await t.say(from, chat, says);
			answers.push(`${says}: ${said.length}`);
		}
	}
	digests = seen();
}, 180_000);

afterAll(() => t.close());

async function examplePlan(): Promise<Plan> {
	const path = new URL("../../src/sandbox/songshan-2021.json", import.meta.url);
	const bytes = await readFile(fileURLToPath(path));
	return readPlanFile(bytes, "songshan-2021.json").plan;
}

function seen(): SeenDigest[] {
	return groups.flatMap(({ chat }) =>
		t.sent(chat).flatMap((message) => readDigest(chat, message) ?? []),
	);
}

function sentCount(): number {
	return groups.reduce((sum, { chat }) => sum + t.sent(chat).length, 0);
}

interface Due {
	code: string;
	dueOn: string;
	units: string[];
}

/** Everything dated that the plan asks of somebody. */
function everythingDue(): Due[] {
	const tasks = plan.actions
		.flatMap((action) => action.tasks)
		.map((task: PlanTask) => ({
			code: task.code,
			dueOn: task.dueOn ?? "",
			units: [...task.leadUnits, ...task.responsibleUnits],
		}));
	const { firstReport, caseQuotas, quotaUnits } = plan.rectification ?? {
		firstReport: null,
		caseQuotas: [],
		quotaUnits: [],
	};
	return [
		...tasks,
		{ code: "首報", dueOn: firstReport?.dueOn ?? "", units: quotaUnits },
		...caseQuotas.map(({ dueOn }, index) => ({
			code: `案例${"一二"[index] ?? ""}`,
			dueOn,
			units: quotaUnits,
		})),
	];
}

describe("the example plan through 2021", () => {
	it("was answered when people spoke", () => {
		expect(answers).toEqual(ENDS.map(({ says }) => `${says}: 1`));
	});

	it("knows 37 tasks and three dated duties, all with a day", () => {
		expect(everythingDue()).toHaveLength(40);
		expect(everythingDue().filter(({ dueOn }) => dueOn === "")).toEqual([]);
	});

	it("reminded of each open task before its day in each concerned bound unit's group", () => {
		const missing = everythingDue().flatMap(
			({ code, dueOn, units }) =>
				Object.entries(UNITS)
					.filter(([, unit]) => units.includes(unit))
					.filter(
						([chat]) =>
							!digests.some(
								(digest) =>
									digest.chat === chat &&
									digest.day < dueOn &&
									digest.codes.includes(code),
							),
					)
					.map(([, unit]) => `${code} ${unit}`)
					.filter((line) => !line.startsWith("4.2 ")), // done months before its first rung
		);
		expect(missing).toEqual([]);
	});

	it("reminded of it nowhere else before its day", () => {
		const strays = digests.flatMap(({ chat, day, codes }) =>
			everythingDue()
				.filter(({ code, dueOn }) => codes.includes(code) && day <= dueOn)
				.filter(({ units }) => !units.includes(UNITS[chat] ?? ""))
				.map(({ code }) => `${day} ${chat} ${code}`),
		);
		expect(strays).toEqual([]);
	});

	it("never named another unit's task in a unit's group, late or not", () => {
		const strays = digests
			.filter(({ chat }) => chat in UNITS)
			.flatMap(({ chat, day, codes }) =>
				everythingDue()
					.filter(({ code }) => codes.includes(code))
					.filter(({ units }) => !units.includes(UNITS[chat] ?? ""))
					.map(({ code }) => `${day} ${chat} ${code}`),
			);
		expect(strays).toEqual([]);
	});

	it("sent never two digests to one group on one day", () => {
		const seats = digests.map(({ chat, day }) => `${chat} ${day}`);
		expect(seats.length).toBeGreaterThan(100);
		expect(seats.filter((seat, at) => seats.indexOf(seat) !== at)).toEqual([]);
	});

	it("sent each on the day it names, at five past nine", () => {
		const others = digests.filter(
			({ day, shownAt }) => shownAt !== `${day} 09:05`,
		);
		expect(others.map(({ day, shownAt }) => `${day}: ${shownAt}`)).toEqual([]);
	});

	it("was silent on days off", () => {
		const days = [...new Set(digests.map(({ day }) => day))];
		expect(days.filter((day) => !isWorked(day))).toEqual([]);
	});

	it("said nothing before the plan was issued", () => {
		expect(digests.filter(({ day }) => day < ISSUED)).toEqual([]);
	});

	it("spoke on weekend days worked", () => {
		const days = new Set(digests.map(({ day }) => day.slice(5)));
		const spoken = [...WEEKEND_DAYS_WORKED].filter((day) => days.has(day));
		expect(spoken).toEqual(expect.arrayContaining(["09-18"]));
	});

	it("was silent about what was done", () => {
		const after = digests.flatMap(({ chat, day, codes }) =>
			codes
				.filter((code) => day >= (silentFrom.get(code) ?? "9999"))
				.map((code) => `${day} ${chat} ${code}`),
		);
		expect(after).toEqual([]);
	});

	it("keeps on about what is late, to its unit, and tells office and action", () => {
		const late = digests.filter(
			({ day, codes }) => day > "2021-08-31" && codes.includes("1.5"),
		);
		const chats = new Set(late.map(({ chat }) => chat));
		expect([...chats].sort()).toEqual(
			["oc_kechuang", "oc_shehui", "oc_shichang", OFFICE, "oc_action1"].sort(),
		);
	});

	it("says nothing when the same time comes twice", async () => {
		const before = sentCount();
		await t.advanceTo("2021-12-31T17:00:30+08:00");
		expect(sentCount()).toBe(before);
	});

	it("says nothing when it is started again with its clock set back and lives the year once more", async () => {
		const before = sentCount();
		await t.restartAt(`${FIRST_DAY}T08:00:00+08:00`);
		const { ran } = await t.advanceTo("2021-12-31T18:00:00+08:00");
		expect(ran.length).toBe(365);
		expect(sentCount()).toBe(before);
	}, 120_000);
});
