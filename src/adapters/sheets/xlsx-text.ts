/** What XML cannot carry, or a reader would change (a CR becomes LF), and what already looks like an escape. */
const TO_ESCAPE =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]|\p{Surrogate}|\p{Noncharacter_Code_Point}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Excel refuses longer cells. */
const LONGEST = 32_767;

/**
 * Text as a cell of .xlsx holds it, so that any reader gives back the same text: `_xHHHH_` stands for a character (ECMA-376,
 * ST_Xstring).
 */
export function xlsxText(text: string): string {
	const escaped = text.slice(0, LONGEST).replace(TO_ESCAPE, inHex);
	// write-excel-file keeps its texts by name in a plain object: `constructor` would be one already.
	return escaped in Object.prototype
		? inHex(escaped.slice(0, 1)) + escaped.slice(1)
		: escaped;
}

function inHex(characters: string): string {
	return characters
		.split("")
		.map((unit) => unit.charCodeAt(0).toString(16).toUpperCase())
		.map((hex) => `_x${hex.padStart(4, "0")}_`)
		.join("");
}
