import type { Card } from "../../src/card-actions.js";
import {
	CASE_LIMITS,
	type CaseFault,
	type CaseFaults,
	type CaseField,
	fieldsOf,
	MAX_FIELD,
} from "../../src/domain/cases/case-form.js";
import {
	OUTCOMES,
	SANCTIONS,
	type TypicalCase,
} from "../../src/domain/cases/case.js";
import type { Evidence } from "../../src/domain/evidence.js";
import type { Aspect } from "../../src/domain/plan.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { datePicker, form, input, select } from "../parts/form.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { evidenceNames } from "../tasks/evidence-names.js";

export interface CaseForm {
	filed: TypicalCase;
	faults?: CaseFaults;
	/** The plan's categories, by aspect. */
	aspects: readonly Aspect[];
	/** What came with it so far. */
	files: readonly Evidence[];
	/** What has just happened to it. */
	headline?: string;
}

/** An option is one line on a phone; the text behind the number tells categories apart. */
const MAX_OPTION = 44;
const MAX_BEGINNING = 40;

/**
 * 提交案例 (contract §5): `title`, `category`, `subject`, `summary`, `outcome`, `occurred_on`, `document_no`, filled with
 * what is known; of an example without category, outcome and document. Faults stand over their fields. No field is
 * required by the client: it would keep back what was typed and name one fault at a time.
 */
export function caseFormCard(asked: CaseForm, words: Catalogue): Card {
	const { filed, faults = {} } = asked;
	const { form: say } = words.cases;
	const count = Object.keys(faults).length;
	const title =
		filed.no === null
			? say.title[filed.kind]
			: `${say.title[filed.kind]} · ${words.caseReview.name(filed.no)}`;
	const over = overForm(asked, words);
	const action = { do: "submit-case", case: filed.id } as const;
	const card = cardOf({
		title,
		subtitle: filed.unit,
		colour: count > 0 ? "orange" : "blue",
		elements: [
			...over.map((line) => plainText(line)),
			...(count > 0 ? [markdown(red(escaped(words.cases.faults(count))))] : []),
			form(
				"case",
				fieldsOf(filed).flatMap((field) => fieldElements(field, asked, words)),
				{ label: words.buttons.submitCase, action },
			),
			plainText(`${say.filesHint}\n${say.longSummary}`, {
				size: "notation",
				colour: "grey",
			}),
			...buttonRow([
				button(words.cases.drafts.drop, { do: "drop-case", case: filed.id }),
			]),
		],
		fallback: [title, filed.unit, ...over, ...faultLines(faults, words)],
	});
	return { ...card, reads: [filed.id] };
}

/** What comes before the fields. */
function overForm(
	{ filed, files, headline }: CaseForm,
	words: Catalogue,
): string[] {
	const { form: say } = words.cases;
	const { reason } = filed.text;
	return [
		...(headline === undefined ? [] : [headline]),
		...(filed.state === "returned" && reason !== ""
			? [say.returned(reason)]
			: []),
		say.intro[filed.kind],
		...(files.length > 0 ? [say.files(evidenceNames(files, words))] : []),
	];
}

function faultLines(faults: CaseFaults, words: Catalogue): string[] {
	return Object.entries(faults).map(
		([field, fault]) =>
			`${words.cases.form.labels[field as CaseField]}${words.labels.colon}${words.cases.fault(fault, limitOf(field as CaseField))}`,
	);
}

function limitOf(field: CaseField): number {
	return field in CASE_LIMITS
		? CASE_LIMITS[field as keyof typeof CASE_LIMITS]
		: 0;
}

/** The fault, the label where the control has none, the control. */
function fieldElements(
	field: CaseField,
	asked: CaseForm,
	words: Catalogue,
): Element[] {
	const fault = asked.faults?.[field];
	return [
		...(fault ? [markdown(red(faultText(field, fault, words)))] : []),
		...labelOf(field, words),
		...controls(field, asked, words),
	];
}

const WITHOUT_LABEL: ReadonlySet<CaseField> = new Set([
	"category",
	"outcome",
	"occurred_on",
]);

function labelOf(field: CaseField, words: Catalogue): Element[] {
	if (!WITHOUT_LABEL.has(field)) return [];
	return [plainText(words.cases.form.labels[field])];
}

function faultText(field: CaseField, fault: CaseFault, words: Catalogue) {
	const name = words.cases.form.labels[field];
	const why = words.cases.fault(
		{ ...fault, said: clipped(oneLine(fault.said), MAX_BEGINNING) },
		limitOf(field),
	);
	return `⚠ ${escaped(name)}${words.labels.colon}${escaped(why)}`;
}

function red(markup: string): string {
	return `<font color='red'>${markup}</font>`;
}

function controls(
	field: CaseField,
	{ filed, aspects }: CaseForm,
	words: Catalogue,
): Element[] {
	const { form: say } = words.cases;
	const { text, category, outcome, occurredOn } = filed;
	const hint = say.hints[field];
	switch (field) {
		case "category":
			return [
				select({
					name: field,
					hint,
					required: false,
					options: categoryOptions(aspects),
					...(category === null ? {} : { chosen: String(category) }),
				}),
			];
		case "outcome":
			return [
				select({
					name: field,
					hint,
					required: false,
					options: outcomeOptions(words),
					...(outcome === null ? {} : { chosen: outcome }),
				}),
			];
		case "occurred_on":
			return [
				datePicker({
					name: field,
					hint,
					required: false,
					...(occurredOn === null ? {} : { day: occurredOn }),
				}),
			];
		case "summary":
			return summaryField(text.summary, words);
		case "document_no":
			return [
				input({
					name: field,
					label: `${say.labels[field]}${say.optional}`,
					hint,
					value: text.documentNo,
				}),
			];
		default:
			return [
				input({
					name: field,
					label: say.labels[field],
					hint,
					value: text[field],
				}),
			];
	}
}

/** What one field cannot hold is told, and kept as long as the field is left empty. */
function summaryField(summary: string, words: Catalogue): Element[] {
	const { form: say } = words.cases;
	const { length } = [...summary];
	const isTooLong = length > MAX_FIELD;
	const beginning = clipped(oneLine(summary), MAX_BEGINNING);
	return [
		...(isTooLong ? [plainText(say.summaryKept(beginning, length))] : []),
		input({
			name: "summary",
			label: say.labels.summary,
			hint: say.hints.summary,
			lines: 5,
			...(isTooLong ? {} : { value: summary }),
		}),
	];
}

/** 職責落實 · 3 …: Lark's list has no groups. */
function categoryOptions(aspects: readonly Aspect[]) {
	return aspects.flatMap(({ name, categories }) =>
		categories.map(({ no, text }) => ({
			label: clipped(`${name} · ${no} ${oneLine(text)}`, MAX_OPTION),
			value: String(no),
		})),
	);
}

function outcomeOptions({ caseReview, cases }: Catalogue) {
	return OUTCOMES.map((outcome) => ({
		label: SANCTIONS.has(outcome)
			? `${caseReview.outcomes[outcome]} · ${cases.form.countsAsSanction}`
			: caseReview.outcomes[outcome],
		value: outcome,
	}));
}
