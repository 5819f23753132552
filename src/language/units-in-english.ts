/**
 * A unit by what its field is called in English: the tax bureau, housing, market regulation. Names of fields are general
 * words of administration; which of them a plan has a unit for, its own names tell.
 */

/** What a field is called in English, and in the Chinese names of units, simplified. */
const FIELDS: ReadonlyMap<string, string> = new Map([
	[
		"housing(?: and)?(?: urban(?: and |[ -])rural)?(?: construction| development)*",
		"住建",
	],
	["tax(?:ation)?|revenue", "税务"],
	["financ(?:e|ial)|fiscal", "财政"],
	["public security|police", "公安"],
	["courts?|tribunal", "法庭|法院"],
	["procurat(?:orate|ors?)|prosecut(?:ion|ors?)", "检察"],
	[
		"market (?:regulation|regulatory|supervision|regulators?)(?: and administration)?",
		"市场监管|市监",
	],
	["emergency(?: management| response)?", "应急"],
	["audit(?:ing|ors?)?", "审计"],
	["(?:medical|health)(?: care)? insurance|healthcare security", "医保"],
	["social (?:security|insurance)", "社保"],
	[
		"social (?:affairs|development|undertakings|services)(?: development)?",
		"社会事业",
	],
	[
		"(?:ecolog(?:y|ical)(?: and |[ -])?)?environment(?:al)?(?: protection)?",
		"生态环境|环保",
	],
	["natural resources?", "自然资源"],
	["development (?:and|&) reform|ndrc|drc", "发改|发展和?改革"],
	["politic(?:al|s)(?: and |[ &-])(?:legal|law)(?: affairs)?", "政法"],
	[
		"(?:science(?: and |[ &-])?(?:technology|tech)?|sci-?tech|tech|business environment)(?: innovation)?(?: and business)?",
		"科创|科技创新",
	],
]);

const BODY =
	"(?:bureau|office|department|dept|commission|committee|authority|administration|agency|branch|cent(?:er|re)|division|sub-?bureau)";
/** What stands before a unit that is named by its field alone. */
const BEFORE = "(?:at|by|for|of|from|with|does|has|is|are|did|hasnt|do)";

interface Field {
	/** The field with what makes it a body: tax bureau. */
	body: RegExp;
	/** The field alone, where the grammar says that it is somebody. */
	alone: RegExp;
	whole: RegExp;
	stem: RegExp;
}

const fields: readonly Field[] = [...FIELDS].map(([english, stem]) => ({
	body: new RegExp(
		`(?<![a-z])(?:the )?(?:district )?(?:${english}) ?${BODY}(?:s)?(?![a-z])`,
		"u",
	),
	alone: new RegExp(
		`^(?:${english})(?=[:,] )|(?<=\\b${BEFORE} (?:the )?)(?:${english})(?:s)?(?= (?:are|is|has|have|owe|late|overdue|due|behind|done|doing|handed|filed|reported|submitted|accepted|finished|still|yet|this|next|by|in|before|now|from now|from today|starting)\\b|$|[?,.!])`,
		"u",
	),
	whole: new RegExp(
		`^(?:the)?(?:district)?(?:${inKeys(english)})(?:${inKeys(BODY)})?$`,
		"u",
	),
	stem: new RegExp(stem, "u"),
}));

/** The pattern as keys are spelt: without spaces and signs. */
function inKeys(pattern: string): string {
	return pattern
		.replace(/\[ &?-\]/gu, "")
		.replace(/ \??/gu, "")
		.replaceAll("|&)", "|)");
}

interface Known {
	name: string;
	keys: readonly string[];
}

interface Span {
	name: string;
	start: number;
	end: number;
}

/** Where one of the units stands in normalised text by its English name; null where none, or two could be meant. */
export function unitInEnglish(
	text: string,
	units: readonly Known[],
): Span | null {
	if (!/[a-z]{3}/u.test(text)) return null;
	for (const pattern of ["body", "alone"] as const) {
		for (const field of fields) {
			const match = field[pattern].exec(text);
			const name = match && unitOf(field, units);
			if (!name) continue;
			return {
				name,
				start: match.index,
				end: match.index + match[0].length,
			};
		}
	}
	return null;
}

/** The unit that these words as a whole name in English. */
export function unitCalled(
	said: string,
	units: readonly Known[],
): string | null {
	const field = fields.find(({ whole }) => whole.test(said));
	return field ? unitOf(field, units) : null;
}

function unitOf({ stem }: Field, units: readonly Known[]): string | null {
	const found = units.filter(({ keys }) => keys.some((key) => stem.test(key)));
	return found.length === 1 ? (found[0]?.name ?? null) : null;
}
