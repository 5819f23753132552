import type { Card } from "../../../src/card-actions.js";
import { day } from "../../../src/domain/day.js";
import type { ListedStatus } from "../../../src/domain/listed-status.js";
import type { Task } from "../../../src/domain/task.js";
import type { Catalogue } from "../../../templates/catalogue/catalogue.js";
import { bindingListCard } from "../../../templates/people/binding-list.js";
import { statusListCard } from "../../../templates/tasks/status-list.js";
import { someFacts } from "./a-task.js";

const STATUSES: readonly ListedStatus[] = [
	"issued",
	"blocked",
	"extension-asked",
	"returned",
	"closed",
];

/** Tasks by state, and what groups stand for. */
export function listCards(
	said: string,
	stuck: Task,
	words: Catalogue,
): Record<string, Card> {
	const rows = [false, true].map((isOfMany) => ({
		facts: someFacts(stuck),
		units: [said, said],
		isOfMany,
		reason: said,
		closedOn: day("2021-03-19"),
		buttons: ["accept", "unblock", "done", "view"] as const,
		decides: "r",
	}));
	const named = { label: said, groups: 1, names: [said, said] };
	const list = {
		during: null,
		unit: said,
		rows,
		timeZone: "Asia/Shanghai",
	};
	return {
		...Object.fromEntries(
			STATUSES.map((status) => [
				`status-${status}`,
				statusListCard({ ...list, status }, words),
			]),
		),
		statusNone: statusListCard(
			{ ...list, status: "blocked", unit: null, rows: [] },
			words,
		),
		statusThen: statusListCard(
			{ ...list, status: "closed", during: said, rows: [] },
			words,
		),
		bindings: bindingListCard(
			{
				unbound: [said, said],
				units: [named, { ...named, names: [] }],
				special: [{ ...named, groups: 0 }],
			},
			words,
		),
		bindingsAll: bindingListCard(
			{ unbound: [], units: [named], special: [named] },
			words,
		),
	};
}
