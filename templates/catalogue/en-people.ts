import type { RoleName } from "../../src/domain/people.js";
import { sayLeave } from "./say-leave.js";
import type { LeaveSaying, PeopleWords } from "./people-words.js";

const list = (names: readonly string[]) => names.join(", ");

const isAway = (person: string | null) =>
	person === null ? "You are away" : `${person} is away`;

const quoted = (say: LeaveSaying) => `“${sayLeave.en(say)}”`;

const ROLES: Record<RoleName, string> = {
	liaison: "liaison",
	head: "head",
	office: "member of the office",
	"action-lead": "action lead",
	supervision: "supervision",
	discipline: "discipline",
	administrator: "administrator",
};

export const enPeople: PeopleWords = {
	somebody: "this person",
	role: (role, about) =>
		about === null ? ROLES[role] : `${ROLES[role]} of ${about}`,
	standingIn: " (deputy)",
	roleSetBefore: (person, role) => ({
		title: "Already set",
		text: `${person} is ${role} already. Nothing changed.`,
	}),
	replaceOrAddTitle: "Take over, or one more?",
	replaceOrAdd: (person, role, present) =>
		`Now ${role}: ${list(present)}. Does ${person} take over, or come in addition? Taking over ends the other's role at once and hands the open items to ${person} in private.`,
	replace: (person) => `Take over from ${person}`,
	addBesides: "One more",
	replaced: (person, role, before) => ({
		title: "Taken over",
		text: `${person} is now ${role}, in the place of ${before}, whose role has ended. The open items were handed to ${person} in private.`,
	}),
	yourRoleEnded: (role, successor) => ({
		title: "Handed over",
		text: `You are no longer ${role}; ${successor} takes over. Thank you.`,
	}),
	rolesEnded: (person, roles) => ({
		title: "Roles ended",
		text: `${roles.length} of ${person}'s roles ended: ${list(roles)}. At once, for older cards too.`,
	}),
	notToYourself: {
		title: "Not your own role",
		text: "Your own roles are set and ended by somebody else of the office or an administrator. Nothing changed.",
	},
	notBoth: (person, wanted, { role, isBySetting }) => ({
		title: `Not ${ROLES[role]} and ${ROLES[wanted]} at once`,
		text: `${person} is ${ROLES[role]}. An administrator looks after groups and roles, and may not be of the office, supervision or discipline too. Nothing changed. Name somebody else; or first ${
			isBySetting && role === "administrator"
				? "have this person taken out of the setting ADMIN_OPEN_IDS."
				: `end that role: “remove ${ROLES[role]} @person”.`
		}`,
	}),
	lastOne: (role) => ({
		title: "The last one stays",
		text: `This is the last ${ROLES[role]}. Name another one first. Nothing changed.`,
	}),
	personLeft: (person, roles) => ({
		title: "Somebody has left",
		text: `${person} is no longer in the organisation; roles ended: ${list(roles)}. Please name a successor.`,
	}),
	whichUnit: (said) => ({
		title: "Which unit?",
		text: `The plan knows no “${said}”. One of these? Just press.`,
	}),
	whichAction: (said) => ({
		title: "Which action?",
		text:
			said === ""
				? "Press the action."
				: `The plan knows no action “${said}”. Press the action.`,
	}),

	handoverTitle: (role) => `Handover · ${role}`,
	handover: (role, count, from) =>
		`You are now ${role}${from === null ? "" : `, in the place of ${from}`}. Open items: ${count}. Deadlines, last reports and open extension requests below.`,
	handoverNothing: "Nothing is open at present.",
	lastReport: (when, who) =>
		`Last report (${when}${who === null ? "" : ` ${who}`}): `,
	noReport: "No report yet",
	askedFor: (day, reason) =>
		`Extension to ${day} asked for, not decided: ${reason}`,

	leave: {
		taken: ({ person, deputy, days, roles }) => ({
			title: "Leave noted",
			text: `${isAway(person)} ${days}; ${deputy} stands in as ${list(roles)}. Reminders go to ${deputy} in that time and back by themselves. Back early? Press below.`,
		}),
		deputise: ({ person, days, roles }, begins) => ({
			title: "You stand in",
			text: `${isAway(person)} ${days}; you stand in as ${list(roles)} and can see the tasks and report here. It ends by itself.${begins === null ? "" : ` It begins on ${begins}: say “my tasks” then; not before.`}`,
			...(begins === null
				? { say: ["my tasks", "due this month", "help"] }
				: {}),
		}),
		taken4you: ({ deputy, days, roles }) => ({
			title: "Leave noted for you",
			text: `${days}: ${deputy} stands in as ${list(roles)}. Back early? Press below.`,
		}),
		onRecord: "Leave on record",
		line: ({ person, deputy, days, roles }) =>
			`${isAway(person)} ${days}; ${deputy} stands in as ${list(roles)}.`,
		howToEnd: (leaves) =>
			`Back early, or not going? Press “End the leave” below${leaves > 1 ? "; it ends all of these" : ""}. Without it nothing changes.`,
		end: "End the leave",
		everybody: "Who is or will be on leave",
		nobody: {
			title: "Nobody is on leave",
			text: "No leave that runs or is to come is on record.",
		},
		moreOnRecord: (hidden) => `… and ${hidden} more`,
		ended: (person, deputies) => ({
			title: "Leave ended",
			text: `${person === null ? "You are" : `${person} is`} back; ${list(deputies)} no longer stands in.`,
		}),
		endedForDeputy: (person) => ({
			title: "No longer standing in",
			text: `${person} is back. Thank you for standing in.`,
		}),
		none: (person, say) => ({
			title: "No leave on record",
			text: `${person === null ? "You have" : `${person} has`} no leave on record, so there is none to end. To take leave, say the days and the deputy together: ${quoted(say)}.`,
		}),
		whoStandsIn: (say) => ({
			title: "Who stands in?",
			text: `Name the deputy too, one at a time, with @ before the colleague's name: ${quoted(say)}. Nothing was noted.`,
		}),
		fromWhen: (say) => ({
			title: "Which days?",
			text: `Name the days too: ${quoted(say)}. Nothing was noted.`,
		}),
		whoIs: (name, several, say) => ({
			title: "Who stands in?",
			text: `${several ? `Several colleagues of the unit go by “${name}”` : `No colleague of the unit was found by the name “${name}”`}. Mention the deputy with @: ${quoted(say)}. Nothing was noted.`,
		}),
		seePrivate: {
			title: "See your private chat",
			text: "This person's leave is not shown in this group; it is in your private chat.",
		},
		isMeant: ({ person, deputy, days, roles }) => ({
			title: `Does ${deputy} stand in?`,
			text: `${isAway(person)} ${days}; ${deputy} stands in as ${list(roles)}. Press “Confirm” if that is right; if not, say it again and mention the deputy with @. Nothing was noted yet.`,
		}),
		notYourself: {
			title: "Somebody else",
			text: "The deputy has to be somebody else. Nothing was noted.",
		},
		over: {
			title: "Those days are over",
			text: "The last day has passed. Nothing was noted.",
		},
		backwards: {
			title: "The wrong way round",
			text: "The last day is before the first. Nothing was noted.",
		},
		noRole: (person) => ({
			title: "No deputy needed",
			text: `${person === null ? "You are" : `${person} is`} head or liaison of no unit, so nobody has to stand in. Nothing was noted.`,
		}),
	},

	expand: {
		button: (name) => `Name units: ${name}`,
		title: (name) => `Who is “${name}”?`,
		usedFor: (codes, total) =>
			`For ${list(codes)}${total > codes.length ? ` and ${total - codes.length} more` : ""}`,
		question:
			"Choose the units it stands for: they are reminded, and can see and report these tasks. If there is none, choose “no other unit”.",
		hint: "Choose units",
		nobody: "no other unit",
		done: (name, units, codes) => ({
			title: "Named",
			text: `“${name}”: ${units.length > 0 ? list(units) : "no other unit"}. For ${list(codes)}. “undo” takes it back within ten minutes.`,
		}),
		toast: "Named",
		unchanged: "As before; nothing changed",
		gone: "A chosen unit is not in the plan; nothing changed. Open the form again",
		chooseFirst:
			"No unit is chosen yet; nothing changed. If there is none, choose “no other unit”",
		either: "Choose units or “no other unit”, not both; nothing changed",
		meanwhile: (name, units, total) =>
			`“${name}” has been named: ${total === 0 ? "no other unit" : list(units)}${total > units.length ? ` and ${total - units.length} more` : ""}. This form changed nothing; open it again to change that`,
		which: {
			title: "Which one?",
			text: "These names do not say which units they mean. Just press.",
		},
		nothing: {
			title: "Nothing to name",
			text: "Every task of the plan names its units.",
		},
		stands: (name, units) =>
			units.length > 0 ? `${name} (${list(units)})` : name,
	},

	bindPhrase: (unit) => `綁定 ${unit}`,
	welcomeUnbound: {
		title: "Duban",
		text: "I remind of tasks and collect progress. This group is not bound: an administrator says “綁定” and the unit's name here. “綁定 辦公室” binds the office; “help” tells more.",
		say: ["help"],
	},
	helpUnbound: {
		intro:
			"This group is not bound, so nothing of the plan is shown here. An administrator says “綁定” and the unit's name here; or ask in a bound group or in private.",
		say: [],
		also: [
			"綁定 UNIT (an administrator)",
			"綁定 辦公室 (an administrator)",
			"help",
		],
	},
	helpEveryone: {
		intro:
			"This is everybody's group: notices come here. Ask for a unit's tasks in its own group or in private.",
		say: [],
		also: ["help"],
	},
	helpSupervision: {
		intro: "You are supervision: see every task, change nothing.",
		say: ["due this month", "overdue", "due next week"],
		also: ["due before October", "help"],
	},
	helpDiscipline: {
		intro:
			"Discipline: details of cases are shown in private only, groups see counts. Ask the office about tasks.",
		say: ["review cases", "cases"],
		also: ["case 12 (see one)", "publish case 12", "export cases", "help"],
	},
};
