import { describe, expect, it } from "vitest";
import type { TypicalCase } from "../../../src/domain/cases/case.js";
import {
	nearDuplicates,
	nearDuplicatesOfEach,
} from "../../../src/domain/cases/near-duplicates.js";
import { toSimplified } from "../../../src/language/to-simplified.js";
import { aCase } from "./support/a-case.js";

const told = (
	id: string,
	title: string,
	summary: string,
	set: Partial<TypicalCase> = {},
) => aCase({ id, ...set, text: { title, summary } });

const ORIGINAL = told(
	"c1",
	"窗口工作人員拖延辦理苗圃許可",
	"2021年2月3日，園林局窗口工作人員張三在受理青山苗圃的經營許可申請時，以材料不全為由先後四次要求補件，每次都沒有一次性告知所缺材料，致使企業往返奔波近一個月。經查，所要求的材料中有三項並無依據。張三受到政務警告處分，窗口負責人李四被約談。",
);
const COPY = told(
	"c2",
	"窗口人員拖延辦理養殖場許可",
	"2021年3月11日，水務局窗口工作人員王五在受理清水養殖場的取水許可申請時，以材料不全為由先後五次要求補件，每次都沒有一次性告知所缺材料，致使企業往返奔波近兩個月。經查，所要求的材料中有兩項並無依據。王五受到政務記過處分，窗口負責人趙六被約談。",
);
const SHORTENED = told(
	"c3",
	"拖延辦理苗圃許可",
	"窗口工作人員在受理青山苗圃的經營許可申請時，以材料不全為由先後四次要求補件，每次都沒有一次性告知所缺材料，致使企業往返奔波近一個月。",
);
const SAME_CATEGORY = told(
	"c4",
	"窗口無人值守",
	"2021年2月20日上午，督查人員到路政局政務服務窗口暗訪，發現兩個窗口無人值守，等候區有十餘名群眾排隊。值班人員陳七稱外出取文件，實為在辦公室玩手機。路政局對陳七給予批評教育，並在全局通報。",
);
const SAME_PHRASES = told(
	"c5",
	"苗木補貼發放不及時",
	"2021年2月3日，經查，園林局未按時發放苗木補貼，涉及農戶三十六戶，金額二十一萬元，原因是經辦科室把補貼名單壓在手裡兩個多月。相關負責人受到政務警告處分，補貼已全部補發到位。",
);
const OTHER = told(
	"c6",
	"違規收取檢測費用",
	"某檢測站在車輛年檢中搭車收費，要求車主購買指定的三角警示牌和滅火器，否則不予通過，一年內多收七萬餘元。",
);
const ALL = [COPY, SHORTENED, SAME_CATEGORY, SAME_PHRASES, OTHER];

const ids = (found: ReturnType<typeof nearDuplicates>) =>
	found.map((each) => each.case.id);

describe("cases that tell the same", () => {
	it("are found when names, days and numbers were changed, or the text was shortened", () => {
		expect(ids(nearDuplicates(ORIGINAL, ALL)).sort()).toEqual(["c2", "c3"]);
	});

	it("are found from either side", () => {
		for (const copy of [COPY, SHORTENED])
			expect(ids(nearDuplicates(copy, [ORIGINAL, OTHER]))).toEqual(["c1"]);
	});

	it("are not those of the same category about another matter", () => {
		expect(
			nearDuplicates(SAME_CATEGORY, [ORIGINAL, SAME_PHRASES, OTHER]),
		).toEqual([]);
		expect(
			nearDuplicates(SAME_PHRASES, [ORIGINAL, SAME_CATEGORY, OTHER]),
		).toEqual([]);
	});

	it("come most alike first, the exact copy at 1", () => {
		const twin = { ...ORIGINAL, id: "c9" };
		const found = nearDuplicates(ORIGINAL, [COPY, twin, SHORTENED]);
		expect(found[0]).toMatchObject({ case: { id: "c9" }, likeness: 1 });
		const likenesses = found.map(({ likeness }) => likeness);
		expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
	});

	it("are found across the two scripts with a fold", () => {
		const simplified = told(
			"c7",
			toSimplified(COPY.text.title),
			toSimplified(COPY.text.summary),
		);
		expect(ids(nearDuplicates(ORIGINAL, [simplified], toSimplified))).toEqual([
			"c7",
		]);
		expect(ids(nearDuplicates(ORIGINAL, [simplified]))).toEqual(["c7"]);
	});

	it("are not hidden by spaces, punctuation and widths", () => {
		const spaced = told(
			"c8",
			ORIGINAL.text.title,
			[...ORIGINAL.text.summary].join(" "),
		);
		expect(nearDuplicates(ORIGINAL, [spaced])[0]?.likeness).toBe(1);
	});

	it("never include the case itself, what was thrown away, or one without words", () => {
		const others = [
			ORIGINAL,
			{ ...COPY, state: "dropped" as const },
			told("c10", "", ""),
			told("c11", "許可", "補件"),
		];
		expect(nearDuplicates(ORIGINAL, others)).toEqual([]);
		expect(nearDuplicates(told("c12", "", ""), [told("c13", "", "")])).toEqual(
			[],
		);
	});

	it("are at most five", () => {
		const many = Array.from({ length: 9 }, (_, i) => ({
			...COPY,
			id: `m${String(i)}`,
		}));
		expect(nearDuplicates(ORIGINAL, many)).toHaveLength(5);
	});

	it("are found among 1,000 in time", () => {
		const many = Array.from({ length: 1000 }, (_, i) => ({
			...(ALL[i % ALL.length] ?? OTHER),
			id: `m${String(i)}`,
		}));
		const began = process.cpuUsage();
		nearDuplicates(ORIGINAL, many, toSimplified);
		const { user } = process.cpuUsage(began);
		console.info(
			`near duplicates among 1,000: ${String(Math.round(user / 1000))} ms`,
		);
		expect(user / 1000).toBeLessThan(1500);
	});
});

it("takes each case apart once, however many are compared with it", () => {
	let folded = 0;
	const fold = (text: string) => {
		folded += 1;
		return text;
	};
	const found = nearDuplicatesOfEach([ORIGINAL, COPY, OTHER], ALL, fold);
	expect(folded).toBe(3 + ALL.length);
	expect([...found.keys()]).toEqual([ORIGINAL.id, COPY.id, OTHER.id]);
	for (const one of [ORIGINAL, COPY, OTHER])
		expect(found.get(one.id)).toEqual(nearDuplicates(one, ALL, (text) => text));
});
