import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEvidenceFiles } from "../../../src/adapters/mongo/evidence-files.js";
import type { EvidenceDoc } from "../../../src/adapters/mongo/evidence-models.js";
import { exportPlan } from "../../../src/plan-import/export-plan.js";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { evidenceOf, fetched, send } from "../../helpers/evidence-in.js";
import { buttonsOf, lastIn, now, only } from "../../helpers/seen.js";
import { aPdf, aPicture } from "../../helpers/some-files.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { testCipher } from "../../helpers/test-cipher.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: Array.from({ length: 10 }, (_, index) => own(`2.${index + 2}`)),
	});
});
afterAll(() => t.close());

const fromWater = { from: "ou_water", chat: WATER };
/** Longer than files wait for a report. */
const quiet = (minute: number) =>
	t.advanceTo(`2021-03-12T08:${minute}:00+08:00`);

describe("pictures in the message of a report", () => {
	it("are evidence of its task, shown to the unit and to the reviewer", async () => {
		const answer = only(
			await send(t, {
				...fromWater,
				text: "完成 2.2",
				mentionBot: true,
				files: [aPicture(), aPicture()],
			}),
		);
		expect(wordsOf(answer)).toContain("已報完成");
		for (const card of [answer, lastIn(t, OFFICE)]) {
			expect(wordsOf(card)).toContain("佐證 2件");
			expect(wordsOf(card)).toContain("圖片2張");
		}
		const [first] = await fetched(t, "2.2");
		expect(first).toMatchObject({
			task: "2.2",
			kind: "image",
			name: null,
			person: "ou_water",
			unit: "區水務局",
			day: "2021-03-12",
			state: "fetched",
			bytes: 11,
		});
	});

	it("go to the task replied to, described by their words, where those mean no command", async () => {
		const shown = only(await t.say("ou_water", WATER, "任務 2.10"));
		const receipt = only(
			await send(t, {
				...fromWater,
				replyTo: shown.id,
				text: "河邊那一段",
				files: [aPicture()],
			}),
		);
		expect(wordsOf(receipt)).toContain("佐證已收");
		expect(wordsOf(receipt)).toContain("說明：河邊那一段");
		expect(wordsOf(receipt)).toContain("要報完成，請說「完成 2.10」");
		const [file] = await fetched(t, "2.10");
		expect(file).toMatchObject({ caption: "河邊那一段", day: "2021-03-12" });
		const history = only(await t.say("ou_water", WATER, "進展記錄 2.10"));
		expect(wordsOf(history)).toContain("圖片：河邊那一段");
	});

	it("keep their description while it is asked which task they show", async () => {
		const list = only(await t.say("ou_water2", WATER, "我們的任務"));
		const asked = only(
			await send(t, {
				...fromWater,
				from: "ou_water2",
				replyTo: list.id,
				text: "橋下那一段",
				files: [aPicture()],
			}),
		);
		const button = buttonsOf(t, asked).find((text) => text.startsWith("2.11"));
		await t.press("ou_water2", asked, button ?? "");
		expect(wordsOf(now(t, asked))).toContain("說明：橋下那一段");
		expect(await fetched(t, "2.11")).toMatchObject([{ caption: "橋下那一段" }]);
	});

	it("are kept byte for byte, under an id that nobody chose", async () => {
		const picture = aPicture();
		await send(t, {
			...fromWater,
			text: "進度 2.3 已清三段",
			mentionBot: true,
			files: [picture],
		});
		const [file] = await fetched(t, "2.3");
		expect(file?.sha256).toBe(
			createHash("sha256").update(picture.bytes).digest("hex"),
		);
		const { connection } = t.connection;
		const row = await connection
			.collection<EvidenceDoc>("evidence")
			.findOne({ _id: file?.id ?? "" });
		expect(row?.fileId).toMatch(/^[0-9a-f]{24}$/);
		const kept = await createEvidenceFiles(connection, testCipher).read(
			row?.fileId ?? "",
		);
		expect(Buffer.from(kept ?? [])).toEqual(Buffer.from(picture.bytes));
	});

	it("go with the task that is chosen when the words left it open", async () => {
		const list = only(await t.say("ou_water", WATER, "我們的任務"));
		const asked = only(
			await send(t, {
				...fromWater,
				text: "已經做完兩段",
				replyTo: list.id,
				files: [aPicture()],
			}),
		);
		const button = buttonsOf(t, asked).find((text) => text.startsWith("2.4"));
		await t.press("ou_water", asked, button ?? "");
		expect(await evidenceOf(t, "2.4")).toHaveLength(1);
		expect(wordsOf(lastIn(t, WATER))).toContain("佐證 1件");
	});
});

it("says 佐證 無 of 完成 without any, and lets it pass", async () => {
	const answer = only(await t.say("ou_water", WATER, "完成 2.5"));
	expect(wordsOf(answer)).toContain("已報完成，等待核實");
	expect(wordsOf(answer)).toMatch(/佐證\*\* 無/);
	expect(wordsOf(lastIn(t, OFFICE))).toMatch(/佐證\*\* 無/);
});

it("takes the file that the same person sent just before, without a word until then", async () => {
	await quiet(10);
	const silent = await send(t, { ...fromWater, files: [aPdf("照片說明.pdf")] });
	expect(silent).toEqual([]);
	const answer = only(await t.say("ou_water", WATER, "完成 2.6"));
	expect(wordsOf(answer)).toContain("佐證 1件");
	expect(wordsOf(answer)).toContain("照片說明.pdf");
});

it("is withdrawn with its report, and the files stay", async () => {
	await send(t, {
		...fromWater,
		text: "完成 2.7",
		mentionBot: true,
		files: [aPicture()],
	});
	const [file] = await fetched(t, "2.7");
	await t.say("ou_water", WATER, "撤銷 2.7");
	const [after] = await evidenceOf(t, "2.7");
	expect(after).toMatchObject({ withdrawn: true, sha256: file?.sha256 });
	const task = wordsOf(only(await t.say("ou_water", WATER, "任務 2.7")));
	expect(task).not.toContain("佐證 1件");
});

it("counts again where the report is said again within ten minutes, and not later", async () => {
	await send(t, {
		...fromWater,
		text: "完成 2.9",
		mentionBot: true,
		files: [aPicture()],
	});
	await fetched(t, "2.9");
	await t.say("ou_water", WATER, "撤銷 2.9");
	const other = only(await t.say("ou_water2", WATER, "進度 2.9 清了一段"));
	expect(wordsOf(other)).not.toContain("佐證 1件");
	const again = only(await t.say("ou_water", WATER, "完成 2.9"));
	expect(wordsOf(again)).toContain("佐證 1件");
	await t.say("ou_water", WATER, "撤銷 2.9");
	const [withdrawn] = await evidenceOf(t, "2.9");
	expect(withdrawn?.withdrawn).toBe(true);
	await quiet(25);
	const late = only(await t.say("ou_water", WATER, "完成 2.9"));
	expect(wordsOf(late)).not.toContain("佐證 1件");
});

it("is in the export with its time, name and size", async () => {
	await quiet(40);
	await send(t, { ...fromWater, files: [aPdf("清單.pdf")] });
	await t.say("ou_water", WATER, "進度 2.8 見附件");
	await fetched(t, "2.8");
	const exported = await t.app.transaction(exportPlan);
	const task = exported?.plan.actions
		.flatMap(({ tasks }) => tasks)
		.find(({ code }) => code === "2.8");
	expect(task?.evidence).toEqual([
		{
			at: expect.stringMatching(/^2021-03-12T/) as string,
			name: "清單.pdf",
			bytes: 27,
		},
	]);
});
