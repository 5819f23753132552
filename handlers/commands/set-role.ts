import { defineCommand, type HandlerContext } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { hasRole, type Role, type RoleName } from "../../src/domain/people.js";
import type { BindTarget } from "../../src/language/utterance.js";
import { noticeReply } from "../notice-reply.js";

/** 設負責人, 設聯絡員, 設辦公室, 設專項組, 設督查, 設紀委: by an administrator or the office. */
export const setRole = defineCommand({
	intent: "set-role",
	examples: ["設負責人 @某人 區住建局", "設辦公室 @某人"],
	async run(ctx, said) {
		mayGiveRoles(ctx);
		if (!said.person) throw new DomainError("person-missing");
		const about = subjectOf(ctx, said.role, said.unit);
		const role: Role = {
			person: said.person,
			role: said.role,
			...about,
			from: ctx.now,
		};
		await ctx.people.add(role);
		await ctx.audit.add({
			at: ctx.now,
			person: ctx.actor.person,
			chat: ctx.place.chat,
			action: `role:${said.role}`,
			subject: said.person,
			result: "done",
			source: ctx.source,
		});
		const name =
			(await ctx.people.names([said.person])).get(said.person) ?? null;
		const subject =
			about.unit ??
			(about.actionNo === null ? null : actionName(ctx, about.actionNo));
		return noticeReply(
			ctx,
			ctx.words.notices.roleSet(said.role, name, subject),
			"good",
		);
	},
});

/** Nobody gives a role to himself but an administrator, who has to start somewhere. */
export function mayGiveRoles(ctx: HandlerContext): void {
	if (hasRole(ctx.actor, "administrator") || hasRole(ctx.actor, "office"))
		return;
	throw new DomainError("not-found-or-not-allowed");
}

function subjectOf(
	ctx: HandlerContext,
	role: RoleName,
	target: BindTarget,
): Pick<Role, "unit" | "actionNo"> {
	if (role === "head" || role === "liaison")
		return { unit: unitOf(ctx, target), actionNo: null };
	if (role !== "action-lead") return { unit: null, actionNo: null };
	if (target.kind === "action")
		return { unit: null, actionNo: target.actionNo };
	const { binding } = ctx.place;
	if (binding?.kind === "action")
		return { unit: null, actionNo: binding.actionNo };
	throw new DomainError("unknown-unit", {
		said: "said" in target ? target.said : "",
	});
}

/** The unit named, else the one this group stands for. */
function unitOf(ctx: HandlerContext, target: BindTarget): string {
	if (target.kind === "unit") return target.unit;
	const { binding } = ctx.place;
	if (target.kind === "nothing-said" && binding?.kind === "unit")
		return binding.unit;
	const said = "said" in target ? target.said : "";
	const nearest = "nearest" in target ? target.nearest.join("、") : "";
	throw new DomainError("unknown-unit", { said, nearest });
}

function actionName(ctx: HandlerContext, no: number): string {
	const found = ctx.plan().plan.actions.find((action) => action.no === no);
	return found?.name ?? String(no);
}
