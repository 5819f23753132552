import { findAction } from "./find-action.js";
import { findUnit } from "./find-unit.js";
import { matchKey } from "./normal-form.js";
import type { BindTarget, World } from "./utterance.js";

const OFFICE =
	/^(?:(?:营商环境建设)?领导小组办公室|领导小组|区?办公室|营商办|督办办公室|(?:the)?offices?(?:own)?(?:staff)?)$/u;
const EVERYONE =
	/^(?:全体|全体群|全体单位|全体成员|全部|全部单位|所有单位|各单位|大群|工作群|总群|all|everyone|allunits)$/u;
const DISCIPLINE =
	/^(?:区?纪(?:委|检|委监委|律检查委员会|检监察(?:组|机关)?)|(?:the)?discipline(?:inspection)?(?:commission|group)?)$/u;
const ACTION =
	/^(?:专项(?:行动|工作)?组|专项行动|专项|工作组|action(?:group)?)|(?:专项(?:行动|工作)?组|专项行动|工作专班)$/u;
const SAID_ACTION = /[專专][項项](?:[行工][動动作])?[組组]?|工作[組组]/gu;

/** What a chat or a role is to stand for: 區住建局, 辦公室, 專項組 辦事方便, 全體, 紀委. A unit of that very name comes first. */
export function bindTarget(said: string, world: World): BindTarget {
	const key = matchKey(said)
		.replace(
			/(?<=局|委|组|中心|办公室|街道)(?:的)?(?:(?:工作)?群|名下|下面|那边)$/u,
			"",
		)
		.replace(/(?:那个|这个|的)(?=专项)|(?<=.{2})那个$/u, "");
	if (key === "") return { kind: "nothing-said" };
	if (DISCIPLINE.test(key)) return { kind: "discipline" };
	if (OFFICE.test(key)) return { kind: "office" };
	if (EVERYONE.test(key)) return { kind: "everyone" };
	if (ACTION.test(key)) {
		const actionNo = findAction(key.replace(ACTION, ""), world);
		return actionNo === null
			? { kind: "unknown-action", said: said.replace(SAID_ACTION, "").trim() }
			: { kind: "action", actionNo };
	}
	const found = findUnit(key, world);
	if (found.kind === "one") return { kind: "unit", unit: found.name };
	const actionNo = /\d/.test(key) ? null : findAction(key, world);
	if (actionNo !== null) return { kind: "action", actionNo };
	return { kind: "unknown-unit", said: said.trim(), nearest: found.nearest };
}
