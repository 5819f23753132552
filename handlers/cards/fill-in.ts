import type { HandlerContext, Reply } from "../../src/context.js";

/** A form without a field that it needs: the field is named, what was typed stays. */
export function fillIn({ words }: HandlerContext, field: string): Reply {
	return {
		cards: [],
		toast: { type: "error", content: words.toasts.fillIn(field) },
	};
}
