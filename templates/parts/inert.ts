import { cleanText } from "./clean-text.js";

const LIVE: Record<string, string> = { "<": "＜", ">": "＞" };

/**
 * Text for a Lark *text message* or the chat list, which know no escape: the brackets of `<at …>` become full-width, so
 * that nothing in it is a mention.
 */
export function inert(text: string): string {
	return cleanText(text).replace(/[<>]/g, (bracket) => LIVE[bracket] ?? "");
}
