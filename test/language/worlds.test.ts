import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/day.js";
import type { Plan } from "../../src/domain/plan.js";
import { tasksFromPlan } from "../../src/domain/plan-to-tasks.js";
import { understand } from "../../src/language/understand.js";
import type { World } from "../../src/language/utterance.js";
import { songshanWorld } from "./songshan-world.js";
import { usualRights } from "./usual-rights.js";

function say(text: string, world: World, replying = false) {
	return understand({ text, mentions: {}, replying }, world);
}

const { plan } = JSON.parse(
	readFileSync(
		new URL("../../src/sandbox/songshan-2021.json", import.meta.url),
		"utf8",
	),
) as { plan: Plan };

/** The bundled example, as the product itself loads it. */
const bundled: World = {
	...songshanWorld(),
	tasks: tasksFromPlan(plan).map((task) => ({
		ref: task.ref,
		code: task.code,
		title: task.title,
		actionNo: task.actionNo,
		unit: task.kind === "duty" ? (task.leadUnits[0] ?? null) : null,
	})),
	actions: plan.actions.map(({ no, name }) => ({ no, name })),
	units: plan.units,
};

describe("the bundled example plan", () => {
	it("has every task found by its code, by its title and, in an action, by its ordinal", () => {
		for (const task of bundled.tasks.filter(({ unit }) => unit === null)) {
			const action = bundled.actions.find(({ no }) => no === task.actionNo);
			const item = task.code.split(".")[1];
			for (const said of [
				task.code,
				task.title,
				`${action?.name}第${item}項`,
			]) {
				expect(say(said, bundled), said).toMatchObject({
					intent: "task",
					task: { kind: "one", ref: task.ref },
				});
				expect(say(`完成 ${said}`, bundled), said).toMatchObject({
					intent: "done",
					task: { kind: "one", ref: task.ref },
				});
			}
		}
	});

	it("has every unit bound by its name and its aliases, in both scripts", () => {
		for (const unit of bundled.units.filter(({ kind }) => kind === "unit")) {
			for (const said of [unit.name, ...unit.aliases]) {
				expect(say(`綁定 ${said}`, bundled), said).toEqual({
					intent: "bind",
					target: { kind: "unit", unit: unit.name },
				});
			}
		}
	});

	it("gives a unit its own duties, and asks the office whose", () => {
		expect(say("首報", bundled)).toMatchObject({
			task: { kind: "one", ref: "首報@區住建局" },
		});
		expect(say("首報", { ...bundled, speakingFor: [] })).toMatchObject({
			task: { kind: "several" },
		});
		expect(say("區法庭 首報", { ...bundled, speakingFor: [] })).toMatchObject({
			task: { kind: "one", ref: "首報@區法庭" },
		});
	});
});

describe("a plan of one action", () => {
	const small: World = {
		today: day("2023-05-10"),
		issuedOn: day("2023-04-01"),
		tasks: ["加裝老舊樓梯電梯", "疏通青石河道", "設立社區書房"].map(
			(title, i) => ({
				ref: `1.${i + 1}`,
				code: `1.${i + 1}`,
				title,
				actionNo: 1,
				unit: null,
			}),
		),
		actions: [{ no: 1, name: null }],
		units: [{ name: "青禾街道", aliases: [], kind: "unit" }],
		speakingFor: [],
		rights: usualRights([]),
	};

	it("takes a bare number for the task", () => {
		expect(say("2", small)).toMatchObject({
			intent: "task",
			task: { kind: "one", ref: "1.2" },
		});
		expect(say("完成 ２", small)).toMatchObject({
			intent: "done",
			task: { kind: "one", ref: "1.2" },
		});
		expect(say("第三項", small)).toMatchObject({
			intent: "task",
			task: { kind: "one", ref: "1.3" },
		});
		expect(say("完成 12", small)).toMatchObject({
			intent: "done",
			task: { kind: "none" },
		});
	});

	it("finds tasks by words all the same", () => {
		expect(say("青石河 进展", small)).toMatchObject({
			intent: "task",
			task: { ref: "1.2" },
		});
		expect(say("社区书房已完成", small)).toMatchObject({
			intent: "done",
			task: { ref: "1.3" },
		});
	});

	it("reads dates in the year of today", () => {
		expect(say("10月底前有哪些", small)).toMatchObject({
			span: { from: "2023-05-10", to: "2023-10-31" },
		});
	});
});

describe("no plan at all", () => {
	const empty: World = {
		today: day("2021-03-12"),
		issuedOn: null,
		tasks: [],
		actions: [],
		units: [],
		speakingFor: [],
		rights: usualRights([]),
	};

	it.each([
		"1.3",
		"完成 1.3",
		"綁定 區住建局",
		"本月到期",
		"容缺受理",
		"綁定 專項組 一",
		"廣場舞",
	])("does not stumble over %s", (text) => {
		expect(say(text, empty).intent).toBeTypeOf("string");
		expect(say(text, empty, true).intent).toBeTypeOf("string");
	});
});
