import { randomBytes } from "node:crypto";
import type { CardToken } from "./changes.js";
import { interpretAnswer } from "./press-answer.js";
import { actionOf } from "./press-action.js";
import { envelope, idsOf } from "./events.js";
import { choosePressable } from "./pressables.js";
import { StandInError } from "./stand-in-error.js";
import type {
	JsonObject,
	Message,
	Person,
	PressRequest,
	PressResult,
} from "./types.js";
import { postSigned } from "./webhook-call.js";
import type { World } from "./world.js";

/** A card of JSON 2.0 can be pressed and updated for 14 days (lark-protocol §3.6). */
export const CARD_LIFE_MS = 14 * 86_400_000;

/** Does what the client and the platform do when somebody presses something in a card. */
export async function press(
	world: World,
	request: PressRequest,
	webhookUrl: string | null,
	timeoutMs: number,
): Promise<PressResult> {
	const message = world.state.mustMessage(request.messageId);
	const person = world.state.mustPerson(request.by);
	const refusal = refuse(world, message, person);
	if (refusal) return refusal;
	const found = choosePressable(message.content, request.button);
	const action = actionOf(found, request);
	if (action.kind !== "send") return action;
	return sendPress(
		world,
		message,
		person,
		action.action,
		webhookUrl,
		timeoutMs,
	);
}

function refuse(
	world: World,
	message: Message,
	person: Person,
): PressResult | null {
	if (message.type !== "interactive")
		throw new StandInError(`${message.id} is no card`);
	if (!world.state.mustChat(message.chatId).members.includes(person.openId)) {
		throw new StandInError(`${person.name} does not see ${message.id}`);
	}
	if (message.recalled)
		return {
			kind: "blocked",
			why: "recalled",
			field: null,
			words: "message recalled",
		};
	if (world.now() - message.createdAt <= CARD_LIFE_MS) return null;
	return {
		kind: "blocked",
		why: "expired",
		field: null,
		words: "the card is older than 14 days",
	};
}

async function sendPress(
	world: World,
	message: Message,
	person: Person,
	action: JsonObject,
	webhookUrl: string | null,
	timeoutMs: number,
): Promise<PressResult> {
	if (webhookUrl === null)
		return { kind: "failed", code: 200340, why: "no callback URL", ms: 0 };
	const token = issueToken(world, message.id);
	const event = callbackEvent(world, message, person, action, token.token);
	const answer = await postSigned(
		world,
		webhookUrl,
		envelope(world, "card.action.trigger", event),
		timeoutMs,
	);
	const result = interpretAnswer(world, message.id, answer);
	const now = world.state.cardTokens.get(token.token) ?? token;
	world.state.commit({ kind: "card-token", token: { ...now, answered: true } });
	return result;
}

function issueToken(world: World, messageId: string): CardToken {
	const token: CardToken = {
		token: `c-${randomBytes(12).toString("hex")}`,
		messageId,
		issuedAt: world.realNow(),
		uses: 0,
		answered: false,
	};
	world.state.commit({ kind: "card-token", token });
	return token;
}

/** lark-protocol §3.1 */
function callbackEvent(
	world: World,
	message: Message,
	person: Person,
	action: JsonObject,
	token: string,
): JsonObject {
	return {
		operator: { tenant_key: world.app.tenantKey, ...idsOf(person) },
		token,
		action,
		host: "im_message",
		context: { open_message_id: message.id, open_chat_id: message.chatId },
	};
}
