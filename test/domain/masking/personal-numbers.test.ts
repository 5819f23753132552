import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskText } from "../../../src/domain/masking/masking.js";
import { personalNumbers } from "../../../src/domain/masking/personal-numbers.js";
import { HARMLESS } from "./support/harmless-texts.js";
import {
	ADDRESSES,
	BANK_CARDS,
	CONTACTS,
	ID_CARDS,
	LABELLED,
	LANDLINES,
	MOBILES,
	PASSPORTS,
	PLATES,
} from "./support/personal-samples.js";

/** A number between what is kept before and behind it. */
type Sample = readonly [before: string, number: string, behind: string];

const FRAMES: readonly (readonly [string, string])[] = [
	["反映情況的號碼 ", "，當天未接通。"],
	["经核实，对方留下的是", "；共3件。"],
	["第2次走訪後記下：", "一直打不通，2021年3月12日登記"],
];

const framed = (numbers: readonly string[]): Sample[] =>
	numbers.flatMap((number, i) => {
		const [first, second] = [FRAMES[i % 3], FRAMES[(i + 1) % 3]];
		return [first, second].map(
			([before, behind] = ["", ""]): Sample => [before, number, behind],
		);
	});

const SAMPLES: readonly Sample[] = [
	...framed([...ID_CARDS, ...MOBILES, ...LANDLINES, ...BANK_CARDS]),
	...framed([...ADDRESSES, ...PASSPORTS]),
	...[...LABELLED, ...CONTACTS].flatMap(([label, number]): Sample[] => [
		[`記錄在案，${label}`, number, "，待查。"],
		[`2021年留下${label}`, number, "（當天有效）"],
	]),
	["", "3123456", "（座機）"],
	["可打", "0416-3123456", "。"],
	["拖車滬C", "1234", "挂停在門口"],
	["拖車沪C", "1234", "掛"],
	...PLATES.flatMap(([head, tail]): Sample[] => [
		[`一輛${head}`, tail, "的車停在門口"],
		[`牌子為${head}`, tail, "，5座"],
	]),
];

const DIGIT =
	/[\p{Nd}①-⑨❶-❾➀-➈⓪〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖貳參陸幺]/gu;

const COUNTRY = /^\(?\+?(?:00)?86/u;

/** How many digits can still be read, but for the code of the country. */
function readable([before, number, behind]: Sample): number {
	const masked = maskText(before + number + behind);
	const end = masked.endsWith(behind)
		? masked.length - behind.length
		: masked.length;
	const rest = masked.slice(before.length, end).normalize("NFKC");
	return rest.replace(COUNTRY, "").match(DIGIT)?.length ?? 0;
}

const HOSTILE = [
	"1",
	"1 ",
	"13 8 ",
	"138-1234-567 ",
	"一",
	"a@",
	"a.@b.",
	"遼G1 ",
	"遼",
	"電話1 ",
	"電話",
	"微信",
	"1*",
	"111***",
	"*",
	" ",
	"\u200b",
	"王",
	"王局長",
	"科員王明",
	"責任人：王明、",
	"王、",
	"(",
	"A1",
	"ﷺ",
	"13812345678 ",
];

describe("finding the numbers of persons", () => {
	it("finds at least 99 of 100 samples", () => {
		const missed = SAMPLES.filter((sample) => readable(sample) > 0);
		const recall = 1 - missed.length / SAMPLES.length;
		console.info(
			`personal numbers: ${String(SAMPLES.length)} samples, recall ${(recall * 100).toFixed(2)} %`,
			missed.map((sample) => sample.join("|")),
		);
		expect(SAMPLES.length).toBeGreaterThanOrEqual(300);
		expect(recall).toBeGreaterThanOrEqual(0.99);
	});

	it("leaves what stands around them as it was", () => {
		const changed = SAMPLES.filter(([before, number, behind]) => {
			const masked = maskText(before + number + behind);
			return !(masked.startsWith(before) && masked.endsWith(behind));
		});
		expect(changed.map((sample) => sample.join("|"))).toEqual([]);
	});

	it("finds none in what was masked, and masks it no further", () => {
		const wrong = SAMPLES.map((sample) => sample.join("")).filter((text) => {
			const masked = maskText(text);
			return personalNumbers(masked).length > 0 || maskText(masked) !== masked;
		});
		expect(wrong).toEqual([]);
	});

	it.each([
		["210702198503120018", "id-card"],
		["13812345678", "mobile"],
		["0416-3123456", "landline"],
		["6222 0212 0011 2233", "bank-card"],
		["遼G12345", "plate"],
		["zhangsan＠example.com", "email"],
	])("calls %s a %s", (number, kind) => {
		expect(personalNumbers(`號碼${number}。`).map((each) => each.kind)).toEqual(
			[kind],
		);
	});

	it("gives them as they stand in the text, in order", () => {
		const text = "手機１３８ 1234 5678，遼G12345，卡6222021200112233";
		expect(personalNumbers(text).map(({ said }) => said)).toEqual([
			"１３８ 1234 5678",
			"12345",
			"6222021200112233",
		]);
	});

	it("takes what is listed behind a phone for phones", () => {
		expect(maskText("可打0416-3123456、3123457，2021-03-12起")).toBe(
			"可打****-*******、*******，2021-03-12起",
		);
	});

	it("leaves what is no person's number", () => {
		const changed = HARMLESS.filter((text) => maskText(text) !== text);
		expect(HARMLESS.length).toBeGreaterThanOrEqual(60);
		expect(changed.map((text) => `${text} → ${maskText(text)}`)).toEqual([]);
	});

	const noise = fc.array(
		fc.oneof(
			fc.constantFrom(
				..."0123456789一三八〇 .-、，,@*×某遼G張王局長电话卡X\u200b（）+元",
			),
			fc.constantFrom(
				"138",
				"1234",
				"5678",
				"0416",
				"210702",
				"19850312",
				"電話",
				"微信",
				"科員",
			),
			fc.string({ unit: "binary", maxLength: 3 }),
		),
		{ maxLength: 60 },
	);

	it("masks once and for all, whatever stands in the text", () => {
		fc.assert(
			fc.property(noise, (parts) => {
				const masked = maskText(parts.join(""), ["張建國"]);
				expect(personalNumbers(masked)).toEqual([]);
				expect(maskText(masked, ["張建國"])).toBe(masked);
				expect(maskText(masked)).toBe(masked);
			}),
			{ numRuns: 1500 },
		);
	});

	it.each(HOSTILE.map((piece) => [piece]))(
		"reads 50,000 characters of %j in time",
		(piece) => {
			const text = piece.repeat(Math.ceil(50_000 / piece.length));
			maskText(text);
			const began = process.cpuUsage();
			maskText(text);
			const { user } = process.cpuUsage(began);
			// 50 ms on a machine of its own; this one is shared.
			expect(user / 1000).toBeLessThan(250);
		},
	);
});
