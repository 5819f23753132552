/** People at work while the product dies and comes back: they write, press, and write again. */
import type { LarkStandIn, Message } from "../../src/sandbox/lark/types.js";
import type { Random } from "../helpers/random.js";
import { until } from "../helpers/until.js";
import { answersTo, DESKS, type Desk } from "./world.js";

/**
 * An event refused while the database was busy comes again when Lark says so: after 15 s, 5 min and then an hour, here two
 * minutes (`autoRedeliver` by 30).
 */
const ANSWER_MS = 150_000;

/** What must be in the plan in the end. */
export interface Expected {
	/** Progress by task: a text that was said, once each. */
	progress: { task: string; mark: string }[];
	/** Tasks said or pressed to be done. */
	done: string[];
	/** Messages of people, each to be answered once. */
	said: Message[];
}

export interface Clerks {
	expected: Expected;
	/** Nobody begins anything new; resolves when everybody has put down what they were at. */
	goHome(): Promise<void>;
}

/** @param isUp whether the product is there to be spoken to */
export function setToWork(
	standIn: LarkStandIn,
	random: Random,
	isUp: () => boolean,
): Clerks {
	const expected: Expected = { progress: [], done: [], said: [] };
	let open = true;
	let marks = 0;

	async function say(desk: Desk, text: string): Promise<Message> {
		const { messageId } = await standIn.say({
			from: desk.clerk,
			chat: desk.chat,
			text,
			mentionBot: true,
		});
		const message = standIn.message(messageId);
		expected.said.push(message);
		return message;
	}

	async function report(desk: Desk): Promise<void> {
		marks += 1;
		const mark = `記號${marks}號`;
		expected.progress.push({ task: desk.open, mark });
		const message = await say(desk, `進度 ${desk.open} ${mark}已辦`);
		// Some do not wait for the answer before they go on.
		if (random.whole(2) === 0) await answered(message);
	}

	async function finish(desk: Desk, task: string): Promise<void> {
		expected.done.push(task);
		await answered(await say(desk, `完成 ${task}`));
	}

	async function finishByPress(desk: Desk, task: string): Promise<void> {
		const asked = await say(desk, `任務 ${task}`);
		const card = await until(
			`a card about ${task}`,
			() => answersTo(standIn, asked)[0],
			ANSWER_MS,
		);
		expected.done.push(task);
		await until(`a press on 完成 of ${task}`, () => press(desk, card), 60_000);
	}

	/** Somebody who gets no answer presses again; a button that is gone has had its effect. */
	async function press(desk: Desk, card: Message): Promise<boolean> {
		if (!isUp()) return false;
		const button = { text: "完成", nth: 0 };
		const isThere = standIn
			.pressables(card.id)
			.some(({ text }) => text === button.text);
		if (!isThere) return true;
		const { id: messageId } = card;
		const result = await standIn.press({ by: desk.clerk, messageId, button });
		return result.kind === "answered";
	}

	/** Until it is answered, or nobody is there to answer. */
	async function answered(message: Message): Promise<void> {
		await until(
			`an answer to ${message.id}`,
			() => !isUp() || answersTo(standIn, message).length > 0,
			ANSWER_MS,
		);
	}

	async function work(desk: Desk): Promise<void> {
		const toFinish = [...desk.toFinish];
		const toPress = [...desk.toPress];
		while (open) {
			await until("the product", () => !open || isUp(), 60_000);
			if (!open) return;
			const next = random.whole(8);
			const task = next === 0 ? toFinish.shift() : undefined;
			const pressed = next === 1 ? toPress.shift() : undefined;
			if (task) await finish(desk, task);
			else if (pressed) await finishByPress(desk, pressed);
			else await report(desk);
		}
	}

	const days = DESKS.map((desk) => work(desk));
	return {
		expected,
		async goHome() {
			open = false;
			await Promise.all(days);
		},
	};
}
