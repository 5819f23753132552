import type { Card } from "../src/card-actions.js";
import type { Day } from "../src/domain/day.js";
import type { Catalogue } from "./catalogue/catalogue.js";
import { cardOf } from "./parts/card-of.js";
import { markdown } from "./parts/markdown.js";
import { plainText } from "./parts/plain-text.js";
import { sayButtons } from "./say-buttons.js";

/** What the chat is to the bot, or the person in private; `code` is of a task of their own, for the examples. */
export type HelpFor = (
	| { kind: "unit"; unit: string }
	/** In private: head or liaison of these. */
	| { kind: "head"; units: readonly string[] }
	| { kind: "office" }
	| { kind: "action"; actionNo: number }
	| { kind: "administrator" }
	| { kind: "supervision" }
	| { kind: "discipline" }
	/** 全體 */
	| { kind: "everyone" }
	/** A group that stands for nothing, asked by somebody with a role. */
	| { kind: "unbound" }
	| { kind: "stranger" }
) & {
	code?: string | null;
	/** That lie ahead, for the example of leave. */
	leaveDays?: { from: Day; to: Day };
};

interface HelpText {
	intro: string;
	say: readonly string[];
	also: readonly string[];
}

/** What this chat is, three to six things to say as buttons, and what else can be said. */
export function helpCard(whose: HelpFor, words: Catalogue): Card {
	const { intro, say, also } = helpText(whose, words);
	const { help } = words;
	return cardOf({
		title: help.title,
		colour: "blue",
		elements: [
			plainText(intro),
			...(say.length > 0 ? [markdown(`**${help.pressOrSay}**`)] : []),
			...sayButtons(say),
			...(also.length > 0
				? [
						markdown(`**${help.youCanSay}**`),
						plainText(also.map((phrase) => `· ${phrase}`).join("\n")),
					]
				: []),
		],
		summary: intro,
		fallback: [
			help.title,
			intro,
			...[...say, ...also].map((phrase) => `· ${phrase}`),
		],
	});
}

/** The sentence, the buttons and what else can be said, for whom it is. */
export function helpText(
	whose: HelpFor,
	{ help, people }: Catalogue,
): HelpText {
	const code = whose.code ?? help.anyCode;
	switch (whose.kind) {
		case "unit":
			return {
				intro: help.unit(whose.unit),
				say: help.sayUnit,
				also: help.alsoUnit(code, whose.leaveDays ?? null),
			};
		case "head":
			return {
				intro: help.head(whose.units),
				say: help.sayUnit,
				also: help.alsoUnit(code, whose.leaveDays ?? null),
			};
		case "office":
			return {
				intro: help.office,
				say: help.sayOffice,
				also: help.alsoOffice(code),
			};
		case "action":
			return {
				intro: help.action(whose.actionNo),
				say: help.sayAction,
				also: help.alsoAction(code),
			};
		case "administrator":
			return {
				intro: help.administrator,
				say: help.sayAdministrator,
				also: help.alsoAdministrator,
			};
		case "supervision":
			return people.helpSupervision;
		case "discipline":
			return people.helpDiscipline;
		case "everyone":
			return people.helpEveryone;
		case "unbound":
			return people.helpUnbound;
		case "stranger":
			return { intro: help.stranger, say: [], also: help.alsoStranger };
		default:
			return whose satisfies never;
	}
}
