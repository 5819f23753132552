import type { JsonObject, JsonValue } from "./types.js";

/** What a card may refer to. */
export interface KnownThings {
	/** Whether an open_id, user_id or union_id belongs to somebody. */
	isPerson(id: string): boolean;
	isImage(key: string): boolean;
	atAllAllowed: boolean;
}

/** Why Lark would refuse a card: `code` is the sub-code inside 230099 (lark-protocol §6.2). */
export interface CardProblem {
	code: number;
	/** `ROOT -> body -> elements -> [2](tag: action)` */
	path: string;
	message: string;
	value: string;
}

/** Sub-codes of 230099. */
export const CARD_CODES = {
	badId: 100290,
	tooMany: 11310,
	name: 200530,
	chart: 200550,
	image: 200570,
	parse: 200621,
	unsupported: 200861,
	rowValue: 200914,
	rowKey: 200915,
} as const;

/** Where in the card the walk stands. */
export interface Place {
	path: readonly string[];
	/** Containers around it. */
	depth: number;
	/** Name of the form around it. */
	form: string | null;
}

export type Check = (value: JsonValue, place: Place, card: CardContext) => void;

/** One walk over one card: what it may refer to, what was seen so far, what was found wrong. */
export class CardContext {
	readonly problems: CardProblem[] = [];
	readonly names = new Set<string>();
	readonly elementIds = new Set<string>();
	readonly textSizes: ReadonlySet<string>;
	readonly colours: ReadonlySet<string>;
	tables = 0;

	constructor(
		readonly known: KnownThings,
		style: JsonObject,
	) {
		this.textSizes = new Set(keysOf(style["text_size"]));
		this.colours = new Set(keysOf(style["color"]));
	}

	report(code: number, place: Place, message: string, value: JsonValue): void {
		this.problems.push({
			code,
			path: place.path.join(" -> "),
			message,
			value:
				typeof value === "string" ? value : JSON.stringify(value).slice(0, 200),
		});
	}
}

export function inside(place: Place, ...steps: string[]): Place {
	return { ...place, path: [...place.path, ...steps] };
}

function keysOf(value: JsonValue | undefined): string[] {
	return value !== null && typeof value === "object" ? Object.keys(value) : [];
}
