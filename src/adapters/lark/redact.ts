/** Takes secrets and personal numbers out of whatever is about to be logged: by the name of a field and by the look of a text. */

const GONE = "[redacted]";
const MAX_TEXT = 8_000;
const MAX_DEPTH = 6;
const MAX_ITEMS = 50;

const SECRET_NAME =
	/secret|password|passwd|authorization|cookie|token|encrypt|api_?key|data_?key|credential|private_?key/i;

const DIGITS = "0-9０-９";
const D = `[${DIGITS}]`;
const S = "[\\s\u3000－-]";

/** Digits that stand by themselves: what is part of an id is none. */
function number(pattern: string): [RegExp, string] {
	const part = `[${DIGITS}A-Za-z_]`;
	return [new RegExp(`(?<!${part})(?:${pattern})(?!${part})`, "g"), GONE];
}

const PATTERNS: [RegExp, string][] = [
	[/(mongodb(?:\+srv)?:\/\/)[^\s/@"']+@/gi, `$1${GONE}@`],
	[/\b(Bearer )[\w.~+/=-]+/gi, `$1${GONE}`],
	[
		/((?:app|client)_?secret|encrypt_?key|verification_?token|password)(\\?["']?\s*[:=]\s*\\?["']?)[^\s"'\\,&}]+/gi,
		`$1$2${GONE}`,
	],
	[/\b[tuc]-[A-Za-z0-9_.-]{10,}/g, GONE],
	[/\beyJ[\w-]{8,}(?:\.[\w-]+)*/g, GONE],
	// What a database, a cast and a parser quote of what they were given.
	[/(dup key: )\{[^]*/g, `$1${GONE}`],
	[/(for value )"[^]*"(?= \(type)/g, `$1${GONE}`],
	[
		/, (?:\.\.\.)?"[^]*"(?:\.\.\.)? is not valid JSON/g,
		`, ${GONE} is not JSON`,
	],
	[/\b([\w.+-])[\w.+-]*@(?=[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b)[\w.-]+/gi, GONE],
	// Identity, bank and mobile numbers, also with spaces or hyphens, also in full width.
	number(`${D}{17}[${DIGITS}XxＸｘ]`),
	number(`${D}{6}${S}${D}{4}${S}${D}{4}${S}${D}{3}[${DIGITS}XxＸｘ]`),
	number(
		`[3-69３-６９]${D}{3}(?:${S}?${D}{4}){2}${S}?${D}{3,4}(?:${S}?${D}{1,3})?`,
	),
	number(
		`(?:[+＋]?[8８][6６]${S}?)?[1１][3-9３-９]${D}${S}?${D}{4}${S}?${D}{4}`,
	),
];

/** A copy of `value` that may be logged. `secrets` are taken out wherever they stand. */
export function redact(
	value: unknown,
	secrets: readonly string[] = [],
	depth = 0,
): unknown {
	if (typeof value === "string") return redactText(value, secrets);
	if (typeof value === "number" || typeof value === "bigint")
		return redactNumber(value, secrets);
	if (typeof value !== "object" || value === null) return value;
	if (value instanceof Date) return value;
	if (depth >= MAX_DEPTH) return "[deep]";
	if (value instanceof Error) return redactError(value, secrets, depth);
	if (Array.isArray(value))
		return value
			.slice(0, MAX_ITEMS)
			.map((item) => redact(item, secrets, depth + 1));
	return Object.fromEntries(
		Object.entries(value)
			.slice(0, MAX_ITEMS)
			.map(([name, field]) => [
				redactText(name, secrets),
				SECRET_NAME.test(name) ? GONE : redact(field, secrets, depth + 1),
			]),
	);
}

/** `text` without secrets, tokens, database passwords, mobile and identity numbers; cut at 8,000 characters. */
export function redactText(
	text: string,
	secrets: readonly string[] = [],
): string {
	const withoutSecrets = secrets
		.filter((secret) => secret.length >= 4)
		.reduce((rest, secret) => rest.replaceAll(secret, GONE), text);
	return PATTERNS.reduce(
		(rest, [pattern, replacement]) => rest.replace(pattern, replacement),
		withoutSecrets.slice(0, MAX_TEXT),
	);
}

function redactNumber(
	value: number | bigint,
	secrets: readonly string[],
): unknown {
	const text = String(value);
	return redactText(text, secrets) === text ? value : GONE;
}

/** Only what tells where it went wrong: an error of a library may carry the whole request with it. */
function redactError(
	error: Error,
	secrets: readonly string[],
	depth: number,
): unknown {
	const { code } = error as { code?: unknown };
	return {
		type: error.name,
		message: redactText(error.message, secrets),
		...(typeof code === "string" || typeof code === "number"
			? { code: redact(code, secrets) }
			: {}),
		stack: redactText(error.stack ?? "", secrets),
		...(error.cause === undefined
			? {}
			: { cause: redact(error.cause, secrets, depth + 1) }),
	};
}
