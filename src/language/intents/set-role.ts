import type { RoleName } from "../../domain/people.js";
import { bindTarget } from "../bind-target.js";
import { type Hearing, type Intent, trimmed } from "../hearing.js";
import { type NormalForm, originalWords, without } from "../normal-form.js";
import { personIn } from "../person.js";
import { isQuestion } from "../questions.js";
import type { BindTarget } from "../utterance.js";

const ROLES: readonly [string, RoleName][] = [
	["负责人|head", "head"],
	["联络员|联系人|liaison", "liaison"],
	["专项组(?:组长|负责人|成员)?|action[- ]lead", "action-lead"],
	["(?:领导小组)?办公室(?:成员|人员)?|office", "office"],
	["督查(?:员|人员|组)?|supervision|supervisor", "supervision"],
	["纪委(?:人员)?|纪检|discipline", "discipline"],
	["管理员|administrator|admin", "administrator"],
];
const VERB =
	/^(?:(?:把|将)?(?:@_user_\d+\s?)?(?:设置?|设定|设立|任命|指定|添加|增加|make|set|appoint)(?:为|成)?(?![a-z计施备法]))/u;
const LINK = /^(?:为|成|是|的|as|is|of|for|the|to|[\s,:])+/u;

/** 設負責人 @某人 區住建局 · 設辦公室 @某人 · 設專項組 @某人 辦事方便. */
export const setRole: Intent = {
	name: "set-role",
	examples: {
		"zh-Hant": ["設負責人 @某人 {unit}", "設聯絡員 @某人 {unit}"],
		"zh-Hans": ["设负责人 @某人 {unit}", "设联络员 @某人 {unit}"],
		en: ["set head @someone {unit}"],
	},
	match(heard) {
		const form = heard.withPeople;
		const verb = VERB.exec(form.text);
		if (!verb || form.text.length > 120 || isQuestion(form.text)) return null;
		const person = personIn(form, heard.said);
		const rest = withoutVerb(form);
		const named = roleIn(rest);
		if (!named) return null;
		const words = trimmed(linkless(trimmed(named.rest)));
		const unit = target(named.role, originalWords(words), heard);
		return { intent: "set-role", role: named.role, person, unit };
	},
};

function withoutVerb(form: NormalForm): NormalForm {
	const bare = form.text.replace(/@_(?:user_\d+|all)\s?/gu, "");
	const people = [...form.text.matchAll(/@_(?:user_\d+|all)\s?/gu)].reverse();
	const alone = people.reduce(
		(rest, match) => without(rest, match.index, match.index + match[0].length),
		form,
	);
	const verb = VERB.exec(bare)?.[0].length ?? 0;
	return trimmed(without(alone, 0, verb));
}

/** The role said, and the words around it: the unit may stand before (區住建局聯絡員) or after it. */
function roleIn(form: NormalForm): { role: RoleName; rest: NormalForm } | null {
	for (const [words, role] of ROLES) {
		const match = new RegExp(words, "u").exec(form.text);
		if (!match || match.index > 20) continue;
		const end = match.index + match[0].length;
		return { role, rest: without(form, match.index, end) };
	}
	return null;
}

function linkless(form: NormalForm): NormalForm {
	const match = LINK.exec(form.text);
	const opened = match ? without(form, 0, match[0].length) : form;
	const tail = /(?:的|[\s,:])+$/u.exec(opened.text);
	return tail ? without(opened, tail.index, opened.text.length) : opened;
}

function target(role: RoleName, words: string, { world }: Hearing): BindTarget {
	if (role === "office") return { kind: "office" };
	if (role === "discipline") return { kind: "discipline" };
	if (words === "") return { kind: "nothing-said" };
	if (role === "action-lead") return bindTarget(`专项组${words}`, world);
	return bindTarget(words, world);
}
