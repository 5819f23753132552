import { addDays, dayAt, instantOn } from "../../domain/day.js";
import type { Chat, StandInChange } from "../lark/types.js";
import type { SandboxPageDeps } from "./deps.js";
import { dayInWords, dayWithYear, timeOfDay } from "./when.js";

export type Step = "day" | "week" | "next";

/** What came of moving the clock. */
export interface Moved {
	/** ISO instant. */
	now: string;
	/** `3月16日（週二）` */
	day: string;
	/** In one sentence. */
	words: string;
	/** Jobs that ran, with the day and time they stood for. */
	ran: { job: string; at: string }[];
	/** Where the bot said something. */
	arrived: {
		chat: string;
		name: string;
		members: readonly string[];
		messages: number;
	}[];
	undelivered: number;
	/** Nothing is left to wait for. */
	over: boolean;
}

const DAY_MS = 86_400_000;
/** Reminders go out at 09:05 (design, Reminders). */
const HOUR = 9;
const MINUTE = 6;

/** Moves the clock one step at a time; a second call meanwhile answers null. */
export function createClockMover(
	deps: SandboxPageDeps,
): (step: Step) => Promise<Moved | null> {
	let isMoving = false;
	return async (step) => {
		if (isMoving) return null;
		isMoving = true;
		try {
			return await move(deps, step);
		} finally {
			isMoving = false;
		}
	};
}

async function move(deps: SandboxPageDeps, step: Step): Promise<Moved> {
	const target = await targetOf(deps, step);
	const said = new Map<string, number>();
	const stop = deps.standIn.onChange((change) => count(change, said));
	try {
		const now = deps.clock.now();
		const result =
			target === null
				? { now, ran: [], undelivered: 0 }
				: await deps.clock.advanceTo(target);
		return describe(deps, result, said, target === null);
	} finally {
		stop();
	}
}

async function targetOf(
	{ clock, timeZone }: SandboxPageDeps,
	step: Step,
): Promise<Date | null> {
	const now = clock.now();
	if (step === "day") return new Date(now.getTime() + DAY_MS);
	if (step === "week") return new Date(now.getTime() + 7 * DAY_MS);
	if (clock.nextReminderAfter) return clock.nextReminderAfter(now);
	const today = dayAt(now, timeZone);
	const morning = instantOn(today, HOUR, MINUTE, timeZone);
	if (morning > now) return morning;
	return instantOn(addDays(today, 1), HOUR, MINUTE, timeZone);
}

function count(change: StandInChange, said: Map<string, number>): void {
	if (change.kind !== "message" || !change.isNew) return;
	const { message } = change;
	if (message.sender.kind !== "app") return;
	said.set(message.chatId, (said.get(message.chatId) ?? 0) + 1);
}

function describe(
	{ standIn, timeZone }: SandboxPageDeps,
	result: { now: Date; ran: { job: string; at: Date }[]; undelivered: number },
	said: ReadonlyMap<string, number>,
	over: boolean,
): Moved {
	const chats = standIn.chats().filter((chat) => said.has(chat.chatId));
	const nameOf = (openId: string | undefined) =>
		standIn.people().find((person) => person.openId === openId)?.name ?? "";
	const day = dayInWords(result.now, timeZone);
	return {
		now: result.now.toISOString(),
		day,
		words: inWords(day, chats, result.undelivered),
		ran: result.ran.map(({ job, at }) => ({
			job,
			at: `${dayWithYear(at, timeZone)} ${timeOfDay(at, timeZone)}`,
		})),
		arrived: chats.map((chat) => ({
			chat: chat.chatId,
			name:
				chat.type === "p2p" ? `${nameOf(chat.members[0])}的私聊` : chat.name,
			members: chat.members,
			messages: said.get(chat.chatId) ?? 0,
		})),
		undelivered: result.undelivered,
		over,
	};
}

/** 「到了 3月16日（週二），3 個群收到提醒」 */
function inWords(
	day: string,
	chats: readonly Chat[],
	undelivered: number,
): string {
	const groups = chats.filter((chat) => chat.type === "group").length;
	const persons = chats.length - groups;
	const who = [
		groups > 0 ? `${groups} 個群` : "",
		persons > 0 ? `${persons} 人在私聊` : "",
	].filter((each) => each !== "");
	const news = who.length > 0 ? `${who.join("、")}收到提醒` : "沒有新的提醒";
	const waiting = undelivered > 0 ? `，還有 ${undelivered} 則沒送到` : "";
	return `到了 ${day}，${news}${waiting}`;
}
