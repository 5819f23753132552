import type { Catalogue } from "./catalogue.js";

/** Refusals of undo, extension and “not applicable”, and of deciding on one's own: what was wrong, and what to do next. */
export const enMovesErrors: Pick<
	Catalogue["errors"],
	| "reviewer-leads-the-task"
	| "postpone-too-late"
	| "postpone-not-later"
	| "postpone-without-deadline"
	| "undo-impossible"
	| "lead-has-no-part"
	| "lead-accepts"
	| "case-moved-on"
	| "case-unreadable"
> = {
	"reviewer-leads-the-task": ({ why }) => {
		switch (why) {
			case "submitter":
				return {
					title: "You reported it done yourself",
					text: "Someone else of the office or the action group has to verify or return it.",
				};
			case "asker":
				return {
					title: "You asked for it yourself",
					text: "Someone else of the office has to decide on this extension.",
				};
			default:
				return {
					title: "Not your own task",
					text: "People of a unit that leads the task cannot verify it or decide on it. Someone else of the office or the action group can.",
				};
		}
	},
	"postpone-too-late": ({ code = "1.3", day = "" }) => ({
		title: "The deadline has passed",
		text: `It was due ${day}; an extension is asked for before that. Report “progress ${code}” with the reason and the day you expect, or speak to the office.`,
	}),
	"postpone-not-later": ({ day = "", asked = "" }) => ({
		title: "Not later than the present deadline",
		text: `It is due ${day}; ${asked} is no later, so nothing was asked. Name a later day.`,
	}),
	"postpone-without-deadline": () => ({
		title: "This task has no deadline",
		text: "The plan gives it none, so there is nothing to extend.",
	}),
	"undo-impossible": ({ why }) => ({
		title: "Cannot be undone; nothing changed",
		text: undoText(why),
	}),
	"lead-has-no-part": () => ({
		title: "A lead unit cannot say “not applicable”",
		text: "If the task is not yours, press “Not ours” on its card; the office decides.",
	}),
	"case-moved-on": () => ({
		title: "The case has moved on; nothing was changed",
		text: 'Somebody dealt with this case before you. Say "cases" to see where it is now.',
		say: ["cases"],
	}),
	"case-unreadable": ({ no = "" }) => ({
		title: no ? `Case ${no} cannot be read` : "This case cannot be read",
		text: "What was written in it is damaged in the database. Nothing was changed, and the office has been told. Try again when an administrator has restored it from a backup.",
	}),
	"lead-accepts": ({ code = "1.3", units = "" }) => ({
		title: "The lead unit accepts it",
		text: `This task is accepted by the unit that leads it${units && ` (${units})`}; nothing changed. When your part is done, say “done ${code}”.`,
	}),
};

function undoText(why: string | undefined): string {
	switch (why) {
		case "too-late":
			return "More than 10 minutes have passed. Report again to correct it; what waits for review or is closed the office takes back by saying “return 1.3” with the reason.";
		case "not-yours":
			return "Only your own changes can be undone.";
		case "undone":
			return "It was undone before.";
		case "kind":
			return "Records of this kind cannot be undone.";
		case "other-act":
			return 'You have done nothing of that kind in the last 10 minutes. To undo your last change, say "undo".';
		default:
			return "You changed nothing in the last 10 minutes that can be undone. Report again to correct something older; what waits for review or is closed the office takes back by saying “return 1.3” with the reason.";
	}
}
