import { afterEach, describe, expect, it } from "vitest";
import { aCaseDistrict, filedCase } from "../../helpers/case-world.js";
import { OFFICE } from "../../helpers/district.js";
import { buttonsOf, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
afterEach(() => t.close());

const filedAt = new Date("2021-03-11T09:00:00+08:00");

describe("cases that wait", () => {
	it("are told to the office day by day, with their number and age", async () => {
		t = await aCaseDistrict();
		await filedCase(t, { state: "submitted", filedAt });
		await filedCase(t, { state: "submitted", filedAt });
		await t.advanceTo("2021-03-12T10:00:00+08:00");
		const told = t
			.sent(OFFICE)
			.filter((each) => wordsOf(each).includes("案例待審核 2 件，最早 1 天"));
		expect(buttonsOf(t, only(told))).toContain("案例審核");
	});

	it("are told to the head and to 紀委 in private", async () => {
		t = await aCaseDistrict({ discipline: true });
		await filedCase(t, { state: "awaiting-head", filedAt });
		await filedCase(t, { state: "awaiting-discipline", filedAt });
		await t.advanceTo("2021-03-15T10:00:00+08:00");
		const words = (person: string) =>
			t.sent(privately(t, person)).map(wordsOf).join("\n");
		expect(words("ou_head")).toContain("案例待簽批 1 件，最早 4 天");
		expect(words("ou_he")).toContain("案例待紀委審定 1 件");
	});
});

describe("the roles of one person", () => {
	it("end one by one where one is named", async () => {
		t = await aCaseDistrict({
			administrators: ["ou_admin"],
			roles: [
				{ person: "ou_zhou", role: "office" },
				{ person: "ou_qian", role: "office" },
				{ person: "ou_he", role: "discipline" },
				{ person: "ou_qian", role: "discipline" },
			],
		});
		const asked = only(
			await t.say("ou_admin", privately(t, "ou_admin"), "免去紀委 @qian", {
				mentions: ["ou_qian"],
			}),
		);
		expect(wordsOf(asked)).toContain("紀委");
		expect(wordsOf(asked)).not.toContain("辦公室");
		await t.press("ou_admin", asked, "確認");
		const left = await t.app.transaction(({ people }) =>
			people.rolesOf("ou_qian"),
		);
		expect(left.map(({ role }) => role)).toEqual(["office"]);
	});
});
