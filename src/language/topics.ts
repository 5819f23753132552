import type { Hearing } from "./hearing.js";
import { isForbidding } from "./mood.js";
import { isQuestion } from "./questions.js";
import { ASKING } from "./vocabulary.js";
import { strangersIn } from "./words.js";

const LONGEST_REQUEST = 40;
/** Characters of a request that may be beside the point where it plainly is one. */
const LEEWAY = 2;
const REQUESTED =
	/发(?:我|来|给|下|一?[张份个期])|看看|看下|给我|给大家|来(?:一?[张份个期])|查[查下一看]|列|调出|拉(?:个|一)|看$|发$|\b(?:show|give|send|see|list|get)\b/u;

/**
 * Whether the whole sentence asks for `topic`: its words, and small words around them. Where it plainly is a question or a
 * request some characters may be beside the point: nothing is changed by what is shown.
 */
export function asksFor(heard: Hearing, topic: RegExp, without = ""): boolean {
	const { text } = heard.form;
	if (text.length > LONGEST_REQUEST || isForbidding(text)) return false;
	const words = without === "" ? text : text.replace(without, "");
	const match = topic.exec(words);
	if (!match) return false;
	const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
	const isPlain = isQuestion(text) || REQUESTED.test(text);
	if (heard.said.replying && !isPlain && rest.trim() !== "") return false;
	return strangersIn(rest, ASKING) <= (isPlain ? LEEWAY : 0);
}
