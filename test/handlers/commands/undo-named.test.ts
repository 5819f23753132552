import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aDistrict, OFFICE, WATER } from "../../helpers/district.js";
import { only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict();
	await t.say("ou_water", WATER, "完成 2.1");
	await t.say("ou_zhou", OFFICE, "核實 2.1");
});
afterEach(() => t.close());

const saying = async (text: string) =>
	wordsOf(only(await t.say("ou_zhou", OFFICE, text)));

describe("撤銷 that names what is to be taken back", () => {
	it("leaves another kind of change alone", async () => {
		expect(await saying("把剛才的退回取消")).toContain("沒有你的這類操作");
		expect(await saying("2.1")).toContain("已銷號");
	});

	it("takes that kind back", async () => {
		expect(await saying("撤銷剛才的核實")).toContain("已撤銷：核實");
		expect(await saying("2.1")).not.toContain("已銷號");
	});

	it("takes the last one back where nothing is named", async () => {
		expect(await saying("撤銷")).toContain("已撤銷：核實");
	});
});
