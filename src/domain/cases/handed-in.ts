/** A case that came back is filled in again over what was handed in: what its reviewers saw is kept with the return. */
import type {
	CaseBefore,
	CaseChange,
	CaseEvent,
	CaseText,
	TypicalCase,
} from "./case.js";

const CHOSEN = ["category", "outcome", "occurredOn"] as const;
const TYPED = ["title", "subject", "summary", "documentNo"] as const;

type HandedIn = Pick<TypicalCase, (typeof CHOSEN)[number] | "text">;

/** What its filer chose and wrote, to be kept with the return. */
export function handedIn({
	category,
	outcome,
	occurredOn,
	text,
}: TypicalCase): HandedIn {
	return { category, outcome, occurredOn, text };
}

/** Whether its filer has begun to change a returned case; `before` is the return's. */
export function isEditedSince(
	filed: TypicalCase,
	before: CaseBefore = {},
): boolean {
	const was = withHandedIn(filed, before);
	return (
		CHOSEN.some((field) => was[field] !== filed[field]) ||
		TYPED.some((field) => was.text[field] !== filed.text[field])
	);
}

/** As everybody but its filer sees it: a returned case as it was handed in. `events` newest first. */
export function asHandedIn(
	filed: TypicalCase,
	events: readonly CaseEvent[],
): TypicalCase {
	if (filed.state !== "returned") return filed;
	const last = events.find(({ kind }) => kind === "returned");
	return withHandedIn(filed, last?.before);
}

/** Whether the case says something afterwards that it did not say before. */
export function hasNewWords({ before, after, event }: CaseChange): boolean {
	// What is handed in may be worded anew; `before` has it as it was typed last.
	if (event.kind === "filed") return true;
	const fields = Object.keys(after.text) as (keyof CaseText)[];
	return (
		CHOSEN.some((field) => after[field] !== before[field]) ||
		fields.some(
			(field) =>
				after.text[field] !== "" && after.text[field] !== before.text[field],
		)
	);
}

function withHandedIn(
	filed: TypicalCase,
	before: CaseBefore = {},
): TypicalCase {
	const text = { ...filed.text };
	for (const field of TYPED) text[field] = before.text?.[field] ?? text[field];
	const {
		category = filed.category,
		outcome = filed.outcome,
		occurredOn = filed.occurredOn,
	} = before;
	return { ...filed, category, outcome, occurredOn, text };
}
