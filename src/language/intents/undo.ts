import { taskByCode } from "../find-task.js";
import type { Intent } from "../hearing.js";
import { trimmed } from "../hearing.js";
import { isForbidding } from "../mood.js";
import { namedTask } from "../named-task.js";
import { without } from "../normal-form.js";
import { isPlainQuestion } from "../questions.js";
import { takesBack } from "../taking-back.js";
import { undoneAct } from "../undone-act.js";

const OBJECT =
	"(?:我的?|我们的?)?(?:上一?(?:步|条|个|次)|前一?(?:步|条)|刚才|刚刚|刚|最近|那个?|这个?|last|the last|my last)?(?:一?(?:步|条|次|个))?的?(?:操作|标记|完成|办结|签收|进度|进展|上报|汇报|填报|报的?|核实|退回|通报|绑定|修改|任务|change|report|step|action|that|it)?(?:标记|操作)?了?";
const ALONE = new RegExp(`^(?:撤销|撤回|回退|undo)[\\s:,]?${OBJECT}$`, "u");
/** 取消 alone may be meant for a card that asks. */
const CANCEL =
	/^取消(?:上一?(?:步|条|次)|刚才|刚刚|完成|办结|签收|核实|退回)(?:的?(?:操作|标记|完成|签收|进度|那条))?$/u;
const AFTER_MISTAKE =
	/^.{0,16}(?:错|误|不对|不小心|手滑|搞混|岔)[^,，。!\n]{0,8}[\s,，。!\n](?:给我|帮我|我要|要)?(?:撤销|撤回|undo)(?:掉|了|上一?[条个步次]|刚才那条)?$/u;
const MISTAKE_ALONE =
	/^.{0,10}(?:错|误|不对|不小心|手滑).{0,3}(?:撤销|撤回)(?:掉)?$/u;

/** 能不能撤銷 asks whether one may. */
const MAY_I =
	/^(?:请问)?(?:我们?|还|这个?)*(?:能不能|能否|可否|可不可以|可以|能)(?:撤销|撤回)(?:吗|么|不|[?])*$/u;

/** 撤銷 · 撤銷上一步 · 剛才報錯了，撤銷 · undo 1.3. */
export const undo: Intent = {
	name: "undo",
	examples: { "zh-Hant": ["撤銷"], "zh-Hans": ["撤销"], en: ["undo"] },
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		const { form, world } = heard;
		const coded = taskByCode(form, world);
		const { text } = trimmed(
			coded ? without(form, coded.start, coded.end) : form,
		);
		if (isForbidding(text)) return null;
		if (MAY_I.test(trimmed(heard.whole).text)) return null;
		const isUndo = [ALONE, CANCEL, AFTER_MISTAKE, MISTAKE_ALONE].some((said) =>
			said.test(text),
		);
		if (!isUndo && (isPlainQuestion(text) || !takesBack(namedTask(heard).rest)))
			return null;
		return {
			intent: "undo",
			task: coded?.mention ?? null,
			...undoneAct(text),
		};
	},
};
