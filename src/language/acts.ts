import { withoutDates } from "./find-task.js";
import type { Hearing } from "./hearing.js";
import { hasGapBefore } from "./normal-form.js";
import { codesIn } from "./task-codes.js";

/** One task code with a verb beside it, in a clause of its own. */
export interface Act {
	/** Where the clause starts in the form. */
	start: number;
	/** Empty where the plan has no such task. */
	refs: string[];
	/** Whether an earlier clause is done with a verb of its own: 完成，1.7 退回. */
	isSecond: boolean;
}

const VERBS =
	"签收|接收|完成|办结|办完|做完|销号|搞定|核实|核查|通过|退回|打回|驳回|报?进[度展]|填报|上报|更新|汇报|卡住|受阻|延期|不适用|同意|不同意|撤[销回]|(?:accept|done|finish(?:ed)?|completed?|verify|verified|return(?:ed)?|reject(?:ed)?|report|progress|update|blocked|stuck|extend|postpone|agree|disagree)(?![a-z])";
const THEN =
	"(?:(?:和|另外?|同时|然后|再|并且?|还有|以及|申?请|申报|把|将|报|我们?局?|也|and|then|also|please)[\\s,:]?){0,4}";
const LED = new RegExp(`(?:${THEN})(?:${VERBS})?(?:了| on| for)?[\\s:]?$`, "u");
const HAS_VERB = new RegExp(`(?:${VERBS})(?:了| on| for)?[\\s:]?$`, "u");
const FOLLOWED = new RegExp(
	`^[\\s:]?(?:项|任务|号)?(?:(?:已经?|都|也|均|全部|基本|目前|现|申请|被|还|未|没有?|is|are|was|has been)\\s?){0,4}(?:${VERBS}|已|下放|推出|[在正]|等|缺)`,
	"u",
);
const SETTLED =
	/签收|完成|办结|办完|做完|销号|核实|退回|打回|驳回|done|accept|verif|return/u;
const MARK = /[,，。;；!！、\n\s]$/u;

/** Every task that something is said or done about in a clause of its own: 1.5 完成，1.7 退回. 等1.7完成 is none. */
export function actsIn({ form, world }: Hearing): Act[] {
	const text = withoutDates(form.text, world);
	return codesIn(text, world).flatMap(({ start, end, codes }) => {
		if (codes.length === 0) return [];
		const before = text.slice(Math.max(0, start - 24), start);
		const lead = LED.exec(before)?.[0] ?? "";
		const at = start - lead.length;
		const opens =
			at === 0 ||
			MARK.test(text.slice(Math.max(0, at - 1), at)) ||
			hasGapBefore(form, at);
		const isApart =
			opens && !AFTER_LINK.test(text.slice(Math.max(0, at - 12), at));
		if (!isApart) return [];
		const isFollowed = FOLLOWED.test(text.slice(end, end + 24));
		if (!HAS_VERB.test(before) && !isFollowed) return [];
		const isSecond =
			isFollowed && SETTLED.test(text.slice(Math.max(0, at - 100), at));
		const refs = world.tasks
			.filter(({ code }) => codes.includes(code))
			.map(({ ref }) => ref);
		return [{ start: at, refs, isSecond }];
	});
}

/** Every task that is named by number, but for what another waits for or is like: 完成1.10，4.2還在弄. */
export function otherTasks({ form, world }: Hearing): Act[] {
	const text = withoutDates(form.text, world);
	return codesIn(text, world).flatMap(({ start, codes }) => {
		if (AFTER_LINK.test(text.slice(Math.max(0, start - 12), start))) return [];
		const refs = world.tasks
			.filter(({ code }) => codes.includes(code))
			.map(({ ref }) => ref);
		return refs.length === 0 ? [] : [{ start, refs, isSecond: false }];
	});
}

/** 等 1.7 完成: what another waits for or is done with. */
const AFTER_LINK =
	/(?:等待?|待|与|和|跟|同|因为?|由于|配合|按照?|依|见|如|比|在|for|by|as|with|until)[\s,、]?$/u;
