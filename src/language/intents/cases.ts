import { clausesOf } from "../clauses.js";
import { unitInText } from "../find-unit.js";
import { type Intent, trimmed } from "../hearing.js";
import { type NormalForm, without } from "../normal-form.js";
import type { World } from "../utterance.js";
import { isMadeOf, wordList } from "../words.js";

const CASES = /案例|\bcases?\b/u;
const WORDS = wordList(`
  案例 典型案例 典型 任务 指标 数量 清单 列表 情况 进度 进展 台账 汇总 统计 表 看看 看 查看 查询 查 打开 列出 显示 我 我的 我们 我们的
  本单位 我局 我单位 咱们 咱局 本局 我们局 咱们局 我们单位 咱们单位 咱 局 各家 各 各个 单位 全部 所有 全区 的 是 了 吗 么 呢 没 没有 有 有没有 还 还差 差 还要 还欠 欠 要 得 交 报 提交 上报 报送 报上去 交上去 报上来 交上来 交过 报过 过 上去 上来 几 几个 几件
  几份 多少 个 件 份 哪些 什么 够 够数 够了 达标 完成 现在 目前 已 已经 到 怎么样 如何 怎样 一共 总共 共 是 发我 发 给我 一份 份 帮我 个 一个 呗 不知道 想知道 问问
  show list see view my our the of all cases case how many do did i we still owe are there have has been quota status filed submitted reported handed in sent so far yet enough which what`);
/** 哪些案例可以公開發布, publish the approved cases: which is to be said by its number; the table has them. */
const PUBLISHED = "(?:公开|对外)?(?:发布|公布|公开|曝光|通报|刊发|发出去)";
const TO_BE_PUBLISHED = new RegExp(
	`^(?:看看|看下|查查)?(?:(?:有没有|有)?(?:哪些|哪几[个件]|哪个|哪件|什么|几[个件])?(?:典型)?案例(?:是|都)?(?:可以|能|可|适合|能够)${PUBLISHED}(?:的|呢|[?])*|(?:看看|看下|查查)?(?:可以|能|可|适合)?${PUBLISHED}的(?:典型)?案例(?:有|是)?(?:哪些|哪几[个件]|几[个件]|多少)[?]?|(?:把)?(?:已经?|都)?(?:审核?|核实)?(?:通过|过)了?的(?:典型)?案例(?:都|全部?)?${PUBLISHED}(?:出去)?|${PUBLISHED}(?:已经?|所有|全部)?(?:审核?|核实)?(?:通过|过)了?的(?:典型)?案例|publish (?:all )?(?:the |our )?(?:approved|verified|accepted|passed) cases|(?:which |what )?cases (?:that )?(?:can be|are ready to be|may be) published)$`,
	"u",
);
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
		if (clausesOf(form).some(({ text }) => TO_BE_PUBLISHED.test(text)))
			return { intent: "cases" };
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
