import type { BlockedReason, PressResult, Toast } from "../lark/types.js";

/** What the page shows after a press. */
export interface PressShown {
	toast: Toast | null;
	/** The field that is wrong, and what is wrong with it. */
	field: { name: string; words: string } | null;
	/** A page to open. */
	url: string | null;
}

const BLOCKED: Readonly<Record<BlockedReason, string>> = {
	required: "必填",
	"too-long": "太長了",
	disabled: "現在不能按",
	"unknown-option": "沒有這個選項",
	"unknown-field": "沒有這個欄位",
	expired: "卡片超過 14 天，不能再操作",
	recalled: "這則訊息已撤回",
};

/** The client's words for what came of a press (lark-protocol §3.3). */
export function shownAfter(result: PressResult): PressShown {
	const nothing: PressShown = { toast: null, field: null, url: null };
	switch (result.kind) {
		case "answered":
			return { ...nothing, toast: result.toast };
		case "failed":
			return {
				...nothing,
				toast: {
					type: "error",
					content: `出錯了，請稍後重試 code: ${result.code}`,
				},
			};
		case "blocked":
			return {
				...nothing,
				toast: {
					type: "warning",
					content:
						result.why === "required" ? "有必填項未填寫" : BLOCKED[result.why],
				},
				field:
					result.field === null
						? null
						: { name: result.field, words: BLOCKED[result.why] },
			};
		case "opened":
			return { ...nothing, url: result.url };
		case "nothing":
			return nothing;
		default:
			return result satisfies never;
	}
}
