import type { Card } from "../../src/card-actions.js";
import type { QuotaStanding } from "../../src/domain/cases/quota.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { fitted } from "../parts/fitted.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";

/** Characters: no unit may fall off the end of a line; what the card can hold at all is up to `fitted`. */
const LONGEST_LIST = 4000;

/** The quotas of all units, one stage after the other. */
export interface OfficeTable {
	stages: readonly QuotaStage[];
	/** Cases of any unit that wait for a decision. */
	waiting: number;
	/** 案例審核, 熱力圖, 導出: for who may, in private. */
	buttons: boolean;
}

export interface QuotaStage {
	/** 案例一 */
	code: string;
	/** In plan order, all with the same day. */
	standings: readonly QuotaStanding[];
}

/** Per stage a heading with its day, then the units that are short, each with what is short, then those that are not. */
export function officeTableCard(table: OfficeTable, words: Catalogue): Card {
	const said = words.caseReview.table;
	const rows = table.stages.flatMap(({ standings }) => standings);
	const met = rows.filter(({ isMet }) => isMet).length;
	const isEmpty = rows.length === 0;
	const subtitle = said.subtitle(met, rows.length, table.waiting);
	const most = Math.max(
		0,
		...table.stages.map((stage) => shortCount(stage, words)),
	);
	return fitted(most, (shown) => {
		const blocks = table.stages.map((stage) => blockOf(stage, shown, words));
		return cardOf({
			title: said.title,
			...(isEmpty ? {} : { subtitle }),
			colour: colourOf(rows),
			elements: [
				...(isEmpty ? [plainText(said.noQuotas)] : []),
				...blocks.map(({ markup }) => markdown(markup)),
				...(isEmpty
					? []
					: [plainText(said.legend, { size: "notation", colour: "grey" })]),
				...(table.buttons ? tableButtons(words) : []),
			],
			summary: isEmpty ? said.title : `${said.title} · ${subtitle}`,
			fallback: [
				said.title,
				...(isEmpty ? [said.noQuotas] : [subtitle]),
				...blocks.map(({ text }) => text),
			],
		});
	});
}

function shortCount({ standings }: QuotaStage, words: Catalogue): number {
	return groupsOf(
		standings.filter(({ isMet }) => !isMet),
		words,
	).length;
}

/** Units that are short of the same, on one line. */
interface Group {
	first: QuotaStanding;
	units: string[];
	short: string;
}

function groupsOf(
	standings: readonly QuotaStanding[],
	{ caseReview }: Catalogue,
): Group[] {
	const groups = new Map<string, Group>();
	for (const standing of standings) {
		const short = caseReview.table.short(standing);
		const group = groups.get(short);
		if (group) group.units.push(standing.unit);
		else groups.set(short, { first: standing, units: [standing.unit], short });
	}
	return [...groups.values()];
}

function colourOf(rows: readonly QuotaStanding[]) {
	const short = rows.filter(({ isMet }) => !isMet);
	if (short.some(({ daysLeft }) => daysLeft < 0)) return "red";
	if (short.some(({ daysLeft }) => daysLeft <= 7)) return "orange";
	return "blue";
}

interface Block {
	markup: string;
	text: string;
}

function blockOf(stage: QuotaStage, shown: number, words: Catalogue): Block {
	const said = words.caseReview.table;
	const { code, standings } = stage;
	const [first] = standings;
	if (!first) return { markup: "", text: "" };
	const short = standings.filter(({ isMet }) => !isMet);
	const met = standings.filter(({ isMet }) => isMet);
	const heading = said.stage(
		code,
		words.time.day(first.dueOn),
		first.daysLeft,
		met.length,
		standings.length,
	);
	const groups = groupsOf(short, words);
	const visible = groups.slice(0, shown);
	const named = visible.flatMap(({ units }) => units).length;
	const rest = [
		...(named < short.length ? [said.more(short.length - named)] : []),
		...(short.length === 0 ? [said.allMet] : []),
		...(short.length > 0 && met.length > 0
			? [said.metUnits(met.map(({ unit }) => unit))]
			: []),
	];
	return {
		markup: [
			`**${escaped(heading)}**`,
			...visible.map(
				(group) =>
					`${mark(group.first)} **${escaped(words.labels.list(group.units), LONGEST_LIST)}** ${escaped(group.short)}`,
			),
			...rest.map(
				(line) => `<font color='grey'>${escaped(line, LONGEST_LIST)}</font>`,
			),
		].join("\n"),
		text: [
			heading,
			...visible.map(
				(group) => `${words.labels.list(group.units)} ${group.short}`,
			),
			...rest,
		].join("\n"),
	};
}

/** Shape and colour as of a light: late, soon, not yet. */
function mark({ daysLeft }: QuotaStanding): string {
	if (daysLeft < 0) return "<font color='red'>■</font>";
	if (daysLeft <= 7) return "<font color='orange'>▲</font>";
	return "<font color='grey'>○</font>";
}

function tableButtons({ caseReview }: Catalogue): Element[] {
	const { buttons, say } = caseReview;
	return buttonRow([
		button(buttons.review, { do: "say", text: say.review }, "primary"),
		button(buttons.picture, { do: "say", text: say.picture }),
		button(buttons.export, { do: "say", text: say.export }),
	]);
}
