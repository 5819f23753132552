import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanReading } from "../../src/domain/plan.js";
import { toSimplified } from "../../src/language/to-simplified.js";
import { readPlanText } from "../../src/plan-import/read-plan-text.js";
import { aTaskLine, indicatorsOf, readTask, smallPlan } from "./small-plan.js";

describe("indicators", () => {
	it.each([
		["種樹。新種行道樹500棵。", ["新種行道樹 = 500 棵"]],
		["種樹。至少新建8個口袋公園。", ["口袋公園 ≥ 8 個"]],
		["種樹。綠化覆蓋率不低於41.5%。", ["綠化覆蓋率 ≥ 41.5 %"]],
		["種樹。綠化覆蓋率達到４１％以上。", ["綠化覆蓋率 ≥ 41 %"]],
		["種樹。修剪用時不超過3小時。", ["修剪用時 ≤ 3 小時"]],
		["種樹。審批時限壓縮至5個工作日以內。", ["審批時限 ≤ 5 個工作日"]],
		["種樹。噪聲投訴達到10件。", ["噪聲投訴 ≤ 10 件"]],
		["種樹。培育花農1,200戶。", ["培育花農 = 1200 戶"]],
		["種樹。新建三個停車場。", ["新建停車場 = 3 個"]],
		["種樹。腾出绿地2万平方米。", ["腾出绿地 = 2 万平方米"]],
		["種樹。參與率達到百分之八十。", ["參與率 ≥ 80 %"]],
		[
			"種樹。推出50項“早市”、30項“夜市”活動。",
			["早市 = 50 項", "夜市 = 30 項"],
		],
		[
			"種樹。至少推出50項“早市”、30項“夜市”活動。",
			["早市 ≥ 50 項", "夜市 ≥ 30 項"],
		],
		["種樹。苗圃和花棚分別達到3座和4座。", ["苗圃 ≥ 3 座", "花棚 ≥ 4 座"]],
	])("reads %s", (wording, expected) => {
		expect(indicatorsOf(readTask(aTaskLine(wording)).task)).toEqual(expected);
	});

	it.each([
		"種樹。落實〔2020〕13號文件。",
		"種樹。並入12345熱線和8890平臺。",
		"種樹。執行“十個不准”和“三個必須”。",
		"種樹。辦好第二屆花展和第3批名錄。",
		"種樹。2021年開始，3月12日集中種樹。",
		"種樹。治理青河、白河、沙河三條河。",
		"種樹。實現一件事一次辦。",
		"種樹。監測PM2.5。",
		"種樹。提供24小時服務。",
	])("finds no number to reach in %s", (wording) => {
		expect(readTask(aTaskLine(wording)).task.indicators).toEqual([]);
	});
});

describe("deadlines", () => {
	it.each([
		["2022年6月底", "2022-06-30"],
		["2022年2月底前", "2022-02-28"],
		["2022年6月15日前", "2022-06-15"],
		["6月底", "2022-06-30"],
		["二〇二二年十一月底", "2022-11-30"],
		["年底前", "2022-12-31"],
		["2022年第三季度末", "2022-09-30"],
		["上半年", "2022-06-30"],
		["2022-07-08", "2022-07-08"],
		["2022年", "2022-12-31"],
		["长期坚持", null],
		["每季度", null],
	])("reads %s as %s", (words, expected) => {
		const { task } = readTask(
			aTaskLine("種樹。", `(牽頭單位:區園林局。完成時限:${words})`),
		);
		expect([task.dueOn, task.dueText]).toEqual([expected, words]);
	});

	it.each([
		"2022年2月30日",
		"6月31日",
		"2022年13月底",
		"3021年6月底",
		"2022-02-30",
	])("refuses %s, a day that does not exist", (words) => {
		const { task, reading } = readTask(
			aTaskLine("種樹。", `(牽頭單位:區園林局。完成時限:${words})`),
		);
		expect(task.dueOn).toBeNull();
		expect(
			reading.doubts.find(({ code }) => code === "date-does-not-exist"),
		).toMatchObject({ severity: "error", line: 6, task: "1.1" });
	});

	it("keeps what goes on without end and what comes again apart from dates", () => {
		const endless = readTask(
			aTaskLine(
				"種樹。",
				"(牽頭單位:區園林局。完成時限:2022年9月30日前,长期坚持)",
			),
		);
		expect(endless.task).toMatchObject({
			dueOn: "2022-09-30",
			continuing: true,
		});
		const again = readTask(
			aTaskLine("種樹。", "(牽頭單位:區園林局。完成時限:每季度首月15日前)"),
		);
		expect(again.task).toMatchObject({ dueOn: null, recurring: "quarterly" });
	});

	it("makes an earlier date in the wording a milestone", () => {
		const { task } = readTask(aTaskLine("種樹。2022年3月底前完成選址。"));
		expect(task.milestones).toEqual([
			{ dueOn: "2022-03-31", text: "2022年3月底前完成選址" },
		]);
	});
});

describe("doubts", () => {
	const AS_USUAL = "責任單位:區水務局。完成時限:2022年6月底";

	it.each([
		[
			"missing-deadline-label",
			"種樹。(牽頭單位:區園林局。責任單位:區水務局。2022年6月底)",
		],
		["missing-deadline", "種樹。(牽頭單位:區園林局。責任單位:區水務局)"],
		[
			"deadline-not-understood",
			"種樹。(牽頭單位:區園林局。責任單位:區水務局。完成時限:儘快)",
		],
		[
			"year-inferred",
			"種樹。(牽頭單位:區園林局。責任單位:區水務局。完成時限:6月底)",
		],
		[
			"deadline-assumed",
			"種樹。(牽頭單位:區園林局。責任單位:區水務局。完成時限:2022年6月前)",
		],
		["missing-lead", `種樹。(${AS_USUAL})`],
		["several-leads", `種樹。(牽頭單位:區園林局、區林業局。${AS_USUAL})`],
		["nobody-responsible", "種樹。(牽頭單位:區園林局。完成時限:2022年6月底)"],
		[
			"open-list",
			"種樹。(牽頭單位:區園林局。責任單位:區水務局等。完成時限:2022年6月底)",
		],
		[
			"unit-group",
			"種樹。(牽頭單位:區園林局。責任單位:區直有關部門。完成時限:2022年6月底)",
		],
		[
			"unit-two-spellings",
			`種樹。(牽頭單位:區水利和水務局、水務局。${AS_USUAL})`,
		],
		[
			"text-contradicts-deadline",
			`種樹。2022年底前完成。(牽頭單位:區園林局。${AS_USUAL})`,
		],
		[
			"respectively",
			`種樹。城鄉苗圃分別達到3座和4座。(牽頭單位:區園林局。${AS_USUAL})`,
		],
		[
			"lower-is-better",
			`種樹。粉塵濃度達到30微克/立方米。(牽頭單位:區園林局。${AS_USUAL})`,
		],
		["bracket-not-closed", `種樹。(牽頭單位:區園林局。${AS_USUAL}`],
		["text-after-bracket", `種樹。(牽頭單位:區園林局。${AS_USUAL})另行通知`],
	])("says %s with the line and the task", (code, wording) => {
		const { reading } = readTask(`1.${wording}`);
		const found = reading.doubts.find((doubt) => doubt.code === code);
		expect(found).toMatchObject({ line: 6, task: "1.1" });
		expect(found?.message).toMatch(/。$/);
	});

	it("finds nothing odd in a plain task but the missing lead of its action", () => {
		expect(readTask(aTaskLine("種樹。")).codes).toEqual([
			"action-without-lead",
		]);
	});

	it("refuses a code used twice", () => {
		const { doubts } = readPlanText(
			smallPlan(aTaskLine("種樹。"), aTaskLine("種花。")),
		);
		expect(doubts).toContainEqual(
			expect.objectContaining({
				severity: "error",
				code: "duplicate-code",
				line: 7,
				task: "1.1",
			}),
		);
	});

	it("notices a number left out", () => {
		const { doubts, plan } = readPlanText(
			smallPlan(aTaskLine("種樹。"), aTaskLine("種花。").replace("1.", "3.")),
		);
		expect(doubts).toContainEqual(
			expect.objectContaining({ code: "numbering-gap", line: 7 }),
		);
		expect(plan.actions[0]?.tasks.map(({ code }) => code)).toEqual([
			"1.1",
			"1.3",
		]);
	});

	it.each(["", " \n\n", "今天天氣很好。", "一、開頭\n(一)沒有任務"])(
		"finds nothing usable in %j",
		(text) => {
			expect(readPlanText(text).doubts).toContainEqual(
				expect.objectContaining({ severity: "error", code: "nothing-usable" }),
			);
		},
	);

	it("refuses a day of issue that does not exist", () => {
		const text = smallPlan(aTaskLine("種樹。")).replace("1月10日", "2月30日");
		expect(readPlanText(text).doubts.map(({ code }) => code)).toContain(
			"date-does-not-exist",
		);
	});
});

describe("layout", () => {
	const plain = readPlanText(
		smallPlan(
			aTaskLine("種樹。種500棵樹。"),
			aTaskLine("種花。").replace("1.", "2."),
		),
	);

	it("keeps title, issuer, day of issue and the words without the bracket", () => {
		expect(plain.plan).toMatchObject({
			title: "河灣區公園提升年工作方案",
			issuer: "河灣區管理委員會",
			issuedOn: "2022-01-10",
		});
		expect(plain.plan.actions[0]).toMatchObject({ no: 1, name: "公園" });
		expect(plain.plan.actions[0]?.tasks[0]).toMatchObject({
			code: "1.1",
			title: "種樹",
			text: "種樹。種500棵樹。",
		});
	});

	it.each<[string, (text: string) => string]>([
		["line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
		["line ends of old Macs", (text) => text.replaceAll("\n", "\r")],
		["a byte order mark", (text) => `\ufeff${text}`],
		[
			"blank lines and indentation",
			(text) => text.replaceAll("\n", "\n\n　　 "),
		],
		[
			"full-width brackets and colons",
			(text) =>
				text.replaceAll("(", "（").replaceAll(")", "）").replaceAll(":", "："),
		],
		["1． for 1.", (text) => text.replace(/^(\d)\./gm, "$1．")],
		["1、 for 1.", (text) => text.replace(/^(\d)\./gm, "$1、")],
		[
			"full-width digits",
			(text) =>
				text.replace(/\d/g, (digit) =>
					String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
				),
		],
		[
			"the bracket on its own line",
			(text) => text.replaceAll("(牽頭", "\n(牽頭"),
		],
		[
			"Markdown headings",
			(text) => text.replace("一、", "## 一、").replace("(一)", "### (一)"),
		],
		[
			"an explanation at the end",
			(text) => `${text}\n【政策解讀】\n(二)另外\n1.不算(牽頭單位:某局)`,
		],
	])("reads the same plan with %s", (_, change) => {
		const changed = readPlanText(
			change(
				smallPlan(
					aTaskLine("種樹。種500棵樹。"),
					aTaskLine("種花。").replace("1.", "2."),
				),
			),
		);
		expect(essence(changed)).toEqual(essence(plain));
	});

	it("reads the same plan in Simplified", () => {
		const text = smallPlan(aTaskLine("種樹。至少種500棵樹。"));
		expect(essence(readPlanText(toSimplified(text)))).toEqual(
			essence(readPlanText(text)),
		);
	});

	it("finds the bracket of a task behind a stray one", () => {
		const { task, codes } = readTask(aTaskLine("種樹(含補種。"));
		expect(task).toMatchObject({
			text: "種樹(含補種。",
			leadUnits: ["區園林局"],
			dueOn: "2022-06-30",
		});
		expect(codes).not.toContain("bracket-not-closed");
	});

	it("makes one action without a name of a plan without actions", () => {
		const { plan } = readPlanText(
			`河灣區綠化方案\n2022年1月10日\n${aTaskLine("種樹。")}`,
		);
		expect(plan.actions).toMatchObject([
			{ no: 1, name: null, tasks: [{ code: "1.1", title: "種樹" }] },
		]);
	});

	it("takes sections with tasks for actions where there are no parts", () => {
		const { plan } = readPlanText(
			`一、種樹\n${aTaskLine("種松樹。")}\n二、種花\n${aTaskLine("種菊花。")}`,
		);
		expect(
			plan.actions.flatMap(({ tasks }) => tasks.map(({ code }) => code)),
		).toEqual(["1.1", "2.1"]);
		expect(plan.actions.map(({ name }) => name)).toEqual(["種樹", "種花"]);
	});

	it("counts from one in each action where the numbers run on", () => {
		const { plan } = readPlanText(
			`一、種樹\n${aTaskLine("種松樹。")}\n二、種花\n${aTaskLine("種菊花。").replace("1.", "2.")}`,
		);
		expect(plan.actions[1]?.tasks[0]?.code).toBe("2.1");
	});

	it("gives each action its lead from the sentence with 分別", () => {
		const { plan } = readPlanText(
			`${smallPlan(aTaskLine("種樹。"))}\n二、保障措施\n(一)加強領導。由區園林局、區水務局分別負責牽頭推進公園和清理整治、河道專項行動。`,
		);
		expect(plan.actions[0]?.lead).toBe("區園林局");
		expect(plan.safeguards).toEqual([{ no: 1, name: "加強領導" }]);
	});

	it("reads aspects, categories, first report and quotas of a rectification", () => {
		const { plan, doubts } = readPlanText(RECTIFICATION);
		expect(plan.actions).toHaveLength(1);
		expect(plan.rectification).toEqual({
			lead: null,
			aspects: [
				{
					no: 1,
					name: "澆水",
					categories: [
						{ no: 1, text: "忘記澆水的" },
						{ no: 2, text: "澆水過多的" },
					],
				},
				{ no: 2, name: "修剪", categories: [{ no: 3, text: "亂剪的" }] },
			],
			firstReport: {
				dueOn: "2022-03-22",
				contact: {
					name: "林木",
					phone: "010-1234567",
					email: "lin@example.com",
				},
			},
			caseQuotas: [
				{ dueOn: "2022-03-31", min: 1, needsSanction: true },
				{ dueOn: "2022-12-31", min: 2, needsSanction: true },
			],
			quotaUnits: ["區園林局", "區水務局"],
		});
		expect(doubts).toContainEqual(
			expect.objectContaining({ code: "count-mismatch", severity: "warning" }),
		);
	});

	it("does not slow down out of proportion on a long document", () => {
		const tasks = Array.from({ length: 6_000 }, (_, i) =>
			aTaskLine(`種樹${i}。至少種${i + 2}棵“樹”，花費${i}萬元。`).replace(
				"1.",
				`${(i % 900) + 1}.`,
			),
		);
		const text = smallPlan(...tasks);
		const started = performance.now();
		const { plan } = readPlanText(text);
		console.info(
			`${Buffer.byteLength(text)} bytes read in ${Math.round(performance.now() - started)} ms`,
		);
		expect(plan.actions[0]?.tasks).toHaveLength(6_000);
	});

	it.each([
		"(",
		"“",
		"1.",
		"(一)",
		"牽頭單位:",
		"9",
		"一",
		"、",
		"。",
		"2021年",
		"\n1.(牽頭單位:甲局",
		"由甲、分別牽頭",
		" ",
		"不得",
		"整治(",
	])("reads a very long run of %j", (unit) => {
		const text = unit.repeat(Math.ceil(400_000 / unit.length));
		expect(() => readPlanText(smallPlan(`1.${text}`))).not.toThrow();
	});
});

describe("oddities of a rectification", () => {
	it.each([
		[
			"a category more than said",
			"圍繞2個方面5類",
			"圍繞2個方面2類",
			"count-mismatch",
		],
		["a quota of none", "不少於1件", "不少於0件", "quota-odd"],
		["a quota of a thousand", "不少於2件", "不少於1000件", "quota-odd"],
		["a category left out", "(3)", "(4)", "numbering-gap"],
		["a category twice", "(3)", "(2)", "duplicate-code"],
		["a day that does not exist", "3月22日", "2月30日", "date-does-not-exist"],
		[
			"a quota without units",
			"(責任單位:區園林局、區水務局)",
			"",
			"quota-without-units",
		],
	])("notices %s", (_, words, others, code) => {
		const { doubts } = readPlanText(RECTIFICATION.replace(words, others));
		expect(doubts.map((doubt) => doubt.code)).toContain(code);
	});
});

describe("any text", () => {
	const fragment = fc.oneof(
		fc.constantFrom(
			"一、",
			"(一)",
			"\n",
			"1.",
			"(1)",
			"(牽頭單位:",
			"責任單位:",
			"完成時限:",
			")",
			"。",
			"、",
			"2021年2月30日",
			"6月底",
			"50項",
			"“",
			"”",
			"等",
			"重點任務",
			"工作目標",
			"整治",
			"分別",
			"牽頭",
			"區甲局",
			"\r\n",
			"\u200b",
			"𠀀",
		),
		fc.string({ unit: "binary", maxLength: 8 }),
	);
	const document = fc
		.array(fragment, { maxLength: 80 })
		.map((parts) => parts.join(""));

	it("is read without an exception, and every span holds words of it", () => {
		fc.assert(
			fc.property(document, (text) => {
				for (const { start, end, line } of Object.values(
					readPlanText(text).spans,
				)) {
					expect(text.slice(start, end).trim()).not.toBe("");
					expect(line).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 1_000, seed: 20210312 },
		);
	});
});

const RECTIFICATION = `${smallPlan(aTaskLine("種樹。"))}
(二)開展專項整治行動
圍繞2個方面5類問題查處。
1.澆水方面:
(1)忘記澆水的;
(2)澆水過多的。
2.修剪方面
(3)亂剪的。
各單位要對照5類問題自查。3月22日前報送情況。(聯系人:林木,電話:010-1234567,郵箱:lin@example.com)
典型案例數量,3月底前,不少於1件;12月底前,不少於2件。均要有受到處分的案例。(責任單位:區園林局、區水務局)`;

/** What must not depend on script or layout: names in Simplified, everything else as it is. */
function essence({ plan, doubts }: PlanReading): unknown {
	const narrow = JSON.stringify({
		plan,
		codes: doubts.map(({ code, task }) => [code, task]),
	}).normalize("NFKC");
	return JSON.parse(toSimplified(narrow));
}
