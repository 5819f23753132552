import { ACTION, GARDEN, OFFICE, PLAIN, WATER } from "../helpers/district.js";

export const DISCIPLINE = "oc_discipline";

/** Who asks. The unit that `own` cases come from is 區水務局; `other` ones come from 區園林局. */
export const ACTORS = {
	"clerk who filed it": "ou_water",
	"clerk of the unit's group": "ou_water2",
	"liaison of the unit": "ou_liaison",
	"head of the unit": "ou_head",
	"action lead": "ou_leader",
	"office person": "ou_zhou",
	"office person who is head of the unit": "ou_qian",
	supervision: "ou_super",
	discipline: "ou_he",
	stranger: "ou_stranger",
	administrator: "ou_admin",
} as const;
export type ActorName = keyof typeof ACTORS;

/** Where he asks; null: in his private chat. */
export const PLACES = {
	"in private": null,
	"in the unit's group": WATER,
	"in another unit's group": GARDEN,
	"in an action's group": ACTION,
	"in the office's group": OFFICE,
	"in the group of 紀委": DISCIPLINE,
	"in an unbound group": PLAIN,
} as const;
export type PlaceName = keyof typeof PLACES;

/** Of a case, publication or unit: ours, another's, and what there is not. */
export const WHOSE = ["own", "other", "unknown"] as const;
export type Whose = (typeof WHOSE)[number];

/**
 * `✔` done · `–` the one refusal · `=` may decide on it, but not as it stands: shown, not changed ·
 * `→` one line for everybody here, and the case to his private chat · `.` the same line, and nothing else
 */
export type Cell = "✔" | "–" | "=" | "→" | ".";

export const SENTENCES = {
	"read raw": "案例 NO",
	publish: "發布案例 NO",
	file: "提交案例",
	"masked list": "案例",
	"review list": "案例審核",
	export: "導出案例",
	"heat map": "案例熱力圖",
} as const;
export type Said = keyof typeof SENTENCES;

export const PRESSES = [
	"file",
	"read raw",
	"sign",
	"accept",
	"return",
	"ask",
	"decide",
	"decide: return",
	"publish",
	"approve",
	"recall",
	"set head signs off",
] as const;
export type Press = (typeof PRESSES)[number];

/** In the order of `ACTORS`: filer, clerk, liaison, head, action lead, office, office and head, 督查, 紀委, stranger, administrator. */
type Row = string;
/** Of `own` and of `other`; what there is not is refused to everybody. */
type Rows = { own: Row; other: Row };

const NOBODY = "–––––––––––";
const BOTH = (row: Row): Rows => ({ own: row, other: row });

/** What is pressed, in private. */
const PRIVATE_PRESSES: Record<Press, Rows> = {
	file: { own: "✔✔✔✔–✔✔–✔––", other: "–––––✔––✔––" },
	"read raw": { own: "✔–✔✔–✔✔–✔––", other: "–––––✔✔–✔––" },
	sign: { own: "–––✔––✔––––", other: NOBODY },
	accept: { own: "–––––✔––=––", other: "–––––✔✔–=––" },
	return: { own: "–––=–✔=–=––", other: "–––––✔✔–=––" },
	ask: { own: "–––––✔––=––", other: "–––––✔✔–=––" },
	decide: { own: "–––––=––✔––", other: "–––––==–✔––" },
	"decide: return": { own: "–––=–==–✔––", other: "–––––==–✔––" },
	publish: BOTH("–––––✔✔–✔––"),
	// Where 紀委 is set it is the second person.
	approve: BOTH("––––––––✔––"),
	recall: BOTH("–––––✔✔–✔––"),
	"set head signs off": { own: "–––✔––✔––––", other: NOBODY },
};

const HELD: Rows = { own: "––✔✔–✔✔–✔––", other: "–––––✔––✔––" };

/** 查看 and 提交案例 answer in private wherever they are pressed; everything else is for the private chat alone. */
const GROUP_PRESSES: Partial<Record<Press, Partial<Record<PlaceName, Rows>>>> =
	{
		file: {
			"in the unit's group": { own: "✔✔✔✔✔✔✔–✔✔✔", other: NOBODY },
			"in another unit's group": { own: NOBODY, other: "✔✔✔✔✔✔✔–✔✔✔" },
			"in an action's group": HELD,
			"in the office's group": HELD,
			"in the group of 紀委": HELD,
			"in an unbound group": HELD,
		},
	};

export function pressed(
	press: Press,
	place: PlaceName,
	whose: Whose,
	actor: ActorName,
): Cell {
	if (whose === "unknown") return "–";
	const isAnywhere = place === "in private" || press === "read raw";
	const rows = isAnywhere
		? PRIVATE_PRESSES[press]
		: GROUP_PRESSES[press]?.[place];
	return cellOf(rows?.[whose] ?? NOBODY, actor);
}

const ALL_UNITS = "–––––✔✔✔✔––";
/** 督查 reads counts, and no case. */
const READERS = "–––––✔✔–✔––";
const OF_UNIT = "✔✔✔✔✔✔✔✔✔✔✔";

/** What is said, without a number. */
const SAID: Record<
	Exclude<Said, "read raw" | "publish">,
	Record<PlaceName, Row>
> = {
	file: everywhere(HELD.own, {
		"in private": "✔✔✔✔–✔✔–✔––",
		"in the unit's group": "✔✔✔✔✔✔✔–✔✔✔",
		"in another unit's group": "✔✔✔✔✔✔✔–✔✔✔",
	}),
	"masked list": everywhere(NOBODY, {
		"in private": "✔✔✔✔–✔✔✔✔––",
		"in the unit's group": OF_UNIT,
		"in another unit's group": OF_UNIT,
		"in the office's group": ALL_UNITS,
		"in the group of 紀委": ALL_UNITS,
	}),
	"review list": everywhere("–––✔–✔✔–✔––"),
	export: everywhere(NOBODY, {
		"in private": READERS,
		"in the office's group": READERS,
		"in the group of 紀委": READERS,
	}),
	"heat map": everywhere(NOBODY, {
		"in private": ALL_UNITS,
		"in the office's group": ALL_UNITS,
		"in the group of 紀委": ALL_UNITS,
	}),
};

export function said(
	act: Said,
	place: PlaceName,
	whose: Whose,
	actor: ActorName,
): Cell {
	if (act === "read raw") return readRaw(place, whose, actor);
	if (act === "publish") return publish(place, whose, actor);
	return cellOf(SAID[act][place], actor);
}

/** In a group everybody but a stranger in an unbound one reads the same line. */
function readRaw(place: PlaceName, whose: Whose, actor: ActorName): Cell {
	const inPrivate = pressed("read raw", "in private", whose, actor);
	if (place === "in private") return inPrivate;
	const isUnbound = place === "in an unbound group";
	if (isUnbound && HAS_NO_ROLE.has(actor)) return "–";
	return inPrivate === "✔" ? "→" : ".";
}

const HAS_NO_ROLE: ReadonlySet<ActorName> = new Set([
	"clerk who filed it",
	"clerk of the unit's group",
	"stranger",
]);

function publish(place: PlaceName, whose: Whose, actor: ActorName): Cell {
	if (place === "in private") return pressed("publish", place, whose, actor);
	return pressed("publish", "in private", "own", actor) === "✔" ? "." : "–";
}

function everywhere(
	row: Row,
	but: Partial<Record<PlaceName, Row>> = {},
): Record<PlaceName, Row> {
	const places = Object.keys(PLACES) as PlaceName[];
	return Object.fromEntries(
		places.map((place) => [place, but[place] ?? row]),
	) as Record<PlaceName, Row>;
}

function cellOf(row: Row, actor: ActorName): Cell {
	const place = Object.keys(ACTORS).indexOf(actor);
	return [...row][place] as Cell;
}
