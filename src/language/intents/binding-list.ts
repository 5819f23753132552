import { clausesOf } from "../clauses.js";
import { unitSaidIn } from "../find-unit.js";
import type { Intent } from "../hearing.js";
import { ASKING } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

const BINDING = /绑[定订丁钉]|绑(?!架|带)/u;
const WORDS = [
	...ASKING,
	...wordList(`
  边些 边间 纪委 专项组 办公室 全体 大群 每个 每家 各个 哪个 机器人 绑定 绑订 绑 绑好 绑上 绑过 群 群聊 微信群 飞书群 单位 部门 局 街道 家 有 还有 还没有 没有 没 未 了 的 吗 情况 状态 进度 关系 一览 名单 清单 列表 总览 现在 目前 都 谁 谁家 哪家 几家 哪几家 对应 建 建群 拉群 进群 一共 总共 共`),
];
const ASKS =
	/哪|边[些间个]|什么|啥|谁|几|多少|有没有|清单|列表|名单|一览|总览|情况|状态|进度|关系|列|看|查|统计|汇总|(?:都|全|绑定?了).{0,6}(?:吗|没|没有|么|[?])$|绑定?了没有?$/u;
/** 未綁定單位: a list by its name. */
const NAMED = /(?:没有?|未)绑定?(?:群)?的?(?:单位|部门|群|局)?$/u;
/** How it is done, of this group, undone: other questions, or none. */
const OTHERWISE =
	/怎(?!么?样)|如何|咋|为什|为啥|为何|什么时候|何时|什么用|什么意思|可以|能不能|要不要|是不是|谁(?:来|去|能|给|可以)*绑(?:定)?的?$|(?:这|本|此|该)(?:个)?群|解绑|取消|解除|换绑|改绑|重新绑|别绑|不绑|不用绑|绑定什么$|绑什么$/u;
const ENGLISH =
	/^(?:(?:(?:please )?(?:show|list|see|get|give)(?: me| us)?(?: all)?(?: the)? )?(?:(?:chat |group )?bindings?(?: list| status| overview)?|(?:bound|unbound) (?:units|groups|chats))|(?:which|what|whose) (?:units?|groups?|chats?|ones) (?:are|is|have) ?(?:still |already )?(?:not |nt )?(?:yet )?(?:been )?(?:un)?bound(?: yet| so far)?|(?:are|have) all (?:the )?(?:units|groups) (?:been )?bound(?: yet)?|who(?:s| is)? (?:still )?(?:not |nt )?(?:yet )?(?:un)?bound(?: yet)?|(?:(?:show|list) (?:me )?(?:the )?)?(?:units|groups) (?:that are )?(?:still )?(?:not (?:yet )?bound|unbound|(?:without|that (?:still )?have no) (?:a )?(?:group|chat))(?: yet)?|(?:which|what) units (?:have|do not have|dont have|lack|have no|are without) (?:no |a |any )?(?:group|chat)s?(?: yet)?)[?]*$/u;
const LONGEST = 60;

/** 哪些單位還沒綁定 · 綁定情況. 綁定 區住建局 and 解綁 are orders. */
export const bindingList: Intent = {
	name: "binding-list",
	examples: {
		"zh-Hant": ["哪些單位還沒綁定", "綁定情況"],
		"zh-Hans": ["哪些单位还没绑定", "绑定情况"],
		en: ["which units are not bound"],
	},
	match({ form, world }) {
		const { text } = form;
		if (text.length > LONGEST) return null;
		if (ENGLISH.test(text)) return { intent: "binding-list" };
		if (!BINDING.test(text) || unitSaidIn(text, world)) return null;
		const isAsked = [text, ...clausesOf(form).map((each) => each.text)].some(
			isAskedIn,
		);
		return isAsked && !OTHERWISE.test(text) ? { intent: "binding-list" } : null;
	},
};

function isAskedIn(text: string): boolean {
	if (!BINDING.test(text) || !isMadeOf(text, WORDS)) return false;
	return ASKS.test(text) || NAMED.test(text);
}
