import type { Hearing, Intent } from "../hearing.js";
import { isOrder } from "../mood.js";
import { TELLING } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

const WORDS =
	/^(?:看看?|发布?|发送|发出|生成|出|起草|准备|做|send |show |post )?(?:一?[份个期])?(?:the |a )?(?:本[周月期]|最新|进度|工作|督办)*(?:的)?(?:通报|broadcast|notice)$/u;

/** 通報: its preview, to be sent or cancelled. */
export const broadcast: Intent = {
	name: "broadcast",
	examples: { "zh-Hant": ["通報"], "zh-Hans": ["通报"], en: ["broadcast"] },
	match: (heard) =>
		WORDS.test(heard.form.text) || isOrdered(heard)
			? { intent: "broadcast" }
			: null,
};

const AROUND = [
	...TELLING,
	...wordList(
		"通报 简报 督办 督查 进度 工作 本周 本月 本期 这周 这个月 这期 新 新一期 最新 一 个 份 期 张 发 发下 发出 发出去 发到群里 发群里 发到各群 发送 发布 推送 推 印发 下发 出 出一期 来一期 生成 起草 准备 做 整 弄 拟 各群 所有群 群里 群 各 单位 各单位 各家 所有单位 全体 全体单位 全区 进展 进展情况 情况 完成情况 办理情况 总体情况 总体 截至目前 预览 看 看看 broadcast notice bulletin circular progress report weekly monthly send publish issue out make prepare show the to all every everyone everybody groups units of new a an",
	),
];

/** 幫我把通報發出去 · 來一期通報: an order made of nothing else. 上期通報發了沒, 先別發 are none. */
function isOrdered({ form: { text }, said }: Hearing): boolean {
	if (
		said.replying ||
		!isOrder(text) ||
		!/通报|简报|broadcast|bulletin|circular|(?:progress|weekly|monthly) notice/u.test(
			text,
		)
	)
		return false;
	return isMadeOf(text, AROUND);
}
