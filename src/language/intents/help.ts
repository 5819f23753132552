import type { Intent } from "../hearing.js";

const WORDS =
	/^(?:帮助|帮忙|求助|help|\?+|(?:你好|您好|大家好|hi|hello|hey|哈喽|嗨|在吗|在不在|在么)[\s,!~呀啊]*|早上好|上午好|下午好|早安|早|怎么用|怎么使用|如何使用|怎么操作|使用说明|使用方法|说明|菜单|menu|指令|命令|commands?|功能|有(?:什么|哪些)功能|(?:你|您)?(?:是谁|会(?:做|干)?(?:什么|啥)|能(?:做|干)(?:什么|啥)|能帮我(?:做|干)?什么)|what can you do|how does this work|how do i use (?:this|it)|开始|start|谢谢(?:你|您|了)?|多谢|辛苦了?|thanks|thank you|thx|我(?:能|可以|该)(?:说|做|问)(?:什么|啥)|怎么(?:说|办|弄))[\s?!。,]*$/u;

/** 幫助 · help, a greeting, or nothing at all. */
export const help: Intent = {
	name: "help",
	examples: { "zh-Hant": ["幫助"], "zh-Hans": ["帮助"], en: ["help"] },
	match({ form, withPeople }) {
		const isEmpty = form.text.replace(/[\p{P}\p{S}\s]/gu, "") === "";
		const isAsked = WORDS.test(form.text) || WORDS.test(withPeople.text);
		return isEmpty || isAsked ? { intent: "help" } : null;
	},
};
