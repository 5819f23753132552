import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { DomainError } from "../../src/domain/errors.js";
import { namesToExpand, OPEN_LIST } from "../../src/domain/expansion.js";
import { hasRole } from "../../src/domain/people.js";
import { groupNamesOf } from "../../src/domain/plan-to-tasks.js";
import { unexpandedNames } from "../../src/domain/unexpanded.js";
import { normalForm } from "../../src/language/normal-form.js";
import { whichGroupCard } from "../../templates/which-group.js";
import { expandForm, unitsNamedIn } from "../tasks/expansion.js";
import { noticeReply } from "../notices/notice-reply.js";

/** 展開 區直相關單位, 展開 1.3: a form in which the office says which units it stands for; those named beside it are ticked. */
export const expand = defineCommand({
	intent: "expand",
	examples: ["展開 區直相關單位"],
	async run(ctx, { group, said }) {
		if (!hasRole(ctx.actor, "office"))
			throw new DomainError("not-found-or-not-allowed");
		if (group !== null)
			return expandForm(ctx, group, { named: unitsNamedIn(ctx, said, group) });
		return (await ofTaskNamed(ctx, said)) ?? whichName(ctx);
	},
});

/** 展開 1.3: the one name that this task leaves open; null where the words are no task's code or it has several. */
async function ofTaskNamed(
	ctx: HandlerContext,
	said: string,
): Promise<Reply | null> {
	const code = normalForm(said).text.trim();
	const task = (await ctx.tasks.all()).find((each) => each.code === code);
	if (!task) return null;
	await ctx.getTask(task.ref, "decide");
	const [name, another] = namesToExpand(task);
	if (name === undefined)
		return noticeReply(ctx, ctx.words.people.expand.nothing);
	return another === undefined
		? expandForm(ctx, name, { only: task.ref })
		: null;
}

async function whichName(ctx: HandlerContext): Promise<Reply> {
	const tasks = (await ctx.tasks.all()).filter((task) =>
		mayDo("decide", { ...ctx.speaker, task }),
	);
	const names = unexpandedNames(tasks, groupNamesOf(ctx.plan().plan));
	if (names.length === 0)
		return noticeReply(ctx, ctx.words.people.expand.nothing);
	const about = names
		.filter(({ name }) => name === OPEN_LIST)
		.flatMap((open) => open.tasks);
	return { cards: [{ card: whichGroupCard(names, ctx.words), about }] };
}
