import { describe, expect, it } from "vitest";
import { normalForm } from "../../src/language/normal-form.js";
import { findIncrease, findQuantity } from "../../src/language/numbers.js";
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
		["現在百分之四十八點六", 48.6, "%"],
		["已辦理二十點五萬件", 20.5, "萬件"],
		["擔保餘額一點六億元", 1.6, "億元"],
		["擔保餘額三點五個億", 3.5, "個億"],
		["擔保餘額達到三點二億", 320_000_000, null],
		["达到一亿二千万元", null],
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
		["已完成管網改造九公里", 9, "公里"],
		["完成掃描檔案三千卷", 3000, "卷"],
		["發了31本", 31, "本"],
		["種樹3000棵", 3000, "棵"],
		["換燈120盞", 120, "盞"],
		["清運25車", 25, "車"],
		["開了4門課", 4, "門"],
		["培訓三場", 3, "場"],
		["壓縮環節三個", 3, "個"],
		["推送138萬條", 138, "萬條"],
		["整了九十來個了", 90, "個"],
		["惠及200多戶", 200, "戶"],
		["差不多九成", 90, "%"],
		["18 datasets uploaded", 18, "datasets"],
		["12 companies signed", 12, "companies"],
		["3 process reviews", 3, null],
		["5 is enough", 5, null],
		["32單位", 32, null],
		["跑了一趟供電公司", null],
		["路上晚十分鐘到", null],
		["綠化帶做了6成", 60, "%"],
		["八成五", 85, "%"],
		["5成員到會", 5, null],
		["拆違1200平米", 1200, "平米"],
		["攝像頭接入9路", 9, "路"],
		["機井打了8眼", 8, "眼"],
		["approval takes 57 working days", 57, "working days"],
		["跑了兩趟", null],
		["對過一遍流程", null],
		["過兩天出來", null],
		["出台了一個辦法", null],
		["查處了一個", 1, "個"],
		["時限壓到兩天", 2, "天"],
		["談了三輪", null],
		["改了37棟", 37, "棟"],
		["公示期7天", null],
		["要等10天", null],
		["8家單位參加", null],
		["106項推了一半", null],
		["承接9項，已落地7項", 7, "項"],
		["整改9個，一共查出13個", 9, "個"],
		["20個小區裡面弄好了12個", 12, "個"],
		["3 of the 5 categories", 3, null],
		["電話138 0000 1234", null],
	])("finds the quantity in %s", (said, value, unit = null) => {
		const expected = value === null ? null : { value, unit };
		expect(findQuantity(normalForm(said))).toEqual(expected);
	});
});

describe("what came on top", () => {
	it.each<[string, number | null, (string | null)?]>([
		["又辦了7件", 7, "件"],
		["又下放三項", 3, "項"],
		["再整治了12项", 12, "项"],
		["净增5户", 5, "户"],
		["再下放7項就夠了", null],
		["还差7項", null],
		["已下放7項", null],
		["又開了會", null],
	])("reads %s", (said, value, unit) => {
		expect(findIncrease(normalForm(said))).toEqual(
			value === null ? null : { value, unit },
		);
	});
});

describe("what counts nothing", () => {
	it.each([
		"开了个18人的碰头会",
		"今天推进会来了十二个人",
		"had the kickoff meeting, 23 people attended",
		"kickoff meeting on 3/11 with 14 colleagues",
		"有问题打 2388 1765",
		"plugged in at counter 7",
	])("is %j", (said) => {
		expect(findQuantity(normalForm(said))).toBeNull();
	});

	it.each([
		["全长12公里，已完成7公里绿化", 7],
		["我局涉及5项，已经落地2项", 2],
		["累计培训达到120个人", 120],
		["we are on 32/50", 32],
		["at this stage 32/50", 32],
		["已扫了2万3千宗", 23_000],
		["投入3万5家企业受益", 5],
	])("stands beside what counts in %j", (said, value) => {
		expect(findQuantity(normalForm(said))?.value).toBe(value);
	});
});
