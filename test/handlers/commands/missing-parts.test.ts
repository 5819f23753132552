import { afterEach, describe, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import {
	aDistrict,
	CITY,
	GARDEN,
	OFFICE,
	own,
	WATER,
} from "../../helpers/district.js";
import { only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
afterEach(() => t.close());

const ask = async (text: string) =>
	wordsOf(only(await t.say("ou_zhou", OFFICE, text)));

describe("誰還沒交首報", () => {
	it("does not call this week's what is due after it", async () => {
		t = await aCaseDistrict({ at: "2021-03-12T08:00:00+08:00" });
		const answer = await ask("誰還沒交首報");
		expect(answer).toContain("區水務局：待交 首報（3月22日）");
		expect(answer).not.toContain("本週到期");
	});

	it("does in the week in which it is due", async () => {
		t = await aCaseDistrict({ at: "2021-03-22T08:00:00+08:00" });
		expect(await ask("誰還沒交首報")).toContain(
			"區水務局：本週到期 首報（3月22日）",
		);
	});

	it("says that all are in, once they are", async () => {
		t = await aCaseDistrict({ at: "2021-03-12T08:00:00+08:00" });
		await t.say("ou_water", WATER, "報送 首報");
		await t.say("ou_garden", GARDEN, "報送 首報");
		const answer = await ask("誰還沒交首報");
		expect(answer).toContain("都已交");
		expect(answer).not.toContain("本週到期");
	});
});

describe("誰還沒交 of a task with several lead units", () => {
	const joint = own("2.2", {
		leadUnits: ["區水務局", "區城管局"],
		responsibleUnits: ["區園林局"],
	});

	it("names all of them while none has reported it done", async () => {
		t = await aDistrict({ tasks: [joint] });
		const answer = await ask("誰還沒交 2.2");
		expect(answer).toMatch(
			/牽頭單位未報完成（2 個單位）\*\*\n區水務局\n區城管局/,
		);
		expect(answer).toMatch(/還沒交（1 個單位）\*\*\n區園林局/);
	});

	it("names the others once one has", async () => {
		t = await aDistrict({ tasks: [joint] });
		await t.say("ou_water", WATER, "完成 2.2");
		const answer = await ask("誰還沒交 2.2");
		expect(answer).toMatch(/其他牽頭單位未報完成（1 個單位）\*\*\n區城管局/);
		expect(answer).toContain("區水務局已報完成");
		expect(answer).toContain("待核查");
	});

	it("names none once the task is closed, nor where the office reported it for them", async () => {
		t = await aDistrict({ tasks: [joint] });
		await t.say("ou_zhou", OFFICE, "完成 2.2");
		expect(await ask("誰還沒交 2.2")).not.toContain("牽頭單位未報");
		await t.say("ou_qian", OFFICE, "核實 2.2");
		expect(await ask("誰還沒交 2.2")).not.toContain("牽頭單位未報");
	});

	it("of one lead unit stays as it is", async () => {
		t = await aDistrict({ tasks: [own("2.2")] });
		const answer = wordsOf(only(await t.say("ou_city", CITY, "誰還沒交 1.3")));
		expect(answer).not.toContain("牽頭單位未報");
	});
});
