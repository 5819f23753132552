/** A row that somebody has changed in the database, or that was damaged there: it costs itself, and nothing else. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TypicalCase } from "../../../src/domain/cases/case.js";
import { aCaseDistrict, caseNow, filedCase } from "../../helpers/case-world.js";
import { OFFICE, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
let bad: TypicalCase;
let good: TypicalCase;
beforeEach(async () => {
	t = await aCaseDistrict();
	bad = await filedCase(t);
	good = await filedCase(t);
});
afterEach(() => t.close());

/** Its summary is another's by now. */
async function damage({ id }: TypicalCase): Promise<void> {
	await t.connection.connection
		.collection<{ _id: string }>("cases")
		.updateOne({ _id: id }, { $set: { "text.summary": "sealed:1:AAAA" } });
}

const sayIn = async (who: string, text: string) =>
	only(await t.say(who, privately(t, who), text));

const tellings = () =>
	t.sent(OFFICE).filter((message) => wordsOf(message).includes("讀不出來"));

it("leaves the lists of everybody as they are but for that case, and tells the office once", async () => {
	await damage(bad);
	const own = only(await t.say("ou_water", WATER, "案例"));
	expect(wordsOf(own)).toContain(`案例 ${good.no}`);
	const queue = await sayIn("ou_zhou", "案例審核");
	expect(wordsOf(queue)).toContain(`河長辦推諉澆水${good.no}`);
	expect(tellings().map(wordsOf)).toEqual([
		expect.stringContaining(`案例 ${bad.no} 讀不出來`),
	]);
});

it("says so of the case itself, to whoever may read it only", async () => {
	await damage(bad);
	const told = await sayIn("ou_zhou", `案例 ${bad.no}`);
	expect(wordsOf(told)).toContain(`案例 ${bad.no} 讀不出來`);
	expect(tellings()).toHaveLength(1);
	const refused = await sayIn("ou_stranger", `案例 ${bad.no}`);
	expect(wordsOf(refused)).not.toContain("讀不出來");
});

it("does not let it be changed, so that a backup can still bring it back", async () => {
	const card = await sayIn("ou_zhou", `案例 ${bad.no}`);
	await damage(bad);
	await t.press("ou_zhou", card, "核實");
	expect(await caseNow(t, bad)).toMatchObject({
		isUnreadable: true,
		state: "submitted",
	});
	await expect(
		t.app.transaction(async ({ cases }) => {
			const filed = await cases.get(bad.id);
			if (filed) await cases.keepDraft({ ...filed, state: "draft" });
		}),
	).rejects.toThrow("case-unreadable");
});

it("makes the export of all others, with one row that says that one is not shown", async () => {
	await damage(bad);
	await t.say("ou_zhou", privately(t, "ou_zhou"), "案例導出");
	expect(lastIn(t, privately(t, "ou_zhou")).type).toBe("file");
	expect(tellings()).toHaveLength(1);
});

it("does what was said where buttons of an older card do not open", async () => {
	const older = only(await t.say("ou_water", WATER, "任務 2.1"));
	await t.connection.connection
		.collection("cards")
		.updateMany(
			{ messageId: older.id },
			{ $set: { buttons: "sealed:1:AAAA" } },
		);
	const said = only(
		await t.say("ou_water2", WATER, "完成 2.1", { replyTo: older.id }),
	);
	expect(wordsOf(said)).toContain("待核查");
	expect(buttonsOf(t, now(t, older))).not.toContain("完成");
});
