import type { DateHit } from "./dates.js";
import { type NormalForm, originalWords, slice } from "./normal-form.js";
import type { Utterance } from "./utterance.js";

/** The day that does not exist, said back without 前 or by. */
export function badDate(form: NormalForm, hit: DateHit): Utterance {
	const said = originalWords(slice(form, hit.start, hit.end))
		.replace(/(?:之前|以前|前)$/u, "")
		.replace(/^(?:by|before|until|till|on)\s+(?:the\s+)?/iu, "");
	return { intent: "bad-date", said };
}
