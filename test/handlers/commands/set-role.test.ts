import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import {
	aDistrict,
	CITY,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { lastIn, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterEach(() =>
	t.app.transaction((stores) => stores.people.removeAll("ou_new")),
);
afterAll(() => t.close());

const set = async (who: string, chat: string, text: string) =>
	wordsOf(only(await t.say(who, chat, text, { mentions: ["ou_new"] })));
const asNew = async (text: string) =>
	wordsOf(only(await t.say("ou_new", privately(t, "ou_new"), text)));

it.each([
	["設聯絡員 @new 區城管局", "new現在是區城管局聯絡員"],
	["設負責人 @new 區城管局", "new現在是區城管局負責人"],
	["设联络员 @new 区城管局", "new现在是區城管局联络员"],
	["設辦公室 @new", "new現在是辦公室成員"],
	["設專項組 @new 河岸整治", "new現在是河岸整治專項組成員"],
	["設督查 @new", "new現在是督查"],
	["設紀委 @new", "new現在是紀委"],
])("the office says %s and it is said back", async (said, told) => {
	expect(await set("ou_zhou", OFFICE, said)).toContain(told);
});

it("gives the right at once", async () => {
	expect(await asNew("2.1")).toContain("這裡還沒有綁定");
	await set("ou_zhou", OFFICE, "設聯絡員 @new 區園林局");
	expect(await asNew("完成 1.1")).toContain("區園林局已報完成");
});

it("takes the unit of the group where it is said when none is named", async () => {
	const answer = await set("ou_admin", CITY, "設聯絡員 @new");
	expect(answer).toContain("new現在是區城管局聯絡員");
});

it("asks for the person, and names the nearest unit", async () => {
	const nobody = only(await t.say("ou_zhou", OFFICE, "設聯絡員 區水務局"));
	expect(wordsOf(nobody)).toContain("請在句子裡@到本人");
	const near = only(
		await t.say("ou_zhou", OFFICE, "設聯絡員 @new 區園林居", {
			mentions: ["ou_new"],
		}),
	);
	expect(wordsOf(near)).toContain("方案裡沒有「區園林居」");
	await t.press("ou_zhou", near, "區園林局");
	expect(wordsOf(lastIn(t, OFFICE))).toContain("new現在是區園林局聯絡員");
});

it("offers the actions where the name is none of them", async () => {
	const near = only(
		await t.say("ou_zhou", OFFICE, "設專項組 @new 道路整治", {
			mentions: ["ou_new"],
		}),
	);
	await t.press("ou_zhou", near, "河岸整治");
	expect(wordsOf(lastIn(t, OFFICE))).toContain("new現在是河岸整治專項組成員");
});

it("refuses a role to oneself, but to an administrator", async () => {
	const own = only(
		await t.say("ou_zhou", OFFICE, "設督查 @zhou", { mentions: ["ou_zhou"] }),
	);
	expect(wordsOf(own)).toContain("不能改自己的角色");
	const admin = only(
		await t.say("ou_admin", OFFICE, "設負責人 @admin 區城管局", {
			mentions: ["ou_admin"],
		}),
	);
	expect(wordsOf(admin)).toContain("admin現在是區城管局負責人");
});

it.each(["設辦公室 @admin", "設督查 @admin", "設紀委 @admin"])(
	"refuses an administrator what reaches everywhere: %s",
	async (text) => {
		const answer = only(
			await t.say("ou_admin", OFFICE, text, { mentions: ["ou_admin"] }),
		);
		expect(wordsOf(answer)).toContain("不能改自己的角色");
	},
);

it("lets an administrator make somebody else the first of the office", async () => {
	const fresh = await aDistrict({ roles: [] });
	try {
		const answer = only(
			await fresh.say("ou_admin", OFFICE, "設辦公室 @zhou", {
				mentions: ["ou_zhou"],
			}),
		);
		expect(wordsOf(answer)).toContain("zhou現在是辦公室成員");
	} finally {
		await fresh.close();
	}
});

it.each([
	["ou_water", WATER],
	["ou_stranger", PLAIN],
])("is refused to %s", async (who, chat) => {
	const answer = only(
		await t.say(who, chat, "設辦公室 @new", {
			mentions: chat === WATER ? ["ou_water"] : ["ou_stranger"],
		}),
	);
	expect(wordsOf(answer)).not.toContain("現在是辦公室成員");
	expect(await asNew("2.1")).toContain("這裡還沒有綁定");
});

it.each([
	["設辦公室 @admin", "管理員不能兼任辦公室"],
	["設督查 @admin", "管理員不能兼任督查"],
	["設紀委 @admin", "管理員不能兼任紀委"],
])("who runs the bot is not made more by others: %s", async (text, title) => {
	const answer = only(
		await t.say("ou_zhou", OFFICE, text, { mentions: ["ou_admin"] }),
	);
	expect(wordsOf(answer)).toContain(title);
	expect(wordsOf(answer)).toContain("ADMIN_OPEN_IDS");
});

it("nor is one of the office, 督查 or 紀委 made an administrator, before that role has ended", async () => {
	await set("ou_zhou", OFFICE, "設督查 @new");
	const refused = await set("ou_admin", OFFICE, "設管理員 @new");
	expect(refused).toContain("督查不能兼任管理員");
	expect(refused).toContain("免去督查 @本人");
	const asked = only(
		await t.say("ou_zhou", OFFICE, "免去督查 @new", { mentions: ["ou_new"] }),
	);
	await t.press("ou_zhou", asked, "確認");
	expect(await set("ou_admin", OFFICE, "設管理員 @new")).toContain(
		"new現在是管理員",
	);
	expect(await set("ou_zhou", OFFICE, "設紀委 @new")).toContain(
		"管理員不能兼任紀委",
	);
});

it("an administrator may be head or liaison of a unit", async () => {
	await set("ou_admin", OFFICE, "設管理員 @new");
	expect(await set("ou_zhou", OFFICE, "設聯絡員 @new 區城管局")).toContain(
		"new現在是區城管局聯絡員",
	);
});
