import type { Intent } from "../hearing.js";
import { personIn } from "../person.js";
import { isQuestion } from "../questions.js";

const VERB =
	/^(?:免去|免除|撤换|解除|移除|取消|卸任|remove|drop|dismiss)(?![a-z]).{0,40}$/u;
/** @某人 免去 */
const PERSON_FIRST =
	/^(?:把|将)?@_user_\d+\s?(?:的)?(?:角色|职务|负责人|联络员)?(?:免去|免除|免职|撤换|解除|移除)(?:了|掉|角色|职务)?$/u;
const ABOUT = /@_user_\d+|负责人|联络员|角色|职务|role/u;

/** 免去 @某人. */
export const dropRole: Intent = {
	name: "drop-role",
	examples: {
		"zh-Hant": ["免去 @某人"],
		"zh-Hans": ["免去 @某人"],
		en: ["remove @someone"],
	},
	match({ withPeople, said }) {
		const { text } = withPeople;
		const isSaid =
			/^(?:免去|免除)$/u.test(text) ||
			PERSON_FIRST.test(text) ||
			(VERB.test(text) && ABOUT.test(text));
		if (!isSaid || isQuestion(text)) return null;
		return { intent: "drop-role", person: personIn(withPeople, said) };
	},
};
