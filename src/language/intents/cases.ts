import { unitInText } from "../find-unit.js";
import { type Intent, trimmed } from "../hearing.js";
import { type NormalForm, without } from "../normal-form.js";
import type { World } from "../utterance.js";
import { isMadeOf, wordList } from "../words.js";

const CASES = /案例|\bcases?\b/u;
const WORDS = wordList(`
  案例 典型案例 典型 任务 指标 数量 清单 列表 情况 进度 进展 台账 汇总 统计 表 看看 看 查看 查询 查 打开 列出 显示 我 我的 我们 我们的
  本单位 我局 我单位 咱们 各家 各 各个 单位 全部 所有 全区 的 是 了 吗 么 呢 没 没有 有 有没有 还 还差 差 还要 还欠 欠 要 得 交 报 提交 上报 报送 几 几个 几件
  几份 多少 个 件 份 哪些 什么 够 够数 够了 达标 完成 现在 目前 已 已经 到 怎么样 如何 怎样 一共 总共 共 是 发我 发 给我 一份 份 帮我 个
  show list see view my our the of all cases case how many do we still owe are there have quota status`);
/** 案例交了 · 案例沒交: what stands on record answers both, and nothing is taken for done. */
const STANDS =
	/^(?:我们的?)?(?:我们?(?:报|交)的)?(?:典型)?案例(?:都|也|已经?|早就?|还|是)*(?:没有?)?(?:交|报|提交|上报|报送)(?:上去|过去|过)?(?:了|齐了|完了)?$/u;
/** Without a word of asking a single 完成 or 報送 beside 案例 would tell. */
const TOLD = /(?:完成|交|报|提交|上报|报送)了?$/u;

/** 案例 · 我們的案例 · 案例任務 · 我們案例還差幾件: the own list and the quota; for the office the whole table. */
export const cases: Intent = {
	name: "cases",
	examples: {
		"zh-Hant": ["案例"],
		"zh-Hans": ["案例"],
		en: ["cases"],
	},
	match({ form, said, world }) {
		const { text } = withoutUnit(form, world);
		if (!said.replying && STANDS.test(text)) return { intent: "cases" };
		if (!CASES.test(text) || !isMadeOf(text, WORDS)) return null;
		if (said.replying && /^(?:案例|cases?)$/u.test(text) === false) {
			if (!/[?吗么呢没几]|多少|哪些|how/u.test(text)) return null;
		}
		return TOLD.test(text) && !/几|多少|哪|还差/u.test(text)
			? null
			: { intent: "cases" };
	},
};

/** 住建局案例報了沒有: a unit asks of itself, the office of any; its table has them all. */
function withoutUnit(form: NormalForm, world: World): NormalForm {
	const unit = unitInText(form.text, world);
	if (!unit) return form;
	const { speakingFor } = world;
	const isTheirs = speakingFor.length === 0 || speakingFor.includes(unit.name);
	return isTheirs ? trimmed(without(form, unit.start, unit.end)) : form;
}
