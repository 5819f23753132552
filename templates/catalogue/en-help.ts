import type { HelpWords } from "./catalogue.js";
import { sayLeave } from "./say-leave.js";

/** What this chat is, and what can be said in it. */
export const enHelp: HelpWords = {
	title: "Duban",
	unit: (unit) =>
		`This group speaks for ${unit}. I remind it here before a deadline; one sentence in reply reports progress or completion.`,
	head: (units) =>
		`You are head or liaison of ${units.join(", ")} and can see its tasks and report for it here.`,
	office: "This is the office: see, verify and return every task.",
	action: (no) =>
		`This is action group ${no}: see its tasks and verify what units report.`,
	administrator:
		"You are an administrator: add me to each unit's group and say “綁定” and the unit's name there.",
	stranger:
		"I remind bound groups of their tasks and collect their progress. This chat is not bound: an administrator adds me to the unit's group and says “綁定” and the unit's name there; people are made liaison or head by the office.",
	helpPhrase: "help",
	anyCode: "CODE",
	alsoUnit: (code, leaveDays) => [
		`${code} (see the task)`,
		`accept ${code}`,
		`progress ${code} 32`,
		`done ${code}`,
		`blocked ${code} waiting for money`,
		"submit a case (the form comes in private)",
		"submit a good example",
		"cases (accepted, and still owed)",
		`${sayLeave.en({ days: leaveDays, person: null, deputy: null })} (head, liaison)`,
	],
	alsoOffice: (code) => [
		`${code} (see the task)`,
		`verify ${code}`,
		`return ${code} evidence missing`,
		"設聯絡員 @someone UNIT",
		"expand GROUP",
		"not accepted yet (or: what is blocked, extensions waiting, what was returned, what is closed)",
		"which units are not bound",
		"broadcast",
		"cases (what units owe)",
		"review cases (in private)",
		"publish case 12",
		"case heat map",
		"export cases",
	],
	alsoAction: (code) => [
		`${code} (see the task)`,
		`verify ${code}`,
		`return ${code} evidence missing`,
	],
	alsoAdministrator: [
		"綁定 UNIT",
		"綁定 辦公室",
		"綁定 專項組 NAME",
		"解綁",
		"which units are not bound",
		"設負責人 @someone UNIT",
		"設聯絡員 @someone UNIT",
		"設辦公室 @someone",
		"免去 @someone",
	],
	sayUnit: ["my tasks", "due this month", "due next week", "overdue"],
	sayOffice: ["due this month", "overdue", "to review", "due next week"],
	sayAction: ["due this month", "overdue", "to review"],
	sayAdministrator: [],
	alsoStranger: [
		"綁定 UNIT (an administrator, in the unit's group)",
		"設聯絡員 @someone UNIT (the office)",
		"help",
	],
	pressOrSay: "Press, or just say",
	youCanSay: "You can also say",
};
