import type { Intent } from "../hearing.js";

const WORDS =
	/^(?:看看?|发布?|发送|发出|生成|出|起草|准备|做|send |show |post )?(?:一?[份个期])?(?:the |a )?(?:本[周月期]|最新|进度|工作|督办)*(?:的)?(?:通报|broadcast|notice)$/u;

/** 通報: its preview, to be sent or cancelled. */
export const broadcast: Intent = {
	name: "broadcast",
	examples: { "zh-Hant": ["通報"], "zh-Hans": ["通报"], en: ["broadcast"] },
	match: ({ form }) => (WORDS.test(form.text) ? { intent: "broadcast" } : null),
};
