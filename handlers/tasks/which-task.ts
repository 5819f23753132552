import type { CardAction } from "../../src/card-actions.js";
import type { HandlerContext, Reply } from "../../src/context.js";
import { mayDo, type TaskAct } from "../../src/domain/access.js";
import { DomainError } from "../../src/domain/errors.js";
import { factsOf } from "../../src/domain/facts.js";
import { awaitsUnit, type Task } from "../../src/domain/task.js";
import type { TaskMention } from "../../src/language/utterance.js";
import { chooseTaskCard } from "../../templates/tasks/choose-task.js";
import { noticeCard } from "../../templates/notice.js";

export type WhichTask =
	| { kind: "one"; ref: string }
	| { kind: "asked"; reply: Reply };

export interface Wanted {
	act: TaskAct;
	/** What the button of each candidate does: the sentence is kept in it. */
	then: (ref: string) => CardAction;
	/** Where nothing was named: which tasks may be meant. */
	among?: (task: Task) => boolean;
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
			return ask(ctx, await existing(ctx, mention.refs), wanted);
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

async function fromReply(
	ctx: HandlerContext,
	wanted: Wanted,
): Promise<WhichTask> {
	const about = ctx.replyingTo?.about ?? [];
	const [only] = about;
	if (only !== undefined && about.length === 1)
		return { kind: "one", ref: only };
	if (about.length > 1) return ask(ctx, await existing(ctx, about), wanted);
	const likely =
		wanted.among ?? (wanted.act === "review" ? isSubmitted : awaitsUnit);
	const open = (await ctx.tasks.all()).filter(likely);
	return ask(ctx, open, wanted);
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
	const allowed = tasks.filter((task) =>
		mayDo(wanted.act, { ...ctx.speaker, task }),
	);
	if (allowed.length === 0) throw new DomainError("not-found-or-not-allowed");
	const sentence = wanted.sentence ?? "";
	const card = chooseTaskCard(
		{
			question:
				wanted.question ??
				(sentence
					? ctx.words.questions.whichTaskToReport
					: ctx.words.questions.whichTask),
			sentence: sentence || "",
			facts: allowed.map((task) => factsOf(task, ctx.today, ctx.workingDays)),
			action: wanted.then,
		},
		ctx.words,
	);
	return {
		kind: "asked",
		reply: { cards: [{ card, about: allowed.map((task) => task.ref) }] },
	};
}

function malformed(ctx: HandlerContext, said: string): Reply {
	const notice = {
		...ctx.words.notices.malformedCode(said),
		tone: "warn",
	} as const;
	return { cards: [{ card: noticeCard(notice, ctx.words), about: [] }] };
}
