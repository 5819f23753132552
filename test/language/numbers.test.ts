import { describe, expect, it } from "vitest";
import { normalForm } from "../../src/language/normal-form.js";
import { findQuantity } from "../../src/language/numbers.js";
import { parseNumeral } from "../../src/language/numerals.js";

describe("numerals", () => {
	it.each<[string, number | null]>([
		["十", 10],
		["十二", 12],
		["二十", 20],
		["一百零五", 105],
		["一百一十", 110],
		["一百二", 120],
		["两千三百", 2300],
		["三万五千", 35_000],
		["二〇二一", 2021],
		["廿二", 22],
		["壹佰贰拾", 120],
		["12", 12],
		["十十", null],
		["", null],
		["百百", null],
		["一百零", 100],
		["甲", null],
	])("reads %s as %s", (said, value) => {
		expect(parseNumeral(said)).toBe(value);
	});
});

describe("quantities", () => {
	it.each<[string, number | null, (string | null)?]>([
		["已下放32項", 32, "項"],
		["已下放３２項", 32, "項"],
		["已下放三十二项", 32, "项"],
		["32/50", 32, null],
		["32/50項", 32, "項"],
		["60個工作日", 60, "個工作日"],
		["-5", -5, null],
		["−5%", -5, "%"],
		["负五项", -5, "项"],
		["已下放-5項", -5, "項"],
		["已下放−5項", -5, "項"],
		["已下放－5項", -5, "項"],
		["造林面積 -5 亩", -5, "亩"],
		["已下放-五項", -5, "項"],
		["已下放3-5項", 5, "項"],
		["3項-5項", 3, "項"],
		["1-5月下放32項", 32, "項"],
		["進展——32項", 32, "項"],
		["审批时限从60个工作日压缩到55个工作日", 55, "个工作日"],
		["審批時限由60個工作日壓縮至55個工作日", 55, "個工作日"],
		["從六十個工作日壓縮為五十五個工作日", 55, "個工作日"],
		["從原來的60個工作日，壓縮到55個工作日", 55, "個工作日"],
		["由區財政局撥付20萬元，完成5個項目", 20, "萬元"],
		["from 60 days to 55 days", 55, "days"],
		["八成", 80, "%"],
		["百分之七十", 70, "%"],
		["１００％", 100, "%"],
		["99.999%", 99.999, "%"],
		["1,200户", 1200, "户"],
		["1.2萬元", 1.2, "萬元"],
		["3万", 30_000, null],
		["共4個街道32項", 4, "個"],
		["第三批已完成", null],
		["一網通辦", null],
		["一件事一次辦", null],
		["統一部署", null],
		["已查處一件", 1, "件"],
		["32 items", 32, "items"],
		["80 percent", 80, "%"],
		["沒有數字", null],
	])("finds the quantity in %s", (said, value, unit = null) => {
		const expected = value === null ? null : { value, unit };
		expect(findQuantity(normalForm(said))).toEqual(expected);
	});
});
