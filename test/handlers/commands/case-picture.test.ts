import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	aDistrict,
	GARDEN,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { bytesOf, fileCases, withCases } from "../cases/picture-kit.js";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

let t: TestApp;
beforeAll(async () => {
	t = await withCases([
		{ state: "accepted", category: 3 },
		{ state: "accepted", category: 3, unit: "區城管局" },
		{ state: "submitted", category: 1 },
		{ state: "returned", category: 2 },
		{ kind: "example", category: null, state: "accepted" },
	]);
});
afterAll(() => t.close());

describe("案例熱力圖", () => {
	it("is a line with the totals, and a picture wide enough for a phone", async () => {
		const [line, picture] = await t.say(
			"ou_zhou",
			privately(t, "ou_zhou"),
			"案例熱力圖",
		);
		expect(wordsOf(line)).toContain(
			"已採納 2 件 · 待審 1 件 · 5 類中 1 類有案例 · 2 個單位中 2 個已有採納",
		);
		expect(picture?.type).toBe("image");
		const png = bytesOf(t, picture);
		expect(png.subarray(0, 8).equals(SIGNATURE)).toBe(true);
		expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(900);
	});

	it("is shown in the office's group too, since it only counts", async () => {
		const types = (await t.say("ou_zhou", OFFICE, "案例热力图")).map(
			({ type }) => type,
		);
		expect(types).toEqual(["interactive", "image"]);
	});

	it("is shown to 督查 in private", async () => {
		const answers = await t.say(
			"ou_super",
			privately(t, "ou_super"),
			"case map",
		);
		expect(answers.map(({ type }) => type)).toEqual(["interactive", "image"]);
		expect(wordsOf(answers[0])).toContain("2 accepted");
	});

	it.each([
		["ou_water", WATER],
		["ou_zhou", WATER],
		["ou_guest", OFFICE],
		["ou_super", GARDEN],
	])(
		"is refused to %s in %s like anything that is not there",
		async (who, chat) => {
			const answer = only(await t.say(who, chat, "案例熱力圖"));
			expect(answer.type).not.toBe("image");
			expect(wordsOf(answer)).not.toContain("已採納");
		},
	);

	it("tells a stranger nothing", async () => {
		const answer = only(await t.say("ou_stranger", PLAIN, "案例熱力圖"));
		expect(wordsOf(answer)).not.toContain("案例");
	});

	it("counts what there is when it is sent", async () => {
		const before = bytesOf(
			t,
			(await t.say("ou_zhou", OFFICE, "案例熱力圖")).at(-1),
		);
		await fileCases(t, [{ state: "accepted", category: 5 }]);
		const after = bytesOf(
			t,
			(await t.say("ou_zhou", OFFICE, "案例熱力圖")).at(-1),
		);
		expect(after.equals(before)).toBe(false);
	});
});

describe("案例熱力圖 with nothing to show", () => {
	it("is a sentence while there are no cases", async () => {
		const empty = await withCases([{ state: "returned" }]);
		const answer = only(await empty.say("ou_zhou", OFFICE, "案例熱力圖"));
		await empty.close();
		expect(wordsOf(answer)).toContain("還沒有案例");
	});

	it("is a sentence where the plan has no list of problems", async () => {
		const bare = await aDistrict();
		const answer = only(await bare.say("ou_zhou", OFFICE, "案例熱力圖"));
		await bare.close();
		expect(wordsOf(answer)).toContain("沒有問題清單");
	});
});

describe("案例熱力圖 that cannot be sent", () => {
	it("says so in words, and stays silent about it no longer than that", async () => {
		t.standIn.addFault({
			route: "images.create",
			fault: { kind: "status", status: 400, code: 234006 },
		});
		const [line, instead] = await t.say("ou_zhou", OFFICE, "案例熱力圖");
		expect(wordsOf(line)).toContain("已採納");
		expect(instead?.type).toBe("post");
		expect(JSON.stringify(instead?.content)).toContain("熱力圖沒能發出");
	});
});
