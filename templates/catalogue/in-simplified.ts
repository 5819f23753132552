/**
 * Our own words from Traditional to Simplified, at any depth, and those that functions give back. What a function is
 * given comes from the plan or from people and must stay as it stands, so it is passed in as a token that the conversion
 * leaves alone, and put back afterwards. ASCII needs no token: codes, days and kinds, on which functions decide.
 */
export function inSimplified<T>(
	words: T,
	convert: (text: string) => string,
): T {
	return deep(words, convert) as T;
}

function deep(node: unknown, convert: (text: string) => string): unknown {
	if (typeof node === "string") return convert(node);
	if (typeof node === "function") {
		return simplifiedFunction(node as (...args: unknown[]) => unknown, convert);
	}
	return mapped(node, (child) => deep(child, convert));
}

function simplifiedFunction(
	original: (...args: unknown[]) => unknown,
	convert: (text: string) => string,
) {
	return (...args: unknown[]): unknown => {
		const kept: string[] = [];
		const result = original(...args.map((arg) => masked(arg, kept)));
		return deep(result, (text) => unmasked(convert(text), kept));
	};
}

// Private-use characters around a number: no conversion table knows them.
const TOKEN = /\uE000(\d+)\uE001/g;
const ASCII = /^[\x20-\x7e\n]*$/;

function masked(node: unknown, kept: string[]): unknown {
	if (typeof node !== "string") {
		return mapped(node, (child) => masked(child, kept));
	}
	if (ASCII.test(node)) return node;
	return `\uE000${kept.push(node) - 1}\uE001`;
}

function unmasked(text: string, kept: readonly string[]): string {
	return text.replace(TOKEN, (_, index: string) => kept[Number(index)] ?? "");
}

function mapped(node: unknown, change: (child: unknown) => unknown): unknown {
	if (Array.isArray(node)) return node.map(change);
	if (!isPlainObject(node)) return node;
	return Object.fromEntries(
		Object.entries(node).map(([key, value]) => [key, change(value)]),
	);
}

function isPlainObject(node: unknown): node is Record<string, unknown> {
	return (
		typeof node === "object" &&
		node !== null &&
		Object.getPrototypeOf(node) === Object.prototype
	);
}
