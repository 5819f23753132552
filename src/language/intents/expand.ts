import { type Intent, trimmed } from "../hearing.js";
import {
	matchKey,
	type NormalForm,
	originalWords,
	slice,
} from "../normal-form.js";
import type { Utterance, World } from "../utterance.js";

const VERB = /^(?:展开|拆开|拆分|细化|expand)(?![a-z])[\s:,]*(?:单位组|组)?/u;
const ASKED =
	/(?:包括|包含|是指|指|有|是|都有|都是)(?:的是)?(?:哪些|哪几[个家]|哪家|什么|啥|谁)(?:单位|部门|局)?[?]?$/u;

/** 展開 區直相關單位 · 區直相關單位包括哪些. */
export const expand: Intent = {
	name: "expand",
	examples: {
		"zh-Hant": ["展開 區直相關單位"],
		"zh-Hans": ["展开 区直相关单位"],
		en: ["expand 區直相關單位"],
	},
	suggested: { "zh-Hant": ["展開"], "zh-Hans": ["展开"], en: ["expand"] },
	match({ form, world }) {
		if (form.text.length > 40) return inPassing(form, world);
		const verb = VERB.exec(form.text);
		const asked = verb ? null : ASKED.exec(form.text);
		if (!verb && !asked)
			return (
				inside(form, world) ?? listed(form, world) ?? inPassing(form, world)
			);
		const words = trimmed(slice(form, verb?.[0].length ?? 0, asked?.index));
		const group = groupNamed(words.text, world);
		const said = originalWords(words);
		if (group === null && (asked || !isGroupLike(words.text))) return null;
		return { intent: "expand", group, said };
	},
};

/** 展開 alone asks which, 展開 1.3 is said of a task; 展開討論 is no group at all. */
function isGroupLike(text: string): boolean {
	if (/^\d{1,2}\.\d{1,3}$/.test(text)) return true;
	return text === "" || /(?:单位|部门|街道|各局|等|units?)$/u.test(text);
}

/** The group of the plan of that name, of a name within it or around it. */
function groupNamed(text: string, world: World): string | null {
	const key = matchKey(text);
	if (key.length < 2) return null;
	const groups = world.units.filter(({ kind }) => kind === "group");
	const fits = (test: (name: string) => boolean) =>
		groups.filter(({ name, aliases }) =>
			[name, ...aliases].some((known) => test(matchKey(known))),
		);
	const exact = fits((known) => known === key);
	if (exact[0]) return exact[0].name;
	const near = fits((known) => known.includes(key) || key.includes(known));
	return near.length === 1 ? (near[0]?.name ?? null) : null;
}

/** 1.8區直相關單位展開看看: the group stands before the verb. */
function inside(form: NormalForm, world: World): Utterance | null {
	const verb =
		/(?:展开|拆开|拆分|细化)(?:看看|看下|说说|列出来|一下|下|成单位|到单位|吧|了)*$/u.exec(
			form.text,
		);
	if (!verb || verb.index === 0 || /[别不没未]/u.test(form.text)) return null;
	const words = trimmed(slice(form, 0, verb.index));
	const bare = words.text.replace(
		/^(?:把|将|任务|[\d.])+(?:的|里的|中的)?|的$/gu,
		"",
	);
	const group = groupNamed(bare, world);
	return group === null
		? null
		: { intent: "expand", group, said: originalWords(words) };
}

/** 1.3區直相關單位：住建局、財政局: the group, and behind a colon who they are. */
function listed(form: NormalForm, world: World): Utterance | null {
	const match =
		/^(?:任务)?[\d.]*(?:的|里的|里|中的)?([^:,，]{3,20}):.*(?:局|委|中心|街道|办)/u.exec(
			form.text,
		);
	const words = match?.[1] ?? "";
	const group = groupNamed(words, world);
	return group === null ? null : { intent: "expand", group, said: words };
}

/** 你按這個展開, at the end of a sentence that names one group. */
function inPassing(form: NormalForm, world: World): Utterance | null {
	const { text } = form;
	if (
		!/(?:展开|拆开|拆分|细化)(?!讨论|工作|来)[^,，]{0,4}$/u.test(text) ||
		/[别不没未].{0,3}(?:展开|拆)/u.test(text)
	)
		return null;
	const named = world.units.filter(
		({ kind, name, aliases }) =>
			kind === "group" &&
			[name, ...aliases].some((one) => text.includes(matchKey(one))),
	);
	const [group, ...others] = named.toSorted(
		(a, b) => b.name.length - a.name.length,
	);
	if (!group || others.some(({ name }) => !group.name.includes(name)))
		return null;
	return { intent: "expand", group: group.name, said: group.name };
}
