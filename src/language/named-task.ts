import {
	isNamedLiterally,
	taskByCode,
	taskInSentence,
	withoutDates,
} from "./find-task.js";
import { type Hearing, trimmed } from "./hearing.js";
import {
	matchKey,
	type NormalForm,
	originalWords,
	slice,
	without,
} from "./normal-form.js";
import { codesIn } from "./task-codes.js";
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
			byTitle(heard) ?? { task: null, rest: heard.form };
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
	const [start, end] = widened(form, at, at, mention, world);
	return end - start >= LEAST_TITLE ? without(form, start, end) : form;
}

const LEAST_TITLE = 4;

/** 4.10, where there are nine: said like a task, and none. A number with a unit behind it is a quantity. */
function byUnknownCode({ form, world }: Hearing): NamedTask | null {
	const [hit] = codesIn(form.text, world);
	if (!hit || hit.start !== 0 || hit.malformed || hit.codes.length !== 1)
		return null;
	const isCode = /^\d{1,2}\.\d{1,2}$/u.test(form.text.slice(0, hit.end));
	if (!isCode || !AFTER_CODE.test(form.text.slice(hit.end))) return null;
	const said = originalWords(slice(form, 0, hit.end));
	return { task: { kind: "none", said }, rest: slice(form, hit.end) };
}

const AFTER_CODE =
	/^(?:$|[\s,:…]|\.{2,}|的|已|都|全|进[度展]|完成|办|做|弄|搞|签收|核实|退回|延|卡|什么|啥|怎)/u;

function byTitle(heard: Hearing): NamedTask | null {
	const { form, world, said } = heard;
	const found = taskInSentence(form, world);
	if (!found) return null;
	const [start, end] = widened(
		form,
		found.start,
		found.end,
		found.mention,
		world,
	);
	const words = form.text.slice(start, end);
	const letters = matchKey(words).length;
	const task = sure(found.mention, words, letters, heard);
	if (task === null) return null;
	if (
		said.replying &&
		(task.kind !== "one" || letters < 4) &&
		!isCalled(words, world)
	)
		return null;
	return { task, rest: trimmed(without(form, start, end)) };
}

function sure(
	mention: TaskMention,
	words: string,
	letters: number,
	{ world }: Hearing,
): TaskMention | null {
	if (mention.kind !== "one")
		return letters >= 3 || isCalled(words, world) ? mention : null;
	if (isCalled(words, world)) return mention;
	if (letters >= 3 && isNamedLiterally(words, mention.ref, world))
		return mention;
	if (letters >= 5) return mention;
	return { kind: "several", refs: [mention.ref], said: mention.said };
}

/** 首報, 案例一: whole names. */
function isCalled(words: string, world: World): boolean {
	const key = matchKey(words);
	return world.tasks.some(
		({ code }) => !/\d/.test(code) && matchKey(code) === key,
	);
}

/** Further pairs of the same title directly beside the words: 不動產登記 便利化. */
function widened(
	form: NormalForm,
	from: number,
	to: number,
	mention: TaskMention,
	world: World,
): [number, number] {
	if (mention.kind !== "one") return [from, to];
	const title = matchKey(
		world.tasks.find(({ ref }) => ref === mention.ref)?.title ?? "",
	);
	let [start, end] = [from, to];
	const isOfTitle = (at: number) => {
		const pair = form.text.slice(at, at + 2);
		return pair.length === 2 && title.includes(pair);
	};
	while (isOfTitle(end)) end += isOfTitle(end + 1) ? 1 : 2;
	while (start >= 2 && isOfTitle(start - 2)) start -= 2;
	return [start, Math.min(end, form.text.length)];
}
