/** The ladder through the whole of 2021, day by day, on a small made-up plan: what must hold whatever the day. */
import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../../src/adapters/calendar/chinese-calendar.js";
import { addDays, day } from "../../src/domain/day.js";
import type { Digest } from "../../src/domain/digest.js";
import { idOf } from "../../src/domain/reminders.js";
import { concernedUnits, type Task } from "../../src/domain/task.js";
import { aChat, aTask, unit } from "./support/build.js";
import {
	aMemory,
	aWorld,
	lines,
	runOn,
	runThrough,
} from "./support/ladder-run.js";

const calendar = chineseCalendar();
const UNITS = ["園林局", "水務局", "路政局", "城建局", "氣象局", "博物局"];
const DUE = [
	"2021-03-22",
	"2021-03-31",
	"2021-05-03",
	"2021-05-31",
	"2021-06-30",
	"2021-08-31",
	"2021-09-26",
	"2021-10-07",
	"2021-10-31",
	"2021-12-31",
];

/** Each unit leads some and is responsible for others; a group stands in every fourth. */
const tasks: Task[] = DUE.flatMap((dueOn, n) =>
	UNITS.slice(0, 4).map((lead, m) =>
		aTask({
			ref: `${m + 1}.${n + 1}`,
			order: m * DUE.length + n,
			actionNo: m + 1,
			leadUnits: [lead],
			responsibleUnits: [
				UNITS[(n + m + 1) % UNITS.length] ?? lead,
				...(n % 4 === 0 ? ["各相關單位"] : []),
			],
			dueOn,
		}),
	),
);

/** Done three days before its day if even, ten days late if odd. */
function closesOn(task: Task, index: number): string {
	return addDays(task.dueOn ?? day("2021-12-31"), index % 2 ? 10 : -3);
}

const base = aWorld({
	actions: UNITS.slice(0, 4).map((lead, m) => ({ no: m + 1, lead })),
	chats: [
		...UNITS.map((name) => aChat(`oc_${name}`, unit(name))),
		aChat("oc_辦公室", { kind: "office" }),
		aChat("oc_全體", { kind: "everyone" }),
	],
	groups: new Set(["各相關單位"]),
	goals: [
		{ dueOn: day("2021-03-31"), dueText: "3月底前", items: [{ text: "花開" }] },
		{ dueOn: day("2021-12-31"), dueText: "年底前", items: [{ text: "果熟" }] },
	],
	heads: new Map([["園林局", ["ou_局長"]]]),
	calendar,
});

const worldOn = (text: string) => ({
	...base,
	tasks: tasks.map(
		(task, index): Task =>
			text >= closesOn(task, index) ? { ...task, state: "closed" } : task,
	),
});

function year(skip: (text: string) => boolean = () => false): Digest[] {
	const memory = aMemory();
	const all: Digest[] = [];
	for (
		let at = day("2021-01-01");
		at <= day("2021-12-31");
		at = addDays(at, 1)
	) {
		if (!skip(at)) all.push(...runOn(at, worldOn(at), memory));
	}
	return all;
}

describe("the whole of 2021", () => {
	const digests = year();

	it("has something to say", () => expect(digests.length).toBeGreaterThan(200));

	it("reminds of each task before its day in each concerned unit's chat", () => {
		const missing = tasks.flatMap((task) =>
			concernedUnits(task)
				.filter((name) => !base.groups.has(name))
				.filter(
					(name) =>
						!digests.some(
							({ to, day: on, reminders }) =>
								idOf(to) === `oc_${name}` &&
								task.dueOn !== null &&
								on < task.dueOn &&
								reminders.some((r) => r.task.ref === task.ref),
						),
				)
				.map((name) => `${task.ref} ${name}`),
		);
		expect(missing).toEqual([]);
	});

	it("reminds of a task nowhere but in its units' chats and their heads' private ones", () => {
		const strays = digests.flatMap(({ to, audience, reminders }) =>
			reminders
				.filter(({ task }) => {
					const ours = audience.kind === "unit" || audience.kind === "head";
					return !ours || !concernedUnits(task).includes(audience.unit);
				})
				.map(({ task }) => `${idOf(to)} ${task.ref}`),
		);
		expect(strays).toEqual([]);
	});

	it("copies late tasks only, and to office, heads and action leads only", () => {
		for (const { copies, audience } of digests.filter((d) => d.copies.length)) {
			expect(copies.every(({ rung }) => rung.kind === "late")).toBe(true);
			expect(["office", "head", "unit"]).toContain(audience.kind);
		}
	});

	it("sends never two digests to one chat on one day", () => {
		const keys = digests.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		const seats = digests.map(({ to, day: on }) => `${idOf(to)} ${on}`);
		expect(new Set(seats).size).toBe(seats.length);
	});

	it("tells no rung twice", () => {
		const told = digests.flatMap((d) =>
			[...d.reminders, ...d.copies, ...d.goals].map(({ key }) => key),
		);
		expect(new Set(told).size).toBe(told.length);
	});

	it("is silent on days off and speaks on weekend days worked", () => {
		expect(digests.filter((d) => !calendar.isWorkingDay(d.day))).toEqual([]);
		const days = new Set<string>(digests.map((d) => d.day));
		// Sundays worked: T-0 of 1.7, and the ninth of October in the weeks after the holiday.
		expect(days.has("2021-09-26")).toBe(true);
		expect(days.has("2021-10-09")).toBe(true);
	});

	it("is silent about what is closed", () => {
		const after = digests.flatMap((d) =>
			[...d.reminders, ...d.copies].filter(
				({ task }) =>
					d.day >=
					closesOn(
						task,
						tasks.findIndex((t) => t.ref === task.ref),
					),
			),
		);
		expect(after).toEqual([]);
	});

	it("never tells anything before the plan was issued, nor to the chat of all", () => {
		expect(digests.filter((d) => d.day < day("2021-03-12"))).toEqual([]);
		expect(digests.filter((d) => idOf(d.to) === "oc_全體")).toEqual([]);
	});

	it("has no empty digest", () =>
		expect(lines(digests).filter((line) => line.endsWith(": "))).toEqual([]));

	it("says the same in any time zone of the process", () => {
		const zone = process.env["TZ"];
		try {
			for (const other of ["UTC", "America/New_York", "Asia/Shanghai"]) {
				process.env["TZ"] = other;
				expect(lines(year())).toEqual(lines(digests));
			}
		} finally {
			if (zone === undefined) delete process.env["TZ"];
			else process.env["TZ"] = zone;
		}
	});

	it("with three working days lost now and then still reminds of every task, merged, once", () => {
		const lost = (text: string) => ["10", "11", "12"].includes(text.slice(8));
		const fewer = year(lost);
		const keys = fewer.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		const heard = (all: Digest[]) =>
			new Set(
				all.flatMap((d) =>
					d.reminders.map((r) => `${idOf(d.to)} ${r.task.ref}`),
				),
			);
		expect([...heard(fewer)].sort()).toEqual([...heard(digests)].sort());
	});

	it("run again from the start says nothing", () => {
		const memory = aMemory();
		const open = { ...base, tasks };
		runThrough("2021-03-12", "2021-06-30", open, memory);
		expect(runThrough("2021-03-12", "2021-06-30", open, memory)).toEqual([]);
	});
});
