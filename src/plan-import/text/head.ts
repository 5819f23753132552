import type { Day } from "../../domain/day.js";
import { findDeadlines } from "./dates.js";
import { isNumbered } from "./outline.js";
import { type Piece, type Source, partOf } from "./piece.js";

/** What stands around the plan proper. The pieces are as printed; `issuedOn.day` is null for a day that does not exist. */
export interface Head {
	title: Piece | null;
	issuer: Piece | null;
	issuedOn: { day: Day | null; piece: Piece } | null;
	/** The lines that are left: title, issuer, date and the 解讀 tail taken out. */
	lines: Piece[];
}

const CHINESE_YEAR = "[〇零一二三四五六七八九]{4}";
const DATE_WORDS = String.raw`(?:\d{4}|${CHINESE_YEAR}) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日`;
const DATE_LINE = new RegExp(`^\\(?(${DATE_WORDS})\\)?$`);
const ISSUE_LINE = new RegExp(
	`^\\((${DATE_WORDS})(.{2,40}?)(?:公布|印发|发布)\\)$`,
);
const TITLE_END =
	/(?:方案|计划|要点|清单|举措|措施|意见|办法|通知|分工|规划|安排|细则|任务)(?:\(.{1,12}\))?$/;
const NAMED_TITLE = /(?:将|印发)《([^《》]{4,80})》/;
const EXPLANATION = /^【.{0,8}解读.{0,4}】/;
const LONGEST_TITLE = 80;
const LONGEST_ISSUER = 40;

export function readHead(source: Source, allLines: Piece[]): Head {
	const lines = untilExplanation(allLines);
	const opening = lines.slice(0, openingLength(lines));
	const issue = issueLine(source, lines, opening.length);
	const title = titleLine(source, opening);
	const taken = new Set([title, issue?.line, issue?.issuerLine]);
	return {
		title,
		issuer: issue?.issuer ?? null,
		issuedOn: issue ? { day: issue.day, piece: issue.date } : null,
		lines: lines.filter((line) => !taken.has(line)),
	};
}

function untilExplanation(lines: Piece[]): Piece[] {
	const end = lines.findIndex(({ key }) => EXPLANATION.test(key.slice(0, 20)));
	return end < 0 ? lines : lines.slice(0, end);
}

function openingLength(lines: Piece[]): number {
	const first = lines.findIndex(isNumbered);
	return first < 0 ? lines.length : first;
}

/** The date on a line of its own, first above the plan, else the last below it; the issuer stands before it. */
function issueLine(source: Source, lines: Piece[], openingCount: number) {
	const isDate = ({ key }: Piece) =>
		key.length <= 80 && (DATE_LINE.test(key) || ISSUE_LINE.test(key));
	const above = lines.slice(0, openingCount).findIndex(isDate);
	const at = above >= 0 ? above : lines.findLastIndex(isDate);
	const line = lines[at];
	if (!line) return null;
	const bracketed = ISSUE_LINE.exec(line.key);
	const words = bracketed?.[1] ?? DATE_LINE.exec(line.key)?.[1] ?? "";
	const from = line.key.indexOf(words);
	const date = partOf(source, line, from, from + words.length);
	const issuerLine = bracketed ? undefined : issuerAbove(lines[at - 1]);
	const issuer = bracketed
		? partOf(
				source,
				line,
				from + words.length,
				from + words.length + (bracketed[2] ?? "").length,
			)
		: issuerLine;
	return {
		line,
		date,
		issuer,
		issuerLine,
		day: findDeadlines(date.key, null)[0]?.day ?? null,
	};
}

function issuerAbove(line: Piece | undefined): Piece | undefined {
	if (!line || line.key.length > LONGEST_ISSUER || isNumbered(line))
		return undefined;
	return /[,。:;、!?()《》]/.test(line.key) || TITLE_END.test(line.key)
		? undefined
		: line;
}

function titleLine(source: Source, opening: Piece[]): Piece | null {
	const candidates = opening.filter(
		({ key }) => key.length <= LONGEST_TITLE && TITLE_END.test(key),
	);
	const named = namedTitle(source, opening);
	return (
		candidates.find(({ key }) => key === named?.key) ??
		candidates.findLast(({ key }) => !key.endsWith("通知")) ??
		named ??
		candidates.at(-1) ??
		null
	);
}

/** 現將《…》印發給你們 */
function namedTitle(source: Source, opening: Piece[]): Piece | null {
	for (const line of opening) {
		const match = NAMED_TITLE.exec(line.key.slice(0, 2000));
		if (!match) continue;
		const from = match.index + match[0].indexOf("《") + 1;
		return partOf(source, line, from, from + (match[1] ?? "").length);
	}
	return null;
}
