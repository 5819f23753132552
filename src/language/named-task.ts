import { isNamedLiterally, taskByCode, withoutDates } from "./find-task.js";
import { taskInSentence, widened } from "./title-in-sentence.js";
import { type Hearing, trimmed } from "./hearing.js";
import {
	matchKey,
	type NormalForm,
	originalWords,
	slice,
	without,
} from "./normal-form.js";
import { isNamedInOrder } from "./named-in-order.js";
import { type CodeHit, codesIn } from "./task-codes.js";
import { titleByInitials } from "./title-initials.js";
import type { TaskMention, World } from "./utterance.js";

/** A sentence taken apart: the task it names wherever it stands, and everything else. */
export interface NamedTask {
	/** null: none is named. */
	task: TaskMention | null;
	rest: NormalForm;
	/** Further tasks are named elsewhere in the sentence, perhaps with verbs of their own. */
	isSpread?: true;
}

const known = new WeakMap<NormalForm, NamedTask>();

/**
 * The task a sentence names by number or by words of its title, wherever it stands. Words that fit in part only are asked
 * back (several, of one); in a reply, which has its task already, only plain words of a title count.
 */
export function namedTask(heard: Hearing): NamedTask {
	let named = known.get(heard.form);
	if (!named) {
		named = byCode(heard) ??
			byUnknownCode(heard) ??
			byTitle(heard) ??
			byInitials(heard) ?? { task: null, rest: heard.form };
		known.set(heard.form, named);
	}
	return named;
}

function byCode({ form, world }: Hearing): NamedTask | null {
	const coded = taskByCode(form, world);
	if (!coded) return null;
	const bare = without(form, coded.start, coded.end);
	const rest = withoutTitle(bare, coded.start, coded.mention, world);
	const others = codesIn(withoutDates(rest.text, world), world).some(
		({ codes }) => codes.length > 0,
	);
	return { task: coded.mention, rest, ...(others ? { isSpread: true } : {}) };
}

/** 4.2兩環一帶的活: the title said beside its number belongs to the name. */
function withoutTitle(
	form: NormalForm,
	at: number,
	mention: TaskMention,
	world: World,
): NormalForm {
	if (mention.kind !== "one") return form;
	const [start, end] = widened(form.text, at, at, mention.ref, world);
	return end - start >= LEAST_TITLE ? without(form, start, end) : form;
}

const LEAST_TITLE = 4;

/** 4.10, where there are nine: said like a task, and none. A number with a unit behind it is a quantity. */
function byUnknownCode({ form, world }: Hearing): NamedTask | null {
	const { text } = form;
	const hit = codesIn(withoutDates(text, world), world).find((one) =>
		isSaidLikeTask(text, one),
	);
	if (!hit) return null;
	const said = originalWords(slice(form, hit.start, hit.end));
	return {
		task: { kind: "none", said },
		rest: without(form, hit.start, hit.end),
	};
}

function isSaidLikeTask(
	text: string,
	{ start, end, malformed, codes }: CodeHit,
): boolean {
	const code = text.slice(start, end);
	if (malformed || codes.length !== 1 || !CODE.test(code)) return false;
	const before = text.slice(Math.max(0, start - 12), start);
	const after = text.slice(end, end + 24);
	if (/\d/.test(code) && start === 0) return AFTER_CODE.test(after);
	if (CALLED_TASK.test(before)) return true;
	return (
		BEFORE_CODE.test(before) &&
		(ASKED_OF.test(after) || (/\d/.test(code) && ORDERED.test(after)))
	);
}

const CODE =
	/^(?:\d{1,2}\.\d{1,2}|[\d一二三四五六七八九十]{1,3}点[\d一二三四五六七八九十]{1,3})$/u;
const AFTER_CODE =
	/^(?:$|[\s,:…]|\.{2,}|现在|目前|业已|的|已|都|全|进[度展]|完成|办|做|弄|搞|签收|核实|退回|延|卡|什么|啥|怎|咋|是(?:啥|什么|谁|哪|不是)|那[条项个]|这[条项个])/u;
/** 請問5.3, 簽收5.3: what stands before a task somewhere in a sentence; not 升到5.3. */
const BEFORE_CODE =
	/(?:^|[\s,，。;:!?？、]|[这那]个|[这那][条项]|任务|编号|关于|请问|问问|想问|查看?|看看?|看下|把|签收|完成|核实|退回|撤销|就是|是|我们|咱们|我局)$/u;
/** 查一下任務1.99 */
const CALLED_TASK = /(?:任务|编号|task )$/u;
/** 5.3是啥, 一點十三那條任務. */
const ASKED_OF =
	/^(?:号|项)?(?:[这那](?:条|项|个)|任务|是(?:啥|什么|谁|哪)|(?:现在|目前)?(?:什么|啥)(?:情况|进展|进度|状态|任务|内容)|(?:现在|目前)?(?:咋样|怎么样|怎样|如何)|的(?:进[度展]|情况|原文|任务))/u;
/** 把5.3簽收了; 三點二十完成 is of an hour. */
const ORDERED = /^(?:已经?)?(?:签收|核实|退回|完成)了?(?:$|[\s,，。!吗么吧])/u;

function byTitle(heard: Hearing): NamedTask | null {
	const { form, world, said } = heard;
	const found = taskInSentence(form, world);
	if (!found) return null;
	const { mention, start: from, end: to } = found;
	const [start, end] =
		mention.kind === "one"
			? widened(form.text, from, to, mention.ref, world)
			: [from, to];
	const words = form.text.slice(start, end);
	const letters = matchKey(words).length;
	const whole = originalWords(slice(form, start, end));
	const task = sure({ ...mention, said: whole }, words, letters, heard);
	if (task === null) return null;
	if (
		said.replying &&
		(task.kind !== "one" || letters < 4) &&
		!isCalled(words, world)
	)
		return null;
	return { task, rest: trimmed(without(form, start, end)) };
}

function byInitials(heard: Hearing): NamedTask | null {
	const found = titleByInitials(heard);
	if (!found) return null;
	const { task, start, end } = found;
	return { task, rest: trimmed(without(heard.form, start, end)) };
}

function sure(
	mention: TaskMention,
	words: string,
	letters: number,
	{ world, said }: Hearing,
): TaskMention | null {
	if (mention.kind !== "one")
		return letters >= 3 || isCalled(words, world) ? mention : null;
	if (isCalled(words, world)) return mention;
	if (letters >= 3 && isNamedLiterally(words, mention.ref, world))
		return mention;
	if (letters >= 5) return mention;
	// 審批改革: in a reply, which has its task already, it may be said of anything.
	if (!said.replying && isNamedInOrder(words, mention.ref, world))
		return mention;
	return { kind: "several", refs: [mention.ref], said: mention.said };
}

/** 首報, 案例一: whole names. */
function isCalled(words: string, world: World): boolean {
	const key = matchKey(words);
	return world.tasks.some(
		({ code }) => !/\d/.test(code) && matchKey(code) === key,
	);
}
