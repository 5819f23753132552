/** What was drawn up from a case that has changed since, or is no longer accepted, goes nowhere. */
import { afterEach, describe, expect, it } from "vitest";
import type { TypicalCase } from "../../../src/domain/cases/case.js";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { GARDEN } from "../../helpers/district.js";
import { now, only, privately, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import {
	askedOf,
	audited,
	previewed,
	published,
	publishing,
} from "./publish-kit.js";

let t: TestApp;
afterEach(() => t.close());

const OUTDATED = "擬稿之後案例有變化，沒有發送";

/** Taken back, corrected and accepted again. */
async function corrected(): Promise<void> {
	await t.connection.connection
		.collection("cases")
		.updateOne({ no: 12 }, { $inc: { version: 3 } });
}

async function caseOf(no: number): Promise<TypicalCase> {
	const found = await t.app.transaction(({ cases }) => cases.byNo(no));
	if (!found) throw new Error(`no case ${no}`);
	return found;
}

describe("what was drawn up before the case was worded anew", () => {
	it("is not agreed to: it is cancelled, and can be drawn up again", async () => {
		t = await publishing();
		const preview = await previewed(t, [GARDEN]);
		await t.press("ou_zhou", preview, "發送");
		await corrected();
		const asked = askedOf(t, "ou_qian");
		const pressed = await t.press("ou_qian", asked, "同意");
		expect(toastOf(pressed)?.content).toContain(OUTDATED);
		expect(published(t, GARDEN)).toEqual([]);
		expect(wordsOf(now(t, asked))).toContain("已取消，沒有發送");
		expect(wordsOf(now(t, preview))).toContain("已取消，沒有發送");
		await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
		await t.press("ou_qian", askedOf(t, "ou_qian"), "同意");
		expect(published(t, GARDEN)).toHaveLength(1);
	});

	it("is not sent off either", async () => {
		t = await publishing({ twoPerson: [] });
		const preview = await previewed(t, [GARDEN]);
		await corrected();
		const pressed = await t.press("ou_zhou", preview, "發送");
		expect(toastOf(pressed)?.content).toContain(OUTDATED);
		expect(published(t, GARDEN)).toEqual([]);
	});

	it("is read once more for numbers and names before it goes out", async () => {
		t = await publishing();
		await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
		await t.app.transaction(async ({ publications }) => {
			const [waiting] = await publications.ofCase((await caseOf(12)).id);
			if (!waiting) throw new Error("nothing waits");
			const text = { ...waiting.text, summary: "羅大川，電話13800138000。" };
			await publications.settle({ ...waiting, text }, ["waiting"]);
		});
		const pressed = await t.press("ou_qian", askedOf(t, "ou_qian"), "同意");
		expect(toastOf(pressed)?.content).toContain(OUTDATED);
		expect(published(t, GARDEN)).toEqual([]);
	});
});

it("keeps in the audit log that a publication was not sent for its requester's lost right", async () => {
	t = await publishing();
	await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
	await t.app.transaction((stores) => stores.people.removeAll("ou_zhou"));
	await t.press("ou_qian", askedOf(t, "ou_qian"), "同意");
	expect(await audited(t, "publication-sent")).toEqual([
		{ person: "ou_qian", subject: "case:12" },
	]);
	const refusals = await t.connection.connection
		.collection("audit")
		.countDocuments({ action: "publication-sent", result: "refused" });
	expect(refusals).toBe(1);
});

describe("撤銷 of the acceptance", () => {
	/** Case 12 accepted just now; the card that says so. */
	async function accepted(twoPerson: [] | ["cases"]): Promise<Message> {
		t = await publishing(
			{ twoPerson },
			{ state: "submitted", acceptedAt: null },
		);
		const chat = privately(t, "ou_zhou");
		const card = only(await t.say("ou_zhou", chat, "案例 12"));
		await t.press("ou_zhou", card, "核實");
		return now(t, card);
	}

	it("is refused while the case stands published, and possible once that is recalled", async () => {
		const card = await accepted([]);
		const preview = await previewed(t, [GARDEN]);
		await t.press("ou_zhou", preview, "發送");
		const refused = await t.press("ou_zhou", card, "撤銷");
		expect(toastOf(refused)?.content).toContain("這個案例已發布");
		expect((await caseOf(12)).state).toBe("accepted");
		await t.press("ou_zhou", now(t, preview), "撤回");
		const chat = privately(t, "ou_zhou");
		const undone = await t.say("ou_zhou", chat, "撤銷");
		expect(undone.map(wordsOf).join("\n")).toContain("已撤銷");
		expect((await caseOf(12)).state).toBe("submitted");
	});

	it("cancels what waits for a second person", async () => {
		const card = await accepted(["cases"]);
		await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
		await t.press("ou_zhou", card, "撤銷");
		expect((await caseOf(12)).state).toBe("submitted");
		expect(await audited(t, "publication-cancelled")).toHaveLength(1);
		const asked = now(t, askedOf(t, "ou_qian"));
		expect(wordsOf(asked)).toContain("已取消，沒有發送");
		expect(published(t, GARDEN)).toEqual([]);
	});
});
