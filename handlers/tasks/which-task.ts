import type { CardAction } from "../../src/card-actions.js";
import type { HandlerContext, Reply } from "../../src/context.js";
import { mayDo, type TaskAct } from "../../src/domain/access.js";
import { DomainError } from "../../src/domain/errors.js";
import { factsOf } from "../../src/domain/facts.js";
import { awaitsUnit, type Task } from "../../src/domain/task.js";
import type { TaskMention } from "../../src/language/utterance.js";
import {
	chooseTaskCard,
	MOST_CHOICES,
} from "../../templates/tasks/choose-task.js";
import { noticeCard } from "../../templates/notice.js";

export type WhichTask =
	| { kind: "one"; ref: string }
	| { kind: "asked"; reply: Reply };

export interface Wanted {
	act: TaskAct;
	/** What the button of each candidate does: the sentence is kept in it. */
	then: (ref: string) => CardAction;
	/** What the button 全部 does, where several were named and each of them is meant. */
	all?: ((refs: string[]) => CardAction) | undefined;
	/** Where nothing was named: which tasks may be meant. */
	among?: (task: Task) => boolean;
	/** Nothing but those `among` can be meant, and all of them may be: 全部簽收. */
	isForAll?: boolean;
	/** The question, where it is not simply which task. */
	question?: string;
	/** The sentence, shown with the question; "" when there is none to keep. */
	sentence?: string;
}

/**
 * Which task is meant: the one named, else the one of the message replied to. Where several fit it is asked with a button
 * each, the sentence kept; the wrong task is worse than a question.
 */
export async function whichTask(
	ctx: HandlerContext,
	mention: TaskMention | null,
	wanted: Wanted,
): Promise<WhichTask> {
	switch (mention?.kind) {
		case "one":
			return { kind: "one", ref: mention.ref };
		case "several":
			return ask(
				ctx,
				await existing(ctx, mention.refs),
				mention.each ? ofEach(ctx, wanted) : { ...wanted, all: undefined },
			);
		case "malformed":
			return { kind: "asked", reply: malformed(ctx, mention.said) };
		case "none":
			throw new DomainError("not-found-or-not-allowed", { said: mention.said });
		case undefined:
			return fromReply(ctx, wanted);
		default:
			return mention satisfies never;
	}
}

/** 1.2和1.7: each is meant, unless one alone is chosen. */
function ofEach({ words }: HandlerContext, wanted: Wanted): Wanted {
	return wanted.all
		? { ...wanted, question: words.questions.whichOfThese }
		: wanted;
}

async function fromReply(
	ctx: HandlerContext,
	wanted: Wanted,
): Promise<WhichTask> {
	const about = ctx.replyingTo?.about ?? [];
	const [only] = about;
	if (only !== undefined && about.length === 1)
		return { kind: "one", ref: only };
	const likely =
		wanted.among ?? (wanted.act === "review" ? isSubmitted : awaitsUnit);
	const unnamed = { ...wanted, all: wanted.isForAll ? wanted.all : undefined };
	if (about.length > 1) {
		const named = await existing(ctx, about);
		const left = wanted.isForAll ? named.filter(likely) : [];
		return ask(ctx, left.length > 0 ? left : named, unnamed);
	}
	const tasks = (await ctx.tasks.all()).filter((task) =>
		may(ctx, wanted, task),
	);
	const open = tasks.filter(likely);
	if (open.length > 0 || !wanted.isForAll) return ask(ctx, open, unnamed);
	return ask(ctx, tasks.filter(awaitsUnit), { ...wanted, all: undefined });
}

function may(ctx: HandlerContext, { act }: Wanted, task: Task): boolean {
	return mayDo(act, { ...ctx.speaker, task });
}

function isSubmitted(task: Task): boolean {
	return task.state === "submitted";
}

async function existing(ctx: HandlerContext, refs: string[]): Promise<Task[]> {
	const tasks = await Promise.all(refs.map((ref) => ctx.tasks.get(ref)));
	return tasks.flatMap((task) => task ?? []);
}

/** Only what the asker may do it to is offered; nothing at all is the one answer for not allowed and not there. */
function ask(ctx: HandlerContext, tasks: Task[], wanted: Wanted): WhichTask {
	const allowed = tasks.filter((task) => may(ctx, wanted, task));
	if (allowed.length === 0) throw new DomainError("not-found-or-not-allowed");
	const sentence = wanted.sentence ?? "";
	const refs = allowed.map(({ ref }) => ref);
	const all = mayAll(ctx, wanted, allowed) ? wanted.all?.(refs) : undefined;
	const card = chooseTaskCard(
		{
			question:
				wanted.question ??
				(sentence
					? ctx.words.questions.whichTaskToReport
					: ctx.words.questions.whichTask),
			sentence,
			facts: allowed.map((task) => factsOf(task, ctx.today, ctx.workingDays)),
			action: wanted.then,
			...(all ? { all } : {}),
		},
		ctx.words,
	);
	return { kind: "asked", reply: { cards: [{ card, about: refs }] } };
}

/**
 * All that are shown, and only what the asker's own unit answers for, or what the reviewer reviews: the office may report
 * for units by naming one, and not with one press for all.
 */
function mayAll(
	ctx: HandlerContext,
	{ act }: Wanted,
	tasks: readonly Task[],
): boolean {
	if (tasks.length < 2 || tasks.length > MOST_CHOICES) return false;
	return act === "review" || tasks.every((task) => ctx.unitFor(task) !== null);
}

function malformed(ctx: HandlerContext, said: string): Reply {
	const notice = {
		...ctx.words.notices.malformedCode(said),
		tone: "warn",
	} as const;
	return { cards: [{ card: noticeCard(notice, ctx.words), about: [] }] };
}
