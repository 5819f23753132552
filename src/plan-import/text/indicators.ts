import type { Indicator } from "../../domain/plan.js";
import { findDates } from "./dates.js";
import { indicatorName, respectiveNames } from "./indicator-names.js";
import { maskQuotes } from "./masks.js";
import {
	type OpReading,
	type Quantity,
	comparisonOf,
	quantitiesIn,
} from "./measure-words.js";
import { type Piece, type Source, partOf, pieceAt, printed } from "./piece.js";

export interface FoundIndicator {
	indicator: Indicator;
	piece: Piece;
	/** 分別達到: which number belongs to what is not said outright; `true` where it had to be guessed. */
	respectively: boolean | null;
	/** 達到 read as "at most", because less is better (PM2.5). */
	lowerIsBetter: boolean;
}

/** One number within its clause, with the words that are its own on both sides. */
interface Place {
	quantity: Quantity;
	before: Piece;
	after: Piece;
	op: OpReading | null;
}

const DATE_MARK = "■";
const LOWER_IS_BETTER =
	/浓度|排放|能耗|时限|时长|耗时|事故|死亡|投诉|失业|发病/;
/** Chinese numerals are a target only where someone is to make that many: 新建三個. */
const MAKES =
	/(?:新建|建成|建设|建立|打造|推出|下放|培育|引进|新增|完成|设立|创建|开展|举办|组织|办理|配备|改造|扶持|发展|培训) ?$/;
const LONGEST_CLAUSE = 400;

/** The numbers to reach that `wording` names. Numbers in quotes, dates, ordinals and document numbers are none. */
export function readIndicators(
	source: Source,
	wording: Piece,
): FoundIndicator[] {
	const masked = maskDates(maskQuotes(wording.key));
	const found: FoundIndicator[] = [];
	let lastSubject: Piece | null = null;
	for (const [from, to] of clausesOf(masked)) {
		const clause = partOf(source, wording, from, to);
		const key = masked.slice(
			clause.start - wording.start,
			clause.end - wording.start,
		);
		found.push(...indicatorsOf(source, clause, key, lastSubject));
		lastSubject = clause;
	}
	return found;
}

function maskDates(key: string): string {
	let masked = "";
	let from = 0;
	for (const { start, end } of findDates(key, null)) {
		masked += key.slice(from, start) + DATE_MARK.repeat(end - start);
		from = end;
	}
	return masked + key.slice(from);
}

/** Offsets of the clauses: a comma inside 1,000 parts nothing. */
function clausesOf(key: string): [number, number][] {
	const clauses: [number, number][] = [];
	let from = 0;
	for (let at = 0; at <= key.length; at++) {
		const char = key[at];
		if (char !== undefined && !",。;:!?()".includes(char)) continue;
		if (char === "," && /^\d,\d{3}(?!\d)/.test(key.slice(at - 1, at + 5)))
			continue;
		if (at - from > 1 && at - from < LONGEST_CLAUSE) clauses.push([from, at]);
		from = at + 1;
	}
	return clauses;
}

function indicatorsOf(
	source: Source,
	clause: Piece,
	key: string,
	subject: Piece | null,
): FoundIndicator[] {
	const places = placesIn(source, clause, key).filter((place) =>
		isTarget(place, key),
	);
	const names = namesOf(source, places, key, clause, subject);
	return places.map((place, i) => {
		const { quantity, op } = place;
		const name = names.list[i] ?? "";
		const lowerIsBetter =
			op?.isReach === true && LOWER_IS_BETTER.test(clause.key);
		const piece = pieceAt(source, place.before.start, place.after.end);
		const unit = clause.text.slice(quantity.unitStart, quantity.end);
		return {
			indicator: {
				text: printed(piece),
				name,
				op: lowerIsBetter ? "≤" : (op?.op ?? (quantity.isRange ? "≥" : "=")),
				value: quantity.value,
				unit: unit === "" || unit === "％" ? "%" : printedUnit(unit),
			},
			piece,
			respectively: names.respectively,
			lowerIsBetter,
		};
	});
}

function printedUnit(unit: string): string {
	return unit.replace(/[ \n]/g, "");
}

function placesIn(source: Source, clause: Piece, key: string): Place[] {
	const quantities = quantitiesIn(key);
	let from = 0;
	let carried: OpReading | null = null;
	return quantities.map((quantity, i) => {
		const next = quantities[i + 1]?.start ?? key.length;
		const own = comparisonOf(
			key.slice(from, quantity.start),
			key.slice(quantity.end, next),
			quantity.isTime,
		);
		const op: OpReading | null = own ?? carried;
		carried = op?.carries ? op : null;
		const tail = quantity.end + (own?.taken ?? 0);
		const end =
			i + 1 < quantities.length ? borderBetween(key, tail, next) : key.length;
		const place = {
			quantity,
			before: partOf(source, clause, from, quantity.start),
			after: partOf(source, clause, tail, end),
			op,
		};
		from = Math.min(end + 1, next);
		return place;
	});
}

/** Where the words of one number end and those of the next begin: at 、 or 和, else at the next number. */
function borderBetween(key: string, from: number, to: number): number {
	const found = key.slice(from, to).search(/[、和及与]/);
	return found < 0 ? to : from + found;
}

function isTarget({ quantity, before, op }: Place, key: string): boolean {
	if (quantity.isTime && !op) return false;
	if (!quantity.isChinese || op) return true;
	return (
		quantity.value !== 1 &&
		MAKES.test(key.slice(0, quantity.start)) &&
		before.key !== ""
	);
}

function namesOf(
	source: Source,
	places: Place[],
	key: string,
	clause: Piece,
	subject: Piece | null,
): { list: string[]; respectively: boolean | null } {
	const first = places[0];
	const shared = first ? key.slice(0, first.quantity.start) : "";
	if (first && places.length > 1 && /分别.{0,6}$/.test(shared.slice(-10))) {
		const split = respectiveNames(source, first.before, places.length);
		return { list: split.names, respectively: split.guessed };
	}
	const list = places.map(({ before, after }) =>
		indicatorName(source, before, after, subject ?? clause),
	);
	return { list, respectively: null };
}
