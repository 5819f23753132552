import type { Digest, Reminder } from "../../src/domain/digest.js";
import { isFirstReport } from "../../src/domain/first-report.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { DigestOptions } from "./digest.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { expandButtons } from "../forms/expand-buttons.js";
import { goalLines } from "./goal-lines.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { hr } from "../parts/hr.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";

export interface DigestExtras {
	before: Element[];
	after: Element[];
	/** `before` and `after` as plain text. */
	text: string[];
}

/** A heading and plain lines under it; nothing without lines. */
interface Block {
	heading: string;
	lines: string[];
}

const MOST_MENTIONS = 20;
const MOST_UNITS_NAMED = 3;
const MOST_GROUPS = 10;
const MOST_CODES = 20;

/** What a digest says beside its tasks: mentions over them; goals, waiting units, open lists and how to answer below. */
export function digestExtras(
	digest: Digest,
	words: Catalogue,
	options: DigestOptions,
): DigestExtras {
	const blocks = [
		goalBlock(digest, words),
		waitingBlock(digest, words),
		unexpandedBlock(digest, words),
		casesBlock(digest, words),
	].filter(({ lines }) => lines.length > 0);
	const answer = howToAnswer(digest, words, options);
	return {
		before: mentions(digest, words),
		after: [
			...blocks.flatMap(blockElements),
			...expandButtons(digest.unexpanded, words),
			...casesButtons(digest, words),
			...(answer
				? [hr(), plainText(answer, { size: "notation", colour: "grey" })]
				: []),
		],
		text: [
			...blocks.flatMap(({ heading, lines }) => [`【${heading}】`, ...lines]),
			answer ?? "",
		],
	};
}

function blockElements({ heading, lines }: Block): Element[] {
	return [markdown(`**${escaped(heading)}**`), plainText(lines.join("\n"))];
}

/** Only real ids of people: `all` would make Lark refuse the whole card where the group forbids it. */
function mentions(
	{ mention, standIns = [] }: Digest,
	words: Catalogue,
): Element[] {
	const ids = mention
		.filter((id) => /^ou_[A-Za-z0-9_-]+$/.test(id))
		.slice(0, MOST_MENTIONS);
	if (ids.length === 0) return [];
	const deputy = (id: string) =>
		standIns.includes(id) ? words.people.standingIn : "";
	const ats = ids.map((id) => `<at id=${id}></at>${deputy(id)}`).join(" ");
	return [markdown(`${ats} ${words.digest.mention}`)];
}

function goalBlock({ goals, day }: Digest, words: Catalogue): Block {
	return {
		heading: words.digest.goalsHeading,
		lines: goalLines(goals, day, words),
	};
}

function waitingBlock({ waiting }: Digest, words: Catalogue): Block {
	const [first] = waiting;
	if (!first) return { heading: "", lines: [] };
	const units = waiting.slice(0, MOST_UNITS_NAMED).map(({ unit }) => unit);
	const reminders = waiting.reduce((total, { count }) => total + count, 0);
	return {
		heading: words.digest.waitingHeading,
		lines: [
			words.digest.waiting(units, waiting.length, reminders),
			words.digest.howToBind(first.unit),
		],
	};
}

function unexpandedBlock({ unexpanded }: Digest, words: Catalogue): Block {
	if (unexpanded.length === 0) return { heading: "", lines: [] };
	return {
		heading: words.digest.unexpandedHeading,
		lines: [
			...unexpanded
				.slice(0, MOST_GROUPS)
				.map(({ name, tasks }) =>
					words.digest.unexpanded(name, shortened(tasks)),
				),
			...(unexpanded.length > MOST_GROUPS ? ["…"] : []),
			words.digest.howToExpand,
		],
	};
}

function casesBlock({ casesWaiting = [] }: Digest, words: Catalogue): Block {
	const { officeLists } = words;
	return {
		heading: officeLists.casesWaitingTitle,
		lines: casesWaiting.map(({ waits, count, days }) =>
			officeLists.casesWaiting(waits, count, days),
		),
	};
}

function casesButtons(
	{ casesWaiting = [] }: Digest,
	{ caseReview }: Catalogue,
): Element[] {
	if (casesWaiting.length === 0) return [];
	const action = { do: "say", text: caseReview.say.review } as const;
	return buttonRow([button(caseReview.buttons.review, action)]);
}

function shortened(codes: readonly string[]): readonly string[] {
	return codes.length > MOST_CODES
		? [...codes.slice(0, MOST_CODES), "…"]
		: codes;
}

/** Only cases are filed, only the first report is sent in; anything else is answered by its code. */
function howTo(
	reminders: readonly Reminder[],
	first: Reminder,
	{ digest, caseReview }: Catalogue,
): string {
	const filed = caseReview.quota.howToFile;
	if (reminders.every(({ quota }) => quota)) return filed;
	if (reminders.length === 1 && isFirstReport(first.task))
		return caseReview.firstReport.howToAnswer;
	// 「首報 已下放32項」 makes no sense.
	const other = reminders.find(
		({ quota, task }) => !quota && !isFirstReport(task),
	);
	if (!other) return `${caseReview.firstReport.how}\n${filed}`;
	const how = digest.howToAnswer(other.task.code, reminders.length > 1);
	return reminders.some(({ quota }) => quota) ? `${how}\n${filed}` : how;
}

/** Only where the reader has something of his own to answer. */
function howToAnswer(
	{ reminders }: Digest,
	words: Catalogue,
	{ mentionNeeded = false }: DigestOptions,
): string | null {
	const [first] = reminders;
	if (!first) return null;
	const how = howTo(reminders, first, words);
	return mentionNeeded ? `${how} · ${words.digest.mentionMe}` : how;
}
