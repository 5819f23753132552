import type { CaseKind, Outcome } from "../domain/cases/case.js";
import { type Day, dayFrom, dateOf, monthOf, yearOf } from "../domain/day.js";
import { findDates } from "./dates.js";
import { matchKey, normalForm } from "./normal-form.js";
import { NUMERAL, parseNumeral } from "./numerals.js";

/** What can be read of a case from one sentence; the rest is asked. */
export interface CaseTold {
	title?: string;
	category?: number;
	subject?: string;
	summary?: string;
	outcome?: Outcome;
	occurredOn?: Day;
	documentNo?: string;
}

export interface CaseWorld {
	today: Day;
	kind: CaseKind;
	categories: readonly { no: number; text: string }[];
}

type Slot = keyof CaseTold;

const LABELS: Record<Slot, string> = {
	title: "案例名稱|案例名称|標題|标题|題目|题目|名稱|名称|title",
	category: "問題類別|问题类别|類別|类别|分類|分类|類型|类型|category",
	subject:
		"涉及對象|涉及对象|當事人|当事人|涉案人|責任人|责任人|對象|对象|單位|单位|subject|about",
	summary:
		"案情經過|案情经过|主要事實|主要事实|基本情況|基本情况|簡要情況|简要情况|經過|经过|概述|摘要|案情|事實|事实|情況|情况|做法|內容|内容|summary",
	outcome:
		"處理結果|处理结果|處理情況|处理情况|處置結果|处置结果|處理|处理|處置|处置|結果|结果|outcome",
	occurredOn:
		"發生日期|发生日期|發生時間|发生时间|日期|時間|时间|occurred on|date",
	documentNo:
		"文書號|文书号|文號|文号|處分文號|处分文号|document no|document|doc",
};
/** So plain that they need no colon: 類別14, 文號…, 日期3月5日. */
const BARE =
	"標題|标题|類別|类别|文號|文号|日期|發生日期|发生日期|title|category|date";
const COLON = "\\s*[:：=]\\s*";
const LABEL = new RegExp(
	[
		...Object.entries(LABELS).map(
			([slot, names]) => `(?<${slot}>(?<![a-z])(?:${names})${COLON})`,
		),
		`(?<=^|[\\s,，、;；。])(?:${BARE})\\s*(?=[\\p{L}\\p{N}〔\\[（(])`,
	].join("|"),
	"giu",
);
const EDGES = /^[\s,，、;；。:：]+|[\s,，、;；]+$/gu;
/** Longer, or of more than one sentence: what happened rather than its title. */
const LONGEST_TITLE = 30;
/** 「驗收拖延」 質監站… : a title in quotes, and more behind it. */
const QUOTED_TITLE =
	/^[「『《“"]([^「」『』《》“”"\n]{2,30})[」』》”"][\s,，、:：]*(?=\S)/u;

/**
 * Reads 標題：… 類別14 對象：… 經過：… 處理：黨紀處分 文號… 日期3月5日, in any order and any part of it. Words without a label
 * are the title where they are short or in quotes at the head, else what happened; category, outcome and day are looked for in them too.
 */
export function caseTold(given: string, world: CaseWorld): CaseTold {
	const { parts, before } = partsOf(given);
	const told: CaseTold = { ...textsOf(parts), ...unlabelled(parts, before) };
	const anywhere = parts.size === 0 ? given : before;
	const category =
		categoryIn(parts.get("category") ?? "", world, true) ??
		categoryIn(anywhere, world, false);
	const outcome = outcomeIn(parts.get("outcome") ?? anywhere);
	const occurredOn = dayIn(parts.get("occurredOn") ?? anywhere, world.today);
	const isWarning = world.kind === "warning";
	return {
		...told,
		...(isWarning && category !== null ? { category } : {}),
		...(isWarning && outcome ? { outcome } : {}),
		...(occurredOn ? { occurredOn } : {}),
	};
}

function partsOf(given: string): { parts: Map<Slot, string>; before: string } {
	const hits = [...given.matchAll(LABEL)];
	const parts = new Map<Slot, string>();
	for (const [index, hit] of hits.entries()) {
		const end = hits[index + 1]?.index ?? given.length;
		const value = trim(given.slice(hit.index + hit[0].length, end));
		const slot = slotOf(hit);
		if (value !== "" && !parts.has(slot)) parts.set(slot, value);
	}
	return { parts, before: trim(given.slice(0, hits[0]?.index)) };
}

function slotOf(hit: RegExpExecArray): Slot {
	const named = Object.entries(hit.groups ?? {}).find(([, said]) => said);
	if (named) return named[0] as Slot;
	const bare = hit[0].trim().toLowerCase();
	const found = Object.entries(LABELS).find(([, names]) =>
		names.split("|").includes(bare),
	);
	return (found?.[0] ?? "summary") as Slot;
}

function textsOf(parts: ReadonlyMap<Slot, string>): CaseTold {
	const text = (slot: "title" | "subject" | "summary" | "documentNo") => {
		const words = parts.get(slot);
		return words === undefined ? {} : { [slot]: words };
	};
	return {
		...text("title"),
		...text("subject"),
		...text("summary"),
		...text("documentNo"),
	};
}

function unlabelled(
	parts: ReadonlyMap<Slot, string>,
	before: string,
): Pick<CaseTold, "title" | "summary"> {
	if (before === "") return {};
	const [head, title] = QUOTED_TITLE.exec(before) ?? [];
	if (head && title && !parts.has("title")) {
		const told = [before.slice(head.length), parts.get("summary")];
		return { title, summary: told.filter(Boolean).join("\n") };
	}
	const isTitle =
		[...before].length <= LONGEST_TITLE && !/[。；;\n]/u.test(before);
	if (isTitle && !parts.has("title")) return { title: before };
	if (parts.has("summary"))
		return { summary: `${before}\n${parts.get("summary") ?? ""}` };
	return { summary: before };
}

/** 14, 第十四類, or the words of a category. */
function categoryIn(
	said: string,
	{ categories }: CaseWorld,
	isLabelled: boolean,
): number | null {
	const { text } = normalForm(said);
	const numeral = `(\\d{1,3}|[${NUMERAL}]{1,4})`;
	const pattern = isLabelled
		? `^第?${numeral}(?!\\d)`
		: `第${numeral}(?:类|種|种)`;
	const digits = new RegExp(pattern, "u").exec(text)?.[1];
	const no =
		digits === undefined
			? null
			: /^\d+$/.test(digits)
				? Number(digits)
				: parseNumeral(digits);
	if (no !== null && categories.some((category) => category.no === no))
		return no;
	return isLabelled ? categoryByWords(said, categories) : null;
}

function categoryByWords(
	said: string,
	categories: CaseWorld["categories"],
): number | null {
	const key = matchKey(said);
	if (key.length < 4) return null;
	const fits = categories.filter(({ text }) => {
		const known = matchKey(text);
		return known.includes(key) || key.includes(known);
	});
	return fits.length === 1 ? (fits[0]?.no ?? null) : null;
}

/** The gravest first: 黨內警告並移交司法 is judicial. */
const OUTCOME_WORDS: readonly (readonly [Outcome, RegExp])[] = [
	["judicial", /(?:移交|移送)(?:司法|检察|公安|审查起诉)|司法机关|judicial/u],
	[
		"party-discipline",
		/党纪|党政纪|党内(?:严重)?警告|党内职务|留党察看|开除党籍|party-discipline/u,
	],
	[
		"administrative",
		/政务|政纪|行政处分|记大?过|降级|撤职|开除公职|administrative/u,
	],
	[
		"warning",
		/提醒谈话|谈话提醒|批评教育|诫勉|责令检查|书面检查|^warning$|^谈话$/u,
	],
	["none", /尚未处理|未处理|处理中|待处理|调查中|^(?:无|暂无|没有|none)$/u],
	["other", /^其[他它]|^other$/u],
];

function outcomeIn(said: string): Outcome | null {
	const { text } = normalForm(said);
	return OUTCOME_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** The one day named. What has happened lies behind: 12月5日 said in March is last year's. */
function dayIn(said: string, today: Day): Day | null {
	const { text } = normalForm(said);
	const days = findDates(text, today).flatMap(({ meaning, loose }) =>
		meaning.kind === "day" && !loose ? [meaning.day] : [],
	);
	const [only, ...others] = [...new Set(days)];
	if (only === undefined || others.length > 0) return null;
	if (only <= today || /\d{4}|[今明去后本]年/u.test(text)) return only;
	return dayFrom(yearOf(only) - 1, monthOf(only), dateOf(only)) ?? only;
}

function trim(words: string): string {
	return words.replace(EDGES, "").trim();
}
