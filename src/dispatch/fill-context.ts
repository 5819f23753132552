import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import type { HandlerContext, MessageInHand, Reply } from "../context.js";
import { actionLeadsOf, mayDo, unitFor } from "../domain/access.js";
import { dayAt } from "../domain/day.js";
import { DomainError } from "../domain/errors.js";
import type { Actor, Place } from "../domain/people.js";
import type { WorkingDays } from "../domain/working-days.js";
import type { TwoPersonMatter } from "../config.js";
import type { Script } from "../language/utterance.js";
import type { Clock } from "../ports/clock.js";
import type { SentMessage, Stores } from "../ports/stores.js";

/** What does not change from message to message. */
export interface Surroundings {
	clock: Clock;
	timeZone: string;
	workingDays: WorkingDays;
	/** open_ids of the first administrators (`ADMIN_OPEN_IDS`). */
	administrators: readonly string[];
	/** What needs two people (`TWO_PERSON`). */
	twoPerson: readonly TwoPersonMatter[];
	say(ctx: HandlerContext, text: string): Promise<Reply>;
}

/** Who asks, where, in which script. */
export interface Asked {
	person: string;
	chat: string;
	chatType: "group" | "p2p";
	source: string;
	script: Script;
	replyingTo: SentMessage | null;
	message?: MessageInHand;
}

export async function fillContext(
	around: Surroundings,
	stores: Stores,
	asked: Asked,
): Promise<HandlerContext> {
	const now = around.clock.now();
	const actor = await actorOf(around, stores, asked.person, now);
	const bound = await stores.chats.get(asked.chat);
	const place: Place = {
		chat: asked.chat,
		type: asked.chatType,
		binding: bound && !(await hasLeft(stores, asked)) ? bound.binding : null,
	};
	const current = await stores.plans.current();
	const leads = current
		? actionLeadsOf(current.plan)
		: new Map<number, string>();
	const speaker = { actor, place, leads };
	const plan = () => {
		if (!current) throw new DomainError("no-plan");
		return current;
	};

	const ctx: HandlerContext = {
		...stores,
		now,
		today: dayAt(now, around.timeZone),
		timeZone: around.timeZone,
		workingDays: around.workingDays,
		administrators: around.administrators,
		twoPerson: around.twoPerson,
		actor,
		place,
		speaker,
		source: asked.source,
		replyingTo: asked.replyingTo,
		message: asked.message ?? null,
		words: catalogueFor(asked.script),
		plan,
		async getTask(ref, act) {
			plan();
			const task = await stores.tasks.get(ref);
			if (!task || !mayDo(act, { ...speaker, task })) {
				throw new DomainError("not-found-or-not-allowed", { task: ref });
			}
			return task;
		},
		unitFor: (task) => unitFor(task, actor, place, leads),
		say: (text) => around.say(ctx, text),
	};
	return ctx;
}

/** Who has left a group speaks for it no longer, also through its old cards. */
function hasLeft(
	stores: Stores,
	{ chat, chatType, person }: Asked,
): Promise<boolean> {
	if (chatType === "p2p") return Promise.resolve(false);
	return stores.chats.hasLeft(chat, person);
}

async function actorOf(
	around: Surroundings,
	stores: Stores,
	person: string,
	now: Date,
): Promise<Actor> {
	const roles = await stores.people.rolesOf(person);
	if (!around.administrators.includes(person)) return { person, roles };
	const first = {
		person,
		role: "administrator",
		unit: null,
		actionNo: null,
		from: now,
	} as const;
	return { person, roles: [...roles, first] };
}
