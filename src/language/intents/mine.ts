import type { Intent } from "../hearing.js";
import { ASKING } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

const WORDS = [
	...ASKING,
	...wordList(`
  本单位 我单位 我们单位 本局 我局 我们局 本部门 我们部门 我街道 我们街道 我们 我 咱们 咱 自己 本组 这边 单位
  看看 看 查看 查 查询 列出 显示 的 有 还 负责 牵头 都 全部 所有 一共 总共 现在 目前 没 没有 未 办 完成 手头 手上 名下 活 活儿 事儿
  要 需要 该 做 干 交 报 报送 提交 办结 哪些 什么 啥 几项 几个 多少 任务 工作 事项 待办 清单 列表 情况 一览 总览 汇总 承办 牵头承办 吗 呢 是 进展 进度 有没有 牵头的 配合 承担 把 甩出来 拉 拉个 list 甩 出来 俺们 俺 单子`),
];
const TOPIC =
	/任务|工作|事项|待办|手[上头]|名下|还有(?:什么|啥|哪些)|(?:什么|啥|哪些|几[件项个])(?:事|活)|(?:的|有)(?:事|活)(?:儿|情)?(?=$|拉|列|发|给)|(?:要|该)[做干办]|[做干办]什么|什么[没要]|哪些[没要]|没(?:做|办|完成|交|报)|(?:负责|牵头)(?:的)?(?:都)?有?(?:哪些|什么|啥|多少|几项|哪几项)|(?:哪些|什么)(?:是)?(?:我们?)?(?:负责|牵头)/u;
/** Nobody named: in a unit's group it is that unit's. */
const OPEN = /(?:没|没有|未)(?:做|办|完成|交|报|办结|提交)/u;
const OWN = /我|咱|俺|本|自己|这边|手[上头]|名下/u;
const LIST =
	/^(?:我们?|咱们?|我局|我们局|本局|本单位)的$|^(?:看看?|查看?)?(?:所有|全部)?的?(?:任务|待办)(?:清单|列表)?$/u;
const ENGLISH =
	/^(?:show |list |see )?(?:me )?(?:all )?(?:(?:my|our) (?:open )?(?:tasks?|todos?|to-dos?|work|list)|what (?:do|should) (?:i|we) (?:have to )?do|what are (?:my|our) tasks|tasks?|todo|task list|list(?: of)? tasks|all tasks)[?]*$/;

/** 本單位任務 · 我們的任務 · my tasks. */
export const mine: Intent = {
	name: "mine",
	examples: {
		"zh-Hant": ["本單位任務", "我們的任務"],
		"zh-Hans": ["本单位任务", "我们的任务"],
		en: ["my tasks"],
	},
	match({ form: { text } }) {
		if (isOursInEnglish(text)) return { intent: "mine" };
		if (ENGLISH.test(text) || LIST.test(text)) return { intent: "mine" };
		const isOurs = OWN.test(text) && TOPIC.test(text);
		const isOpen = OPEN.test(text) && /什么|啥|哪些|任务|事项/u.test(text);
		return (isOurs || isOpen) && isMadeOf(text, WORDS)
			? { intent: "mine" }
			: null;
	},
};

const ENGLISH_WORDS = wordList(
	"what which do does did we i us our my me are is the show list see get give please pls have has got to on for all open any anything everything still left owe task tasks todo todos plate responsible assigned need work working supposed of unit unit's office's list's whats",
);

/** what do we owe · what's on our plate: of ourselves, and nothing else. */
function isOursInEnglish(text: string): boolean {
	return (
		/\b(?:we|our|my|i|us)\b/.test(text) &&
		/\b(?:tasks?|todos?|owe|plate|responsible|assigned|work)\b/.test(text) &&
		isMadeOf(text, ENGLISH_WORDS)
	);
}
