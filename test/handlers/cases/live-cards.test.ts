/** Older cards of a case, one before each person, while the case moves on. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TypicalCase } from "../../../src/domain/cases/case.js";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aCaseDistrict, caseNow, filedCase } from "../../helpers/case-world.js";
import { WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { audited, COMPLETE, file } from "./filing-kit.js";

const EVERYBODY = ["ou_water", "ou_zhou", "ou_qian", "ou_head", "ou_he"];
/** What stands in the case and nowhere else. */
const RAW = "兩個科室互相推諉";
const DECISIONS = ["核實", "退回", "詢問", "簽批"];

let t: TestApp;
afterEach(() => t.close());

/** Its card as it stands before each of them: filer, two reviewers, head, 紀委. */
async function shownToAll(
	filed: Pick<TypicalCase, "no">,
): Promise<Record<string, Message>> {
	const cards: Record<string, Message> = {};
	// Seen in the unit's group: he speaks for it.
	await t.say("ou_water", WATER, "案例");
	for (const person of EVERYBODY)
		cards[person] = only(
			await t.say(person, privately(t, person), `案例 ${filed.no}`),
		);
	return cards;
}

function cardOf(cards: Record<string, Message>, person: string): Message {
	const card = cards[person];
	if (!card) throw new Error(`no card of ${person}`);
	return now(t, card);
}

/** Everybody else's card says `state`, and offers no decision. */
function expectSettled(
	cards: Record<string, Message>,
	state: string,
	...people: string[]
) {
	for (const person of people) {
		const card = cardOf(cards, person);
		expect(wordsOf(card), person).toContain(state);
		const offered = buttonsOf(t, card);
		expect(
			offered.filter((label) => DECISIONS.includes(label)),
			person,
		).toEqual([]);
	}
}

async function answered(
	by: string,
	card: Message,
	button: string,
	form: Record<string, string>,
): Promise<void> {
	await t.press(by, card, button);
	await t.press(by, lastIn(t, privately(t, by)), button, form);
}

describe("where no word changes", () => {
	beforeEach(async () => {
		t = await aCaseDistrict({ discipline: true });
	});

	it("an acceptance shows on every card, whole, without the decision", async () => {
		const cards = await shownToAll(await filedCase(t, { outcome: "warning" }));
		expect(buttonsOf(t, cardOf(cards, "ou_qian"))).toContain("核實");
		await t.press("ou_zhou", cardOf(cards, "ou_zhou"), "核實");
		const others = ["ou_water", "ou_qian", "ou_head", "ou_he"];
		expectSettled(cards, "已採納", ...others);
		for (const person of others)
			expect(wordsOf(cardOf(cards, person)), person).toContain(RAW);
		expect(wordsOf(cardOf(cards, "ou_water"))).not.toContain("待審核");
	});

	it("passed on to 紀委 it is closed for the office, and 紀委 opens it afresh", async () => {
		const cards = await shownToAll(await filedCase(t));
		await t.press("ou_zhou", cardOf(cards, "ou_zhou"), "核實");
		expectSettled(cards, "待紀委審定", ...EVERYBODY.slice(2), "ou_water");
		expect(wordsOf(cardOf(cards, "ou_qian"))).toContain(RAW);
		const his = cardOf(cards, "ou_he");
		expect(wordsOf(his)).not.toContain(RAW);
		await t.press("ou_he", his, "查看");
		const fresh = lastIn(t, privately(t, "ou_he"));
		await t.press("ou_he", fresh, "核實");
		expectSettled(cards, "已採納", ...EVERYBODY);
	});

	it("signed by the head it is shown to the filer as handed on", async () => {
		const cards = await shownToAll(
			await filedCase(t, { state: "awaiting-head", outcome: "warning" }),
		);
		await t.press("ou_head", cardOf(cards, "ou_head"), "簽批");
		expectSettled(cards, "待審核", "ou_water", "ou_qian", "ou_he");
		expect(buttonsOf(t, cardOf(cards, "ou_qian"))).toEqual(["查看"]);
	});

	it("撤銷 shows too, and nobody decides on what he has not opened since", async () => {
		const cards = await shownToAll(await filedCase(t, { outcome: "warning" }));
		await t.press("ou_zhou", cardOf(cards, "ou_zhou"), "核實");
		await t.press("ou_zhou", cardOf(cards, "ou_zhou"), "撤銷");
		expectSettled(cards, "待審核", "ou_water", "ou_qian", "ou_head", "ou_he");
		expect(buttonsOf(t, cardOf(cards, "ou_zhou"))).toContain("核實");
		expect(wordsOf(cardOf(cards, "ou_qian"))).toContain("撤銷 · 採納");
	});

	it("is no reading in the audit log, and sends nobody a message more", async () => {
		const cards = await shownToAll(await filedCase(t, { outcome: "warning" }));
		const read = (await audited(t, "case-read")).length;
		const before = t.sent(privately(t, "ou_qian")).length;
		await t.press("ou_zhou", cardOf(cards, "ou_zhou"), "核實");
		const rows = (await audited(t, "case-read")).slice(read);
		expect(rows.map(({ person }) => String(person))).toEqual(["ou_zhou"]);
		expect(t.sent(privately(t, "ou_qian"))).toHaveLength(before);
	});

	it("keeps each card in its own script", async () => {
		await filedCase(t, { outcome: "warning" });
		const english = only(
			await t.say("ou_qian", privately(t, "ou_qian"), "case 1"),
		);
		const mine = only(
			await t.say("ou_zhou", privately(t, "ou_zhou"), "案例 1"),
		);
		await t.press("ou_zhou", mine, "核實");
		expect(wordsOf(now(t, english))).toContain("Accepted");
	});
});

describe("where words were added", () => {
	beforeEach(async () => {
		t = await aCaseDistrict({ discipline: true });
	});

	it("a return leaves number, state and 查看, and not its reason", async () => {
		const cards = await shownToAll(await filedCase(t));
		await answered("ou_zhou", cardOf(cards, "ou_zhou"), "退回", {
			reason: "缺少處理結果",
		});
		expectSettled(cards, "已退回", ...EVERYBODY);
		for (const person of EVERYBODY) {
			const words = wordsOf(cardOf(cards, person));
			expect(words, person).not.toContain("缺少處理結果");
			expect(words, person).not.toContain(RAW);
		}
		expect(buttonsOf(t, cardOf(cards, "ou_water"))).toEqual(["查看"]);
	});

	it("a question and its answer have to be opened before anything is decided", async () => {
		const cards = await shownToAll(await filedCase(t));
		await answered("ou_zhou", cardOf(cards, "ou_zhou"), "詢問", {
			text: "當時誰值班？",
		});
		expectSettled(cards, "待審核", "ou_water", "ou_qian");
		const asked = lastIn(t, privately(t, "ou_water"));
		expect(wordsOf(asked)).toContain("當時誰值班？");
		await t.press("ou_water", asked, "回答");
		await t.press("ou_water", lastIn(t, privately(t, "ou_water")), "回答", {
			text: "二科老李",
		});
		expect(buttonsOf(t, now(t, asked))).toEqual(["查看"]);
		expect(wordsOf(cardOf(cards, "ou_qian"))).not.toContain("二科老李");
	});

	it("handed in anew it does not put the new words before who did not ask", async () => {
		const filed = await filedCase(t);
		const cards = await shownToAll(filed);
		await answered("ou_zhou", cardOf(cards, "ou_zhou"), "退回", {
			reason: "請補充",
		});
		const news = lastIn(t, privately(t, "ou_water"));
		await t.press("ou_water", news, "繼續填寫");
		await t.press("ou_water", lastIn(t, privately(t, "ou_water")), "提交案例", {
			...COMPLETE,
			summary: "補充後的案情",
		});
		expect((await caseNow(t, filed)).state).toBe("submitted");
		expectSettled(cards, "待審核", ...EVERYBODY);
		for (const person of EVERYBODY)
			expect(wordsOf(cardOf(cards, person)), person).not.toContain("補充後");
		expect(buttonsOf(t, now(t, news))).toEqual(["查看"]);
	});
});

describe("to whom it is closed", () => {
	it("the card loses every word, and does not get them back", async () => {
		t = await aCaseDistrict();
		await filedCase(t, { outcome: "warning" });
		const of = async (who: string) =>
			only(await t.say(who, privately(t, who), "案例 1"));
		const [mine, his] = [await of("ou_zhou"), await of("ou_qian")];
		await t.app.transaction(({ people }) => people.removeAll("ou_qian"));
		await t.press("ou_zhou", mine, "核實");
		expect(wordsOf(now(t, his))).toContain("你現在不能查看");
		expect(wordsOf(now(t, his))).not.toContain("河長辦");
		expect(buttonsOf(t, now(t, his))).toEqual([]);
		await t.app.transaction(({ people }) =>
			people.add({
				person: "ou_qian",
				role: "office",
				unit: null,
				actionNo: null,
				from: new Date(0),
			}),
		);
		await t.press("ou_zhou", now(t, mine), "撤銷");
		expect(wordsOf(now(t, his))).toContain("你現在不能查看");
	});

	it("taken back by its filer it is his own again", async () => {
		t = await aCaseDistrict();
		await file(t, "ou_liaison");
		const chat = privately(t, "ou_qian");
		const his = only(await t.say("ou_qian", chat, "案例 1"));
		await t.say("ou_liaison", privately(t, "ou_liaison"), "案例 1");
		const mine = lastIn(t, privately(t, "ou_liaison"));
		await t.say("ou_liaison", privately(t, "ou_liaison"), "撤銷");
		expect(wordsOf(now(t, his))).toContain("你現在不能查看");
		expect(wordsOf(now(t, mine))).toContain("案例 1 · 草稿");
	});
});

describe("撤銷 of a 退回", () => {
	/** Returned by 周, opened by its filer, who sends the form with a day that is yet to come. */
	async function halfTyped() {
		t = await aCaseDistrict();
		await t.say("ou_water", WATER, "案例");
		const filed = await filedCase(t);
		const chat = privately(t, "ou_zhou");
		const card = only(await t.say("ou_zhou", chat, "案例 1"));
		await t.press("ou_zhou", card, "退回");
		const form = lastIn(t, chat);
		await t.press("ou_zhou", form, "退回", { reason: "請補充" });
		const home = privately(t, "ou_water");
		await t.press("ou_water", lastIn(t, home), "繼續填寫");
		await t.press("ou_water", lastIn(t, home), "提交案例", {
			...COMPLETE,
			title: "半句",
			occurred_on: "2021-03-30",
		});
		return { filed, form };
	}

	it("is refused once its filer has begun to change it, and nothing is lost", async () => {
		const { filed, form } = await halfTyped();
		await t.press("ou_zhou", now(t, form), "撤銷");
		expect(wordsOf(now(t, form))).toContain("填報人已開始修改");
		const stored = await caseNow(t, filed);
		expect(stored.state).toBe("returned");
		expect(stored.text.title).toBe("半句");
	});

	it("shows the reviewer what was handed in, and the filer what he typed", async () => {
		await halfTyped();
		const of = async (who: string) =>
			wordsOf(only(await t.say(who, privately(t, who), "案例 1")));
		expect(await of("ou_zhou")).toContain("河長辦推諉澆水");
		expect(await of("ou_zhou")).not.toContain("半句");
		expect(await of("ou_water")).toContain("半句");
	});
});
