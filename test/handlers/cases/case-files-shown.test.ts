/** 附件 on the card of a case: its files come to who may read it, through the webhook. */
import { afterEach, expect, it } from "vitest";
import { bytesOf } from "./picture-kit.js";
import { aCaseDistrict, filedCase } from "../../helpers/case-world.js";
import { fetched, send } from "../../helpers/evidence-in.js";
import { buttonsOf, only, privately } from "../../helpers/seen.js";
import { aPdf, aPicture } from "../../helpers/some-files.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { audited, file } from "./filing-kit.js";

let t: TestApp;
afterEach(() => t.close());

it("come to the reviewer's private chat as they were sent, and it is audited", async () => {
	t = await aCaseDistrict();
	const chat = privately(t, "ou_liaison");
	const receipt = await file(t, "ou_liaison");
	const said = { from: "ou_liaison", chat, replyTo: receipt.id };
	const sent = aPdf("決定.pdf");
	await send(t, { ...said, files: [sent] });
	await send(t, { ...said, files: [aPicture()] });
	const filed = await t.app.transaction(({ cases }) => cases.byNo(1));
	await fetched(t, `case:${filed?.id ?? ""}`);
	const office = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", office, "案例 1"));
	expect(buttonsOf(t, card)).toContain("附件");
	const before = t.sent(office).length;
	const reads = (await audited(t, "case-read")).length;
	await t.press("ou_zhou", card, "附件");
	const [notice, pdf, picture] = t.sent(office).slice(before);
	expect(wordsOf(notice)).toContain("決定.pdf");
	expect([pdf?.type, picture?.type]).toEqual(["file", "image"]);
	expect(Buffer.from(bytesOf(t, pdf))).toEqual(Buffer.from(sent.bytes));
	const [last, ...more] = (await audited(t, "case-read")).slice(reads);
	expect(more).toEqual([]);
	expect(last).toMatchObject({ person: "ou_zhou", subject: "case:1" });
});

it("are not offered where there are none", async () => {
	t = await aCaseDistrict();
	await filedCase(t);
	const office = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", office, "案例 1"));
	expect(buttonsOf(t, card)).not.toContain("附件");
});
