import type { Sender } from "../../lark/types.js";
import type { PageStandIn } from "../deps.js";

/** Who is who, looked up by open_id. */
export interface Directory {
	nameOf: (openId: string) => string | null;
	colourOf: (openId: string) => string | null;
	senderName: (sender: Sender) => string;
}

/** A directory of everybody the stand-in knows, the bot included. */
export function directoryOf(standIn: PageStandIn): Directory {
	const people = new Map(
		standIn.people().map((person) => [person.openId, person]),
	);
	const { bot } = standIn;
	const nameOf = (openId: string) =>
		openId === bot.openId ? bot.name : (people.get(openId)?.name ?? null);
	return {
		nameOf,
		colourOf: (openId) => people.get(openId)?.avatarColour ?? null,
		senderName: (sender) =>
			sender.kind === "app" ? bot.name : (nameOf(sender.openId) ?? "某人"),
	};
}
