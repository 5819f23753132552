import { counted } from "./counted.js";
import type { NoticesWords } from "./catalogue.js";

const roles = {
	liaison: "liaison",
	head: "head",
	office: "a member of the office",
	"action-lead": "action lead",
	supervision: "supervision",
	discipline: "discipline",
	administrator: "administrator",
};

/** Contract names of what is not there yet. */
const features: Record<string, string> = {
	blocked: "blocked",
	postpone: "postpone",
	why: "why",
	case: "cases",
	broadcast: "broadcast",
	board: "board",
	standing: "standing",
	plan: "import a plan",
	undo: "undo",
};

export const enNotices: NoticesWords = {
	bound: (target, isPersonal) => ({
		title: "Bound",
		text: `This group now stands for ${target}. Reminders come here, and ${isPersonal ? "rights stay personal: only who holds the role acts for it" : "what is said here is said for it"}.`,
		say: ["due this month", "help"],
	}),
	boundBefore: (target) => ({
		title: "Bound before",
		text: `This group stands for ${target} already; nothing changed.`,
	}),
	unbound: (target) => ({
		title: "Unbound",
		text: `This group no longer stands for ${target}. Reminders stop; say “綁定” and a name to bind it again.`,
	}),
	nothingBound: {
		title: "Nothing is bound here",
		text: "An administrator can say “綁定” and the unit's name in a group.",
	},
	welcome: {
		title: "Duban",
		text: "I remind of tasks and collect progress. An administrator says “綁定” and the unit's name here, and reminders come to this group.",
		say: ["help"],
	},
	roleSet: (role, person, about) => ({
		title: "Set",
		text: `${person ?? "This person"} is now ${roles[role]}${about === null ? "" : ` of ${about}`}.`,
	}),
	rolesDropped: (person, count) => ({
		title: count > 0 ? "Dropped" : "Nothing changed",
		text:
			count > 0
				? `${counted(count, "role")} of ${person ?? "this person"} ended.`
				: `${person ?? "This person"} has no role.`,
	}),
	later: (name) => ({
		title: "Not available yet",
		text: `“${features[name] ?? name}” is not available yet; nothing changed. You can look up tasks, report progress and completion, and verify.`,
		say: ["due this month", "help"],
	}),
	notUnderstood: (said) => ({
		title: "Not understood",
		text: `You said “${said}”. Nothing changed. Pressing a line below says it; if none fits, say “help”.`,
	}),
	wordsPlease: {
		title: "Words, please",
		text: "I only understand text: say a sentence, or press a button.",
		say: ["due this month", "my tasks", "help"],
	},
	sayItDirectly: {
		title: "Say it directly",
		text: "Forwarded or quoted words are not executed; send them to me yourself.",
	},
	malformedCode: (said) => ({
		title: "Not a task's code",
		text: `“${said}” is not a code. Write it like “1.3”, one at a time.`,
		say: ["my tasks"],
	}),
	unknownUnit: (said, nearest) => ({
		title: "No such unit",
		text:
			nearest.length > 0
				? `The plan has no “${said}”. Did you mean ${nearest.join(", ")}?`
				: `The plan has no “${said}”. Use its name in the plan.`,
		say: nearest.map((unit) => `綁定 ${unit}`),
	}),
	unknownAction: (said) => ({
		title: "No such action",
		text: `The plan has no action “${said}”. Use its name or number.`,
	}),
	whatToBind: {
		title: "Bind to what?",
		text: "Say it with the name: “綁定” and a unit, “綁定 辦公室”, “綁定 專項組” and a name, “綁定 全體”, “綁定 紀委”.",
	},
	slowedDown: {
		title: "A little slower, please",
		text: "Many messages in one minute: the next ones take longer. None is lost.",
	},
	broken: (id) => ({
		title: "Something went wrong",
		text: `It was not done; your words are still in the chat. Try again later; if it fails again, give an administrator the number ${id}.`,
	}),
	unreadableCase: (no) => ({
		title: no === null ? "A draft cannot be read" : `Case ${no} cannot be read`,
		text: "It was changed or damaged in the database. Lists leave it out for now; all others are as they were. Ask an administrator to look into the log and restore it from a backup.",
	}),
	unreadableEvent: (key) => ({
		title: "A message that came in cannot be read",
		text: `It was changed or damaged in the database, so it was not acted on, and it is not known who sent it. Give an administrator the number ${key}; whoever got no answer should say it again.`,
	}),
	stuck: (why, code) =>
		why === "refused"
			? {
					title: "A message was not delivered",
					text: `Lark refused it (code ${code}); it is not sent again. See whether the group still exists and I am still in it.`,
				}
			: {
					title: "A message may not have arrived",
					text: `It is not known whether it was shown (code ${code}); it is not sent again, so as not to repeat it. Please look in the group.`,
				},
	notOurs: (unit, task) => ({
		title: "A unit says a task is not its own",
		text: `${unit ?? "A unit"} says “${task}” is not its task. Please look into it.`,
	}),
	olderThanLatest: {
		title: "This message came late",
		text: "There is newer progress, which counts; this one changed nothing.",
	},
	badDate: (said) => ({
		title: "No such date",
		text: `“${said}” does not exist or is out of range. Write “2021-06-30” or “6月30日”.`,
	}),
};
