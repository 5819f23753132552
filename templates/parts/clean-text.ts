// C0 and C1 controls but tab and newline; soft hyphen; zero-width, bidi, invisible operators, BOM, tag characters.
const INVISIBLE =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text of others made safe to show: no bidi, zero-width or control characters, newlines only as `\n` (trust T12). */
export function cleanText(text: string): string {
	return text
		.replace(LINE_ENDS, "\n")
		.replace(INVISIBLE, "")
		.replace(LONE_SURROGATE, "\ufffd");
}

/** The same on one line. */
export function oneLine(text: string): string {
	return cleanText(text).replace(/\s+/g, " ").trim();
}

/** At most `max` characters, with an ellipsis where something was left out. */
export function clipped(text: string, max: number): string {
	const characters = [...text];
	if (characters.length <= max) return text;
	return `${characters.slice(0, max - 1).join("")}…`;
}
