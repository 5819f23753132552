import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	type PlanReading,
	type PlanTask,
	tasksOf,
} from "../../src/domain/plan.js";
import { toSimplified } from "../../src/language/to-simplified.js";
import { readPlanFile } from "../../src/plan-import/read-plan-file.js";
import { readPlanText } from "../../src/plan-import/read-plan-text.js";

const document = new URL(
	"../../../shared/plans/00-songshan-2021.txt",
	import.meta.url,
);
const data = new URL("../../src/sandbox/songshan-2021.json", import.meta.url);
const isHere = existsSync(document);
if (!isHere)
	console.info(
		"skipped: the plan document of 松山新區 is not beside the repository (../shared/plans)",
	);

const bundled = readPlanFile(readFileSync(data), "songshan-2021.json");

/** What a careful reader finds: code, then each number as op, value, unit. */
const INDICATORS: Record<string, string[]> = {
	"1.1": ["= 50 項"],
	"1.2": ["≤ 60 個工作日", "= 5 類"],
	"1.3": ["≥ 100 項", "≥ 100 項"],
	"1.7": ["= 26 項", "= 10 項"],
	"1.8": ["= 6 項"],
	"1.9": ["≤ 1 個工作日", "≤ 20 天"],
	"3.3": ["= 106 項"],
	"4.3": ["≥ 72.8 %", "≤ 47 微克/立方米", "≥ 90 %", "= 300 畝"],
	"4.7": ["= 50 人"],
	"4.9": ["= 201 名", "≥ 1 所", "≥ 10 所", "≥ 14 所"],
};

const NAMES: Record<string, string[]> = {
	"1.3": ["容缺受理", "告知承諾"],
	"1.9": ["開辦時間", "企業簡易注銷登記公告時間"],
	"3.3": ["證照分離"],
	"4.3": [
		"優良天數比例",
		"PM2.5年均濃度",
		"污染地塊安全利用率",
		"人工造林作業面積",
	],
	"4.7": ["培育電商人員"],
	"4.9": [
		"城鄉分散特困供養老年人",
		"社區養老服務機構",
		"標準化城鎮居家養老服務站",
		"標準化鄉村居家養老服務站",
	],
};

const DUE_BY_MONTH: Record<string, string[]> = {
	"2021-05-31": ["3.1"],
	"2021-06-30": ["1.3", "1.6"],
	"2021-08-31": ["1.5"],
	"2021-10-31": ["1.1", "1.2", "1.4", "2.5", "2.6", "2.11", "3.2", "4.2"],
};

/** Every doubt but open lists, groups and several leads, which the units show by themselves. */
const DOUBTS = [
	"15 1.2 unit-two-spellings",
	"25 1.12 missing-deadline-label",
	"45 4.1 nobody-responsible",
	"46 4.2 nobody-responsible",
	"46 4.2 text-contradicts-deadline",
	"47 4.3 lower-is-better",
	"47 4.3 nobody-responsible",
	"48 4.4 nobody-responsible",
	"49 4.5 nobody-responsible",
	"50 4.6 nobody-responsible",
	"51 4.7 nobody-responsible",
	"51 4.7 unit-two-spellings",
	"52 4.8 nobody-responsible",
	"53 4.9 nobody-responsible",
	"53 4.9 respectively",
	"93 - year-inferred",
	"94 - year-inferred",
	"94 - year-inferred",
];
const BY_THEMSELVES = ["open-list", "unit-group", "several-leads"];

describe("the bundled plan of 松山新區", () => {
	it("is read without a doubt", () => {
		expect(bundled.doubts).toEqual([]);
	});

	it("has 37 tasks, 32 categories, 15 quota units and no running text", () => {
		const { rectification } = bundled.plan;
		expect(tasksOf(bundled.plan)).toHaveLength(37);
		expect(
			rectification?.aspects
				.flatMap(({ categories }) => categories)
				.map(({ no }) => no),
		).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
		expect(rectification?.quotaUnits).toHaveLength(15);
		expect(tasksOf(bundled.plan).every(({ text }) => text === null)).toBe(true);
	});

	it("carries the numbers a careful reader finds", () => {
		expect(numbersByCode(bundled)).toEqual(INDICATORS);
	});

	it("names every unit of its tasks in the list of units", () => {
		const known = new Set(bundled.plan.units.map(({ name }) => name));
		const named = tasksOf(bundled.plan).flatMap((task) => [
			...task.leadUnits,
			...task.responsibleUnits,
		]);
		expect(named.filter((name) => !known.has(name))).toEqual([]);
	});
});

describe.skipIf(!isHere)("the plan document of 松山新區", () => {
	const text = isHere ? readFileSync(document, "utf8") : "";
	const reading = readPlanText(text);
	const { plan } = reading;
	const task = (code: string) => tasksOf(plan).find((one) => one.code === code);

	it("has its title, issuer and day of issue", () => {
		expect(plan).toMatchObject({
			title: "松山新區營商環境建設提升年工作方案",
			issuer: "松山新區管理委員會",
			issuedOn: "2021-03-12",
		});
	});

	it("has four actions with the leads named in 四(一)", () => {
		expect(
			plan.actions.map(({ no, name, lead, tasks }) => [
				no,
				name,
				lead,
				tasks.length,
			]),
		).toEqual([
			[1, "辦事方便", "區科創營商局", 12],
			[2, "法治良好", "區政法委", 12],
			[3, "成本競爭力強", "區發改局", 4],
			[4, "生態宜居", "區工管委辦公室", 9],
		]);
		expect(plan.rectification?.lead).toBe("區科創營商局");
	});

	it("has the same 37 tasks as the bundled data but for wording and numbers", () => {
		expect(tasksOf(plan).map(skeleton)).toEqual(
			tasksOf(bundled.plan).map(skeleton),
		);
	});

	it("has every deadline on the last day of its month", () => {
		const early = new Map(
			Object.entries(DUE_BY_MONTH).flatMap(([day, codes]) =>
				codes.map((code) => [code, day]),
			),
		);
		for (const { code, dueOn } of tasksOf(plan))
			expect([code, dueOn]).toEqual([code, early.get(code) ?? "2021-12-31"]);
		expect(task("1.3")?.dueText).toBe("2021年6月底");
	});

	it("keeps the full wording of each task without its bracket", () => {
		expect(
			tasksOf(plan).filter(({ text }) => /牽頭單位|完成時限/.test(text ?? "")),
		).toEqual([]);
		expect(task("1.9")?.text).toMatch(/^推動企業開辦和注銷便利化。.*20天。$/);
	});

	it("has the numbers a careful reader finds", () => {
		expect(numbersByCode(reading)).toEqual(INDICATORS);
	});

	it("names the numbers by what they count", () => {
		const names = Object.keys(NAMES).map((code) => [
			code,
			task(code)?.indicators.map(({ name }) => name),
		]);
		expect(Object.fromEntries(names)).toEqual(NAMES);
	});

	it("has two goals with their percentages", () => {
		expect(
			plan.goals.map(({ dueOn, dueText, items }) => [
				dueOn,
				dueText,
				items.flatMap(({ indicator }) =>
					indicator
						? [`${indicator.op} ${indicator.value} ${indicator.unit}`]
						: [],
				),
			]),
		).toEqual([
			["2021-03-31", "2021年3月底前", ["≥ 50 %"]],
			["2021-12-31", "2021年12月底前", ["≥ 70 %"]],
		]);
	});

	it("has the rectification with its contact, both quotas and 15 units", () => {
		const { firstReport, ...rest } = plan.rectification ?? {};
		expect({ ...rest, firstReport: { ...firstReport, contact: null } }).toEqual(
			bundled.plan.rectification,
		);
		// The person's name and numbers stay in the document: only their shape is checked.
		expect(firstReport?.contact).toEqual({
			name: expect.stringMatching(/^孫.$/) as unknown,
			phone: expect.stringMatching(/^0416-\d{7}$/) as unknown,
			email: expect.stringMatching(/^[a-z]+@163\.com$/) as unknown,
		});
		expect(plan.rectification?.caseQuotas).toEqual([
			{ dueOn: "2021-03-31", min: 1, needsSanction: true },
			{ dueOn: "2021-12-31", min: 2, needsSanction: true },
		]);
	});

	it("has four safeguards, and units with aliases and groups", () => {
		expect(plan.safeguards.map(({ name }) => name)).toEqual([
			"加強組織領導",
			"強化主體責任",
			"嚴格檢查考核",
			"營造濃厚氛圍",
		]);
		expect(plan.units).toEqual(bundled.plan.units);
		expect(
			plan.units
				.filter(({ aliases }) => aliases.length > 0)
				.map(({ name, aliases }) => [name, ...aliases]),
		).toEqual([
			["區科創營商局", "區科技創新和營商局"],
			["區自然資源分局", "自然資源分局"],
		]);
		expect(
			plan.units.filter(({ kind }) => kind === "group").map(({ name }) => name),
		).toEqual([
			"區直各相關部門",
			"街道辦事處",
			"區直相關單位",
			"各級各類政務服務大廳主管單位",
			"區各執法部門",
			"區內涉及供水供電供氣供暖行業企業",
			"區直相關部門",
		]);
	});

	it("reports every oddity with its line and task", () => {
		const odd = reading.doubts.filter(
			({ code }) => !BY_THEMSELVES.includes(code),
		);
		expect(
			odd
				.map(({ line, task, code }) => `${line} ${task ?? "-"} ${code}`)
				.sort(),
		).toEqual([...DOUBTS].sort());
		const tasksWith = (code: string) =>
			reading.doubts
				.filter((doubt) => doubt.code === code)
				.map(({ task }) => task);
		expect(tasksWith("open-list")).toEqual([
			"1.4",
			"1.5",
			"1.7",
			"1.9",
			"2.12",
		]);
		expect(tasksWith("unit-group")).toEqual([
			"1.1",
			"1.3",
			"1.6",
			"1.8",
			"1.10",
			"1.11",
			"1.12",
			"2.11",
			"3.1",
			"3.2",
			"3.3",
		]);
		expect(
			reading.doubts.filter(({ severity }) => severity === "error"),
		).toEqual([]);
	});

	it("says where each field stands", () => {
		const at = (path: string) =>
			text.slice(reading.spans[path]?.start, reading.spans[path]?.end);
		expect(at("actions.0.tasks.2.dueOn")).toBe("2021年6月底");
		expect(at("actions.0.tasks.2.title")).toBe(
			plan.actions[0]?.tasks[2]?.title,
		);
		expect(at("actions.0.tasks.2.leadUnits.1")).toBe("區政法委");
		expect(at("actions.3.lead")).toBe("區工管委辦公室");
		expect(at("rectification.firstReport")).toContain("3月22日前");
		expect(reading.spans["actions.0.tasks.2.dueOn"]?.line).toBe(16);
	});

	it("is the same plan in Simplified", () => {
		const simplified = readPlanText(toSimplified(text));
		expect(simplified.plan).toEqual(
			JSON.parse(toSimplified(JSON.stringify(plan))),
		);
		expect(simplified.spans).toEqual(reading.spans);
		const codes = ({ doubts }: PlanReading) =>
			doubts.map(({ line, code, task }) => [line, code, task]);
		expect(codes(simplified)).toEqual(codes(reading));
	});

	it("is read a hundred times over in one go", () => {
		const long = text.replace("【文件解讀】", "\n").repeat(100);
		const started = performance.now();
		const many = readPlanText(long);
		console.info(
			`${Buffer.byteLength(long)} bytes read in ${Math.round(performance.now() - started)} ms`,
		);
		expect(tasksOf(many.plan)).toHaveLength(3_700);
	});
});

function skeleton({
	code,
	title,
	leadUnits,
	responsibleUnits,
	responsibleOpen,
	dueOn,
	dueText,
	indicators,
}: PlanTask) {
	const numbers = indicators.map(({ op, value, unit }) => [op, value, unit]);
	return {
		code,
		title,
		leadUnits,
		responsibleUnits,
		responsibleOpen,
		dueOn,
		dueText,
		numbers,
	};
}

function numbersByCode({ plan }: PlanReading): Record<string, string[]> {
	const withNumbers = tasksOf(plan).filter(
		({ indicators }) => indicators.length > 0,
	);
	return Object.fromEntries(
		withNumbers.map(({ code, indicators }) => [
			code,
			indicators.map(({ op, value, unit }) => `${op} ${value} ${unit}`),
		]),
	);
}
