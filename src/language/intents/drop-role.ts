import type { Intent } from "../hearing.js";
import { personIn } from "../person.js";

const VERB =
	/^(?:免去|免除|撤换|解除|移除|取消|卸任|remove|drop|dismiss)(?![a-z]).{0,40}$/u;
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
		const isAlone = /^(?:免去|免除)$/u.test(text);
		if (!isAlone && !(VERB.test(text) && ABOUT.test(text))) return null;
		return { intent: "drop-role", person: personIn(withPeople, said) };
	},
};
