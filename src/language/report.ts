import { withoutNames } from "./find-task.js";
import type { NormalForm } from "./normal-form.js";
import { findQuantity } from "./numbers.js";
import type { Quantity, World } from "./utterance.js";

/** The quantity a report names, dates and the like left out of account; null where there is none. */
export function quantityIn(form: NormalForm, world: World): Quantity | null {
	return findQuantity({ ...form, text: withoutNames(form.text, world) });
}

/** Whether normalised words tell of work: something done, under way, planned or in the way. */
export function isReport(text: string): boolean {
	return (
		/\d|已|正在|正|了|完成|推进|开展|推出|下放|建成|落实|办理|办结|预计|计划|剩余|还差|还剩|启动|召开|印发|上线|成[，,。]?$|百分之|成立|制定|报送|没|未|等/u.test(
			text,
		) ||
		/\b(?:done|finished|started|working|progress|expect|will|issued|completed)\b/.test(
			text,
		)
	);
}
