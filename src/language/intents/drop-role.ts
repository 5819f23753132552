import { unitSaidIn } from "../find-unit.js";
import type { Hearing, Intent } from "../hearing.js";
import { isForbidding, isSupposing } from "../mood.js";
import { personIn } from "../person.js";
import { isQuestion } from "../questions.js";
import { roleIn } from "./set-role.js";
import { isMadeOf, wordList } from "../words.js";

const VERB =
	/^(?:免去|免除|撤换|解除|移除|取消|卸任|remove|drop|dismiss|strip|relieve)(?![a-z]).{0,40}$/u;
/** @某人 免去 */
const PERSON_FIRST =
	/^(?:把|将)?@_user_\d+\s?(?:的)?(?:角色|职务|负责人|联络员)?(?:免去|免除|免职|撤换|解除|移除)(?:了|掉|角色|职务)?$/u;
/** 他的身份就免去吧: who, another clause says. */
const OF_HIM =
	/^(?:把|将)?(?:他|她)的?(?:身份|角色|职务|权限|联络员|负责人)?(?:就|给|也|都|可以){0,3}(?:免去|免了|免掉|免|撤了|撤掉|去掉|取消)(?:了|掉|吧)*$/u;
const ABOUT = /@_user_\d+|负责人|联络员|角色|职务|role/u;

/** 免去 @某人. */
export const dropRole: Intent = {
	name: "drop-role",
	examples: {
		"zh-Hant": ["免去 @某人"],
		"zh-Hans": ["免去 @某人"],
		en: ["remove @someone"],
	},
	match(heard) {
		const { withPeople, said } = heard;
		const { text } = withPeople;
		const isSaid =
			/^(?:免去|免除)$/u.test(text) ||
			PERSON_FIRST.test(text) ||
			(VERB.test(text) && ABOUT.test(text)) ||
			OF_HIM.test(text) ||
			isSaidOf(heard);
		if (!isSaid || isQuestion(text)) return null;
		const named = roleIn(withPeople);
		return {
			intent: "drop-role",
			person: personIn(withPeople, said),
			...(named ? { role: named.role } : {}),
		};
	},
};

const REMOVED =
	/免(?:掉|去|职|除|了)?|撤(?:掉|换|下|了)|去掉|移(?:出|除)|删(?:掉|除|了)|除名|不(?:再|用)?(?:担任|负责|当|任|做)|(?:不再|不用)是|卸任|解除|取消|拿掉|\btake (?:away|(?:@_user_\d+ ?)?off)\b|\b(?:removed?|dropped|no longer|steps? down)\b/u;
const AROUND = wordList(`
  把 将 的 了 吧 已经 已 从 在 由 现在 以后 今后 请 麻烦 他 她 这个 人 我们 局 单位 办公室 角色 职务 身份 权限 资格 负责人 联络员 联系人 专项组 组长 成员 督查 督查员 纪委 管理员 聯絡員 掉 出 里 名单 给 都 全
  调走 调离 调任 调岗 调动 离职 离任 退休 辞职 走 不在 换人 换岗 轮岗 到别的单位 is the of as a s in system position role rights access from liaison head office has left retired moved no longer any more`);

/** @某人 調走了，免掉 · @某人 不再擔任住建局聯絡員: one person, a word of removal, and small words. */
function isSaidOf({ withPeople, said, world }: Hearing): boolean {
	const { text } = withPeople;
	if (text.length > 60 || !REMOVED.test(text) || isSupposing(text))
		return false;
	if (
		isForbidding(text.replace(/不用/gu, "不再")) ||
		personIn(withPeople, said) === null
	)
		return false;
	if ([...text.matchAll(/@_user_\d+/gu)].length !== 1) return false;
	const bare = text
		.replace(/@_user_\d+\s?/gu, "")
		.replace(new RegExp(REMOVED, "gu"), " ");
	const unit = unitSaidIn(bare, world);
	return isMadeOf(
		unit ? bare.slice(0, unit.start) + bare.slice(unit.end) : bare,
		AROUND,
	);
}
