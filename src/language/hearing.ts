import { withoutCorrected } from "./corrections.js";
import { withoutSlips } from "./homophones.js";
import { type NormalForm, normalForm, slice, without } from "./normal-form.js";
import type { Said, Script, Utterance, World } from "./utterance.js";

/** One message, made ready for the intents. */
export interface Hearing {
	/** Without politeness and without mentions of people. */
	form: NormalForm;
	/** With mentions (`@_user_2`), for those intents that are about people. */
	withPeople: NormalForm;
	/** Everything that was said, politeness and people included. */
	whole: NormalForm;
	said: Said;
	world: World;
}

/** One thing people can say: a small grammar. */
export interface Intent {
	name: string;
	/** Ready to be said; `{code}`, `{unit}` and `{action}` are filled from the plan. The nearest three come from here. */
	examples: Readonly<Record<Script, readonly string[]>>;
	/** What is suggested instead to somebody not understood: nothing that does anything when it is pressed. */
	suggested?: Readonly<Record<Script, readonly string[]>>;
	match(heard: Hearing): Utterance | null;
}

const OPENING =
	/^(?:(?:请问|请(?!假|个|示|教|[年病事产婚]假)|麻烦|劳驾|辛苦|拜托|帮我|帮忙|帮(?!助|扶)|给我|我想要?|我要|想要?|你好|您好|大家好|各位领导|各位(?:同事|同志|老师)|各位好?|领导好?(?=[\s,:!])|机器人|小助手|督办|那个|报告(?=[\s,:!])|嗯+|哎|嗨|哈喽|你|您|可以|能不能|能否|(?:please|pls|kindly|can you|could you|would you|hello|hi|hey)(?![a-z]))[\s,:!~]*)+/u;
const CLOSING =
	/(?:[\s,.。!;~]|(?<=[了好完妥])麻烦(?:你|您)?(?:帮忙|帮我们?)?(?:登记|登|记|标记|更新)(?:上|下)?|谢谢(?:你|您|了)?|多谢|辛苦了?|拜托了?|啊|哦|喔|噢|哈|呀|啦|咯|嘛|吧|please|pls|thanks|thank you|thx)+$/u;
const PERSON = /@_(?:user_\d+|all)\s?/gu;

/** Takes a message apart: normal form, politeness off, 一下 out, mentions of people set aside. */
export function hear(said: Said, world: World): Hearing {
	const whole = withoutCorrected(withoutSlips(normalForm(said.text)));
	const withPeople = dropAll(whole, /一下子?/gu);
	const form = polished(dropAll(withPeople, PERSON));
	return { form, withPeople: polished(withPeople), whole, said, world };
}

/** Politeness off both ends, unless nothing else was said. */
function polished(form: NormalForm): NormalForm {
	const opening = OPENING.exec(form.text)?.[0].length ?? 0;
	const opened = opening < form.text.length ? slice(form, opening) : form;
	const closing = CLOSING.exec(opened.text);
	if (!closing || closing.index === 0 || isGuess(opened.text, closing)) {
		return trimmed(opened);
	}
	return trimmed(slice(opened, 0, closing.index));
}

/** 還沒簽收吧 asks; without its 吧 it would tell. */
function isGuess(text: string, closing: RegExpExecArray): boolean {
	if (!closing[0].startsWith("吧")) return false;
	const last =
		text
			.slice(0, closing.index)
			.split(/[,，。;!\n]/u)
			.at(-1) ?? "";
	if (ORDERED.test(last) && !SUSPECTED.test(last)) return false;
	return /[没未不是会]|了$/u.test(last);
}

/** 簽了吧, 過了吧 order; 做了吧, 簽收了吧 guess. */
const ORDERED =
	/(?:撤|签|过|勾|勾掉|销|销号|退|核|绑|解|解绑|记|记上|标|批|准|算|免|免去|换|展开|收下)了$/u;
const SUSPECTED = /已|都|应该|是不是|该|没|未|早|大概|可能|估计|不会/u;

/** Separators off both ends. */
export function trimmed(form: NormalForm): NormalForm {
	const lead = /^[\s,:;。!、~·]+/u.exec(form.text)?.[0].length ?? 0;
	const rest = slice(form, lead);
	const tail = /[\s,:;。!、~]+$/u.exec(rest.text);
	return tail ? slice(rest, 0, tail.index) : rest;
}

function dropAll(form: NormalForm, pattern: RegExp): NormalForm {
	let out = form;
	const matches = [...form.text.matchAll(pattern)].reverse();
	for (const match of matches) {
		out = without(out, match.index, match.index + match[0].length);
	}
	return out;
}
