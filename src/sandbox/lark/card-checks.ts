import { CARD_CODES, type Check, inside } from "./card-context.js";
import { isObject } from "./json.js";

/** Small checks of single values, put together in `card-parts.ts` and `card-components.ts` (lark-protocol §4). */

function check(expected: string, holds: (value: unknown) => boolean): Check {
	return (value, place, card) => {
		if (!holds(value))
			card.report(CARD_CODES.parse, place, `expected ${expected}`, value);
	};
}

export const text = check("a string", (value) => typeof value === "string");
export const bool = check(
	"true or false",
	(value) => typeof value === "boolean",
);
export const number = check(
	"a number",
	(value) => typeof value === "number" && Number.isFinite(value),
);
export const anything: Check = () => undefined;

export const int = (min: number, max: number): Check =>
	check(
		`an integer from ${min} to ${max}`,
		(value) =>
			Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
	);

export const oneOf = (...values: (string | boolean)[]): Check =>
	check(`one of ${values.join(", ")}`, (value) =>
		values.includes(value as string),
	);

export const matching = (expected: string, pattern: RegExp): Check =>
	check(expected, (value) => typeof value === "string" && pattern.test(value));

export const anyOf = (expected: string, ...patterns: RegExp[]): Check =>
	check(
		expected,
		(value) =>
			typeof value === "string" &&
			patterns.some((pattern) => pattern.test(value)),
	);

/** One to four lengths such as `4px 0 4px 0`, each within the range. */
const lengths = (min: number, max: number): Check =>
	check(`1 to 4 lengths of ${min} to ${max}px`, (value) => {
		if (typeof value !== "string") return false;
		const parts = value.split(" ");
		return parts.length <= 4 && parts.every((part) => isLength(part, min, max));
	});

function isLength(part: string, min: number, max: number): boolean {
	if (!/^-?\d{1,4}(px)?$/.test(part)) return false;
	const pixels = Number.parseInt(part, 10);
	return (
		(part.endsWith("px") || pixels === 0) && pixels >= min && pixels <= max
	);
}

export const margin = lengths(-99, 99);
export const padding = lengths(0, 99);
export const pixels = matching("a length such as 16px", /^\d{1,4}px$/);
export const spacing = anyOf(
	"small, medium, large, extra_large or a length",
	/^(small|medium|large|extra_large)$/,
	/^\d{1,2}px$/,
);
export const width = anyOf(
	"default, fill or a length",
	/^(default|fill|auto)$/,
	/^\d{1,4}px$/,
);

const BASE_COLOURS =
	"blue|carmine|green|indigo|lime|grey|orange|purple|red|sunflower|turquoise|violet|wathet|yellow";
const COLOUR = new RegExp(
	`^(default|white|bg-white|neutral|(${BASE_COLOURS})(-\\d{2,3})?)$`,
);
const TEXT_SIZE =
	/^(heading(-[0-4])?|normal|notation|x{1,4}-large|large|medium|small|x-small)$/;

export const colour: Check = (value, place, card) => {
	if (
		typeof value === "string" &&
		(COLOUR.test(value) || card.colours.has(value))
	)
		return;
	card.report(CARD_CODES.parse, place, "unknown colour", value);
};

export const textSize: Check = (value, place, card) => {
	if (
		typeof value === "string" &&
		(TEXT_SIZE.test(value) || card.textSizes.has(value))
	)
		return;
	card.report(CARD_CODES.parse, place, "unknown text size", value);
};

export const tagColour = oneOf(
	"neutral",
	"blue",
	"turquoise",
	"lime",
	"orange",
	"violet",
	"indigo",
	"wathet",
	"green",
	"yellow",
	"red",
	"purple",
	"carmine",
);

export const atMost =
	(max: number): Check =>
	(value, place, card) => {
		if (typeof value !== "string")
			return card.report(CARD_CODES.parse, place, "expected a string", value);
		if ([...value].length > max)
			card.report(
				CARD_CODES.parse,
				place,
				`longer than ${max} characters`,
				value,
			);
	};

export const url = anyOf(
	"an http, https or lark link",
	/^(https?|lark):\/\/[^\s]+$/,
	/^$/,
);

export const personId: Check = (value, place, card) => {
	if (typeof value === "string" && card.known.isPerson(value)) return;
	card.report(CARD_CODES.badId, place, "invalid person id", value);
};

export const imageKey: Check = (value, place, card) => {
	if (typeof value === "string" && card.known.isImage(value)) return;
	card.report(CARD_CODES.image, place, "image key is invalid", value);
};

export const list =
	(each: Check, max = Number.POSITIVE_INFINITY): Check =>
	(value, place, card) => {
		if (!Array.isArray(value))
			return card.report(CARD_CODES.parse, place, "expected a list", value);
		if (value.length > max)
			card.report(CARD_CODES.parse, place, `more than ${max}`, value);
		value.forEach((item, index) =>
			each(item, inside(place, `[${index}]`), card),
		);
	};

/** An object with exactly these properties: unknown ones are an error in 2.0. */
export const object =
	(props: Record<string, Check>, required: readonly string[] = []): Check =>
	(value, place, card) => {
		if (!isObject(value))
			return card.report(CARD_CODES.parse, place, "expected an object", value);
		for (const [key, item] of Object.entries(value)) {
			const known = Object.hasOwn(props, key) ? props[key] : undefined;
			if (known) known(item, inside(place, key), card);
			else
				card.report(
					CARD_CODES.parse,
					place,
					`unknown property, property: ${key}`,
					key,
				);
		}
		for (const key of required) {
			if (!Object.hasOwn(value, key))
				card.report(
					CARD_CODES.parse,
					place,
					`property is missing: ${key}`,
					key,
				);
		}
	};

const LOCALES = [
	"zh_cn",
	"en_us",
	"zh_hk",
	"zh_tw",
	"ja_jp",
	"id_id",
	"vi_vn",
	"th_th",
	"pt_br",
	"es_es",
	"ko_kr",
	"de_de",
	"fr_fr",
	"it_it",
	"ru_ru",
	"ms_my",
];

export const locale = oneOf(...LOCALES);
export const byLocale = (each: Check): Check =>
	object(Object.fromEntries(LOCALES.map((key) => [key, each])));
