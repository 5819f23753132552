/** A tag of Lark's markdown as it opens. */
export interface OpenTag {
	name: string;
	/** What stands between the name and the `>`. */
	attributes: string;
	/** Just behind the `>`. */
	end: number;
}

/** Longest opening tag that is looked at. */
const MAX_TAG = 400;

/** The tag that opens at `at`, or null where the `<` is just a character. */
export function openTagAt(source: string, at: number): OpenTag | null {
	const match =
		/^<(font|at|text_tag|number_tag|person|link|raw|a|br|hr)(\s[^<>]*?)?\s*\/?>/.exec(
			source.slice(at, at + MAX_TAG),
		);
	if (!match) return null;
	return {
		name: match[1] ?? "",
		attributes: match[2] ?? "",
		end: at + match[0].length,
	};
}

/** `id=ou_2 color='red' url="https://…"` */
export function attributesOf(source: string): Map<string, string> {
	const pairs = source.matchAll(
		/([a-z_]+)\s?=\s?(?:'([^']*)'|"([^"]*)"|([^\s'"]+))/g,
	);
	return new Map(
		[...pairs].map((pair) => [
			pair[1] ?? "",
			pair[2] ?? pair[3] ?? pair[4] ?? "",
		]),
	);
}

const NAMED: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: "\u00a0",
	ensp: "\u2002",
	emsp: "\u2003",
};

/** The text an entity at `at` stands for; the `&` itself where it is none. */
export function entityAt(
	source: string,
	at: number,
): { text: string; next: number } {
	const match = /^&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,5}));/.exec(
		source.slice(at, at + 12),
	);
	const text = match && decoded(match[1], match[2], match[3]);
	if (!match || text === null || text === undefined)
		return { text: "&", next: at + 1 };
	return { text, next: at + match[0].length };
}

function decoded(
	decimal: string | undefined,
	hex: string | undefined,
	name: string | undefined,
): string | null {
	if (name !== undefined) return NAMED[name] ?? null;
	const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
	const isCharacter =
		code > 0 && code <= 0x10ffff && (code & 0xf800) !== 0xd800;
	return isCharacter ? String.fromCodePoint(code) : null;
}
