/** 案例審核 as the office, 紀委 and the filer live it, through the webhook. */
import { afterEach, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { caseNow, aCaseDistrict, filedCase } from "../../helpers/case-world.js";
import { GARDEN, OFFICE, WATER } from "../../helpers/district.js";
import { latePress } from "../../helpers/forge-press.js";
import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
afterEach(() => t.close());

/** 案例審核 and 查看, by somebody in private. */
async function opened(who: string): Promise<Message> {
	const chat = privately(t, who);
	const [list] = await t.say(who, chat, "案例審核");
	if (!list) throw new Error("nothing was answered");
	await t.press(who, list, "查看");
	return lastIn(t, chat);
}

async function duty(ref: string) {
	return t.app.transaction(({ tasks }) => tasks.get(ref));
}

describe("案例審核", () => {
	it("shows the office in private what waits, and each case word by word", async () => {
		t = await aCaseDistrict();
		await filedCase(t);
		const chat = privately(t, "ou_zhou");
		const list = only(await t.say("ou_zhou", chat, "案例審核"));
		expect(wordsOf(list)).toContain("待審核 1 件");
		expect(wordsOf(list)).toContain("河長辦推諉澆水1");
		const card = await opened("ou_zhou");
		expect(wordsOf(card)).toContain("兩個科室互相推諉");
		expect(wordsOf(card)).toContain("澆水推諉");
		expect(wordsOf(card)).toContain("案例一：0→1件，要求1件，已達標");
		expect(buttonsOf(t, card)).toEqual(["核實", "退回", "詢問"]);
	});

	it("says only the count in the office's group and sends the list to the asker", async () => {
		t = await aCaseDistrict();
		await filedCase(t);
		const inGroup = only(await t.say("ou_zhou", OFFICE, "案例審核"));
		expect(wordsOf(inGroup)).toContain("有 1 件案例等待審核");
		expect(wordsOf(inGroup)).not.toContain("河長辦");
		expect(wordsOf(lastIn(t, privately(t, "ou_zhou")))).toContain("河長辦");
	});

	it("says not even the count in a unit's group", async () => {
		t = await aCaseDistrict();
		await filedCase(t);
		const inGroup = only(await t.say("ou_zhou", WATER, "案例審核"));
		expect(wordsOf(inGroup)).toContain("案例只在私聊裡審核");
		expect(wordsOf(inGroup)).not.toContain("1 件");
	});

	it("refuses who decides on no case", async () => {
		t = await aCaseDistrict();
		await filedCase(t);
		for (const [who, chat] of [
			["ou_liaison", privately(t, "ou_liaison")],
			["ou_super", privately(t, "ou_super")],
			["ou_water", WATER],
		] as const) {
			const refusal = only(await t.say(who, chat, "案例審核"));
			expect(wordsOf(refusal)).toContain("沒有找到，或無權操作");
		}
	});

	it("tells two reviewers of a case that tells the same as another unit's", async () => {
		t = await aCaseDistrict();
		const text = {
			title: "苗木虛報",
			summary: "驗收時虛報成活率三成，套取管護費。",
		};
		await filedCase(t, { text, unit: "區園林局", filedBy: "ou_garden" });
		await filedCase(t, { text });
		const card = await opened("ou_qian");
		expect(wordsOf(card)).toContain("疑似重複");
		expect(buttonsOf(t, card)).toContain("查看案例 2");
	});
});

describe("核實", () => {
	it("counts the case, closes the duty, and tells filer, liaison, head and the group its number only", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		const card = await opened("ou_zhou");
		expect(toastOf(await t.press("ou_zhou", card, "核實"))?.content).toBe(
			"已採納",
		);
		expect(await caseNow(t, filed)).toMatchObject({
			state: "accepted",
			reviewedBy: "ou_zhou",
		});
		expect(await duty("案例一@區水務局")).toMatchObject({ state: "closed" });
		expect(await duty("案例二@區水務局")).toMatchObject({ state: "issued" });
		for (const who of ["ou_water", "ou_liaison", "ou_head"]) {
			const told = wordsOf(lastIn(t, privately(t, who)));
			expect(told).toContain("案例 1 已採納");
			expect(told).toContain("河長辦推諉澆水1");
		}
		const inGroup = wordsOf(lastIn(t, WATER));
		expect(inGroup).toContain("案例 1 已採納");
		expect(inGroup).toContain("案例二：已採納1件，要求2件，還差1件");
		expect(inGroup).not.toContain("河長辦");
		expect(buttonsOf(t, now(t, card))).toContain("撤銷");
		expect(buttonsOf(t, now(t, card))).toContain("發布");
	});

	it("asks for the number of a sanction's document and takes the case without it", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t, { text: { documentNo: "" } });
		await t.press("ou_zhou", await opened("ou_zhou"), "核實");
		const form = lastIn(t, privately(t, "ou_zhou"));
		expect(wordsOf(form)).toContain("可以留空");
		expect((await caseNow(t, filed)).state).toBe("submitted");
		await t.press("ou_zhou", form, "核實", {});
		expect(await caseNow(t, filed)).toMatchObject({ state: "accepted" });
	});

	it("keeps the document number that the reviewer adds", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t, { text: { documentNo: "" } });
		await t.press("ou_zhou", await opened("ou_zhou"), "核實");
		const form = lastIn(t, privately(t, "ou_zhou"));
		await t.press("ou_zhou", form, "核實", { document_no: "水紀〔2021〕9號" });
		expect((await caseNow(t, filed)).text.documentNo).toBe("水紀〔2021〕9號");
	});

	it("leaves the final word on a sanction to 紀委 where one is set", async () => {
		t = await aCaseDistrict({ discipline: true });
		const filed = await filedCase(t);
		await t.press("ou_zhou", await opened("ou_zhou"), "核實");
		expect((await caseNow(t, filed)).state).toBe("awaiting-discipline");
		expect((await duty("案例一@區水務局"))?.state).toBe("issued");
		const told = lastIn(t, privately(t, "ou_he"));
		expect(wordsOf(told)).toContain("待紀委審定");
		await t.press("ou_he", told, "查看");
		const shown = lastIn(t, privately(t, "ou_he"));
		const pressed = await t.press("ou_he", shown, "核實");
		expect(toastOf(pressed)?.content).toBe("已審定採納");
		expect(await caseNow(t, filed)).toMatchObject({
			state: "accepted",
			decidedBy: "ou_he",
		});
		expect((await duty("案例一@區水務局"))?.state).toBe("closed");
	});

	it("does not ask 紀委 about a case without sanction", async () => {
		t = await aCaseDistrict({ discipline: true });
		const filed = await filedCase(t, { outcome: "warning" });
		await t.press("ou_zhou", await opened("ou_zhou"), "核實");
		expect((await caseNow(t, filed)).state).toBe("accepted");
		expect((await duty("案例一@區水務局"))?.state).toBe("issued");
	});

	it("lets the first of two reviewers win and shows the second how the case stands", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		const first = await opened("ou_zhou");
		const second = await opened("ou_qian");
		const late = latePress(t, "ou_qian", second, "核實");
		await t.press("ou_zhou", first, "核實");
		expect((await late()).toast).toBe("未改動，這個案例現在是：已採納");
		expect((await caseNow(t, filed)).reviewedBy).toBe("ou_zhou");
		expect(buttonsOf(t, now(t, second))).not.toContain("核實");
	});

	it("decides nothing on what has changed since it was shown", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		const first = await opened("ou_zhou");
		const second = await opened("ou_qian");
		const late = latePress(t, "ou_qian", second, "核實");
		await t.press("ou_zhou", first, "詢問");
		const form = lastIn(t, privately(t, "ou_zhou"));
		await t.press("ou_zhou", form, "詢問", { text: "當時誰值班？" });
		expect((await late()).toast).toContain("請看過再操作");
		expect((await caseNow(t, filed)).state).toBe("submitted");
		await t.press("ou_qian", now(t, second), "查看");
		expect(wordsOf(lastIn(t, privately(t, "ou_qian")))).toContain(
			"當時誰值班？",
		);
	});

	it("is refused to who filed the case, and to who answers for its unit, with the one refusal", async () => {
		t = await aCaseDistrict({
			roles: [
				{ person: "ou_zhou", role: "office" },
				{ person: "ou_qian", role: "office" },
				{ person: "ou_qian", role: "head", unit: "區水務局" },
			],
		});
		const filed = await filedCase(t, { filedBy: "ou_zhou" });
		for (const who of ["ou_zhou", "ou_qian"]) {
			const list = only(await t.say(who, privately(t, who), "案例審核"));
			expect(wordsOf(list)).toContain("另有 1 件是你本人或你單位填報的");
			const [card] = await t.say(who, privately(t, who), "案例 1");
			expect(wordsOf(card)).toContain("兩個科室互相推諉");
			expect(card && buttonsOf(t, card)).not.toContain("核實");
		}
		expect((await caseNow(t, filed)).state).toBe("submitted");
	});
});

describe("退回 and 詢問", () => {
	it("gives the case back to its filer with the reason, and tells the head the second time", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t, { returns: 1 });
		await t.press("ou_zhou", await opened("ou_zhou"), "退回");
		const form = lastIn(t, privately(t, "ou_zhou"));
		expect(
			toastOf(await t.press("ou_zhou", form, "退回", { reason: " " }))?.type,
		).toBe("error");
		await t.press("ou_zhou", form, "退回", { reason: "缺少處理結果" });
		expect(await caseNow(t, filed)).toMatchObject({
			state: "returned",
			returns: 2,
		});
		const told = lastIn(t, privately(t, "ou_water"));
		expect(wordsOf(told)).toContain("缺少處理結果");
		expect(buttonsOf(t, told)).toContain("繼續填寫");
		expect(wordsOf(lastIn(t, privately(t, "ou_head")))).toContain("第2次退回");
		expect(t.sent(privately(t, "ou_liaison"))).toEqual([]);
		expect(t.sent(WATER)).toEqual([]);
	});

	it("takes the reason also as a reply to the form", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		await t.press("ou_zhou", await opened("ou_zhou"), "退回");
		const chat = privately(t, "ou_zhou");
		await t.say("ou_zhou", chat, "案情太簡單，補時間地點", {
			replyTo: lastIn(t, chat).id,
		});
		expect((await caseNow(t, filed)).text.reason).toBe(
			"案情太簡單，補時間地點",
		);
	});

	it("asks the filer, who answers, and the reviewer sees both", async () => {
		t = await aCaseDistrict();
		await filedCase(t);
		await t.press("ou_zhou", await opened("ou_zhou"), "詢問");
		const form = lastIn(t, privately(t, "ou_zhou"));
		await t.press("ou_zhou", form, "詢問", { text: "當時誰值班？" });
		const asked = lastIn(t, privately(t, "ou_water"));
		expect(wordsOf(asked)).toContain("當時誰值班？");
		await t.press("ou_water", asked, "回答");
		const answer = lastIn(t, privately(t, "ou_water"));
		const chat = privately(t, "ou_water");
		await t.say("ou_water", chat, "二科老李", { replyTo: answer.id });
		const again = await opened("ou_qian");
		expect(wordsOf(again)).toContain("二科老李");
		expect(buttonsOf(t, again)).toContain("核實");
	});
});

describe("撤銷", () => {
	it("takes an acceptance back within ten minutes, opens the duty again and says so", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		const card = await opened("ou_zhou");
		await t.press("ou_zhou", card, "核實");
		await t.press("ou_zhou", now(t, card), "撤銷");
		expect((await caseNow(t, filed)).state).toBe("submitted");
		expect((await duty("案例一@區水務局"))?.state).toBe("issued");
		expect(wordsOf(lastIn(t, WATER))).toContain("採納已撤回");
		expect(buttonsOf(t, now(t, card))).toContain("核實");
	});

	it("said in private takes the case back when it is the newer change, and the task when that is", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		await t.press("ou_zhou", await opened("ou_zhou"), "核實");
		await t.say("ou_zhou", privately(t, "ou_zhou"), "撤銷");
		expect((await caseNow(t, filed)).state).toBe("submitted");
		await t.say("ou_zhou", OFFICE, "進度 2.1 又清理一處");
		const undone = only(await t.say("ou_zhou", OFFICE, "撤銷"));
		expect(wordsOf(undone)).toContain("已撤銷：進展");
	});

	it("said in a group changes nothing and sends to the private chat", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		await t.press("ou_zhou", await opened("ou_zhou"), "核實");
		const told = only(await t.say("ou_zhou", OFFICE, "撤銷"));
		expect(wordsOf(told)).toContain("請在私聊裡說「撤銷」");
		expect((await caseNow(t, filed)).state).toBe("accepted");
	});

	it("is too late after ten minutes", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		const card = await opened("ou_zhou");
		await t.press("ou_zhou", card, "核實");
		await t.advanceTo("2021-03-12T08:20:00+08:00");
		const late = await t.press("ou_zhou", now(t, card), "撤銷");
		expect(toastOf(late)?.type).toBe("error");
		expect((await caseNow(t, filed)).state).toBe("accepted");
	});

	it("is for the same person only", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		await t.press("ou_zhou", await opened("ou_zhou"), "核實");
		const said = only(await t.say("ou_qian", privately(t, "ou_qian"), "撤銷"));
		expect(wordsOf(said)).toContain("沒有");
		expect((await caseNow(t, filed)).state).toBe("accepted");
	});
});

it("keeps who read which case, and who was refused", async () => {
	t = await aCaseDistrict();
	await filedCase(t);
	await opened("ou_zhou");
	await t.say("ou_garden", GARDEN, "案例 1");
	const rows = await t.connection.connection
		.collection("audit")
		.find({ action: "case-read" })
		.toArray();
	const byWhom = rows.map(({ person, subject, result }) => ({
		person: String(person),
		subject: String(subject),
		result: String(result),
	}));
	expect(byWhom).toContainEqual({
		person: "ou_zhou",
		subject: "case:1",
		result: "done",
	});
	expect(byWhom.filter(({ person }) => person === "ou_garden")).toEqual([
		{ person: "ou_garden", subject: "case:1", result: "refused" },
	]);
});
