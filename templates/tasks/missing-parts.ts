import type { Card } from "../../src/card-actions.js";
import type { Day } from "../../src/domain/day.js";
import { partsOf, silentLeads, type UnitOwes } from "../../src/domain/parts.js";
import type { PartDone, Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { deadline, deadlineAndFirst, dotted } from "./task-text.js";

interface Block {
	heading: string;
	lines: string[];
}

const MAX_REASON = 80;
/** Of one unit. */
const MOST_TASKS = 8;
/** Two screens of a phone. */
const MOST_UNITS = 80;

/** 誰還沒交 of one task: which units' parts are missing, done, not applicable, and why. `reasons` by unit. */
export function missingPartsCard(
	task: Task,
	{
		reasons,
		timeZone,
	}: { reasons: ReadonlyMap<string, string>; timeZone: string },
	words: Catalogue,
): Card {
	const { labels, moves, time } = words;
	const { done, notApplicable, missing } = partsOf(task);
	const silent = silentLeads(task);
	const isHandedIn = task.state === "submitted";
	const reported = silent.length > 0 && isHandedIn && task.submittedBy?.unit;
	const when = ({ at }: PartDone) => time.moment(at, timeZone);
	const because = ({ unit }: PartDone) =>
		clipped(oneLine(reasons.get(unit) ?? ""), MAX_REASON);
	const others = missing.length + done.length + notApplicable.length > 0;
	const summary = others ? moves.missing.nobody : moves.missing.noOthers;
	return blocksCard(
		{
			title: `${moves.missing.title(task.code)} · ${task.title}`,
			subtitle: `${labels.deadline}${labels.colon}${deadlineAndFirst(task, words)}`,
			note: dotted([
				`${labels.leads}${labels.colon}${labels.list(task.leadUnits)}`,
				words.states[task.state],
				reported ? moves.missing.reportedBy(reported) : null,
				missing.length > 0 ? null : summary,
			]),
			end: task.responsibleOpen ? moves.missing.open : null,
		},
		[
			{
				heading: moves.missing.silentLeads(silent.length, isHandedIn),
				lines: silent,
			},
			{ heading: moves.missing.missingHeading(missing.length), lines: missing },
			{
				heading: moves.labels.partsDone,
				lines: done.map((part) => dotted([part.unit, when(part)])),
			},
			{
				heading: moves.labels.notApplicable,
				lines: notApplicable.map((part) =>
					dotted([part.unit, when(part), because(part)]),
				),
			},
		],
	);
}

/** 誰還沒交 overall, or of a duty that many units have: each unit with what it owes, the late apart from what is due until `to`. */
export function whoOwesCard(
	units: readonly UnitOwes[],
	{ today, to, ofDuty }: { today: Day; to: Day; ofDuty: boolean },
	words: Catalogue,
): Card {
	const { missing } = words.moves;
	const lines = units.slice(0, MOST_UNITS).map((owed) => unitLine(owed, words));
	const hidden = units.length > lines.length ? ["…"] : [];
	return blocksCard(
		{
			title: missing.overall,
			subtitle: missing.span(today, to),
			note: units.length > 0 ? "" : ofDuty ? missing.allIn : missing.nothing,
			end: null,
		},
		[
			{
				heading: missing.missingHeading(units.length),
				lines: [...lines, ...hidden],
			},
		],
	);
}

function unitLine(
	{ unit, late, due, later }: UnitOwes,
	words: Catalogue,
): string {
	const { missing } = words.moves;
	const part = (name: string, tasks: readonly Task[]) =>
		tasks.length === 0 ? null : `${name} ${named(tasks, words)}`;
	const owed = dotted([
		part(missing.late, late),
		part(missing.thisWeek, due),
		part(missing.later, later),
	]);
	return `${unit}${words.labels.colon}${owed}`;
}

/** `1.3（6月30日）、2.1（7月2日）` */
function named(tasks: readonly Task[], words: Catalogue): string {
	const names = tasks
		.slice(0, MOST_TASKS)
		.map((task) => `${task.code}（${deadline(task, words)}）`);
	return words.labels.list(tasks.length > MOST_TASKS ? [...names, "…"] : names);
}

function blocksCard(
	head: { title: string; subtitle: string; note: string; end: string | null },
	blocks: Block[],
): Card {
	const filled = blocks.filter(({ lines }) => lines.length > 0);
	return cardOf({
		title: head.title,
		subtitle: head.subtitle,
		colour: "blue",
		elements: [
			...(head.note ? [plainText(head.note)] : []),
			...filled.flatMap(blockElements),
			...(head.end
				? [plainText(head.end, { size: "notation", colour: "grey" })]
				: []),
		],
		fallback: [
			head.title,
			head.subtitle,
			head.note,
			...filled.flatMap(({ heading, lines }) => [`【${heading}】`, ...lines]),
			head.end ?? "",
		],
	});
}

function blockElements({ heading, lines }: Block): Element[] {
	return [markdown(`**${escaped(heading)}**`), plainText(lines.join("\n"))];
}
