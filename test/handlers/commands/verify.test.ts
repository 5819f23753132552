import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	ACTION,
	aDistrict,
	CITY,
	GARDEN,
	OFFICE,
	own,
	WATER,
} from "../../helpers/district.js";
import { lastIn, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		roles: [
			{ person: "ou_zhou", role: "office" },
			{ person: "ou_qian", role: "office" },
			{ person: "ou_qian", role: "liaison", unit: "區水務局" },
			{ person: "ou_head", role: "head", unit: "區水務局" },
			{ person: "ou_super", role: "supervision" },
		],
		tasks: [
			...["2.2", "2.3", "2.4", "2.5", "2.7"].map((code) => own(code)),
			own("2.6", { leadUnits: ["區城管局"] }),
		],
	});
	for (const code of ["2.2", "2.3", "2.4"])
		await t.say("ou_water", WATER, `完成 ${code}`);
	await t.say("ou_city", CITY, "完成 1.3");
	await t.say("ou_city", CITY, "完成 2.6");
});
afterAll(() => t.close());

const verify = async (who: string, chat: string, code: string) =>
	wordsOf(only(await t.say(who, chat, `核實 ${code}`)));

it("closes the task and tells the unit", async () => {
	const answer = await verify("ou_zhou", OFFICE, "2.2");
	expect(answer).toContain("已核實，任務銷號");
	expect(answer).toContain("2.2 整治河段2.2");
	const told = wordsOf(lastIn(t, WATER));
	expect(told).toContain("已核實，任務銷號");
	expect(told).toContain("2.2 整治河段2.2");
});

it("a second time changes nothing", async () => {
	const before = t.sent(WATER).length;
	expect(await verify("ou_zhou", OFFICE, "2.2")).toContain(
		"該任務已驗收，未改動",
	);
	expect(t.sent(WATER)).toHaveLength(before);
});

it("of a task nobody reported done changes nothing", async () => {
	expect(await verify("ou_zhou", OFFICE, "2.7")).toContain(
		"牽頭單位報完成後才能核實或退回",
	);
});

describe("of whoever has a part in it is refused", () => {
	it("to who reported it done", async () => {
		await t.say("ou_zhou", OFFICE, "完成 2.5");
		expect(await verify("ou_zhou", OFFICE, "2.5")).toContain(
			"自己報的完成，不能自己核實",
		);
	});

	it("to an office person who speaks for the unit that leads it", async () => {
		expect(await verify("ou_qian", OFFICE, "2.3")).toContain(
			"牽頭單位的人不能核實或決定自己單位的任務",
		);
	});

	it("to the unit's own group", async () => {
		expect(await verify("ou_water", WATER, "2.3")).toContain(
			"沒有找到，或無權操作",
		);
	});

	it("to the head in private", async () => {
		const chat = privately(t, "ou_head");
		expect(await verify("ou_head", chat, "2.3")).toContain(
			"沒有找到，或無權操作",
		);
	});
});

describe("by an action's lead", () => {
	it("closes another unit's task in the action's group", async () => {
		expect(await verify("ou_leader", ACTION, "2.6")).toContain(
			"已核實，任務銷號",
		);
		expect(wordsOf(lastIn(t, CITY))).toContain("2.6");
	});

	it("closes another unit's task in the group of the unit that leads the action", async () => {
		expect(await verify("ou_garden", GARDEN, "1.3")).toContain(
			"已核實，任務銷號",
		);
	});

	it("does not close what its lead unit leads itself", async () => {
		expect(await verify("ou_leader", ACTION, "2.4")).toContain(
			"沒有找到，或無權操作",
		);
	});
});

it("is refused to supervision, which only looks on", async () => {
	const chat = privately(t, "ou_super");
	expect(await verify("ou_super", chat, "2.4")).not.toContain("已核實");
});

it("answers verify in English", async () => {
	const answer = only(await t.say("ou_zhou", OFFICE, "verify 2.4"));
	expect(wordsOf(answer)).toContain("Verified and closed");
});
