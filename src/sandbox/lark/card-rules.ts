import type { KnownThings } from "./card-context.js";
import { refusalText, validateCard } from "./card-validator.js";
import type { Chat } from "./types.js";
import type { World } from "./world.js";

/** Cards and posts, bytes of the request (lark-protocol §4.2). */
export const CARD_BYTES = 30 * 1024;

/** Why Lark would not show this card in that chat, in its own words; null when it would. */
export function cardRefusal(
	world: World,
	chat: Chat | null,
	card: unknown,
): string | null {
	const size = Buffer.byteLength(JSON.stringify(card));
	if (size > CARD_BYTES) return `card of ${size} bytes`;
	const [problem] = validateCard(card, knownThings(world, chat));
	return problem ? refusalText(problem) : null;
}

function knownThings(world: World, chat: Chat | null): KnownThings {
	const { people, files } = world.state;
	return {
		isPerson: (id) =>
			people.has(id) ||
			id === world.app.botOpenId ||
			[...people.values()].some(
				(each) => each.userId === id || each.unionId === id,
			),
		isImage: (key) => files.has(key),
		atAllAllowed: chat?.atAllAllowed ?? true,
	};
}
