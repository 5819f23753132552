import { CITY, GARDEN, OFFICE, PLAIN, WATER } from "../helpers/district.js";

/** Who asks, where; no chat: in private. */
export const ACTORS = {
	"clerk in the own unit's group": { person: "ou_water", chat: WATER },
	"clerk in another unit's group": { person: "ou_city", chat: CITY },
	"clerk in the group of the unit that leads the action": {
		person: "ou_garden",
		chat: GARDEN,
	},
	"liaison in private": { person: "ou_liaison" },
	"head in private": { person: "ou_head" },
	"office person in the office's group": { person: "ou_zhou", chat: OFFICE },
	"office person in private": { person: "ou_zhou" },
	"person without role in the office's group": {
		person: "ou_guest",
		chat: OFFICE,
	},
	"supervision in private": { person: "ou_super" },
	"administrator in private": { person: "ou_admin" },
	"stranger in private": { person: "ou_stranger" },
	"stranger in an unbound group": { person: "ou_stranger", chat: PLAIN },
} satisfies Record<string, { person: string; chat?: string }>;

export type ActorName = keyof typeof ACTORS;
export type Act =
	| "view"
	| "accept"
	| "progress"
	| "done"
	| "verify"
	| "return"
	| "original";
export const ACTS: readonly Act[] = [
	"view",
	"original",
	"accept",
	"progress",
	"done",
	"verify",
	"return",
];

/** What 區水務局 leads, what it does not, and what nobody does. */
export type Whose = "own" | "other" | "nobody's";

type Cells = Record<Exclude<Whose, "nobody's">, readonly Act[]>;

const LOOK: readonly Act[] = ["view", "original"];
const WORK: readonly Act[] = [...LOOK, "accept", "progress", "done"];
const REVIEW: readonly Act[] = [...LOOK, "verify", "return"];
const NONE: Cells = { own: [], other: [] };

/**
 * Contract §4 as cells. `own` is led by 區水務局 alone, in the action that it leads; `other` by 區城管局, in the action
 * that 區園林局 leads. What is not listed is refused, as everything is for a code that does not exist.
 */
export const MAY: Record<ActorName, Cells> = {
	"clerk in the own unit's group": { own: WORK, other: [] },
	"clerk in another unit's group": { own: [], other: WORK },
	"clerk in the group of the unit that leads the action": {
		own: [],
		other: REVIEW,
	},
	"liaison in private": { own: WORK, other: [] },
	"head in private": { own: WORK, other: [] },
	"office person in the office's group": {
		own: [...WORK, "verify", "return"],
		other: [...WORK, "verify", "return"],
	},
	"office person in private": {
		own: [...WORK, "verify", "return"],
		other: [...WORK, "verify", "return"],
	},
	"person without role in the office's group": NONE,
	"supervision in private": { own: LOOK, other: LOOK },
	"administrator in private": NONE,
	"stranger in private": NONE,
	"stranger in an unbound group": NONE,
};

/** Who may say 綁定 in a group. */
export const MAY_BIND: Record<string, boolean> = {
	ou_water: false,
	ou_zhou: false,
	ou_guest: false,
	ou_stranger: false,
	ou_admin: true,
};
