import { findDates } from "../dates.js";
import { unitSaidIn } from "../find-unit.js";
import { taskInSentence } from "../title-in-sentence.js";
import type { Hearing } from "../hearing.js";
import { quantityHits } from "../quantity-hits.js";
import { codesIn } from "../task-codes.js";

/** What stands for a name, so that what is learnt of one task, unit or day holds for all. */
const STAND_INS = {
	person: "ⓟ",
	day: "ⓓ",
	code: "ⓒ",
	title: "ⓣ",
	unit: "ⓤ",
	number: "ⓝ",
} as const;

type StandIn = (typeof STAND_INS)[keyof typeof STAND_INS];

interface Spot {
	start: number;
	end: number;
	as: StandIn;
}

const LONGEST = 300;

/** The sentence in its normal form, with every name, day and number replaced by what kind of thing it is. */
export function masked(heard: Hearing): string {
	const text = heard.withPeople.text.slice(0, LONGEST);
	const taken: Spot[] = [];
	for (const spot of spotsIn(heard, text)) {
		const isFree = taken.every(
			({ start, end }) => spot.end <= start || spot.start >= end,
		);
		if (isFree && spot.end <= text.length) taken.push(spot);
	}
	taken.sort((a, b) => b.start - a.start);
	return taken.reduce(
		(out, { start, end, as }) => out.slice(0, start) + as + out.slice(end),
		text,
	);
}

/** Surest first. */
function spotsIn(heard: Hearing, text: string): Spot[] {
	const { world } = heard;
	const people = [...text.matchAll(/@_(?:user_\d+|all)/gu)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		as: STAND_INS.person,
	}));
	const days = findDates(text, world.today)
		.filter(({ loose }) => !loose)
		.map(({ start, end }) => ({ start, end, as: STAND_INS.day }));
	const known = new Set(world.tasks.map(({ code }) => code));
	const codes = codesIn(text, world)
		.filter(
			(hit) => !hit.malformed && hit.codes.some((code) => known.has(code)),
		)
		.map(({ start, end }) => ({ start, end, as: STAND_INS.code }));
	const unit = unitSaidIn(text, world);
	const title = taskInSentence(heard.withPeople, world);
	const numbers = quantityHits(heard.withPeople).map((hit) => ({
		start: hit.start,
		end: hit.unitStart,
		as: STAND_INS.number,
	}));
	return [
		...people,
		...days,
		...codes,
		...(title
			? [{ start: title.start, end: title.end, as: STAND_INS.title }]
			: []),
		...(unit ? [{ start: unit.start, end: unit.end, as: STAND_INS.unit }] : []),
		...numbers,
	];
}
