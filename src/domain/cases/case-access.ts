/**
 * Who may do what to a case (contract §4, `trust.md` §3). Its text is read in private only: by its filer while he may file for its unit, by the liaisons
 * and heads of the unit that filed it, by the office and by 紀委. Groups see counts, and titles with names masked.
 */
import type { Speaker } from "../access.js";
import { type Actor, hasRole } from "../people.js";
import type { TypicalCase } from "./case.js";

export type CaseAct =
	/** Its text. */
	| "read"
	/** Fill in, hand in again, throw away. */
	| "edit"
	/** 簽批 */
	| "sign"
	/** 採納, 退回, 詢問 by the office. */
	| "review"
	/** The final word of 紀委 on a sanction. */
	| "decide"
	/** Its masked text to named groups. */
	| "publish";

type Filed = Pick<TypicalCase, "unit" | "filedBy" | "state">;

export interface CaseSpeaker extends Pick<Speaker, "actor" | "place"> {
	/** Units for which he may file now; left out, none: who filed before and may no longer is no filer. */
	filesFor?: readonly string[];
}

/** Whether the speaker may do `act` to this case, here. */
export function mayDoToCase(
	act: CaseAct,
	filed: Filed,
	speaker: CaseSpeaker,
): boolean {
	const { actor, place } = speaker;
	if (place.type !== "p2p") return false;
	if (act !== "read" && hasRole(actor, "supervision")) return false;
	return RIGHTS[act](filed, actor, speaker);
}

const RIGHTS: Record<
	CaseAct,
	(filed: Filed, actor: Actor, speaker: CaseSpeaker) => boolean
> = {
	read: (filed, actor, speaker) =>
		filed.state === "draft" || filed.state === "dropped"
			? stillFiles(filed, speaker)
			: stillFiles(filed, speaker) ||
				isOfUnit(filed, actor) ||
				isOffice(actor) ||
				hasRole(actor, "discipline"),
	edit: (filed, _, speaker) => stillFiles(filed, speaker),
	sign: (filed, actor) => holds("head", filed, actor),
	review: (filed, actor) => isOffice(actor) && isDisinterested(filed, actor),
	decide: (filed, actor) =>
		hasRole(actor, "discipline") && isDisinterested(filed, actor),
	publish: (_, actor) => isOffice(actor) || hasRole(actor, "discipline"),
};

/** Who may see masked lists of all units here: office and 紀委 anywhere private or in the office's group, 督查 in private. */
export function maySeeAllCases({
	actor,
	place,
}: Pick<Speaker, "actor" | "place">): boolean {
	const isOwnGroup =
		place.binding?.kind === "office" || place.binding?.kind === "discipline";
	if (place.type !== "p2p" && !isOwnGroup) return false;
	return (
		isOffice(actor) ||
		hasRole(actor, "discipline") ||
		hasRole(actor, "supervision")
	);
}

/** 督查 sees and changes nothing, whatever else he is. */
function isOffice(actor: Actor): boolean {
	return hasRole(actor, "office") && !hasRole(actor, "supervision");
}

/** The filer, while he may file for its unit; for any, where it is not decided yet for which. */
function stillFiles(
	filed: Filed,
	{ actor, filesFor = [] }: CaseSpeaker,
): boolean {
	if (!isFiler(filed, actor)) return false;
	return filed.unit === ""
		? filesFor.length > 0
		: filesFor.includes(filed.unit);
}

function isFiler({ filedBy }: Filed, { person }: Actor): boolean {
	return filedBy === person;
}

function isOfUnit(filed: Filed, actor: Actor): boolean {
	return holds("liaison", filed, actor) || holds("head", filed, actor);
}

function holds(
	role: "liaison" | "head",
	{ unit }: Filed,
	{ roles }: Actor,
): boolean {
	return roles.some((held) => held.role === role && held.unit === unit);
}

/** Nobody decides on what he, or his own unit, filed. */
function isDisinterested(filed: Filed, actor: Actor): boolean {
	return !isFiler(filed, actor) && !isOfUnit(filed, actor);
}
