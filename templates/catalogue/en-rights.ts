import type { RightsWords } from "./rights-words.js";

export const enRights: RightsWords = {
	kinds: {
		"role-given": "giving a role",
		"roles-ended": "ending roles",
		bound: "binding",
		unbound: "unbinding",
		leave: "leave",
		"leave-ended": "ending leave",
	},
	undone: (what, lines) => ({
		title: `Undone: ${what}`,
		text: `${lines.join("; ")}.`,
	}),
	changedSince: (what) => ({
		title: "Not undone",
		text: `Something else has changed since “${what}”. Please set it anew.`,
	}),
	isNot: (person, role) => `${person} is no longer ${role}`,
	isAgain: (person, role) => `${person} is still ${role}`,
	chatIsAgain: (target) => `this group is still: ${target}`,
	chatIsNothing: "this group is not bound",
	roleTakenBack: (lines) => ({
		title: "Your role was changed back",
		text: `${lines.join("; ")}.`,
	}),
	youAreNot: (role) => `you are no longer ${role}`,
	youAreAgain: (role) => `you are still ${role}`,
	dropRoles: (person, roles) => ({
		title: `End the roles of ${person}?`,
		text: `These roles (${roles.length}) end at once: ${roles.join(", ")}. “Confirm” ends them, “Cancel” changes nothing; within ten minutes it can be undone.`,
	}),
	kept: { title: "Nothing ended", text: "No role was changed." },
	leaveReplaces: (earlier) =>
		`It takes the place of what was on record: ${earlier.join("; ")}.`,
	leaveBy: (days, deputy) => `${days}, ${deputy} standing in`,
	leaveGivenOn: (person, days, deputy) => ({
		title: "You need not stand in",
		text: `The leave of ${person} has changed, and ${deputy} stands in; you need not for ${days}. Thank you.`,
	}),
	leaveChanged: "The days of standing in have changed",
	botGone: (target, disbanded) => ({
		title: "A group is no longer bound",
		text: `The group of “${target}” ${disbanded ? "was dissolved" : "has removed me"}; no reminders go there any more. Please add me to another group, where an administrator says “bind …”.`,
	}),
};
