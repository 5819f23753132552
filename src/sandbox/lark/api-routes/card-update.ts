import { ApiError } from "../api-error.js";
import { cardRefusal } from "../card-rules.js";
import type { CardToken } from "../changes.js";
import { isObject } from "../json.js";
import { replaceContent } from "../message-changes.js";
import type { Route } from "../route.js";
import type { JsonObject, Message } from "../types.js";
import type { World } from "../world.js";

const TOKEN_LIFE_MS = 30 * 60_000;
const MOST_USES = 2;

/** A card some time after its press (lark-protocol §3.4): only after the callback was answered, twice within 30 minutes. */
const update: Route = {
	name: "cards.delayed-update",
	method: "POST",
	path: "/open-apis/interactive/v1/card/update",
	handle(world, { body }) {
		const asked = isObject(body) ? body : {};
		const token = usableToken(world, asked["token"]);
		const message = updatable(world, token);
		const card = readCard(world, message, asked["card"]);
		world.state.commit(
			{ kind: "card-token", token: { ...token, uses: token.uses + 1 } },
			replaceContent(world, message, card, "delayed-update"),
		);
		return { kind: "whole", body: { code: 0, msg: "ok" } };
	},
};

function usableToken(world: World, value: unknown): CardToken {
	if (typeof value !== "string" || !value.startsWith("c-"))
		throw new ApiError(300020, "token format error");
	const token = world.state.cardTokens.get(value);
	if (!token || world.realNow() - token.issuedAt > TOKEN_LIFE_MS)
		throw new ApiError(300030, "token expired");
	if (token.uses >= MOST_USES) throw new ApiError(300040, "token used up");
	if (!token.answered) throw new ApiError(11310, "card action is lock");
	return token;
}

function updatable(world: World, token: CardToken): Message {
	const message = world.state.mustMessage(token.messageId);
	if (message.recalled) throw new ApiError(200000, "message recalled");
	return message;
}

function readCard(world: World, message: Message, card: unknown): JsonObject {
	if (!isObject(card)) throw new ApiError(10002, "card is not an object");
	const refusal = cardRefusal(
		world,
		world.state.mustChat(message.chatId),
		card,
	);
	if (refusal !== null) throw new ApiError(11311, refusal);
	return card;
}

export const cardUpdateRoutes: readonly Route[] = [update];
