/** Older cards of a publication, before who asked, two who may agree, and another of the office. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { JsonObject, Message } from "../../../src/sandbox/lark/types.js";
import { GARDEN } from "../../helpers/district.js";
import { buttonsOf, now, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import {
	askedOf,
	giveRole,
	previewed,
	published,
	publishing,
} from "./publish-kit.js";

/** Stands in the published text. */
const TEXT = "挪用";

let t: TestApp;
let requester: Message;
let second: Message;
let third: Message;

beforeEach(async () => {
	t = await publishing();
	await giveRole(t, "ou_ji", "discipline");
	await giveRole(t, "ou_ji2", "discipline");
	requester = await previewed(t, [GARDEN]);
	await t.press("ou_zhou", requester, "發送");
	second = askedOf(t, "ou_ji");
	third = askedOf(t, "ou_ji2");
});
afterEach(() => t.close());

/** What 發布案例 12 shows somebody. */
async function shownTo(person: string): Promise<Message> {
	return only(await t.say(person, privately(t, person), "發布案例 12"));
}

it("agreed to, the requester's waiting card says so and points to the new one", async () => {
	expect(buttonsOf(t, now(t, requester))).toEqual(["取消"]);
	await t.press("ou_ji", second, "同意");
	const old = wordsOf(now(t, requester));
	expect(old).toContain("案例 12 已發布 · 1 個群");
	expect(old).toContain("最新的卡片在下方");
	expect(old).not.toContain(TEXT);
	expect(buttonsOf(t, now(t, requester))).toEqual([]);
	const fresh = askedOf(t, "ou_zhou");
	expect(fresh.id).not.toBe(requester.id);
	expect(wordsOf(fresh)).toContain(TEXT);
});

it("agreed to, the card of the other who was asked shows by whom, in its place", async () => {
	const before = t.sent(privately(t, "ou_ji2")).length;
	await t.press("ou_ji", second, "同意");
	expect(wordsOf(now(t, third))).toContain("3月12日 08:00 · zhou發布");
	expect(buttonsOf(t, now(t, third))).not.toContain("同意");
	expect(t.sent(privately(t, "ou_ji2"))).toHaveLength(before);
});

it("agreed to, the card of a colleague who had looked is brought up to date", async () => {
	const looked = await shownTo("ou_qian");
	expect(wordsOf(looked)).toContain("等待同意");
	await t.press("ou_ji", second, "同意");
	expect(wordsOf(now(t, looked))).toContain("案例 12 已發布 · 1 個群");
});

it("refused, nobody is left with something to agree to or to cancel", async () => {
	await t.press("ou_ji", second, "不同意");
	expect(wordsOf(now(t, requester))).toContain("不同意發布，沒有發送");
	expect(wordsOf(now(t, requester))).toContain("最新的卡片在下方");
	expect(wordsOf(now(t, third))).toContain("不同意發布，沒有發送");
	expect(buttonsOf(t, now(t, third))).toEqual(["發布案例 12"]);
});

it("cancelled, those who were asked see it on the card they have", async () => {
	await t.press("ou_zhou", now(t, requester), "取消");
	for (const card of [second, third])
		expect(wordsOf(now(t, card))).toContain("已取消，沒有發送");
});

it("recalled by another, who asked is told below and every older card shows it", async () => {
	await t.press("ou_ji", second, "同意");
	const sent = askedOf(t, "ou_zhou");
	await t.press("ou_ji2", now(t, third), "撤回");
	expect(only(published(t, GARDEN)).recalled).toBe(true);
	expect(wordsOf(now(t, sent))).toContain("最新的卡片在下方");
	expect(wordsOf(askedOf(t, "ou_zhou"))).toContain("發布已撤回");
	expect(wordsOf(now(t, second))).toContain("發布已撤回");
	expect(buttonsOf(t, now(t, second))).not.toContain("撤回");
	// What was pointed away from stays as it is.
	expect(wordsOf(now(t, requester))).toContain("已發布");
});

it("shows nothing of it to who may no longer see publications", async () => {
	await t.app.transaction(({ people }) => people.removeAll("ou_ji2"));
	await t.press("ou_ji", second, "同意");
	const words = wordsOf(now(t, third));
	expect(words).toContain("你現在不能查看");
	expect(words).not.toContain(TEXT);
});

it("asks before it takes a publication back", async () => {
	await t.press("ou_ji", second, "同意");
	const asks = confirmOf(now(t, second).content, "撤回");
	expect(JSON.stringify(asks)).toContain("從所有群撤回？");
	expect(confirmOf(now(t, second).content, "查看送達")).toBeUndefined();
});

/** What the button with these words asks before it is pressed. */
function confirmOf(node: unknown, label: string): unknown {
	if (typeof node === "string" && node.startsWith("{"))
		return confirmOf(JSON.parse(node), label);
	if (typeof node !== "object" || node === null) return undefined;
	const { tag, text, confirm } = node as JsonObject;
	if (tag === "button" && JSON.stringify(text ?? "").includes(`"${label}"`))
		return confirm;
	for (const each of Object.values(node)) {
		const found = confirmOf(each, label);
		if (found !== undefined) return found;
	}
	return undefined;
}
