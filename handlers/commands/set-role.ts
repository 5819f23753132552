import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import type { Role, RoleName } from "../../src/domain/people.js";
import type { BindTarget } from "../../src/language/utterance.js";
import {
	whichRoleTargetCard,
	type RoleTarget,
} from "../../templates/people/which-role-target.js";
import { giveRole, mayGiveRoles } from "../people/give-role.js";

/** 設負責人, 設聯絡員, 設辦公室, 設專項組, 設督查, 設紀委: by an administrator or the office. */
export const setRole = defineCommand({
	intent: "set-role",
	examples: ["設負責人 @某人 區住建局", "設辦公室 @某人"],
	run(ctx, { role, person, unit }) {
		mayGiveRoles(ctx);
		if (!person) throw new DomainError("person-missing");
		const about = subjectOf(ctx, role, unit);
		if (!about) return Promise.resolve(whichOne(ctx, role, person, unit));
		return giveRole(ctx, { person, role, ...about }, { kind: "ask" });
	},
});

type Subject = Pick<Role, "unit" | "actionNo">;

/** The unit or action named, else the one this group stands for; null where it is neither. */
function subjectOf(
	{ place }: HandlerContext,
	role: RoleName,
	target: BindTarget,
): Subject | null {
	const { binding } = place;
	if (role === "head" || role === "liaison") {
		const unit = target.kind === "nothing-said" ? binding : target;
		return unit?.kind === "unit" ? { unit: unit.unit, actionNo: null } : null;
	}
	if (role !== "action-lead") return { unit: null, actionNo: null };
	const action = target.kind === "action" ? target : binding;
	if (action?.kind !== "action" || target.kind === "unknown-action")
		return null;
	return { unit: null, actionNo: action.actionNo };
}

function whichOne(
	ctx: HandlerContext,
	role: RoleName,
	person: string,
	target: BindTarget,
): Reply {
	const said = "said" in target ? target.said : "";
	const targets = role === "action-lead" ? actionsOf(ctx) : nearestOf(target);
	if (targets.length === 0) throw new DomainError("unknown-unit", { said });
	const { people } = ctx.words;
	const isAction = role === "action-lead";
	const card = whichRoleTargetCard(
		isAction ? people.whichAction(said) : people.whichUnit(said),
		{ role: isAction || role === "head" ? role : "liaison", person },
		targets,
		ctx.words,
	);
	return { cards: [{ card, about: [] }] };
}

function actionsOf(ctx: HandlerContext): RoleTarget[] {
	return ctx.plan().plan.actions.map(({ no, name }) => ({
		label: name ?? String(no),
		unit: null,
		actionNo: no,
	}));
}

function nearestOf(target: BindTarget): RoleTarget[] {
	const nearest = target.kind === "unknown-unit" ? target.nearest : [];
	return nearest.map((unit) => ({ label: unit, unit, actionNo: null }));
}
