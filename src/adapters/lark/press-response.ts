import type { PressAnswer } from "../../ports/incoming.js";

/** The answer to a press in Lark's words (lark-protocol §3.2); `{}` changes nothing. */
export function pressResponse(answer: PressAnswer): Record<string, unknown> {
	return {
		...(answer.toast ? { toast: answer.toast } : {}),
		...(answer.card ? { card: { type: "raw", data: answer.card } } : {}),
	};
}
