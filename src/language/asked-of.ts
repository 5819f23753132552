import { taskByCode, taskFromWords } from "./find-task.js";
import { type Hearing, trimmed } from "./hearing.js";
import { type NormalForm, slice, without } from "./normal-form.js";
import type { TaskMention } from "./utterance.js";
import { namedTask } from "./named-task.js";
import { ASKING } from "./vocabulary.js";
import { isMadeOf, wordList } from "./words.js";

const OWN = wordList(`
  看看 看下 看 查看 查询 查下 查 显示 列出 调出 发我 发给我 发 给我 告诉我 说说 想 我 我们 要 的 了 吗 呢 吧 啊 任务 工作 事项 项目 项 条
  这个 那个 这项 那项 这 那 是什么 是 有 有哪些 全部 所有 完整 目前 现在 到现在 截至 都 还 在 里 中 关于 单位 名单 情况 要求 内容 文字 具体 请 把
  show me see the of for list all task please is on in it what whats give view get open about regarding again constantly`);
const FILLERS = [...OWN, ...ASKING];
const CHINESE = OWN.filter(
	(word) => word.length > 1 && !/^[a-z]/.test(word),
).join("|");
const ENDS = new RegExp(
	`^(?:${CHINESE}|看|查|的|show |of |for |the )+|(?:${CHINESE}|的|了|吗|呢|[?])+$`,
	"gu",
);

/** What `words` are asked of. */
export interface Asked {
	/** null where no task is named. */
	task: TaskMention | null;
	words: RegExpExecArray;
}

/**
 * Which task `words` (原文, 進展記錄 …) are asked of, before, after or around it; null where the sentence says anything beside
 * the words, a task and filler.
 */
export function askedOf(heard: Hearing, words: RegExp): Asked | null {
	return asked(heard, words) ?? askedOfNamed(heard, words);
}

/** The task by words of its title anywhere: 不動產登記那條原話是啥. */
function askedOfNamed(heard: Hearing, words: RegExp): Asked | null {
	const { task, rest } = namedTask(heard);
	if (!task || task.kind === "none" || task.kind === "malformed") return null;
	const match = words.exec(rest.text);
	if (!match) return null;
	const left = without(rest, match.index, match.index + match[0].length);
	return isMadeOf(left.text, FILLERS)
		? { task: onlyOne(task), words: match }
		: null;
}

/** Where something is only shown, a task that few words fit alone need not be asked about: 教師形象這項，原文是什麼. */
export function onlyOne(task: TaskMention | null): TaskMention | null {
	if (task?.kind !== "several") return task;
	const [ref, ...others] = task.refs;
	return ref === undefined || others.length > 0
		? task
		: { kind: "one", ref, said: task.said };
}

function asked({ form, world }: Hearing, words: RegExp): Asked | null {
	const coded = taskByCode(form, world);
	const base = coded ? without(form, coded.start, coded.end) : form;
	const match = words.exec(base.text);
	if (!match) return null;
	const rest = trimmed(
		without(base, match.index, match.index + match[0].length),
	);
	if (isMadeOf(rest.text, FILLERS))
		return { task: coded?.mention ?? null, words: match };
	if (coded) return null;
	const task = taskFromWords(withoutEnds(rest), world);
	if (!task) return null;
	const isNumber = /^[\s\d.]+$/.test(task.said.normalize("NFKC"));
	return task.kind !== "none" || isNumber ? { task, words: match } : null;
}

function withoutEnds(form: NormalForm): NormalForm {
	let start = 0;
	let end = form.text.length;
	for (const match of form.text.matchAll(ENDS)) {
		if (match.index === 0) start = match[0].length;
		else end = match.index;
	}
	return trimmed(slice(form, start, Math.max(start, end)));
}
