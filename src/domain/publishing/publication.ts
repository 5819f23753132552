/**
 * 發布: an accepted case's masked text for named groups. One person draws it up and sends it off, a second one agrees, and
 * it can be taken back. What the groups will see is fixed with the draft: what was agreed to is what is sent.
 *
 * 發布 publish · 發送 send off · 同意/不同意 agree, refuse · 取消 cancel · 撤回 recall · 更正 correct
 */
import { type Actor, type BoundChat, hasRole, type Place } from "../people.js";
import type { CaseKind } from "../cases/case.js";

export type PublicationState =
	/** A preview before its requester. */
	| "draft"
	/** Sent off; a second person decides. */
	| "waiting"
	| "sent"
	/** 不同意 */
	| "refused"
	| "cancelled"
	| "recalled";

/** A group that a publication goes to, and what it stood for when it was chosen. */
export type PublicationTarget = Pick<BoundChat, "chat" | "name" | "binding">;

/** What every group reads: masked, as its requester left it. */
export interface PublishedText {
	title: string;
	summary: string;
}

export interface Publication {
	id: string;
	case: string;
	/** Of the case, when the text was drawn up from it: of any other it says something else. */
	caseVersion: number;
	/** 案例 12 */
	no: number;
	kind: CaseKind;
	/** 1–32; null for an example. */
	category: number | null;
	/** Whose case it is, and who filed it: neither decides on it. */
	unit: string;
	filedBy: string;
	text: PublishedText;
	targets: PublicationTarget[];
	state: PublicationState;
	requestedBy: string;
	requestedAt: Date;
	/** When its requester pressed 發送 and a second person was asked; null before, and where none is needed. */
	askedAt: Date | null;
	/** Who sent, refused or cancelled it, and when; null until then. */
	settledBy: string | null;
	settledAt: Date | null;
	/** Chosen groups that no longer stood for the same when it was sent: they did not get it. */
	gone: PublicationTarget[];
	recalledBy: string | null;
	recalledAt: Date | null;
}

/** So long a preview can be sent off, and so long a second person can agree. */
export const PUBLICATION_LIFE_MS = 24 * 3_600_000;

const LIVE: ReadonlySet<PublicationState> = new Set(["draft", "waiting"]);

/** Nobody sent it off, or nobody decided, in time. */
export function isLapsed(
	{ state, requestedAt, askedAt }: Publication,
	now: Date,
): boolean {
	if (!LIVE.has(state)) return false;
	const since = askedAt ?? requestedAt;
	return now.getTime() - since.getTime() > PUBLICATION_LIFE_MS;
}

/** Of the chosen groups those that still stand for the same, and those that no longer do. */
export function targetsNow(
	chosen: readonly PublicationTarget[],
	bound: readonly PublicationTarget[],
): { targets: PublicationTarget[]; gone: PublicationTarget[] } {
	const stands = (target: PublicationTarget) =>
		bound.some((each) => isSameGroup(each, target));
	return {
		targets: chosen.filter(stands),
		gone: chosen.filter((target) => !stands(target)),
	};
}

/** What a second person may be. */
export type SecondRole = "discipline" | "office";

/**
 * Which roles the second person may hold: 紀委 where it is set, else the office; where 紀委 itself asks, the office too.
 */
export function secondRoles(
	isDisciplineSet: boolean,
	isRequesterOfDiscipline: boolean,
): readonly SecondRole[] {
	if (!isDisciplineSet) return ["office"];
	return isRequesterOfDiscipline ? ["discipline", "office"] : ["discipline"];
}

/** Whether this person may agree to it: never who asked, who filed the case, or anyone of the unit it comes from. */
export function mayBeSecond(
	actor: Actor,
	publication: Pick<Publication, "requestedBy" | "filedBy" | "unit">,
	roles: readonly SecondRole[],
): boolean {
	const { person } = actor;
	if (person === publication.requestedBy || person === publication.filedBy)
		return false;
	if (hasRole(actor, "supervision")) return false;
	const isOfUnit = actor.roles.some(
		({ role, unit }) =>
			(role === "head" || role === "liaison") && unit === publication.unit,
	);
	return !isOfUnit && roles.some((role) => hasRole(actor, role));
}

/** Who may see a publication and take it back: the office and 紀委, in private; 督查 changes nothing. */
export function mayHandlePublications(actor: Actor, place: Place): boolean {
	if (place.type !== "p2p" || hasRole(actor, "supervision")) return false;
	return hasRole(actor, "office") || hasRole(actor, "discipline");
}

/** The same chat, standing for the same thing. */
function isSameGroup(
	one: PublicationTarget,
	other: PublicationTarget,
): boolean {
	return (
		one.chat === other.chat &&
		JSON.stringify(sorted(one.binding)) ===
			JSON.stringify(sorted(other.binding))
	);
}

/** The database may hand the fields out in another order. */
function sorted(binding: object): [string, unknown][] {
	return Object.entries(binding).sort(([a], [b]) => a.localeCompare(b));
}
