import { replaceContent } from "./message-changes.js";
import { cardRefusal } from "./card-rules.js";
import { isObject, tryParse } from "./json.js";
import type { JsonObject, JsonValue, PressResult, Toast } from "./types.js";
import type { WebhookAnswer } from "./webhook-call.js";
import type { World } from "./world.js";

const TOAST_TYPES: ReadonlySet<unknown> = new Set([
	"info",
	"success",
	"error",
	"warning",
]);

/** Reads the webhook's answer to a press, shows its card, or gives the code the client would show (lark-protocol §3.2, §3.3). */
export function interpretAnswer(
	world: World,
	messageId: string,
	answer: WebhookAnswer,
): PressResult {
	const failed = (code: number, why: string): PressResult => ({
		kind: "failed",
		code,
		why,
		ms: answer.ms,
	});
	if (answer.error === "timeout") return failed(200341, "no answer in time");
	if (answer.error === "connection") return failed(200342, "connection failed");
	if (answer.status !== 200) return failed(200671, `status ${answer.status}`);
	const body = tryParse(answer.body);
	if (!isObject(body)) return failed(200672, "the answer is no JSON object");
	const toast = readToast(body["toast"]);
	if (toast === undefined) return failed(200672, "the toast is malformed");
	if (body["card"] === undefined)
		return { kind: "answered", toast, card: null, ms: answer.ms };
	const card = readCard(world, messageId, body["card"]);
	if ("code" in card) return failed(card.code, card.why);
	world.state.commit(
		replaceContent(
			world,
			world.state.mustMessage(messageId),
			card.data,
			"callback",
		),
	);
	return { kind: "answered", toast, card: card.data, ms: answer.ms };
}

/** null without one, undefined for one that is not as it should be. */
function readToast(value: JsonValue | undefined): Toast | null | undefined {
	if (value === undefined) return null;
	if (!isObject(value) || typeof value["content"] !== "string")
		return undefined;
	const type = value["type"] ?? "info";
	return TOAST_TYPES.has(type)
		? { type: type as Toast["type"], content: value["content"] }
		: undefined;
}

function readCard(
	world: World,
	messageId: string,
	value: JsonValue,
): { data: JsonObject } | { code: number; why: string } {
	if (!isObject(value) || !isObject(value["data"]))
		return { code: 200672, why: "card is {type, data}" };
	if (value["type"] !== "raw")
		return { code: 200673, why: "only cards of type raw are known here" };
	const { data } = value;
	if (data["schema"] !== "2.0")
		return {
			code: 200830,
			why: "the card shown is JSON 2.0, the new one is not",
		};
	const chat = world.state.mustChat(world.state.mustMessage(messageId).chatId);
	const refusal = cardRefusal(world, chat, data);
	return refusal === null ? { data } : { code: 200673, why: refusal };
}
