import { describe, expect, it } from "vitest";
import { withoutCorrected } from "../../src/language/corrections.js";
import { LONGEST_TEXT, normalForm } from "../../src/language/normal-form.js";

const kept = (say: string) => withoutCorrected(normalForm(say)).text;

describe("what is taken back", () => {
	it.each([
		["一点五，不对不对，一点六综合窗口那个", "一点六综合窗口那个"],
		["呃，签收1.7，不是，签收4.2，我看错行了", "呃,签收4.2"],
		["签收1.7，不是，4.2", "签收4.2"],
		["1.7签收，不是，4.2", "签收4.2"],
		["1.2，哦說錯了，是3.1已經做完了", "3.1已经做完了"],
		["2.4，呃不是，2.5核实通过，刚才念错了", "2.5核实通过"],
		["1.3, sorry, 1.4 done", "1.4 done"],
		["不是1.3是1.4完成了", "1.4完成了"],
		["不是一点七是一点二完成了", "一点二完成了"],
		["一点三不对是一点七签收", "一点七签收"],
		["业务上了三项不对是四项", "业务上了四项"],
		["有3个接口不对是2个单位的问题", "有3个接口不对是2个单位的问题"],
	])("is not heard: the task in %j", (say, left) => {
		expect(kept(say)).toBe(left);
	});

	it.each([
		["3.1想延期到四月十號，不，還是四月十五號穩一點", "3.1想延期到四月十五号"],
		["4.1延到四月十号，不对，十五号", "4.1延到四月十五号"],
		["延期4.1到4月20，算了，还是5月10号吧", "延期4.1到5月10号吧"],
	])("is not heard: the day in %j", (say, left) => {
		expect(kept(say)).toBe(left);
	});

	it.each([
		["接了三个接口，哦不对，是五个接口，都通了", "接了五个接口,都通了"],
		["已下放32项，更正一下，是35项", "已下放35项"],
		["已下放32項，不對，35", "已下放35"],
	])("is not heard: the number in %j", (say, left) => {
		expect(kept(say)).toBe(left);
	});

	it.each([
		[
			"財政局那邊有沒有逾期，不是，我說錯了，是審計局有沒有逾期",
			"审计局有没有逾期",
		],
		["签收数据共享，说错了，签收不动产登记", "签收不动产登记"],
	])("is not heard: the clause before in %j", (say, left) => {
		expect(kept(say)).toBe(left);
	});

	it.each([
		"1.2不是完成了吗",
		"1.2不是完成了吗，1.3呢",
		"1.2做完了，不对的地方改了，1.3也完成了",
		"1.3签收，哦不，1.4也签收",
		"不是，1.3已经做完了",
		"1.2的数据不对，要重报",
		"问题不是这个，是钱没到位",
		"发现三处错误，不对的都改了，还有五处在查",
		"sorry, the director says no, we can't",
		"1.10写错了",
	])("is nothing of %j", (say) => {
		expect(kept(say)).toBe(normalForm(say).text);
	});

	it("is looked for in short time, whatever is said", () => {
		for (const piece of [
			"，",
			"不对，",
			"呃不是",
			"1.2，不是，",
			"三个，不对",
		]) {
			const text = piece.repeat(LONGEST_TEXT).slice(0, LONGEST_TEXT);
			const started = performance.now();
			kept(text);
			expect(performance.now() - started).toBeLessThan(500);
		}
	});
});
