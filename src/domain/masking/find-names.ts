import type { BareText } from "./bare-text.js";
import { ROLES_AFTER, ROLES_BEFORE } from "./name-roles.js";
import { nameAt, nameBefore, type NameSpan } from "./person-name.js";

const AFTER_ROLE = new RegExp(
	`(?:${ROLES_BEFORE})(?:\\s?\\([^()]{0,12}\\))?([\\s:是为"“‘「]{0,4})`,
	"gu",
);
const BEFORE_ROLE = new RegExp(
	`(?=副(?:${ROLES_AFTER}))|(?<!副)(?=${ROLES_AFTER})`,
	"gu",
);
const BEFORE_SEX = /(?=\s?[,(、]\s?[男女](?:[,)、性。\s]|$))/gu;
const NEXT = /(?:[、/\s]|和|与|及|以及){1,2}/uy;
/** After a colon stands a name, whoever's surname it is. */
const BOUNDED = /[\p{Script=Han}]{2,4}(?![\p{Script=Han}])/uy;
const BODY =
	/[局委办处科室所站队院部厅镇乡村区县市省街校厂司社会某无略]|公司|中心|同上|不详|群众|企业/u;

/** Names that stand beside what their bearers are: 局長王明, 王明局長, 舉報人：王明、李華, 王明，男. Linear. */
export function findNames({ text }: BareText): NameSpan[] {
	const behind = [...text.matchAll(AFTER_ROLE)].flatMap((match) =>
		namesFrom(text, match.index + match[0].length, match[1] ?? ""),
	);
	const before = [...text.matchAll(BEFORE_ROLE), ...text.matchAll(BEFORE_SEX)];
	return [
		...behind,
		...before.flatMap(({ index }) => nameBefore(text, index) ?? []),
	];
}

/** The name at `at` and those listed after it. */
function namesFrom(text: string, at: number, filler: string): NameSpan[] {
	const names: NameSpan[] = [];
	const isListed = filler.includes(":");
	let next: number | null = at;
	while (next !== null) {
		const name: NameSpan | null =
			(isListed ? boundedName(text, next) : null) ??
			nameAt(text, next, isListed);
		if (name) names.push(name);
		next = name && nextInList(text, name.end);
	}
	return names;
}

function boundedName(text: string, at: number): NameSpan | null {
	BOUNDED.lastIndex = at;
	const said = BOUNDED.exec(text)?.[0];
	if (!said || BODY.test(said)) return null;
	const known = nameAt(text, at);
	if (known?.end === at + said.length) return known;
	return said.length > 3
		? null
		: { start: at, given: at + 1, end: at + said.length };
}

function nextInList(text: string, end: number): number | null {
	NEXT.lastIndex = end;
	return NEXT.test(text) ? NEXT.lastIndex : null;
}
