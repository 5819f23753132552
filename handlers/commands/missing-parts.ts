import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { visibleTasks } from "../../src/domain/access.js";
import { endOfWeek } from "../../src/domain/day.js";
import { DomainError } from "../../src/domain/errors.js";
import { whoOwes } from "../../src/domain/parts.js";
import type { Task } from "../../src/domain/task.js";
import type { TaskMention } from "../../src/language/utterance.js";
import {
	missingPartsCard,
	whoOwesCard,
} from "../../templates/tasks/missing-parts.js";
import { isStranger, seesNothing } from "../people/is-stranger.js";
import { whichTask } from "../tasks/which-task.js";
import { help } from "./help.js";

const REASONS_LOOKED_FOR = 200;

/** 誰還沒交: the parts of one task; with none named, the units that are late or due this week. */
export const missingParts = defineCommand({
	intent: "missing-parts",
	examples: ["誰還沒交", "誰還沒交 1.3", "who is missing 1.3"],
	async run(ctx, said) {
		if (isStranger(ctx)) return help.run(ctx, { intent: "help" });
		ctx.plan();
		if (said.task === null && ctx.replyingTo?.about.length !== 1)
			return overall(ctx, null);
		if (said.task && isOneDuty(said.task))
			return overall(ctx, await sameDuty(ctx, said.task.refs));
		const which = await whichTask(ctx, said.task, {
			act: "view",
			then: (ref) => ({ do: "view", task: ref }),
		});
		if (which.kind === "asked") return which.reply;
		return ofTask(ctx, await ctx.getTask(which.ref, "view"));
	},
});

/** 首報: every unit has its own, under one code. */
function isOneDuty(
	mention: TaskMention,
): mention is Extract<TaskMention, { kind: "several" }> {
	if (mention.kind !== "several") return false;
	const codes = mention.refs.map((ref) => ref.split("@")[0]);
	return codes.every((code) => code === codes[0]);
}

/** A question carries eight at most; all that share the code are meant. */
async function sameDuty(
	ctx: HandlerContext,
	refs: readonly string[],
): Promise<ReadonlySet<string>> {
	const tasks = await ctx.tasks.all();
	const codes = tasks.filter(({ ref }) => refs.includes(ref));
	const duty = codes[0]?.code;
	return new Set(tasks.flatMap(({ ref, code }) => (code === duty ? ref : [])));
}

async function overall(
	ctx: HandlerContext,
	refs: ReadonlySet<string> | null,
): Promise<Reply> {
	const tasks = await ctx.tasks.all();
	if (seesNothing(ctx, tasks)) return help.run(ctx, { intent: "help" });
	const seen = visibleTasks(tasks, ctx.speaker);
	const asked = refs === null ? seen : seen.filter(({ ref }) => refs.has(ref));
	// An empty list would say that everybody has handed it in.
	if (refs !== null && asked.length === 0)
		throw new DomainError("not-found-or-not-allowed");
	const { today } = ctx;
	const sunday = endOfWeek(today);
	const last = refs === null ? sunday : (lastDayOf(asked) ?? sunday);
	const span = { today, to: last > sunday ? last : sunday };
	const units = whoOwes(asked, span);
	const card = whoOwesCard(
		units,
		{ ...span, ofDuty: refs !== null },
		ctx.words,
	);
	return { cards: [{ card, about: [] }] };
}

function lastDayOf(tasks: readonly Task[]) {
	const days = tasks.flatMap(({ effectiveDueOn }) => effectiveDueOn ?? []);
	return days.toSorted().at(-1) ?? null;
}

async function ofTask(ctx: HandlerContext, task: Task): Promise<Reply> {
	const history = await ctx.tasks.history(task.ref, REASONS_LOOKED_FOR);
	const said = history.filter(({ kind }) => kind === "not-applicable");
	// Newest first, so that the newest is the one that stays.
	const reasons = new Map(
		said.reverse().map(({ unit, text }) => [unit ?? "", text ?? ""]),
	);
	const { timeZone, words } = ctx;
	const card = missingPartsCard(task, { reasons, timeZone }, words);
	return { cards: [{ card, about: [] }] };
}
