import type { RoleName } from "../../domain/people.js";
import { bindTarget } from "../bind-target.js";
import { type Hearing, type Intent, trimmed } from "../hearing.js";
import { isForbidding, isMocking, isSupposing } from "../mood.js";
import {
	normalForm,
	type NormalForm,
	originalWords,
	without,
} from "../normal-form.js";
import { personIn } from "../person.js";
import { isQuestion } from "../questions.js";
import type { BindTarget, Utterance } from "../utterance.js";
import { isMadeOf, wordList } from "../words.js";

const ROLES: readonly [string, RoleName][] = [
	[
		"专项组(?:的)?(?:组长|负责人|成员)?|(?<!专项|行动|区委|小|班)组长|action[- ]lead|lead(?:er|s)?(?= (?:of )?action)",
		"action-lead",
	],
	["(?:主要)?负责人|一把手|head", "head"],
	["联络员|联系人|liaison", "liaison"],
	["(?:领导小组)?办公室(?:成员|人员)?|office(?: staff)?", "office"],
	["督[查察](?:员|人员|组)?|supervision|supervisor", "supervision"],
	["纪委(?:人员)?|纪检|discipline", "discipline"],
	["管理员|administrator|admin", "administrator"],
];
/** 不是負責人啊，是聯絡員 */
const NOT_THIS = "(?<!不是)";
const VERB =
	/^(?:(?:把|将)?(?:@_user_\d+\s?|他|她|这个人)?(?:设置?|设定|设立|任命|指定|添加|增加|make|set|appoint)(?:为|成)?(?![a-z计施备法]))/u;
const LINK =
	/^(?:去?[做当任]|担任|出任|为|成|是|的|as|is|of|for|the|to|[\s,:])+/u;

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
		if (form.text.length > 120 || isQuestion(form.text)) return null;
		if (!verb) return inWords(heard);
		const person = personIn(form, heard.said);
		const rest = withoutVerb(form);
		const named = roleIn(rest);
		if (!named) return null;
		const words = trimmed(linkless(trimmed(named.rest)));
		const unit = placeOf(named.role, originalWords(words), heard);
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
export function roleIn(
	form: NormalForm,
): { role: RoleName; rest: NormalForm } | null {
	for (const [words, role] of ROLES) {
		const match = new RegExp(`${NOT_THIS}(?:${words})`, "u").exec(form.text);
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

export function placeOf(
	role: RoleName,
	words: string,
	{ world }: Hearing,
): BindTarget {
	if (role === "office") return { kind: "office" };
	if (role === "discipline") return { kind: "discipline" };
	if (words === "") return { kind: "nothing-said" };
	if (role === "action-lead")
		return bindTarget(`专项组${words.replace(/^action\s*/iu, "")}`, world);
	return bindTarget(words, world);
}

const MADE =
	/(?<![主责现担兼信])任(?=.{2,10}(?:联络员|负责人|组长))|设(?=\s?@_user)|设(?:置|定)?[为成]|换(?:成|为|上)?|改(?:为|成|由)|变更为|调整为|更换[为成]|定为|任命为|由|让|交给|担任|出任|接任|接替|接手|负责|当(?!地)|[来去]做|(?<=是.{2,20})登记|登记|记一?下|录入|加(?:到|入|进)|拉[到进]|归入|列为|编入|(?<=[\p{Script=Han}]):|\b(?:add(?=\s?@_user| to\b)|leads(?= (?:of )?action)|becomes?|takes over|replaces?|instead|new|now)\b/u;
const NOT_MADE =
	/不再|不当|不做|不任|不是|免|撤|去掉|移|删|取消|卸任|辞|退休|离职/u;
const SMALL = wordList(
	"以后 今后 从今天起 从现在起 即日起 今天起 现在 起 的 把 将 由 让 请 麻烦 我们 我局 本局 我们局 本单位 单位 局里 改 新 换 为 成 到 里 进 了 吧 是 任 担任 负责 来 就 也 统一 这个 群 这边 那边 人 职务 名单 as to the of for is now new by",
);

/** 財政局聯絡員設為 @某人 · 把 @某人 加到辦公室 · @某人 負責生態宜居專項組: one person, one role, one place, and small words. */
function inWords(heard: Hearing): Utterance | null {
	const form = heard.withPeople;
	const person = personIn(form, heard.said);
	const { text } = form;
	if (person === null || NOT_MADE.test(text)) return null;
	if (!MADE.test(text)) return tersely(heard);
	if (
		isSupposing(text) ||
		isForbidding(text) ||
		isMocking(text) ||
		/听说|据说|\bused to\b|说|问问|接一?下|接待|先问|商量|征求意见|考虑|拟(?!定)/u.test(
			text,
		)
	)
		return null;
	const alone = withoutAll(form, MENTION);
	const named = roleIn(alone);
	if (!named || [...text.matchAll(MENTION)].length > 1) return null;
	const bare = withoutAll(
		withoutAll(named.rest, new RegExp(MADE, "gu")),
		EDGE_WORDS,
	);
	const words = originalWords(trimmed(bare));
	const unit = placeOf(named.role, words, heard);
	const isPlace = !["unknown-unit", "unknown-action"].includes(unit.kind);
	const isAlone = isMadeOf(normalForm(words).text, SMALL);
	// Whom the office takes in, it takes in by these very words: 負責辦公室衛生 makes nobody its member.
	if (ALONE.has(named.role) && !isAlone) return null;
	if (isAlone) {
		const nowhere: BindTarget = ALONE.has(named.role)
			? unit
			: { kind: "nothing-said" };
		return { intent: "set-role", role: named.role, person, unit: nowhere };
	}
	return isPlace
		? { intent: "set-role", role: named.role, person, unit }
		: null;
}

const MENTION = /@_(?:user_\d+|all)\s?/gu;
/** Roles that belong to no unit. */
const ALONE: ReadonlySet<RoleName> = new Set([
	"office",
	"discipline",
	"supervision",
	"administrator",
]);
const EDGE_WORDS =
	/换人了?[,，]?|人选|^(?:[\s,:]|打?今[儿天](?:起|开始)|给|以后|今后|从今天起|从现在起|即日起|现在|请|麻烦|把|将|让|由|是|我们的?|新的?)+|(?:[\s,:]|的|了|吧|以后|里|为|成)+$/gu;

function withoutAll(form: NormalForm, pattern: RegExp): NormalForm {
	return [...form.text.matchAll(pattern)]
		.reverse()
		.reduce(
			(rest, match) =>
				without(rest, match.index, match.index + match[0].length),
			form,
		);
}

/** 聯絡員@某人 財政: the role, the person and the place, and nothing else at all. */
function tersely(heard: Hearing): Utterance | null {
	const form = heard.withPeople;
	if (heard.world.speakingFor.length > 0 || heard.said.replying) return null;
	// 是…的負責人 tells, and orders nothing.
	if (/是/u.test(form.text)) return null;
	if ([...form.text.matchAll(MENTION)].length !== 1) return null;
	const named = roleIn(withoutAll(form, MENTION));
	if (!named || ALONE.has(named.role)) return null;
	const words = originalWords(trimmed(linkless(trimmed(named.rest))));
	const unit = placeOf(named.role, words, heard);
	const isPlace = named.role === "action-lead" ? "action" : "unit";
	if (unit.kind !== isPlace) return null;
	const person = personIn(form, heard.said);
	return { intent: "set-role", role: named.role, person, unit };
}
