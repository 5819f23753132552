import { clausesOf } from "../clauses.js";
import { namesDay } from "../dates.js";
import { taskByCode } from "../find-task.js";
import { unitSaidIn } from "../find-unit.js";
import { type Hearing, trimmed } from "../hearing.js";
import { dueSaidIn } from "../intents/due.js";
import { groupIn } from "../intents/expand.js";
import { daysAway, isNoLeave, isOwnLeave, peopleIn } from "../intents/leave.js";
import { deputyNamed } from "../intents/leave-deputy.js";
import { leaveRecordSaidIn } from "../intents/leave-record.js";
import { postponementIn } from "../intents/postpone.js";
import { daysAheadIn } from "../intents/preview.js";
import { placeOf, roleIn } from "../intents/set-role.js";
import { statusSaidIn } from "../intents/status-list.js";
import { dutyIn } from "../named-duty.js";
import { namedTask } from "../named-task.js";
import { originalWords, slice } from "../normal-form.js";
import { personIn } from "../person.js";
import { quantityHits } from "../quantity-hits.js";
import { figuresIn } from "../report.js";
import { taskAnywhere } from "../by-clause.js";
import type { TaskMention, Utterance } from "../utterance.js";
import { TELLING } from "../vocabulary.js";
import { isMadeOf } from "../words.js";
import { ownPlace, placeIn } from "./place-in.js";

/** The slots of one intent, taken from a sentence that is known to mean it; null where they cannot be told. */
type Reader = (heard: Hearing, task: TaskMention | null) => Utterance | null;

const READERS: Readonly<Record<string, Reader>> = {
	help: () => ({ intent: "help" }),
	// 清明以前我們手上還壓著哪些: of a span, it is asked what is due.
	mine: (heard) =>
		namesDay(heard.form.text, heard.world.today)
			? dueSaidIn(heard)
			: { intent: "mine" },
	"review-list": () => ({ intent: "review-list" }),
	// 容缺受理已經完成，還有哪些沒簽收: what is told of a task is not lost for a list.
	"status-list": (heard, task) =>
		task?.kind === "one" ? null : statusSaidIn(heard),
	"leave-record": (heard, task) =>
		task === null ? leaveRecordSaidIn(heard) : null,
	"binding-list": () => ({ intent: "binding-list" }),
	broadcast: () => ({ intent: "broadcast" }),
	cases: () => ({ intent: "cases" }),
	"case-review": () => ({ intent: "case-review" }),
	"case-picture": () => ({ intent: "case-picture" }),
	"case-export": () => ({ intent: "case-export" }),
	unbind: () => ({ intent: "unbind" }),
	board: () => ({ intent: "later", name: "board" }),
	standing: () => ({ intent: "later", name: "standing" }),
	"import-plan": () => ({ intent: "later", name: "plan" }),
	task: looked,
	accept: (_, task) => ({ intent: "accept", task }),
	verify: (_, task) => ({ intent: "verify", task }),
	unblocked: (_, task) => ({ intent: "unblocked", task }),
	undo: (_, task) => ({ intent: "undo", task }),
	agree: (_, task) => ({ intent: "agree", task }),
	original: (_, task) => ({ intent: "original", task }),
	history: (_, task) => ({ intent: "history", task }),
	"missing-parts": (_, task) => ({ intent: "missing-parts", task }),
	why: ({ form }, task) => ({
		intent: "why",
		about: LIGHT.test(form.text) ? "light" : "reminder",
		task,
	}),
	progress: reported,
	done: (heard, task) => ({ intent: "done", task, text: told(heard) }),
	blocked: (heard, task) => ({
		intent: "blocked",
		task,
		reason: told(heard) || null,
	}),
	"not-applicable": (heard, task) => ({
		intent: "not-applicable",
		task,
		reason: told(heard) || null,
	}),
	return: (heard, task) => ({
		intent: "return",
		task,
		reason: beside(heard, SENT_BACK),
	}),
	disagree: (heard, task) => ({
		intent: "disagree",
		task,
		reason: beside(heard, REFUSED),
	}),
	postpone: (heard, task) => postponementIn(task, heard),
	due: dueSaidIn,
	preview: (heard) => ({ intent: "preview", days: daysAheadIn(heard) }),
	expand: expanded,
	leave: away,
	bind: bound,
	"set-role": appointed,
	"drop-role": (heard) => ({
		intent: "drop-role",
		person: personIn(heard.withPeople, heard.said),
	}),
	"file-case": ({ form }) =>
		OF_FILING.test(form.text)
			? null
			: {
					intent: "file-case",
					kind: EXAMPLE.test(form.text) ? "example" : "warning",
					given: "",
				},
	case: ({ form }) => {
		const no = numberIn(form.text);
		if (no === 0) return null;
		if (no !== null) return { intent: "case", no };
		return /\d/u.test(form.text) ? null : { intent: "cases" };
	},
	"publish-case": ({ form }) => ({
		intent: "publish-case",
		no: numberIn(form.text),
	}),
};

const LIGHT =
	/灯|[变亮标]了?[红黄绿]|[红黄绿][了的牌色]|逾期|\b(?:light|red|yellow|green)\b/u;
const MENTIONED = /@_user_\d+/gu;
const WHO = /谁|\bwho/u;
const SENT_BACK =
	/退|打回|驳回|不通过|不过关|重[报写做]|return|reject|send|sent/u;
const REFUSED =
	/^(?:这个|那个)?(?:不同意|不批|不行|不准|不可以|驳回|no|disagree|refused?|rejected?)$/u;
/** 提交案例的截止時間: asked about, and not to be filed now. */
const OF_FILING = /截止|期限|时限|时间|何时|什么时候/u;
const EXAMPLE = /标杆|正面|先进|优秀|亮点|good|positive|example/u;

/** What a sentence means, given that it means `intent`: null where the intent is unknown here, or the sentence lacks what it needs. */
export function meaningAs(intent: string, heard: Hearing): Utterance | null {
	const read = READERS[intent];
	if (!read) return null;
	const task = taskOf(heard);
	return task === undefined ? null : read(heard, task);
}

/** null: none is named; undefined: several are, in clauses of their own. */
function taskOf(heard: Hearing): TaskMention | null | undefined {
	if (isOfNoTask(heard)) return undefined;
	const duty = dutyIn(heard);
	if (duty) return duty;
	const task = taskAnywhere(heard);
	// In a reply, which has its task, words that fit a title in part are no name.
	const isInPart = heard.said.replying && task?.kind === "several";
	return task === null || isInPart ? namedTask(heard).task : task;
}

/** 9.9可以打個句號了: named, and no task of this plan. */
function isOfNoTask({ form, world }: Hearing): boolean {
	const code = /^\d{1,2}\.\d{1,2}(?!\d)/u.exec(form.text)?.[0];
	if (code === undefined) return false;
	const counted = quantityHits(form).some(
		({ start, unit }) => start === 0 && unit !== null,
	);
	return !counted && world.tasks.every((task) => task.code !== code);
}

/** Of no task it is not understood, and its number is asked about among the tasks that count. */
function reported(heard: Hearing, task: TaskMention | null): Utterance | null {
	if (task === null && !heard.said.replying) return null;
	const { form, world } = heard;
	return {
		intent: "progress",
		task,
		text: told(heard),
		...figuresIn(form, world),
	};
}

/** As it was written: the name of the task is left out only where it comes first, by its number. */
function told({ form, said, world }: Hearing): string {
	if (Object.keys(said.mentions).length > 0) return originalWords(form);
	const coded = taskByCode(form, world);
	if (coded?.start === 0) return originalWords(trimmed(slice(form, coded.end)));
	return said.text.trim();
}

/** The clauses that do not give the order itself; null: there are none. */
function beside(heard: Hearing, order: RegExp): string | null {
	const others = clausesOf(namedTask(heard).rest).filter(
		({ text }) => !order.test(text) && !isMadeOf(text, TELLING),
	);
	return others.map(originalWords).join("，") || null;
}

function expanded({ form, world }: Hearing): Utterance | null {
	const group = groupIn(form.text, world);
	return group === null ? null : { intent: "expand", group, said: group };
}

function away(heard: Hearing): Utterance | null {
	if (isNoLeave(heard.withPeople.text) || !isOwnLeave(heard)) return null;
	const days = daysAway(heard);
	if (days && days.to < heard.world.today) return null;
	const people = peopleIn(heard.withPeople.text, heard);
	return {
		intent: "leave",
		...people,
		...deputyNamed(heard, people.deputy),
		from: days?.from ?? null,
		to: days?.to ?? null,
	};
}

function bound(heard: Hearing): Utterance {
	return { intent: "bind", target: placeIn(heard) };
}

/** Of a unit without a task (財政局現在怎麼樣) it is asked what that unit owes. */
function looked(heard: Hearing, task: TaskMention | null): Utterance | null {
	const { form, world, said } = heard;
	const isOfUnit =
		task === null &&
		!said.replying &&
		!WHO.test(form.text) &&
		unitSaidIn(form.text, world) !== null;
	return isOfUnit ? dueSaidIn(heard) : { intent: "task", task };
}

/** Only where person and role are told; a unit's own people mean their own unit. */
function appointed(heard: Hearing): Utterance | null {
	const person = personIn(heard.withPeople, heard.said);
	const named = roleIn(heard.form);
	if (person === null || !named) return null;
	// 由甲移交給乙: which of them, has to be said by itself.
	if (new Set(heard.withPeople.text.match(MENTIONED)).size > 1) return null;
	const place = placeIn(heard);
	const isAction = named.role === "action-lead";
	const unit =
		place.kind === (isAction ? "action" : "unit")
			? place
			: (ownPlace(named.role, heard.world) ?? placeOf(named.role, "", heard));
	return { intent: "set-role", role: named.role, person, unit };
}

function numberIn(text: string): number | null {
	const [digits, ...others] = new Set(text.match(/(?<!\d)\d{1,6}(?!\d)/gu));
	return digits === undefined || others.length > 0 ? null : Number(digits);
}
