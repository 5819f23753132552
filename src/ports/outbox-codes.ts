/** Why a message of ours never came, or cannot be taken back, where it was not Lark that said no. */

/** Taken back before it was ever tried. */
export const RECALLED = "recalled";

/** To be taken back, and there is nothing: it never arrived. */
export const NEVER_SHOWN = "never-shown";

/** To be taken back, and perhaps there: under an id that we never learned (待核實). */
export const UNKNOWN_ID = "unknown-id";

/** Stopped because people of another organisation read along. */
export const EXTERNAL = "external";

/** Its chat no longer stood for what it stood for when the message was put. */
export const BINDING_CHANGED = "binding-changed";

/** The key of the step that takes the message put under `key` off Lark. */
export function recallKeyOf(key: string): string {
	return `recall:${key}`;
}
