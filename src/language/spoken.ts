import { hear, type Hearing } from "./hearing.js";
import {
	hasGapBefore,
	type NormalForm,
	originalWords,
	slice,
} from "./normal-form.js";
import type { TaskMention } from "./utterance.js";

const MARK = /[,，。;；!！?？、~\n…]/u;
/** A comma inside of a code (1.1,32) or a list of codes parts nothing. */
const INSIDE_NUMBER = /\d\s?$/u;
/** What dictated speech is full of, in front of a clause: nothing of it changes what is meant. */
const FILLER =
	/^(?:嗯+|呃+|额|啊+|呀|哎呀?|唉|诶|欸|哦+|喔|呢|那个(?=[\s,，\p{Script=Han}])(?!谁)|就是说?(?!否)|然后呢?|所以(?:说)?|那么?(?![个条项边些里天年次])|对了|其实|反正|另外|顺便(?:更新|说|报|问)?下?|(?:我)?(?:跟|和|向)(?:你|您|领导|办公室)(?:说|讲|汇报|报告)(?:一声|下)?|不好意思|麻烦(?:你|您)?|辛苦(?:你|您)?|拜托(?:你|您)?|(?:你|您)(?!们|局|单位|会|能|是)(?:这边|看)?(?:就|先)?(?:帮忙|帮我们?|帮他们?|给我们?|给他们?|给它|把它|替我)?|我这边(?:就|先|现在)?|我现在(?:就)?|我(?:代|替)(?:我们局|单位)?|给(?=(?:这个|本)群)|给(?:它|他们?|她们?)(?=[\p{Script=Han}])|(?:你|您)给(?=这个群|本群|群|我们)|(?:你|您)(?=把)|把它|帮忙?(?:他们?|我们?)?(?!助|扶)|想(?:请|麻烦)(?:你|您)|请(?:你|您)|可以讲是?|可以说是?|应该说|算是|先(?=退|签|撤|绑))+/u;

/** One clause of a sentence, heard by itself. */
export interface Clause {
	/** As it stands in `withPeople` of the sentence. */
	form: NormalForm;
	heard: Hearing;
}

/** As long as anybody speaks in one breath, in characters and in clauses. */
const LONGEST = 240;
const MOST = 16;

/**
 * The clauses of a sentence at its marks, each with the fillers of dictated speech taken off and heard by itself, as if in
 * reply to a message about `task` where the sentence names one. Empty where it is too long to have been said.
 */
export function spokenClauses(
	heard: Hearing,
	task: TaskMention | null,
): Clause[] {
	const form = heard.withPeople;
	if (form.text.length > LONGEST) return [];
	const forms = partsOf(form);
	if (forms.length > MOST) return [];
	return forms.map((part) => ({ form: part, heard: alone(part, heard, task) }));
}

/** `form` heard by itself. */
export function alone(
	form: NormalForm,
	{ said, world }: Hearing,
	task: TaskMention | null,
): Hearing {
	const about = task ? refsOf(task) : said.about;
	return hear(
		{
			text: originalWords(withoutFillers(form)),
			mentions: said.mentions,
			replying: said.replying || task !== null,
			...(about ? { about } : {}),
		},
		world,
	);
}

function refsOf(task: TaskMention): readonly string[] {
	if (task.kind === "one") return [task.ref];
	return task.kind === "several" ? task.refs : [];
}

/** 嗯那個就是說 off the front. */
export function withoutFillers(form: NormalForm): NormalForm {
	const filler = FILLER.exec(form.text)?.[0].length ?? 0;
	return filler < form.text.length ? slice(form, filler) : form;
}

/** The parts of a form between its marks. */
export function partsOf(form: NormalForm): NormalForm[] {
	const parts: NormalForm[] = [];
	let start = 0;
	for (let at = 0; at <= form.text.length; at++) {
		const isEnd = at === form.text.length;
		const isAtMark = !isEnd && isMark(form.text, at);
		if (!isEnd && !isAtMark && !isPause(form, at)) continue;
		// A question stays one.
		const end = /[?？]/u.test(form.text[at] ?? "") ? at + 1 : at;
		if (form.text.slice(start, at).trim() !== "")
			parts.push(slice(form, start, end));
		start = isAtMark ? at + 1 : at;
	}
	return parts;
}

/** Voice input writes a space where somebody drew breath; in a short message it may part anything. */
function isPause(form: NormalForm, at: number): boolean {
	if (form.text.length < DICTATED || at === 0) return false;
	if (BREATH.test(form.text.slice(at))) return true;
	if (!hasGapBefore(form, at) || isWordByWord(form)) return false;
	const isBound = BOUND.test(form.text.slice(0, at));
	return !isBound && /\p{Script=Han}/u.test(form.text.slice(at - 1, at + 1));
}

/** 我們 1.2 不能 完成: spaces everywhere part nothing. */
function isWordByWord(form: NormalForm): boolean {
	const { length } = form.text;
	let gaps = 0;
	for (let at = 1; at < length; at++) if (hasGapBefore(form, at)) gaps += 1;
	return length / (gaps + 1) < LEAST_BREATH;
}

/** Characters between two spaces, on the whole. */
const LEAST_BREATH = 5;
/** What belongs to what follows. */
const BOUND = /(?:不|没|未|不能|不算|不该|没有|别人|他们|说|把|将|和|跟)$/u;

/** What a sentence goes on with that is not parted: 不行啊嗯退回去. */
const BREATH = /^(?:嗯+|呃+|啊?就是说(?!否)|然后(?!续))/u;
/** Characters. */
const DICTATED = 16;

function isMark(text: string, at: number): boolean {
	if (!MARK.test(text[at] ?? "")) return false;
	return !(
		INSIDE_NUMBER.test(text.slice(0, at)) && /^.\s?\d/u.test(text.slice(at))
	);
}
