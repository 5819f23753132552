/** Files that go with a case, in private, through the webhook. */
import { afterEach, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import { fetched, send } from "../../helpers/evidence-in.js";
import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { aPdf, aPicture } from "../../helpers/some-files.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { audited, file, formOf } from "./filing-kit.js";

let t: TestApp;
afterEach(() => t.close());

async function idOf(person: string): Promise<string> {
	const [draft] = await t.app.transaction(({ cases }) =>
		cases.draftsOf(person),
	);
	return draft?.id ?? "";
}

it("are kept with the draft whose form they reply to, and named on it", async () => {
	t = await aCaseDistrict();
	const chat = privately(t, "ou_liaison");
	const form = await formOf(t, "ou_liaison");
	await t.advanceTo("2021-03-12T08:30:00+08:00");
	const said = { from: "ou_liaison", chat, replyTo: form.id };
	const receipt = only(await send(t, { ...said, files: [aPdf("決定.pdf")] }));
	expect(wordsOf(receipt)).toContain("附件已收");
	expect(wordsOf(receipt)).toContain("記在 案例草稿");
	expect(buttonsOf(t, receipt)).toEqual(["繼續填寫"]);
	const kept = await fetched(t, `case:${await idOf("ou_liaison")}`);
	expect(kept).toMatchObject([{ state: "fetched", name: "決定.pdf" }]);
	await t.press("ou_liaison", receipt, "繼續填寫");
	expect(wordsOf(lastIn(t, chat))).toContain("附件：決定.pdf");
});

it("sent within two minutes after the form share one receipt", async () => {
	t = await aCaseDistrict();
	const chat = privately(t, "ou_liaison");
	await formOf(t, "ou_liaison");
	const said = { from: "ou_liaison", chat };
	const receipt = only(await send(t, { ...said, files: [aPdf("一.pdf")] }));
	expect(await send(t, { ...said, files: [aPicture()] })).toEqual([]);
	expect(wordsOf(now(t, receipt))).toContain("一.pdf、圖片");
});

it("are named on the card of the case to who may read it, once it is handed in", async () => {
	t = await aCaseDistrict();
	const chat = privately(t, "ou_liaison");
	const receipt = await file(t, "ou_liaison");
	const said = { from: "ou_liaison", chat, replyTo: receipt.id };
	const answer = only(await send(t, { ...said, files: [aPdf("決定.pdf")] }));
	expect(wordsOf(answer)).toContain("記在 案例 1");
	const office = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", office, "案例 1"));
	expect(wordsOf(card)).toContain("決定.pdf");
});

it("are not taken from somebody else, nor of a type that is not accepted", async () => {
	t = await aCaseDistrict();
	await file(t, "ou_liaison");
	const office = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", office, "案例 1"));
	const refusal = only(
		await send(t, {
			from: "ou_zhou",
			chat: office,
			replyTo: card.id,
			files: [aPdf()],
		}),
	);
	expect(wordsOf(refusal)).toContain("沒有找到，或無權操作");
	const chat = privately(t, "ou_liaison");
	const [told] = await send(t, {
		from: "ou_liaison",
		chat,
		files: [aPdf("木馬.docx.exe")],
	});
	expect(wordsOf(told)).toContain("不收這類文件");
});

it("after a report on a task belong to the task", async () => {
	t = await aCaseDistrict();
	const chat = privately(t, "ou_liaison");
	await formOf(t, "ou_liaison");
	await t.advanceTo("2021-03-12T08:01:00+08:00");
	await t.say("ou_liaison", chat, "進度 2.1 已清理3處");
	const answer = only(
		await send(t, { from: "ou_liaison", chat, files: [aPdf()] }),
	);
	expect(wordsOf(answer)).toContain("佐證已收");
});

it("that come while the case is reviewed have to be seen before it is decided, and are audited", async () => {
	t = await aCaseDistrict();
	const chat = privately(t, "ou_liaison");
	const receipt = await file(t, "ou_liaison");
	const office = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", office, "案例 1"));
	const said = { from: "ou_liaison", chat, replyTo: receipt.id };
	await send(t, { ...said, files: [aPdf("補充.pdf")] });
	expect(await audited(t, "case-files")).toMatchObject([
		{ person: "ou_liaison", subject: "case:1", result: "done" },
	]);
	const pressed = await t.press("ou_zhou", card, "核實");
	expect(toastOf(pressed)?.content).toContain("案例在這張卡片之後有變化");
	const anew = wordsOf(now(t, card));
	expect(anew).toContain("補充.pdf");
	expect(anew).toContain("待審核");
	await t.press("ou_liaison", now(t, receipt), "撤銷");
	expect(wordsOf(now(t, receipt))).toContain("已撤銷");
});

it("are kept with a caption that means no command", async () => {
	t = await aCaseDistrict();
	const chat = privately(t, "ou_liaison");
	const receipt = await file(t, "ou_liaison");
	const answers = await send(t, {
		from: "ou_liaison",
		chat,
		replyTo: receipt.id,
		text: "處分決定書",
		files: [aPicture()],
	});
	expect(wordsOf(only(answers))).toContain("記在 案例 1");
	const [filed] = await t.app.transaction(({ cases }) => cases.all());
	expect(await fetched(t, `case:${filed?.id ?? ""}`)).toHaveLength(1);
});
