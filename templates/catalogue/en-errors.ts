import type { Catalogue } from "./catalogue.js";
import { enMovesErrors } from "./en-moves-errors.js";

/** What was wrong, and what to do next. */
export const enErrors: Catalogue["errors"] = {
	...enMovesErrors,
	"not-found-or-not-allowed": () => ({
		title: "Not found, or not allowed",
		text: "Check the code; speak of a unit's task in that unit's group, or ask the office. Nothing changed.",
		say: ["my tasks", "help"],
	}),
	"no-plan": () => ({
		title: "No plan yet",
		text: "An administrator or the office has to import the plan first.",
		say: ["help"],
	}),
	"move-not-allowed": ({ move, state, part, code }) => ({
		title: "Not possible now; nothing changed",
		text: part
			? `${part} has reported its part before.`
			: move === "accept"
				? "The task has been accepted before."
				: moveText(state, code),
	}),
	"reason-missing": ({ code = "1.3" }) => ({
		title: "Some words are missing",
		text: `Say it with the reason or the progress, such as “return ${code} evidence missing” or “progress ${code} 32”.`,
	}),
	"value-impossible": ({ said, value }) => ({
		title: "Impossible value; not recorded",
		text: `${quoted(said ?? value)} cannot be a value of this indicator. Check it and report again, such as “progress 1.1 32”.`,
	}),
	"text-too-long": ({ limit = "4000" }) => ({
		title: "Too long",
		text: `More than ${limit} characters: send it in parts, or as a file. Nothing was recorded; your text is still in the chat.`,
	}),
	"unknown-unit": ({ said, unit, nearest }) => ({
		title: "No such unit",
		text: `The plan has no such unit${called(said ?? unit)}. ${nearest ? `Did you mean ${nearest}?` : "Use its name in the plan."}`,
	}),
	"chat-already-bound": ({ unit, target }) => ({
		title: "This group is bound already",
		text: `${named(target ?? unit)}To change it, an administrator says “解綁” here first.`,
		say: ["解綁"],
	}),
	"chat-cannot-be-bound": () => ({
		title: "This chat cannot be bound",
		text: "Only groups can: add me to the unit's group and let an administrator say “綁定” and the unit's name there.",
	}),
	"person-missing": () => ({
		title: "Who?",
		text: "Mention the person in the sentence, such as “設聯絡員 @someone” and the unit's name.",
	}),
	"date-does-not-exist": ({ said }) => ({
		title: "No such date",
		text: `${quoted(said)} does not exist or is out of range. Write “2021-06-30” or “6月30日”.`,
	}),
	"changed-meanwhile": () => ({
		title: "Changed meanwhile",
		text: "Someone has just changed this task, so nothing of yours was done. Look at it and try again.",
	}),
};

function moveText(state: string | undefined, code = "1.3"): string {
	switch (state) {
		case "closed":
			return `The task is verified and closed. To take it up again, the office says “return ${code}” with the reason.`;
		case "submitted":
			return "The task is reported done and waits to be verified.";
		case "issued":
		case "active":
		case "returned":
			return "The task is still in work; it can be verified or returned once its lead reports it done.";
		case "suspended":
			return "The task is suspended.";
		case "cancelled":
			return "The task is cancelled.";
		default:
			return "Look at the task's present state first.";
	}
}

function quoted(said: string | undefined): string {
	return said === undefined ? "What was written" : `“${said}”`;
}

function called(name: string | undefined): string {
	return name === undefined ? "" : ` as “${name}”`;
}

function named(target: string | undefined): string {
	return target === undefined ? "" : `It stands for ${target} now. `;
}
