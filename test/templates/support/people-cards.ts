import type { Card } from "../../../src/card-actions.js";
import { day } from "../../../src/domain/day.js";
import type { Task } from "../../../src/domain/task.js";
import type { Catalogue } from "../../../templates/catalogue/catalogue.js";
import { expandFormCard } from "../../../templates/forms/expand-form.js";
import { handoverCard } from "../../../templates/people/handover.js";
import { helpCard } from "../../../templates/help.js";
import { confirmLeaveCard } from "../../../templates/people/confirm-leave-card.js";
import { leaveCard } from "../../../templates/people/leave-card.js";
import { replaceOrAddCard } from "../../../templates/people/replace-or-add.js";
import { whichGroupCard } from "../../../templates/which-group.js";
import { whichRoleTargetCard } from "../../../templates/people/which-role-target.js";
import { anEntry, someFacts } from "./a-task.js";

/** What roles, leave and groups are shown with. */
export function peopleCards(
	said: string,
	task: Task,
	words: Catalogue,
): Record<string, Card> {
	const given = { person: "ou_b", unit: said, actionNo: null };
	const { leave } = words.people;
	const text = { person: said, deputy: said, days: said, roles: [said] };
	const names = [
		{ name: said, tasks: [task.ref] },
		{ name: "等", tasks: [task.ref] },
	];
	return {
		handover: handoverCard(
			{
				role: words.people.role("liaison", said),
				unit: said,
				before: said,
				items: [
					{
						facts: someFacts({
							...task,
							expansions: [{ group: said, units: [said] }],
						}),
						report: anEntry({ text: said, unit: said }),
					},
				],
				name: () => said,
				timeZone: "Asia/Shanghai",
			},
			words,
		),
		replaceOrAdd: replaceOrAddCard(
			{
				given: { ...given, role: "liaison" },
				person: said,
				role: words.people.role("liaison", said),
				present: [{ person: "ou_a", name: said }],
			},
			words,
		),
		whichRoleTarget: whichRoleTargetCard(
			words.people.whichUnit(said),
			{ role: "head", person: "ou_b" },
			[{ label: said, unit: said, actionNo: null }],
			words,
		),
		leaveTaken: leaveCard("ou_a", leave.taken(text), words),
		confirmLeave: confirmLeaveCard(
			{
				person: "ou_a",
				deputy: "ou_b",
				from: day("2021-03-22"),
				to: day("2021-03-26"),
			},
			text,
			words,
		),
		whichGroup: whichGroupCard(names, words),
		expandForm: expandFormCard(
			{
				group: said,
				only: null,
				tasks: [task],
				units: [said],
				chosen: [said],
				was: [said],
			},
			words,
		),
		helpSupervision: helpCard({ kind: "supervision", code: said }, words),
		helpUnbound: helpCard({ kind: "unbound" }, words),
	};
}
