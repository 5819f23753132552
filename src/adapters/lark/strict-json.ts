/** Deep enough for any card or event; far from where recursion would hurt. */
const MAX_DEPTH = 64;

export type JsonObject = { [key: string]: unknown };

/**
 * The JSON object in `bytes`; null for anything else: invalid UTF-8, a byte order mark, no object at the top, nesting
 * deeper than 64, or a key that stands twice in one object (two readers might each take another one).
 */
export function readJsonObject(bytes: Buffer): JsonObject | null {
	try {
		const text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true,
		}).decode(bytes);
		const value: unknown = JSON.parse(text);
		return isJsonObject(value) && isPlain(text) ? value : null;
	} catch {
		return null;
	}
}

export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Depth and double keys of a text that is known to be valid JSON, in one pass. */
function isPlain(text: string): boolean {
	const open: (Set<string> | null)[] = []; // the keys of each open object, null for an array
	let keyNext = false;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (char === '"') {
			const end = endOfString(text, i);
			const keys = open.at(-1);
			if (keyNext && keys) {
				const key = JSON.parse(text.slice(i, end + 1)) as string;
				if (keys.has(key)) return false;
				keys.add(key);
			}
			keyNext = false;
			i = end;
		} else if (char === "{" || char === "[") {
			if (open.push(char === "{" ? new Set() : null) > MAX_DEPTH) return false;
			keyNext = char === "{";
		} else if (char === "}" || char === "]") {
			open.pop();
		} else if (char === ",") {
			keyNext = open.at(-1) !== null;
		}
	}
	return true;
}

/** Index of the quote that closes the string which opens at `start`. */
function endOfString(text: string, start: number): number {
	let end = text.indexOf('"', start + 1);
	while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
	return end;
}

function isEscaped(text: string, index: number): boolean {
	let slashes = 0;
	while (text[index - 1 - slashes] === "\\") slashes++;
	return slashes % 2 === 1;
}
