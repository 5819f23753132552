import type { HandlerContext } from "../src/context.js";

/** An unknown person in an unbound chat: gets help, the way to be bound, and nothing of the plan (contract §4). */
export function isStranger({
	actor,
	place,
}: Pick<HandlerContext, "actor" | "place">): boolean {
	return place.binding === null && actor.roles.length === 0;
}
