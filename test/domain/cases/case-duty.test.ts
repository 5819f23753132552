import { describe, expect, it } from "vitest";
import {
	isStillShort,
	settleDuty,
} from "../../../src/domain/cases/case-duty.js";
import { factsOf } from "../../../src/domain/facts.js";
import type { HistoryEntry, Task } from "../../../src/domain/task.js";
import { day } from "../../../src/domain/day.js";
import { aTask } from "../../templates/support/a-task.js";
import { aStanding } from "../../templates/support/review-cards.js";

const by = {
	person: "ou_zhou",
	unit: null,
	at: new Date("2021-03-20T10:00:00+08:00"),
	source: "press",
};
const duty = (more: Partial<Task> = {}) =>
	aTask({ code: "案例一", ref: "案例一@風車局", kind: "duty", ...more });
const row = (
	kind: HistoryEntry["kind"],
	before: Partial<Task> = {},
): HistoryEntry => ({
	ref: "案例一@風車局",
	kind,
	at: by.at,
	person: null,
	unit: null,
	source: null,
	text: null,
	value: null,
	before,
	after: {},
});

describe("a case duty", () => {
	it.each(["issued", "active", "submitted", "returned"] as const)(
		"closes from %s when its cases are enough",
		(state) => {
			const change = settleDuty(duty({ state }), { isMet: true }, [], by);
			expect(change?.after.state).toBe("closed");
			expect(change?.entry).toMatchObject({
				kind: "quota-met",
				person: "ou_zhou",
				before: { state },
			});
		},
	);

	it("opens again as it was when an acceptance is taken back", () => {
		const history = [row("quota-met", { state: "submitted" })];
		const closed = duty({ state: "closed" });
		const change = settleDuty(closed, { isMet: false }, history, by);
		expect(change?.after.state).toBe("submitted");
		expect(change?.entry.kind).toBe("quota-open");
	});

	it("stays closed where the office closed it itself", () => {
		const history = [row("verified"), row("quota-open"), row("quota-met")];
		const closed = duty({ state: "closed" });
		expect(settleDuty(closed, { isMet: false }, history, by)).toBeNull();
	});

	it.each([
		["open and short", "active", false],
		["closed and met", "closed", true],
		["suspended and met", "suspended", true],
		["cancelled and met", "cancelled", true],
	] as const)("is left alone while it is %s", (_, state, isMet) => {
		expect(settleDuty(duty({ state }), { isMet }, [], by)).toBeNull();
	});

	it.each([
		["issued", true],
		["submitted", true],
		["returned", true],
		["closed", false],
		["suspended", false],
		["cancelled", false],
	] as const)("that is %s is reminded while it is short: %s", (state, is) => {
		expect(isStillShort(duty({ state }), aStanding())).toBe(is);
		expect(isStillShort(duty({ state }), aStanding({ isMet: true }))).toBe(
			false,
		);
	});

	it("is late after its day also where 完成 was said without cases", () => {
		const said = duty({
			state: "submitted",
			dueOn: day("2021-03-31"),
			effectiveDueOn: day("2021-03-31"),
		});
		const knownUntil = day("2021-12-31");
		const calendar = { isWorkingDay: () => true, knownUntil };
		const on = day("2021-04-02");
		const { light } = factsOf(said, on, calendar, aStanding());
		expect(light).toMatchObject({ colour: "red", reason: { kind: "late" } });
		const met = aStanding({ isMet: true });
		expect(factsOf(said, on, calendar, met).light.colour).toBe("green");
	});
});
