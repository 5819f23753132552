/**
 * What may happen to a case: one pure function a move that gives the change to save. Who may is `case-access.ts`. A move
 * that does not fit the state throws DomainError `case-moved-on` with `details.state`.
 */
import { DomainError } from "../errors.js";
import {
	type CaseBefore,
	type CaseChange,
	type CaseEvent,
	type CaseEventKind,
	type CaseState,
	type CaseText,
	hasSanction,
	type TypicalCase,
} from "./case.js";
import { handedIn } from "./handed-in.js";

export interface CaseBy {
	person: string;
	at: Date;
	source: string | null;
}

/** A reason, a question, an answer: as in `move-table.ts`, at most so many characters. */
export const MAX_CASE_WORDS = 1000;

const FROM: Partial<Record<CaseEventKind, readonly CaseState[]>> = {
	filed: ["draft", "returned"],
	signed: ["awaiting-head"],
	accepted: ["submitted"],
	"passed-on": ["submitted"],
	decided: ["awaiting-discipline"],
	returned: ["awaiting-head", "submitted", "awaiting-discipline"],
	asked: ["submitted", "awaiting-discipline"],
	answered: ["submitted", "awaiting-discipline"],
	dropped: ["draft", "returned"],
	withdrawn: ["awaiting-head", "submitted"],
};

/** 提交: to the head where the unit set it and the filer is not the head himself, else to the office. `no` where it has none yet. */
export function fileCase(
	filed: TypicalCase,
	to: { needsHead: boolean; no: number },
	by: CaseBy,
): CaseChange {
	return moved(filed, "filed", by, {
		state: to.needsHead ? "awaiting-head" : "submitted",
		no: filed.no ?? to.no,
		filedAt: by.at,
		signedBy: null,
		reviewedBy: null,
		decidedBy: null,
		text: { ...filed.text, reason: "", question: "", answer: "" },
	});
}

/** 簽批 by the head. */
export function signCase(filed: TypicalCase, by: CaseBy): CaseChange {
	return moved(filed, "signed", by, {
		state: "submitted",
		signedBy: by.person,
	});
}

/**
 * 採納 by the office; a sanction goes on to 紀委 where one is set. `documentNo` is what the reviewer was asked for where
 * the filer left it out; still empty it blocks nothing.
 */
export function acceptCase(
	filed: TypicalCase,
	given: { hasDiscipline: boolean; documentNo?: string },
	by: CaseBy,
): CaseChange {
	const passesOn = given.hasDiscipline && hasSanction(filed);
	const documentNo = given.documentNo?.trim() || filed.text.documentNo;
	return moved(filed, passesOn ? "passed-on" : "accepted", by, {
		...(passesOn ? WAITS_FOR_DISCIPLINE : acceptedAt(by)),
		reviewedBy: by.person,
		text: { ...filed.text, documentNo },
	});
}

/** The final word of 紀委. */
export function decideCase(filed: TypicalCase, by: CaseBy): CaseChange {
	return moved(filed, "decided", by, {
		...acceptedAt(by),
		decidedBy: by.person,
	});
}

/** 退回 by head, office or 紀委. Throws `reason-missing`, `text-too-long`. */
export function returnCase(
	filed: TypicalCase,
	reason: string,
	by: CaseBy,
): CaseChange {
	const words = wordsOf(reason);
	const change = moved(
		filed,
		"returned",
		by,
		{
			state: "returned",
			returns: filed.returns + 1,
			text: { ...filed.text, reason: words },
		},
		words,
	);
	const before = { ...change.event.before, ...handedIn(filed) };
	return { ...change, event: { ...change.event, before } };
}

/** 詢問: the case stays where it is; the filer answers. */
export function askAboutCase(
	filed: TypicalCase,
	question: string,
	by: CaseBy,
): CaseChange {
	const words = wordsOf(question);
	const text = { ...filed.text, question: words, answer: "" };
	return moved(filed, "asked", by, { text }, words);
}

export function answerAboutCase(
	filed: TypicalCase,
	answer: string,
	by: CaseBy,
): CaseChange {
	const words = wordsOf(answer);
	const text = { ...filed.text, answer: words };
	return moved(filed, "answered", by, { text }, words);
}

/** 放棄 a draft, or one that was returned. */
export function dropCase(filed: TypicalCase, by: CaseBy): CaseChange {
	return moved(filed, "dropped", by, { state: "dropped" });
}

/** 撤回修改 by its filer: a draft again, of his alone; its number stays. */
export function withdrawCase(filed: TypicalCase, by: CaseBy): CaseChange {
	return moved(filed, "withdrawn", by, { state: "draft" });
}

/** What may be taken back within ten minutes, by the same person, while nothing has happened since. */
export const UNDOABLE_CASE_EVENTS: ReadonlySet<CaseEventKind> = new Set([
	"filed",
	"signed",
	"accepted",
	"passed-on",
	"decided",
	"returned",
] satisfies CaseEventKind[]);

/**
 * 撤銷 of `event`, the newest one: the case goes back to where it came from, and every field to what it was; only the
 * number stays. Throws `undo-impossible` (`kind`), `case-moved-on` where the case is no longer where the event put it.
 */
export function undoCaseEvent(
	filed: TypicalCase,
	event: Pick<CaseEvent, "kind" | "from" | "before"> & { id: string },
	by: CaseBy,
): CaseChange {
	const led = LED_TO[event.kind];
	if (!led) throw new DomainError("undo-impossible", { why: "kind" });
	if (!led.includes(filed.state))
		throw new DomainError("case-moved-on", { state: filed.state });
	const before = event.before ?? beforeUnkept(filed, event.kind);
	return {
		before: filed,
		after: {
			...filed,
			...before,
			text: { ...filed.text, ...before.text },
			state: event.from,
			version: filed.version + 1,
		},
		event: {
			...eventOf(filed, "undone", by, null),
			undoes: { id: event.id, kind: event.kind },
		},
	};
}

/** Where the events that can be taken back put a case. */
const LED_TO: Partial<Record<CaseEventKind, readonly CaseState[]>> = {
	filed: ["awaiting-head", "submitted"],
	signed: ["submitted"],
	accepted: ["accepted"],
	"passed-on": ["awaiting-discipline"],
	decided: ["accepted"],
	returned: ["returned"],
};

/** Of an event kept without `before`: what the moves before it must have left. */
function beforeUnkept(filed: TypicalCase, kind: CaseEventKind): CaseBefore {
	switch (kind) {
		case "signed":
			return { signedBy: null };
		case "accepted":
		case "passed-on":
			return { reviewedBy: null, acceptedAt: null };
		case "decided":
			return { decidedBy: null, acceptedAt: null };
		case "returned":
			return { returns: filed.returns - 1, text: { reason: "" } };
		default:
			return {};
	}
}

const WAITS_FOR_DISCIPLINE = { state: "awaiting-discipline" } as const;

function acceptedAt({ at }: CaseBy) {
	return { state: "accepted", acceptedAt: at } as const;
}

function moved(
	filed: TypicalCase,
	kind: CaseEventKind,
	by: CaseBy,
	change: Partial<TypicalCase>,
	text: string | null = null,
): CaseChange {
	if (!FROM[kind]?.includes(filed.state))
		throw new DomainError("case-moved-on", { state: filed.state });
	return {
		before: filed,
		after: { ...filed, ...change, version: filed.version + 1 },
		event: {
			...eventOf(filed, kind, by, text),
			before: beforeOf(filed, change),
		},
	};
}

const KEPT = [
	"filedAt",
	"signedBy",
	"reviewedBy",
	"decidedBy",
	"acceptedAt",
	"returns",
] as const satisfies (keyof CaseBefore)[];

/** What of the case `change` changes, as it was. */
function beforeOf(
	filed: TypicalCase,
	change: Partial<TypicalCase>,
): CaseBefore {
	const fields = KEPT.filter((field) => field in change);
	const words = (Object.keys(filed.text) as (keyof CaseText)[]).filter(
		(field) => change.text && change.text[field] !== filed.text[field],
	);
	const before: CaseBefore = Object.fromEntries(
		fields.map((field) => [field, filed[field]]),
	);
	if (words.length === 0) return before;
	const text = Object.fromEntries(
		words.map((field) => [field, filed.text[field]]),
	);
	return { ...before, text };
}

function eventOf(
	{ id, state }: TypicalCase,
	kind: CaseEventKind,
	{ person, at, source }: CaseBy,
	text: string | null,
) {
	return { case: id, kind, at, person, source, text, from: state };
}

function wordsOf(said: string): string {
	const words = said.trim();
	if (words === "") throw new DomainError("reason-missing");
	if (words.length > MAX_CASE_WORDS)
		throw new DomainError("text-too-long", { limit: String(MAX_CASE_WORDS) });
	return words;
}
