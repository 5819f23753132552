/**
 * The form of 提交案例 (contract §5), as it comes from Lark: everything is text, and anything may be missing, too long or
 * beside the point. What can be kept is kept; every fault is named at its field.
 */
import { addDays, type Day, isDay } from "../day.js";
import {
	type CaseText,
	OUTCOMES,
	type Outcome,
	type TypicalCase,
} from "./case.js";

const CASE_FIELDS = [
	"title",
	"category",
	"subject",
	"summary",
	"outcome",
	"occurred_on",
	"document_no",
] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

export type FaultKind =
	| "missing"
	/** More characters than the field holds. */
	| "too-long"
	/** Not one of the plan's categories. */
	| "category"
	| "outcome"
	/** No day: 2021-02-30. */
	| "day"
	| "future"
	/** Longer ago than anybody reports. */
	| "past";

export interface CaseFault {
	why: FaultKind;
	/** What was given, where the field itself cannot show it. */
	said: string;
}

export type CaseFaults = Partial<Record<CaseField, CaseFault>>;

export interface CaseRules {
	today: Day;
	/** Numbers of the plan's categories. */
	categories: readonly number[];
}

/** Characters. A summary longer than one field of Lark's takes is sent in messages. */
export const CASE_LIMITS = {
	title: 100,
	subject: 200,
	summary: 4000,
	document_no: 100,
} as const;
/** What one field of Lark's takes. */
export const MAX_FIELD = 1000;
const MAX_YEARS_AGO = 20;
const DAYS_A_YEAR = 366;

type TextField = keyof typeof CASE_LIMITS;

const TEXTS = {
	title: "title",
	subject: "subject",
	summary: "summary",
	document_no: "documentNo",
} as const satisfies Record<TextField, keyof CaseText>;

/** Which fields this kind of case has, and which may stay empty. */
export function fieldsOf({ kind }: Pick<TypicalCase, "kind">): CaseField[] {
	const left: readonly CaseField[] = ["category", "outcome", "document_no"];
	return CASE_FIELDS.filter(
		(field) => kind === "warning" || !left.includes(field),
	);
}

/** What was typed, over what the draft held. A field that is not there at all leaves the draft as it is. */
export function readCaseForm(
	draft: TypicalCase,
	form: Readonly<Record<string, string>>,
	rules: CaseRules,
): { draft: TypicalCase; faults: CaseFaults } {
	const fields = fieldsOf(draft);
	const given = (field: CaseField) =>
		fields.includes(field) && Object.hasOwn(form, field)
			? (form[field] ?? "").trim()
			: undefined;
	const day = given("occurred_on");
	const category = given("category");
	const outcome = given("outcome");
	const typed: TypicalCase = {
		...draft,
		text: typedText(draft, given),
		...(day === undefined ? {} : { occurredOn: pickedDay(day) }),
		...(category === undefined ? {} : { category: chosen(category, rules) }),
		...(outcome === undefined ? {} : { outcome: outcomeOf(outcome) }),
	};
	const faults = { ...faultsOf(typed, rules) };
	if (category && typed.category === null)
		faults.category = { why: "category", said: category };
	if (outcome && typed.outcome === null)
		faults.outcome = { why: "outcome", said: outcome };
	if (day && typed.occurredOn === null)
		faults.occurred_on = { why: "day", said: day };
	return { draft: typed, faults: inOrder(faults) };
}

function inOrder(faults: CaseFaults): CaseFaults {
	return Object.fromEntries(
		CASE_FIELDS.flatMap((field) => {
			const fault = faults[field];
			return fault ? [[field, fault]] : [];
		}),
	);
}

/** What stands in the way of handing this in. */
export function faultsOf(
	typed: TypicalCase,
	{ today, categories }: CaseRules,
): CaseFaults {
	const faults: CaseFaults = {};
	const fields = fieldsOf(typed);
	const put = (field: CaseField, why: FaultKind, said = "") => {
		if (fields.includes(field)) faults[field] ??= { why, said };
	};
	for (const field of Object.keys(CASE_LIMITS) as TextField[]) {
		const { length } = [...typed.text[TEXTS[field]]];
		if (length > CASE_LIMITS[field]) put(field, "too-long", String(length));
		if (length === 0 && field !== "document_no") put(field, "missing");
	}
	if (typed.category === null) put("category", "missing");
	else if (!categories.includes(typed.category))
		put("category", "category", String(typed.category));
	if (typed.outcome === null) put("outcome", "missing");
	const { occurredOn } = typed;
	if (occurredOn === null) put("occurred_on", "missing");
	else if (occurredOn > today) put("occurred_on", "future", occurredOn);
	else if (occurredOn < addDays(today, -MAX_YEARS_AGO * DAYS_A_YEAR))
		put("occurred_on", "past", occurredOn);
	return faults;
}

/** Whether anything was written: an empty draft is nothing to go on with. */
export function hasContent({
	text,
	category,
	outcome,
	occurredOn,
}: TypicalCase): boolean {
	const texts = Object.values(TEXTS).map((key) => text[key]);
	return (
		texts.some((words) => words !== "") ||
		category !== null ||
		outcome !== null ||
		occurredOn !== null
	);
}

/** The same with `more` behind its summary. */
export function withMoreSummary(draft: TypicalCase, more: string): TypicalCase {
	const { summary } = draft.text;
	const joined = summary === "" ? more : `${summary}\n${more}`;
	return { ...draft, text: { ...draft.text, summary: joined } };
}

function typedText(
	{ text }: TypicalCase,
	given: (field: CaseField) => string | undefined,
): CaseText {
	const summary = given("summary");
	return {
		...text,
		title: oneLine(given("title") ?? text.title),
		subject: oneLine(given("subject") ?? text.subject),
		documentNo: oneLine(given("document_no") ?? text.documentNo),
		summary:
			summary === undefined || isLeftAlone(text.summary, summary)
				? text.summary
				: summary,
	};
}

/** A summary that one field cannot show is not in the form: left empty there, it stays. */
function isLeftAlone(kept: string, typed: string): boolean {
	return typed === "" && [...kept].length > MAX_FIELD;
}

function oneLine(words: string): string {
	return words.replace(/\s+/gu, " ").trim();
}

/** `2021-03-05 +0800`: the day as it was picked, whatever the picker's zone (lark-protocol §3.1). */
function pickedDay(value: string): Day | null {
	const picked = /^(\d{4}-\d{2}-\d{2})(?: [+-]\d{4})?$/.exec(value)?.[1];
	return picked !== undefined && isDay(picked) ? picked : null;
}

function chosen(value: string, { categories }: CaseRules): number | null {
	const no = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
	return categories.includes(no) ? no : null;
}

function outcomeOf(value: string): Outcome | null {
	return OUTCOMES.find((outcome) => outcome === value) ?? null;
}
