import type { FoundIndicator } from "./indicators.js";
import { type Notes, doubt } from "./notes.js";
import type { Piece } from "./piece.js";
import type { LabelledBracket } from "./sentences.js";
import { type Mention, type UnitList, isGroupName } from "./unit-names.js";

/** What is odd about the bracket itself. */
export function checkBracket(
	notes: Notes,
	bracket: LabelledBracket | null,
	code: string,
): void {
	if (!bracket) return;
	if (!bracket.closed)
		doubt(
			notes,
			"warning",
			"bracket-not-closed",
			bracket.inside,
			"括號沒有收尾，按括到本項末尾理解。",
			code,
		);
	if (/[^。;.,、 \n]/.test(bracket.rest.key))
		doubt(
			notes,
			"info",
			"text-after-bracket",
			bracket.rest,
			"括號後面還有文字，未計入本項任務內容。",
			code,
		);
}

/** Who is missing, many, or not named outright. */
export function checkUnits(
	notes: Notes,
	leads: UnitList,
	responsible: UnitList,
	at: Piece,
	code: string,
): void {
	if (leads.mentions.length === 0)
		doubt(
			notes,
			"warning",
			"missing-lead",
			at,
			"沒有寫牽頭單位，暫無牽頭單位。",
			code,
		);
	if (leads.mentions.length > 1)
		doubt(
			notes,
			"info",
			"several-leads",
			at,
			`有${leads.mentions.length}個牽頭單位（${namesOf(leads.mentions)}），視為共同牽頭。`,
			code,
		);
	if (responsible.mentions.length === 0)
		doubt(
			notes,
			"warning",
			"nobody-responsible",
			at,
			"沒有寫責任單位，只由牽頭單位辦理。",
			code,
		);
	checkOpenness(notes, leads, "牽頭單位", code);
	checkOpenness(notes, responsible, "責任單位", code);
}

function checkOpenness(
	notes: Notes,
	{ mentions, open }: UnitList,
	what: string,
	code: string,
): void {
	const first = mentions[0]?.piece;
	if (!first) return;
	const groups = mentions.filter(({ key }) => isGroupName(key));
	if (open)
		doubt(
			notes,
			"info",
			"open-list",
			first,
			`${what}的名單以「等」結尾，其餘單位待辦公室補充，先只計已列出的。`,
			code,
		);
	if (groups.length > 0)
		doubt(
			notes,
			"info",
			"unit-group",
			groups[0]?.piece ?? first,
			`「${namesOf(groups)}」是一類單位而不是一個單位，待辦公室展開後才有人收到。`,
			code,
		);
}

function namesOf(mentions: Mention[]): string {
	return mentions
		.slice(0, 20)
		.map(({ name }) => name)
		.join("、");
}

/** Numbers whose meaning had to be assumed. */
export function checkIndicators(
	notes: Notes,
	found: FoundIndicator[],
	code: string,
): void {
	const together = found.filter(({ respectively }) => respectively !== null);
	const [first] = together;
	if (first) {
		const pairs = together
			.map(({ indicator: { name, value, unit } }) => `${name}${value}${unit}`)
			.join("、");
		const how =
			first.respectively === true
				? "原文沒有說明哪個數字對應哪一項"
				: "數字按先後順序對應";
		doubt(
			notes,
			first.respectively === true ? "warning" : "info",
			"respectively",
			first.piece,
			`「分別」一句有${together.length}個數字，${how}，按「${pairs}」理解。`,
			code,
		);
	}
	for (const { indicator, piece } of found.filter(
		({ lowerIsBetter }) => lowerIsBetter,
	))
		doubt(
			notes,
			"info",
			"lower-is-better",
			piece,
			`「${indicator.name}」愈低愈好，「達到${indicator.value}」按「不高於」理解。`,
			code,
		);
}
