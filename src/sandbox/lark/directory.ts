import { createHash } from "node:crypto";
import { StandInError } from "./stand-in-error.js";
import type { Chat, ChatType, Person } from "./types.js";
import type { World } from "./world.js";

const COLOURS = [
	"#3370ff",
	"#34c724",
	"#ff8800",
	"#7f3bf5",
	"#f54a45",
	"#04b49c",
	"#d136d1",
	"#b27c00",
];

/** People and chats: made here, changed here. Nothing here tells the bot. */
export class Directory {
	constructor(private readonly world: World) {}

	addPerson({
		openId,
		name,
		avatarColour,
	}: {
		openId?: string;
		name: string;
		avatarColour?: string;
	}): Person {
		const id = openId ?? this.world.makeId("ou_");
		if (this.world.state.people.has(id))
			throw new StandInError(`person ${id} is there already`);
		const mark = createHash("sha256").update(id).digest("hex");
		const colour =
			COLOURS[Number.parseInt(mark.slice(0, 4), 16) % COLOURS.length] ??
			"#3370ff";
		const person: Person = {
			openId: id,
			unionId: `on_${mark.slice(0, 32)}`,
			userId: mark.slice(32, 40),
			name,
			avatarColour: avatarColour ?? colour,
			resigned: false,
		};
		return this.savePerson(person);
	}

	addChat(wanted: {
		chatId?: string;
		name: string;
		type?: ChatType;
		members: readonly string[];
		botIn?: boolean;
	}): Chat {
		const chatId = wanted.chatId ?? this.world.makeId("oc_");
		if (this.world.state.chats.has(chatId))
			throw new StandInError(`chat ${chatId} is there already`);
		for (const openId of wanted.members) this.world.state.mustPerson(openId);
		if (wanted.type === "p2p" && wanted.members.length !== 1)
			throw new StandInError("a private chat has one member beside the bot");
		const chat = newChat(
			this.world,
			chatId,
			wanted.name,
			wanted.type ?? "group",
			[...new Set(wanted.members)],
		);
		return this.saveChat({ ...chat, botIn: wanted.botIn ?? true });
	}

	p2p(openId: string): Chat {
		const known = this.world.state.p2pOf(openId);
		return (
			known ??
			this.saveChat(newP2p(this.world, this.world.state.mustPerson(openId)))
		);
	}

	saveChat(chat: Chat): Chat {
		this.world.state.commit({ kind: "chat", chat });
		return chat;
	}

	savePerson(person: Person): Person {
		this.world.state.commit({ kind: "person", person });
		return person;
	}
}

/** The private chat of the bot and a person, not stored yet. */
export function newP2p(world: World, person: Person): Chat {
	return newChat(world, world.makeId("oc_"), person.name, "p2p", [
		person.openId,
	]);
}

function newChat(
	world: World,
	chatId: string,
	name: string,
	type: ChatType,
	members: string[],
): Chat {
	return {
		chatId,
		name,
		type,
		members,
		botIn: true,
		dissolved: false,
		muted: false,
		atAllAllowed: true,
		createdAt: world.now(),
	};
}
