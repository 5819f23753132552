import type { Hearing } from "../hearing.js";
import { originalWords, slice } from "../normal-form.js";

const NAME =
	"(?<name>\\p{Script=Han}{2,4}?|[a-z][a-z.'-]*(?: [a-z.'-]+){0,2}?)";
const STANDS = "(?:代|顶|替|接手|负责|盯)";
const TITLE = "(?:副?(?:局长|科长|主任|处长|书记|组长|队长)|同志|同事)?";
const SOON = `\\s?${TITLE}(?:来|暂时?|先|帮我|帮忙)*`;
/** 由王芳代, 找王芳, 王芳代我, deputy Wang Fang. */
const NAMED: readonly RegExp[] = [
	new RegExp(
		`(?:由|让|请(?![假个了])|找|托|麻烦|交给|交由|委托|授权|代[理班]人?(?:是|为|:)?)\\s?${TITLE}@?${NAME}${SOON}${STANDS}`,
		"u",
	),
	new RegExp(
		`(?:有事找|工作找|找|联系|代[理班]人(?:是|为|:)?)\\s?${TITLE}@?${NAME}(?=$|[,，。])`,
		"u",
	),
	new RegExp(
		`(?:^|[,，。\\s])@?${NAME}${SOON}(?:代我|替我|顶我|代理|代班|顶班|[代顶替](?=$|[,，。]))`,
		"u",
	),
	new RegExp(
		`(?:deputy(?: is|:)?|covered by|cover:|replaced by)\\s?${TITLE}@?${NAME}(?=$|[,，。])`,
		"u",
	),
	new RegExp(
		`(?:[,，] ?|^)@?${NAME} (?:will |can |is )?(?:covers?|covering|stands? in|standing in|fills? in|deputi[sz]es?)`,
		"u",
	),
];
/** What stands there and is nobody's name. */
const NO_NAME =
	/^(?:期间|这期间|工作|有事|同事|别人|他人|有人|大家|谁|我|本人|他|她|somebody|someone|me|i|who|a colleague|某人|没定|未定|待定|没人|无人|不用|不必|不需要?|再说|tbd|nobody|none|no one|not .*|to be .*)$|期间|工作|请假|休假|@/u;

/** The name of who stands in, as it was written, where nobody is mentioned for it: 由王芳代. */
export function deputyNamed(
	{ withPeople: form }: Hearing,
	deputy: string | null,
): { deputyName?: string } {
	if (deputy !== null) return {};
	for (const pattern of NAMED) {
		const match = pattern.exec(form.text);
		const name = match?.groups?.["name"];
		if (!match || !name || NO_NAME.test(name)) continue;
		const start = match.index + match[0].indexOf(name);
		return {
			deputyName: originalWords(slice(form, start, start + name.length)),
		};
	}
	return {};
}
