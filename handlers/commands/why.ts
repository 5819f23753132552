import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import type { TaskMention } from "../../src/language/utterance.js";
import { whyLight } from "../../src/domain/why-light.js";
import { isStranger } from "../is-stranger.js";
import { noticeReply } from "../notice-reply.js";
import { whichTask } from "../which-task.js";
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
	const [question] = why.examples.slice(ctx.words.script === "en" ? 2 : 1);
	const which = await whichTask(ctx, mention, {
		act: "view",
		then: (ref) => ({ do: "say", text: askedOf(question ?? "", ref) }),
	});
	if (which.kind === "asked") return which.reply;
	const task = await ctx.getTask(which.ref, "view");
	const { words } = ctx;
	const { light, ...reckoned } = whyLight(task, ctx.today, ctx.workingDays);
	const lines = [
		`${task.code} ${task.title}`,
		`${words.lights[light.colour]} · ${words.lightReason(light.reason)}`,
		...words.moves.why.light({ light, ...reckoned }),
	];
	const title = words.moves.why.lightTitle(task.code);
	return noticeReply(ctx, { title, text: lines.join("\n") });
}

/** 為什麼紅燈 1.3, of another task: a duty is said by its code. */
function askedOf(question: string, ref: string): string {
	const code = ref.split("@")[0] ?? ref;
	return question.includes("1.3")
		? question.replace("1.3", code)
		: `why is ${code} red`;
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
	return told([...lines, say.ladder].join("\n"));
}

function codeOf(mention: TaskMention | null): string | null {
	if (mention?.kind !== "one") return null;
	return mention.ref.split("@")[0] ?? null;
}

function newestHere({ outbox, place, actor }: HandlerContext) {
	const person = place.type === "p2p" ? actor.person : null;
	return outbox.newestReminder({ chat: place.chat, person });
}
