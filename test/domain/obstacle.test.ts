import { describe, expect, it } from "vitest";
import { recordProgress } from "../../src/domain/task-moves.js";
import { blockTask, unblockTask } from "../../src/domain/obstacle.js";
import { AT, aTask, by } from "./support/build.js";

const LEAD = by("園林局");

describe("卡住", () => {
	it("keeps what it waits for, who said so and since when, and makes the task active", () =>
		expect(blockTask(aTask(), " 等財政局撥款 ", LEAD).after).toMatchObject({
			state: "active",
			blocked: {
				reason: "等財政局撥款",
				unit: "園林局",
				person: "ou_甲",
				since: AT,
			},
		}));

	it("said again, the newer words count", () => {
		const once = blockTask(aTask(), "等撥款", LEAD).after;
		expect(blockTask(once, "等圖紙", LEAD).after.blocked?.reason).toBe(
			"等圖紙",
		);
	});

	it("is for every unit of the task, and for no other", () => {
		const task = aTask({ responsibleUnits: ["水務局"] });
		expect(blockTask(task, "等", by("水務局")).after.blocked?.unit).toBe(
			"水務局",
		);
		expect(() => blockTask(task, "等", by("城管局"))).toThrow(
			"not-found-or-not-allowed",
		);
	});

	it("needs a reason", () =>
		expect(() => blockTask(aTask(), "  ", LEAD)).toThrow("reason-missing"));

	it.each(["submitted", "closed", "cancelled"] as const)(
		"is not for a task that is %s",
		(state) =>
			expect(() => blockTask(aTask({ state }), "等", LEAD)).toThrow(
				"move-not-allowed",
			),
	);

	it("is not cleared by progress", () => {
		const stuck = blockTask(aTask(), "等撥款", LEAD).after;
		const told = recordProgress(stuck, { text: "在催" }, LEAD).after;
		expect(told.blocked?.reason).toBe("等撥款");
	});
});

describe("不卡了", () => {
	it("clears it, and the state stays", () => {
		const stuck = blockTask(aTask({ state: "returned" }), "等", LEAD).after;
		expect(unblockTask(stuck, LEAD).after).toMatchObject({
			state: "returned",
			blocked: null,
		});
	});

	it("is refused where nothing stands in the way", () =>
		expect(() => unblockTask(aTask(), LEAD)).toThrow("move-not-allowed"));
});
