/** Which chats stand for what, against what the plan needs. */
import type { Binding, BoundChat } from "./people.js";
import type { Plan } from "./plan.js";

export interface BoundAs {
	binding: Binding;
	/** Empty: no group stands for it. */
	chats: BoundChat[];
}

export interface BindingsNow {
	/** Units of the plan that no group speaks for. */
	unbound: string[];
	/** In plan order, then those that the plan does not name any more. */
	units: BoundAs[];
	/** 辦公室, each 專項組, 全體, 紀委. */
	special: BoundAs[];
}

export function bindingsNow(
	plan: Plan,
	chats: readonly BoundChat[],
): BindingsNow {
	const named = plan.units
		.filter(({ kind }) => kind === "unit")
		.map(({ name }) => name);
	const spoken = chats.flatMap(({ binding }) =>
		binding.kind === "unit" ? binding.unit : [],
	);
	const units = [...new Set([...named, ...spoken])].map((unit) =>
		boundAs({ kind: "unit", unit }, chats),
	);
	const special: Binding[] = [
		{ kind: "office" },
		...plan.actions.map(({ no }) => ({
			kind: "action" as const,
			actionNo: no,
		})),
		{ kind: "everyone" },
		{ kind: "discipline" },
	];
	return {
		unbound: named.filter((unit) => !spoken.includes(unit)),
		units: units.filter((each) => each.chats.length > 0),
		special: special.map((binding) => boundAs(binding, chats)),
	};
}

function boundAs(binding: Binding, chats: readonly BoundChat[]): BoundAs {
	return {
		binding,
		chats: chats.filter((chat) => isSame(chat.binding, binding)),
	};
}

function isSame(a: Binding, b: Binding): boolean {
	if (a.kind === "unit" && b.kind === "unit") return a.unit === b.unit;
	if (a.kind === "action" && b.kind === "action")
		return a.actionNo === b.actionNo;
	return a.kind === b.kind;
}
