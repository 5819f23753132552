/** A made-up district of three people and three groups, and a webhook that answers what the tests need. */
import type { JsonObject } from "../../src/sandbox/lark/types.js";
import {
	type PageWorld,
	pageWorld,
	type Push,
	type Bot,
} from "./page-world.js";
import { card, formCard, reminderCard } from "./sample-cards.js";

const ROLES: Readonly<Record<string, string[]>> = {
	ou_lin: ["區園林局負責人"],
	ou_wu: ["領導小組辦公室"],
	ou_zhao: ["區圖書館聯絡員"],
};

/** Starts it: 12 March 2021, 08:00, with one reminder to two groups on the 16th. */
export async function smallDistrict(
	options: { scopes?: readonly string[] } = {},
): Promise<PageWorld> {
	const world = await pageWorld({
		...options,
		whoIs: (openId) => Promise.resolve(ROLES[openId] ?? []),
		answer,
		reminders: [
			{
				at: new Date("2021-03-16T09:05:00+08:00"),
				async say(bot) {
					await bot.card("oc_park", reminderCard());
					await bot.card("oc_library", reminderCard());
				},
			},
		],
	});
	const { standIn } = world;
	standIn.addPerson({ openId: "ou_lin", name: "林曉園" });
	standIn.addPerson({ openId: "ou_wu", name: "吳督導" });
	standIn.addPerson({ openId: "ou_zhao", name: "趙書" });
	standIn.addChat({
		chatId: "oc_park",
		name: "區園林局工作群",
		members: ["ou_lin", "ou_wu"],
	});
	standIn.addChat({
		chatId: "oc_library",
		name: "區圖書館工作群",
		members: ["ou_zhao", "ou_wu"],
	});
	standIn.addChat({
		chatId: "oc_office",
		name: "領導小組辦公室",
		members: ["ou_wu"],
	});
	return world;
}

async function answer(
	{ type, event }: Push,
	bot: Bot,
): Promise<JsonObject | undefined> {
	if (type === "card.action.trigger")
		return answerPress(event["action"] as JsonObject);
	if (type !== "im.message.receive_v1") return undefined;
	const message = event["message"] as { message_id: string; content: string };
	const wantsForm = message.content.includes("進度");
	await bot.replyCard(
		message.message_id,
		wantsForm ? formCard() : reminderCard(),
	);
	return undefined;
}

function answerPress(action: JsonObject): JsonObject {
	const { act } = action["value"] as { act: string };
	const form = (action["form_value"] ?? {}) as Record<string, string>;
	switch (act) {
		case "done":
			return {
				toast: { type: "success", content: "1.3 記為完成" },
				card: {
					type: "raw",
					data: card("1.3 已完成，待核查", "green", []),
				},
			};
		case "submit":
			return {
				toast: { type: "success", content: `收到：${form["text"] ?? ""}` },
				card: { type: "raw", data: card("進度已記錄", "green", []) },
			};
		case "view":
			return { card: "not a card" };
		default:
			return { toast: { type: "info", content: `做了 ${act}` } };
	}
}
