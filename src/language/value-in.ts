import { normalForm } from "./normal-form.js";
import { NUMERAL, parseNumeral } from "./numerals.js";
import type { Quantity } from "./utterance.js";

const NUMBER = new RegExp(
	`^([+-]?\\d{1,15}(?:\\.\\d{1,6})?|[${NUMERAL}]{1,16})\\s?(成|%|[^\\d\\s.,点a-z+-]{0,8})$`,
	"u",
);

/**
 * What stands in a form's number field: digits of any width or a Chinese numeral, and a unit or nothing after it. Null for
 * anything else: `1e3` is no one, and a field with half a number in it is asked again.
 */
export function valueIn(typed: string): Quantity | null {
	const text = normalForm(typed)
		.text.trim()
		.replace(/(\d),(?=\d{3}(?!\d))/gu, "$1");
	const match = NUMBER.exec(text);
	if (!match) return null;
	const [, digits = "", unit = ""] = match;
	const value = /\d/.test(digits) ? Number(digits) : parseNumeral(digits);
	if (value === null || !Number.isFinite(value)) return null;
	if (unit === "成") return { value: value * 10, unit: "%" };
	return { value, unit: unit === "" ? null : unit };
}
