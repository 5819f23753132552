import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/day.js";
import { caseTold, type CaseWorld } from "../../src/language/case-words.js";

const world: CaseWorld = {
	today: day("2021-03-12"),
	kind: "warning",
	categories: [
		{ no: 3, text: "新官不理舊賬，朝令夕改" },
		{ no: 14, text: "吃拿卡要" },
	],
};
const told = (given: string, more: Partial<CaseWorld> = {}) =>
	caseTold(given, { ...world, ...more });

describe("what can be read of a case", () => {
	it("is everything that has a label, in any order, with or without colons where they are plain", () => {
		expect(
			told(
				"標題：某科長吃拿卡要 類別14 對象：王五 經過：在審批中索要好處，金額3000元。時間較長 處理：黨紀處分 文號松紀〔2021〕3號 日期3月5日",
			),
		).toEqual({
			title: "某科長吃拿卡要",
			category: 14,
			subject: "王五",
			summary: "在審批中索要好處，金額3000元。時間較長",
			outcome: "party-discipline",
			documentNo: "松紀〔2021〕3號",
			occurredOn: "2021-03-05",
		});
	});

	it("keeps what happened over several lines", () => {
		expect(told("标题:a\n经过:b\nc\n处理:批评教育")).toEqual({
			title: "a",
			summary: "b\nc",
			outcome: "warning",
		});
	});

	it("is a title where it is short, and what happened where it is long", () => {
		expect(told("某科長吃拿卡要")).toEqual({ title: "某科長吃拿卡要" });
		const long =
			"张某收受礼金。2020年12月5日被查，第十四類，给予党内警告处分。";
		expect(told(long)).toEqual({
			summary: long,
			category: 14,
			outcome: "party-discipline",
			occurredOn: "2020-12-05",
		});
	});

	it("has a title in quotes before what happened", () => {
		expect(told("「驗收拖延」 質監站王某拖延驗收三個月，批評教育")).toEqual({
			title: "驗收拖延",
			summary: "質監站王某拖延驗收三個月，批評教育",
			outcome: "warning",
		});
		expect(told("“说了等于做了”")).toEqual({ title: "“说了等于做了”" });
		expect(told("《苗木虚报》 经过：虚报三成")).toMatchObject({
			summary: "虚报三成",
		});
	});

	it.each([
		["類別：新官不理旧账", 3],
		["類別第十四類", 14],
		["category 3", 3],
	])("has the category of %j", (given, category) => {
		expect(told(given)).toMatchObject({ category });
	});

	it.each([
		["處理：黨內警告並移送司法機關", "judicial"],
		["處理：政務記過", "administrative"],
		["處理：提醒谈话", "warning"],
		["處理：無", "none"],
		["處理：其他", "other"],
		["outcome: judicial", "judicial"],
	])("has the outcome of %j", (given, outcome) => {
		expect(told(given)).toEqual({ outcome });
	});

	it("takes a day that has not come for last year's", () => {
		expect(told("日期：12月5日")).toEqual({ occurredOn: "2020-12-05" });
		expect(told("日期：2021年12月5日")).toEqual({ occurredOn: "2021-12-05" });
	});

	it.each([
		"類別33",
		"日期：2021-02-30",
		"處理：看情況",
		"日期：3月5日或3月6日",
	])("leaves out what it is not sure of: %j", (given) => {
		expect(told(given)).toEqual({});
	});

	it("has neither category nor outcome for a good example", () => {
		expect(
			told("標題：跑腿 類別14 處理：黨紀處分", { kind: "example" }),
		).toEqual({ title: "跑腿" });
	});

	it("is read in no time from a long text", () => {
		const given = "標題： 類別 日期 ".repeat(500);
		const from = performance.now();
		told(given);
		expect(performance.now() - from).toBeLessThan(500);
	});
});
