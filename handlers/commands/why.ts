import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { toSimplified } from "../../src/language/to-simplified.js";
import { mayDo } from "../../src/domain/access.js";
import type { LightColour } from "../../src/domain/digest.js";
import { factsOf } from "../../src/domain/facts.js";
import type { Task } from "../../src/domain/task.js";
import type { TaskMention } from "../../src/language/utterance.js";
import { whyLight } from "../../src/domain/why-light.js";
import { isStranger } from "../people/is-stranger.js";
import { noticeReply } from "../notices/notice-reply.js";
import { taskFactsNow } from "../tasks/facts-now.js";
import { whichTask } from "../tasks/which-task.js";
import { help } from "./help.js";

/** 為什麼提醒我, of the reminder replied to or the newest here; 為什麼紅燈, of a task. Rule, dates and arithmetic. */
export const why = defineCommand({
	intent: "why",
	examples: ["為什麼提醒我", "為什麼紅燈 1.3", "why the reminder?"],
	run(ctx, said) {
		if (isStranger(ctx)) return help.run(ctx, { intent: "help" });
		return said.about === "light"
			? whyThisLight(ctx, said.task)
			: whyThisReminder(ctx, said.task);
	},
});

async function whyThisLight(
	ctx: HandlerContext,
	mention: TaskMention | null,
): Promise<Reply> {
	const lit = mention === null && !ctx.replyingTo ? await litTasks(ctx) : [];
	const [only, ...others] = lit;
	if (only !== undefined && others.length === 0) return lightOf(ctx, only.ref);
	const refs = new Set(lit.map(({ ref }) => ref));
	const among = (task: Task) => refs.has(task.ref);
	const which = await whichTask(ctx, mention, {
		act: "view",
		then: (task) => ({ do: "why-light", task }),
		...(lit.length > 0 ? { among } : {}),
	});
	if (which.kind === "asked") return which.reply;
	return lightOf(ctx, which.ref);
}

/** Of the asker's own tasks those with a red light, else those with a yellow one: who names none asks about these. */
async function litTasks(ctx: HandlerContext): Promise<Task[]> {
	const own = (await ctx.tasks.all()).filter(
		(task) =>
			ctx.unitFor(task) !== null && mayDo("view", { ...ctx.speaker, task }),
	);
	const inColour = (colour: LightColour) =>
		own.filter(
			(task) =>
				factsOf(task, ctx.today, ctx.workingDays).light.colour === colour,
		);
	const red = inColour("red");
	return red.length > 0 ? red : inColour("yellow");
}

/** Rule, dates and arithmetic of one task's light. Throws `not-found-or-not-allowed`. */
export async function lightOf(
	ctx: HandlerContext,
	ref: string,
): Promise<Reply> {
	const task = await ctx.getTask(ref, "view");
	const { words } = ctx;
	const { quota } = await taskFactsNow(ctx, task);
	const why = whyLight(task, ctx.today, ctx.workingDays, quota);
	const { light } = why;
	const lines = [
		`${task.code} ${task.title}`,
		`${words.lights[light.colour]} · ${words.lightReason(light.reason)}`,
		...words.moves.why.light(why),
		...(quota ? [words.caseReview.quota.standing(quota)] : []),
	];
	const title = words.moves.why.lightTitle(task.code);
	return noticeReply(ctx, { title, text: lines.join("\n") });
}

async function whyThisReminder(
	ctx: HandlerContext,
	mention: TaskMention | null,
): Promise<Reply> {
	const { reminderTitle, ...say } = ctx.words.moves.why;
	const told = (text: string) =>
		noticeReply(ctx, { title: reminderTitle, text });
	const { replyingTo } = ctx;
	if (replyingTo && replyingTo.why === null) return told(say.notAReminder);
	const reminder = replyingTo ?? (await newestHere(ctx));
	if (!reminder?.why) return told(`${say.noneYet}\n${say.ladder}`);
	const code = codeOf(mention);
	const lines = reminder.why
		.split("\n")
		.filter((line) => code === null || line.startsWith(`${code} `));
	if (lines.length === 0) return told(say.notAbout(code ?? ""));
	return told([...inScriptOf(ctx, lines), say.ladder].join("\n"));
}

/** The reason was written with the reminder, in the plan's script. */
function inScriptOf({ words }: HandlerContext, lines: string[]): string[] {
	return words.script === "zh-Hans" ? lines.map(toSimplified) : lines;
}

function codeOf(mention: TaskMention | null): string | null {
	if (mention?.kind !== "one") return null;
	return mention.ref.split("@")[0] ?? null;
}

function newestHere({ outbox, place, actor }: HandlerContext) {
	const person = place.type === "p2p" ? actor.person : null;
	return outbox.newestReminder({ chat: place.chat, person });
}
