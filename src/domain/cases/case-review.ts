/** Who decides on a case next, and what each may do with it as it stands. */
import type { CaseState, TypicalCase } from "./case.js";
import { type CaseAct, type CaseSpeaker, mayDoToCase } from "./case-access.js";

/** The right that a decision in each state needs; a state that is not here waits for nobody's decision. */
const DECIDES: Partial<Record<CaseState, CaseAct>> = {
	"awaiting-head": "sign",
	submitted: "review",
	"awaiting-discipline": "decide",
};

/** The right that deciding on the case as it stands needs; null where it waits for no decision. */
export function decidingAct({ state }: Pick<TypicalCase, "state">) {
	return DECIDES[state] ?? null;
}

/** Whether the speaker decides on the case now. Nobody decides on what he reviewed himself (`trust.md` §3). */
export function decidesOn(filed: TypicalCase, here: CaseSpeaker): boolean {
	const act = decidingAct(filed);
	return act !== null && mayDecide(act, filed, here);
}

/** The same for a right that the case may no longer wait for. */
export function mayDecide(
	act: CaseAct,
	filed: TypicalCase,
	here: CaseSpeaker,
): boolean {
	if (act === "decide" && filed.reviewedBy === here.actor.person) return false;
	return mayDoToCase(act, filed, here);
}

/** Whether the speaker has a part in deciding on cases of others at all. */
export function isReviewer(filed: TypicalCase, here: CaseSpeaker): boolean {
	return mayDecide("review", filed, here) || mayDecide("decide", filed, here);
}

export type CaseButton =
	| "sign"
	| "accept"
	| "return"
	| "ask"
	| "answer"
	| "withdraw"
	| "continue"
	| "drop"
	| "publish";

/** What the speaker may press on the card of the case as it stands. */
export function caseButtons(
	filed: TypicalCase,
	here: CaseSpeaker,
): CaseButton[] {
	return [...decisions(filed, here), ...ownButtons(filed, here)];
}

function decisions(filed: TypicalCase, here: CaseSpeaker): CaseButton[] {
	if (filed.state === "accepted")
		return mayDoToCase("publish", filed, here) ? ["publish"] : [];
	if (!decidesOn(filed, here)) return [];
	return filed.state === "awaiting-head"
		? ["sign", "return"]
		: ["accept", "return", "ask"];
}

/** The filer answers what he was asked, and fills in what came back. */
function ownButtons(filed: TypicalCase, here: CaseSpeaker): CaseButton[] {
	if (!mayDoToCase("edit", filed, here)) return [];
	const { state, text } = filed;
	if (state === "draft" || state === "returned") return ["continue", "drop"];
	const isAsked =
		(state === "submitted" || state === "awaiting-discipline") &&
		text.question !== "";
	return [
		...(isAsked ? (["answer"] as const) : []),
		...(mayBeWithdrawn(filed) ? (["withdraw"] as const) : []),
	];
}

/** 撤回修改: while nobody has decided on it. */
function mayBeWithdrawn({ state }: TypicalCase): boolean {
	return state === "awaiting-head" || state === "submitted";
}
