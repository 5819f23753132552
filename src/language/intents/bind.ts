import { bindTarget } from "../bind-target.js";
import { type Intent, trimmed } from "../hearing.js";
import { type NormalForm, originalWords, slice } from "../normal-form.js";
import { clausesOf } from "../clauses.js";
import { isForbidding, isPutOff, isSupposing, UNDECIDED } from "../mood.js";
import { isQuestion } from "../questions.js";
import { withoutFillers } from "../spoken.js";
import type { Utterance, World } from "../utterance.js";

const VERB =
	/^(?:(?:把|将)?(?:本群|此群|这个群|这群|该群|群)?(?:绑[定订丁钉]|绑(?=[到为给成在至]|(?:办公室|全体|纪委)$|[\p{Script=Han}]{2,12}(?:局|委|组|办公室|街道|中心|全体|纪委)$))(?:本群|此群|这个群|该群|群|单位)?(?:为|到|给|成(?!本)|至|返(?!工))?|(?:please )?(?:connect|link|attach)(?: (?:this|our|the) (?:chat|group)) (?:to|with)(?! )|bind(?: (?:this|our) (?:chat|group))?(?: (?:to|for|as))?(?![a-z]))[\s,:]*/u;

const nothingSaid: Utterance = {
	intent: "bind",
	target: { kind: "nothing-said" },
};

/** 綁定 區住建局 · 綁定 辦公室 · 綁定 專項組 辦事方便 · 綁定 全體 · 綁定 紀委. */
export const bind: Intent = {
	name: "bind",
	examples: {
		"zh-Hant": ["綁定 {unit}", "綁定 辦公室"],
		"zh-Hans": ["绑定 {unit}", "绑定 办公室"],
		en: ["bind {unit}", "bind office"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match({ form, world }) {
		const match = VERB.exec(form.text);
		if (form.text.length > 60 || isQuestion(form.text)) return null;
		if (form.text.includes("还是")) return null;
		if (!match || match[0].length === form.text.length)
			return inWords(form, world) ?? (match && nothingSaid);
		if (isPutOff(form.text) || isSupposing(form.text)) return null;
		const rest = trimmed(slice(form, match[0].length));
		if (/^(?:it|them)$/u.test(rest.text))
			return inWords(form, world) ?? nothingSaid;
		return { intent: "bind", target: bindTarget(originalWords(rest), world) };
	},
};

const GROUP = "(?:本群|此群|这个?群|该群|咱们?群|群|这个?(?=是))";
const TO_WHOM = new RegExp(
	[
		`^(?:把|将)?${GROUP}(?:就)?(?:跟|和|与|同|给|归)(?:我们?|咱们?)?(?<with>.{2,16}?)(?:绑定|绑)(?:好|上|起来|在一起|到一起)?$`,
		`^(?:嗯|那个)*${GROUP}(?:呢|啊|嘛|以后|今后|现在|就|专门)*(?:是|算是?|给|当|归|作为?|做|属于?)(?:我们?|咱们?)?(?<as>.{2,16}?)(?:自己)?(?:的|专用|用|使用|在用|拉的)*(?:工作)?群?(?:用|使用)?的?$`,
	].join("|"),
	"u",
);
const TO_WHOM_IN_ENGLISH =
	/^this (?:chat|group)(?: here)? (?:is|belongs to|will be) (?:the )?(?:group |chat )?(?:of |for )?(?:the )?(?<as>.+?)(?:s)?(?: own)?(?: (?:group|chat))?$/u;
const BINDING = /绑(?!架|带)|\bbind\b|\bbelongs to\b/u;

/** 這個群以後給住建局用，綁一下: what the group is for in one clause, the order in the same or another. */
function inWords(form: NormalForm, world: World): Utterance | null {
	const { text } = form;
	if (!BINDING.test(text) || isForbidding(text) || isSupposing(text))
		return null;
	if (UNDECIDED.test(text)) return null;
	if (/不(?:要|用|再)?绑|没绑|绑了|绑过|解绑|取消|换绑/u.test(text))
		return null;
	for (const clause of clausesOf(form)) {
		const { text: words } = withoutFillers(clause);
		const said = (TO_WHOM.exec(words) ?? TO_WHOM_IN_ENGLISH.exec(words))
			?.groups;
		const named = said?.["with"] ?? said?.["as"];
		const target = named === undefined ? null : bindTarget(named, world);
		if (target && KNOWN.has(target.kind)) return { intent: "bind", target };
	}
	return null;
}

const KNOWN = new Set(["unit", "office", "action", "everyone", "discipline"]);
