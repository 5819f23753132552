import type { ButtonName, Catalogue } from "../catalogue/catalogue.js";
import { button, type ButtonKind } from "../parts/button.js";
import type { Element } from "../parts/element.js";

/** What a task's card can carry. */
export type TaskButton =
	| "accept"
	| "done"
	| "progress"
	| "view"
	| "verify"
	| "return"
	| "not-ours"
	| "blocked"
	| "unblock"
	| "postpone"
	| "not-applicable"
	| "history"
	| "submit-case";

/** Actions that need nothing but their task. */
type TaskPress =
	| "accept"
	| "done"
	| "open-progress-form"
	| "open-block-form"
	| "open-postpone-form"
	| "unblock"
	| "view"
	| "verify"
	| "open-return-form"
	| "not-ours"
	| "not-applicable"
	| "history";

/** 提交案例 is of the unit whose duty it is; every other button has its look here. */
type LookedUp = Exclude<TaskButton, "submit-case">;

interface Look {
	label: ButtonName;
	does: TaskPress;
	kind: ButtonKind;
}

const LOOKS: Record<LookedUp, Look> = {
	accept: { label: "accept", does: "accept", kind: "primary" },
	done: { label: "done", does: "done", kind: "primary" },
	progress: { label: "progress", does: "open-progress-form", kind: "default" },
	view: { label: "view", does: "view", kind: "default" },
	verify: { label: "verify", does: "verify", kind: "primary" },
	return: { label: "return", does: "open-return-form", kind: "danger" },
	"not-ours": { label: "notOurs", does: "not-ours", kind: "default" },
	blocked: { label: "blocked", does: "open-block-form", kind: "default" },
	unblock: { label: "unblock", does: "unblock", kind: "default" },
	postpone: { label: "postpone", does: "open-postpone-form", kind: "default" },
	"not-applicable": {
		label: "notApplicable",
		does: "not-applicable",
		kind: "default",
	},
	history: { label: "history", does: "history", kind: "default" },
};

/** The buttons of `names`, in that order, for the task `ref`. */
export function taskButtons(
	ref: string,
	names: readonly TaskButton[],
	words: Catalogue,
): Element[] {
	return names.map((name) => {
		if (name === "submit-case") return caseButton(ref, words);
		const { label, does, kind } = LOOKS[name];
		return button(words.buttons[label], { do: does, task: ref }, kind);
	});
}

/** 提交案例, of the duty `案例一@unit`. */
function caseButton(ref: string, { buttons }: Catalogue): Element {
	const unit = ref.slice(ref.indexOf("@") + 1);
	const action = { do: "open-case-form", kind: "warning", unit } as const;
	return button(buttons.submitCase, action, "primary");
}
