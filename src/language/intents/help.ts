import type { Hearing, Intent } from "../hearing.js";
import { asksFor } from "../topics.js";

const WORDS =
	/^(?:帮助|帮忙|求助|help|\?+|(?:你好|您好|大家好|hi|hello|hey|哈喽|嗨|在吗|在不在|在么)[\s,!~呀啊]*|早上好|上午好|下午好|早安|早|怎么用|怎么使用|如何使用|怎么操作|使用说明|使用方法|说明|菜单|menu|指令|命令|commands?|功能|有(?:什么|哪些)功能|(?:你|您)?(?:是谁|会(?:做|干)?(?:什么|啥)|能(?:做|干)(?:什么|啥)|能帮我(?:做|干)?什么)|what can you do|how does this work|how do i use (?:this|it)|开始|start|谢谢(?:你|您|了)?|多谢|辛苦了?|thanks|thank you|thx|我(?:能|可以|该)(?:说|做|问)(?:什么|啥)|怎么(?:说|办|弄))[\s?!。,]*$/u;

/** 幫助 · help, a greeting, or nothing at all. */
export const help: Intent = {
	name: "help",
	examples: { "zh-Hant": ["幫助"], "zh-Hans": ["帮助"], en: ["help"] },
	match(heard) {
		const { form, withPeople } = heard;
		const isEmpty = form.text.replace(/[\p{P}\p{S}\s]/gu, "") === "";
		const isAsked = WORDS.test(form.text) || WORDS.test(withPeople.text);
		return isEmpty ||
			isAsked ||
			isLost(heard) ||
			WHAT_FOR.test(heard.whole.text)
			? { intent: "help" }
			: null;
	},
};

/** 你能幹嘛: its 嘛 asks. */
const WHAT_FOR = /^(?:你|您)?(?:都|到底)?(?:能|会|可以)(?:干|做)嘛/u;

const HOW_TO_USE =
	/(?:这(?:个|玩意儿?|东西|机器人)|机器人|你)?(?:到底|究竟)?(?:都)?(?:怎么|如何|咋|怎样)(?:用|使|使用|操作|玩|弄)|(?:都)?(?:会|能|可以)(?:帮我们?|帮忙|给我们?)?(?:干|做|办|帮)(?:点|些)?(?:什么|啥|嘛|哪些事?)|(?:有|都有)(?:什么|啥|哪些)(?:功能|命令|指令|用处|本事)|使用(?:说明|方法|手册|教程)|操作(?:说明|手册|指南)|教程|how (?:to|do i|do we|can i|should i) (?:use|report|say)|what can (?:you|i) (?:do|say|ask)|what do you do/u;

/** 怎麼用啊這玩意 · 你都會幹啥. */
function isLost(heard: Hearing): boolean {
	return !heard.said.replying && asksFor(heard, HOW_TO_USE, "玩意");
}
