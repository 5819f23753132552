import { expect, it } from "vitest";
import {
	describeReading,
	readingAsJson,
} from "../../src/plan-import/describe-reading.js";
import { readPlanText } from "../../src/plan-import/read-plan-text.js";
import { aTaskLine, smallPlan } from "./small-plan.js";

const reading = readPlanText(
	`${smallPlan(aTaskLine("種樹。至少種500棵樹。"), aTaskLine("種花。", "(牽頭單位:水務局)").replace("1.", "3."))}\n二、工作目標\n(一)2022年3月底前。種樹率達到50%。`,
);

it("prints what was understood, then the doubts with their lines", () => {
	expect(describeReading(reading)).toMatchInlineSnapshot(`
		"河灣區公園提升年工作方案
		發文：河灣區管理委員會，2022-01-10
		目標 1，行動 1，任務 2，指標 1，問題類別 0，單位 2

		行動 1 公園（牽頭：未定）
		  1.1  種樹  2022-06-30  區園林局；區水務局
		        種樹 ≥ 500棵
		  1.3  種花  無時限  區水務局

		目標 2022-03-31（2022年3月底前）
		  種樹率達到50%（種樹率 ≥ 50%）

		單位 2：區園林局、區水務局（又作水務局）

		疑點 5
		  第5行  專項行動「公園」沒有找到牽頭單位，待辦公室指定。  [action-without-lead]
		  第7行  「開展“公園”行動」第1項之後是第3項，編號不連續，可能漏了內容，按原編號保留。  [numbering-gap]
		  第7行 1.3  沒有寫完成時限，暫不設時限。  [missing-deadline]
		  第7行 1.3  沒有寫責任單位，只由牽頭單位辦理。  [nobody-responsible]
		  第7行 1.3  「水務局」與「區水務局」視為同一單位，統一寫作「區水務局」。  [unit-two-spellings]
		"
	`);
});

it("prints an unreadable file without falling over", () => {
	expect(describeReading(readPlanText(""))).toContain(
		"錯誤 1\n  全文  讀不到任何任務",
	);
});

it("gives plan and diagnostics, nothing else", () => {
	expect(readingAsJson(reading)).toEqual({
		plan: reading.plan,
		diagnostics: reading.doubts,
	});
});
