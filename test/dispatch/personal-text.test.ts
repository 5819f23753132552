/** `trust.md` §5 row 37, through the webhook. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasContent } from "../../src/domain/cases/case-form.js";
import { aCaseDistrict } from "../helpers/case-world.js";
import { OFFICE, WATER } from "../helpers/district.js";
import { only, privately } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aCaseDistrict();
});
afterAll(() => t.close());

describe("in a group", () => {
	it.each([
		"提交案例 某所所長虛報成活率，已給予黨內警告",
		"提交案例 標題：虛報 對象：王小明",
		"提交标杆 张某主动帮企业跑腿",
		"2.1 已清理3處，聯繫人電話13912345678",
		"進度 2.1 聯繫 １３９ １２３４ ５６７８",
		"完成 2.1 身份證 11010519491231002X",
		"案例 1 的當事人電話 13912345678",
	])(
		"%j is neither acted on nor quoted, and the office is told",
		async (said) => {
			const before = t.sent(OFFICE).length;
			const answer = only(await t.say("ou_water", WATER, said));
			expect(wordsOf(answer)).toMatch(/請撤回並私聊提交|请撤回并私聊提交/);
			expect(answer.parentId).toBeNull();
			// One alert a person and day.
			const notices = t.sent(OFFICE).slice(before);
			const alerts = t.sent(OFFICE).map(wordsOf);
			expect(alerts).toEqual([
				expect.stringContaining("群裡出現個人號碼或案例內容"),
			]);
			for (const message of [answer, ...notices])
				expect(JSON.stringify(message.content)).not.toMatch(
					/1391|139 |１３９|王小明|张某|虛報|11010519/,
				);
		},
	);

	it("sends an empty form to the private chat where it was a case", () => {
		const forms = t.sent(privately(t, "ou_water"));
		expect(forms).toHaveLength(3);
		for (const form of forms)
			expect(JSON.stringify(form.content)).not.toMatch(/某所|王小明|张某/);
	});

	it("leaves nothing in a draft, no progress, and one audit row each", async () => {
		const { history, drafts } = await t.app.transaction(
			async ({ tasks, cases }) => ({
				history: await tasks.history("2.1", 10),
				drafts: await cases.draftsOf("ou_water"),
			}),
		);
		expect(history.map(({ kind }) => kind)).not.toContain("progress");
		expect(drafts.filter(hasContent)).toEqual([]);
		const rows = await t.connection.connection
			.collection("audit")
			.find({ action: "personal-text", result: "refused" })
			.toArray();
		expect(rows).toHaveLength(7);
		expect(JSON.stringify(rows)).not.toMatch(/1391|王小明/);
	});

	it("takes a reply to a reminder of ours as addressed", async () => {
		const card = only(await t.say("ou_water", WATER, "2.1"));
		const answer = only(
			await t.say("ou_water", WATER, "已清理5處，找13912345678", {
				replyTo: card.id,
				mentionBot: false,
			}),
		);
		expect(wordsOf(answer)).toContain("請撤回並私聊提交");
	});

	it.each([
		["進度 2.1 投入13912345678元", "13912345678元"],
		["進度 2.1 已清理3處", "已清理3處"],
		["進度 2.1 熱線0416-3881234已開通", "熱線0416-3881234已開通"],
		["提交案例", "表單已發到你的私聊"],
		["怎么提交案例？", "你的私聊"],
	])("%j is answered as ever", async (said, told) => {
		const answer = only(await t.say("ou_water", WATER, said));
		expect(wordsOf(answer)).not.toContain("請撤回");
		expect(wordsOf(answer)).toContain(told);
	});

	it("hears nothing that is not said to the bot", async () => {
		const before = t.sent(OFFICE).length;
		const said = "王小明的電話是13912345678";
		expect(await t.say("ou_water", WATER, said, { mentionBot: false })).toEqual(
			[],
		);
		expect(t.sent(OFFICE)).toHaveLength(before);
	});
});

it("takes the same in private", async () => {
	const chat = privately(t, "ou_liaison");
	const said = "提交案例 標題：虛報成活率 對象：王小明 13912345678";
	const form = only(await t.say("ou_liaison", chat, said));
	expect(JSON.stringify(form.content)).toContain("王小明 13912345678");
});
