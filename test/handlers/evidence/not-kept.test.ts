import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_EVIDENCE_BYTES } from "../../../src/domain/evidence.js";
import { aDistrict, own, WATER } from "../../helpers/district.js";
import { evidenceOf, fetched, send } from "../../helpers/evidence-in.js";
import { lastIn, only, privately } from "../../helpers/seen.js";
import { aPdf, aPdfOf, aPicture } from "../../helpers/some-files.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { until } from "../../helpers/until.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: ["2.2", "2.3", "2.4", "2.5", "2.6", "2.7"].map((code) => own(code)),
	});
});
afterAll(() => t.close());

const fromWater = { from: "ou_water", chat: WATER };
const notices = () =>
	t.sent(WATER).filter((card) => wordsOf(card).includes("未能取回："));

/** A file of this task, in reply to its card. */
async function replyWith(code: string, file: ReturnType<typeof aPdf>) {
	const card = only(await t.say("ou_water", WATER, `任務 ${code}`));
	return send(t, { ...fromWater, replyTo: card.id, files: [file] });
}

it("says once of a file over 20 MB why it was not kept and what to do, and the card counts it", async () => {
	await replyWith("2.2", aPdfOf(MAX_EVIDENCE_BYTES + 1));
	await fetched(t, "2.2");
	await until("the notice", () => notices().length > 0);
	expect(wordsOf(lastIn(t, WATER))).toContain("佐證未能取回：超過20MB");
	expect(wordsOf(lastIn(t, WATER))).toContain("請壓縮或拆分後重發");
	expect(wordsOf(lastIn(t, WATER))).toContain("2.2");
	const task = wordsOf(only(await t.say("ou_water", WATER, "任務 2.2")));
	expect(task).toContain("未能取回1件");
	expect(notices()).toHaveLength(1);
});

it("says one thing of several pictures of one message that Lark refuses", async () => {
	t.standIn.addFault({
		route: "messages.resource",
		times: 3,
		fault: { kind: "status", status: 400, code: 234001 },
	});
	const before = notices().length;
	await send(t, {
		...fromWater,
		text: "完成 2.3",
		mentionBot: true,
		files: [aPicture(), aPicture(), aPicture()],
	});
	await fetched(t, "2.3");
	await until("the notice", () => notices().length > before);
	await t.app.settled(10_000);
	expect(notices()).toHaveLength(before + 1);
	expect(wordsOf(lastIn(t, WATER))).toContain("消息已撤回，或文件已失效");
});

it("goes on where a connection dropped, and holds nothing up meanwhile", async () => {
	t.standIn.addFault({
		route: "messages.resource",
		fault: { kind: "drop-before" },
	});
	const answer = await replyWith("2.4", aPdf());
	expect(wordsOf(only(answer))).toContain("佐證已收");
	expect((await fetched(t, "2.4"))[0]).toMatchObject({ state: "fetched" });
});

describe("a type that is not taken", () => {
	it.each(["名單.docx.exe", "a.zip", "a\u202excod.exe", "noending"])(
		"is refused at once: %s, with those that are",
		async (name) => {
			const answer = only(await replyWith("2.5", aPdf(name)));
			expect(wordsOf(answer)).toContain("佐證未能取回：不收這類文件");
			expect(wordsOf(answer)).toContain("pdf、doc(x)");
			expect(await evidenceOf(t, "2.5")).toEqual([]);
		},
	);

	it("is refused in private too, where no task is known", async () => {
		const chat = privately(t, "ou_head");
		const said = { from: "ou_head", chat, files: [aPdf("a.zip")] };
		expect(wordsOf(only(await send(t, said)))).toContain("不收這類文件");
	});
});

describe("a name that means harm", () => {
	it.each([
		["../../a.docx.pdf", "a.docx.pdf"],
		["<at id=all></at> **粗**.pdf", "at> **粗**.pdf"],
		["a\u202efdp.pdf", "afdp.pdf"],
		["CON.pdf", "CON.pdf"],
	])("%j is shown inert as %j", async (name, shown) => {
		const answer = only(await replyWith("2.6", aPdf(name)));
		expect(wordsOf(answer)).toContain(`佐證已收：${shown.slice(0, 39)}`);
		const [latest] = (await fetched(t, "2.6")).slice(-1);
		expect(latest).toMatchObject({ name: shown, state: "fetched" });
		await t.advanceTo(later());
	});

	it("of 300 characters leaves a card that Lark takes", async () => {
		const name = `${"長".repeat(300)}.pdf`;
		const answer = only(await replyWith("2.7", aPdf(name)));
		expect(wordsOf(answer)).toContain("長長長");
		const [file] = await fetched(t, "2.7");
		expect([...(file?.name ?? "")].length).toBeLessThanOrEqual(120);
		const task = only(await t.say("ou_water", WATER, "任務 2.7"));
		expect(wordsOf(task)).toContain("佐證 1件");
	});
});

/** Three minutes on, each time. */
let minute = 0;
function later(): string {
	minute += 3;
	const padded = String(minute).padStart(2, "0");
	return `2021-03-12T08:${padded}:30+08:00`;
}
