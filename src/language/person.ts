import type { NormalForm } from "./normal-form.js";
import type { Said } from "./utterance.js";

/** The open_id of the first person mentioned in the form, null where nobody known is. */
export function personIn(form: NormalForm, said: Said): string | null {
	for (const [placeholder] of form.text.matchAll(/@_user_\d+/gu)) {
		if (Object.hasOwn(said.mentions, placeholder)) {
			return said.mentions[placeholder] ?? null;
		}
	}
	return null;
}
