import { clausesOf } from "./clauses.js";
import type { NormalForm } from "./normal-form.js";
import { TELLING } from "./vocabulary.js";
import { combined, isMadeOf, wordList } from "./words.js";

const UNDOING = wordList(
	"取消 取消掉 作废 恢复 恢复原样 还原 不算 不作数 不算数 撤销 撤回 撤掉 撤下 撤消 撤了 撤回来 撤 回退 回滚 收回 undo revert rollback withdraw cancel",
);
/** What is taken back, where it is said at all. */
const OBJECTS = wordList(`
  上一步 上一条 上一个 上一次 上条 上个 前一步 前一条 前面 上面 刚才 刚刚 刚 最近 最后 一次 一条 一步 步 条 次 操作 动作 标记 完成 办结 签收 核实 退回 进度 进展 上报 汇报 填报 提交 登记 记录 修改 报 报的 发 发的 点 点的 填 填的 说 说的 那个 那条
  通报 绑定 消息 决定 同意 不同意 延期 last my change report step action entry that it`);
/** Why. */
const MISTAKES = [
	...combined(
		"点 按 报 填 写 搞 弄 发 标 选 看 说 输 传 打 记 签 提交 上报 操作 标记",
		"岔 岔了 错 错了 错数 错数了 错任务 错项 误 混 混了 多了 重了 早了",
	),
	...wordList(
		"错 错了 错误 不对 有误 误 误点 误操作 误报 误按 手滑 手误 不小心 搞混 重复 数 数字 数据 数不对 编号 任务 wrong mistake by oops oop 哎呀 糟了 sorry my bad 单位 重发 重新发 我 重新报 重报 重新填 重来 再报 重新来 抱歉 对不起 不好意思 不算 作废 了一个 成",
	),
];

/** Whether a sentence, the task's name taken out, takes the last thing back: 撤回剛才那條; 點錯了，撤掉. */
export function takesBack(rest: NormalForm): boolean {
	if (TOLD.test(rest.text)) return false;
	const clauses = clausesOf(rest).filter(
		({ text }) => !isMadeOf(text, TELLING),
	);
	const isUndo = clauses.some(
		({ text }) => hasUndoing(text, rest.text) && isMadeOf(text, SAID),
	);
	return isUndo && clauses.every(({ text }) => isMadeOf(text, SAID));
}

/** 撤銷了一個科室: work, told of. */
const TOLD =
	/撤[销回掉下]?了?[一二两三四五六七八九十几\d]+(?:个|项|家|处|条(?!$)|名)(?!操作|步)/u;

/** Of other things as well, where nothing says that it is the last thing done. */
const VOID = /取消|作废|恢复|还原|不算|不作数/u;
const OF_LAST = /刚才|刚刚|上一?[条步个次]|最近|手滑|错|误|手抖|重复/u;

const SAID = [...UNDOING, ...OBJECTS, ...MISTAKES, ...TELLING];

function hasUndoing(text: string, whole: string): boolean {
	if (VOID.test(text) && OF_LAST.test(whole)) return true;
	return /撤|回退|回滚|收回|\b(?:undo|revert|rollback|withdraw)\b/u.test(text);
}
