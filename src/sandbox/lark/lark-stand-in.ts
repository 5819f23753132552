import { startApiServer } from "./api-server.js";
import { ChatEvents } from "./chat-events.js";
import { createWorld } from "./create-world.js";
import { Directory } from "./directory.js";
import { envelope, pushOf } from "./events.js";
import { memoryJournal } from "./journal.js";
import { CallLedger } from "./ledger.js";
import { press } from "./press.js";
import { findPressables } from "./pressables.js";
import { Pusher } from "./push.js";
import { composeSaid, type Said } from "./say.js";
import { StandInError } from "./stand-in-error.js";
import type {
	JsonObject,
	LarkStandIn,
	LarkStandInOptions,
	PushResult,
	SayRequest,
	SayResult,
} from "./types.js";
import { verifyWebhook } from "./verify-webhook.js";
import { postSigned } from "./webhook-call.js";
import type { World } from "./world.js";

/**
 * A Lark of one's own: the API the bot calls, the events it is sent, people who talk and press. The real SDK talks to it
 * with `domain: standIn.url`. It listens on loopback. Where it differs from Lark: the exact words of refusals, JSON 1.0
 * cards, templates, charts beyond their type, and all that only the platform's client draws.
 */
export async function createLarkStandIn(
	options: LarkStandInOptions,
): Promise<LarkStandIn> {
	const journal = options.journal ?? memoryJournal();
	const world = createWorld(options, journal);
	const ledger = new CallLedger(world.limits);
	const server = await startApiServer(
		world,
		ledger,
		options.host ?? "127.0.0.1",
		options.port ?? 0,
	);
	const pusher = new Pusher(world, {
		webhookUrl: options.webhookUrl ?? null,
		timeoutMs: options.pushTimeoutMs ?? 3000,
		retryFactor: options.autoRedeliver?.factor ?? null,
	});
	return {
		url: server.url,
		appId: world.app.appId,
		tenantKey: world.app.tenantKey,
		bot: { openId: world.app.botOpenId, name: world.app.botName },
		ledger,
		async close() {
			await server.close();
			await pusher.close();
			journal.close?.();
		},
		...directorySide(world),
		...talkSide(world, pusher),
		...pushSide(world, pusher),
		...controls(world),
	};
}

type Side<Keys extends keyof LarkStandIn> = Pick<LarkStandIn, Keys>;

function directorySide(
	world: World,
): Side<
	| "addPerson"
	| "addChat"
	| "p2p"
	| "changeChat"
	| "changePerson"
	| "chats"
	| "people"
	| "messages"
	| "message"
	| "file"
> {
	const directory = new Directory(world);
	const { state } = world;
	return {
		addPerson: (person) => directory.addPerson(person),
		addChat: (chat) => directory.addChat(chat),
		p2p: (openId) => directory.p2p(openId),
		changeChat: (chatId, change) =>
			directory.saveChat({ ...state.mustChat(chatId), ...change }),
		changePerson: (openId, change) =>
			directory.savePerson({ ...state.mustPerson(openId), ...change }),
		chats: () => [...state.chats.values()],
		people: () => [...state.people.values()],
		messages: (chatId) => state.messagesOf(state.mustChat(chatId).chatId),
		message: (messageId) => state.mustMessage(messageId),
		file(key) {
			const file = state.files.get(key);
			return file
				? { name: file.name, bytes: Buffer.from(file.base64, "base64") }
				: null;
		},
	};
}

function talkSide(
	world: World,
	pusher: Pusher,
): Side<
	| "say"
	| "pressables"
	| "press"
	| "recall"
	| "read"
	| "addBot"
	| "removeBot"
	| "addMembers"
	| "removeMembers"
	| "disband"
	| "enterPrivateChat"
	| "menu"
> {
	const directory = new Directory(world);
	const chats = new ChatEvents(world, (push) => pusher.deliver(push));
	return {
		say: (request) => say(world, pusher, request),
		pressables: (messageId) =>
			findPressables(world.state.mustMessage(messageId).content).map(
				({ pressable }) => pressable,
			),
		press: (request) =>
			press(world, request, pusher.webhookUrl, pusher.timeoutMs),
		recall: (messageId, by) => chats.recall(messageId, by),
		read: (messageId, by) => chats.read(messageId, by),
		addBot: (chatId, by) => chats.addBot(chatId, by),
		removeBot: (chatId, by) => chats.removeBot(chatId, by),
		addMembers: (chatId, openIds, by) => chats.addMembers(chatId, openIds, by),
		removeMembers: (chatId, openIds, by) =>
			chats.removeMembers(chatId, openIds, by),
		disband: (chatId, by) => chats.disband(chatId, by),
		enterPrivateChat: (openId) =>
			chats.enterPrivateChat(directory.p2p(openId), openId),
		menu: (openId, eventKey) => chats.menu(openId, eventKey),
	};
}

async function say(
	world: World,
	pusher: Pusher,
	request: SayRequest,
): Promise<SayResult> {
	const all = composeSaid(world, request);
	if (all.length === 0)
		throw new StandInError("say something: text, files or a mention");
	world.state.commit(...all.flatMap((said) => said.changes));
	const results = await Promise.all(all.map((said) => told(pusher, said)));
	const [first, ...also] = results;
	if (!first) throw new StandInError("nothing was said");
	return { ...first, also };
}

async function told(
	pusher: Pusher,
	{ message, push }: Said,
): Promise<{ messageId: string; push: PushResult | null }> {
	return {
		messageId: message.id,
		push: push ? await pusher.deliver(push) : null,
	};
}

function pushSide(
	world: World,
	pusher: Pusher,
): Side<
	| "setWebhookUrl"
	| "verifyWebhook"
	| "event"
	| "callback"
	| "setDelivery"
	| "redeliver"
	| "repeat"
	| "undelivered"
	| "settled"
> {
	return {
		setWebhookUrl: (url) => pusher.setWebhookUrl(url),
		verifyWebhook: () => verifyWebhook(world, pusher.webhookUrl),
		event(type, event, headers) {
			const chatId =
				typeof event["chat_id"] === "string"
					? { chatId: event["chat_id"] }
					: {};
			const push = pushOf(world, type, event, chatId, headers);
			world.state.commit({ kind: "push", push });
			return pusher.deliver(push);
		},
		callback: (event, headers) => callback(world, pusher, event, headers),
		setDelivery: (settings) => pusher.setDelivery(settings),
		redeliver: (how) => pusher.redeliver(how?.evenGivenUp ?? false),
		repeat: (id, how) =>
			pusher.repeat(id, how?.times ?? 1, how?.newEventId ?? false),
		undelivered: () => pusher.pending(),
		settled: () => pusher.settled(),
	};
}

async function callback(
	world: World,
	pusher: Pusher,
	event: JsonObject,
	headers: Record<string, string> | undefined,
): Promise<PushResult> {
	if (pusher.webhookUrl === null)
		throw new StandInError("no webhook URL is set");
	const sealed = envelope(world, "card.action.trigger", event, headers);
	const eventId =
		(sealed["header"] as Record<string, string>)["event_id"] ?? "";
	const answer = await postSigned(
		world,
		pusher.webhookUrl,
		sealed,
		pusher.timeoutMs,
	);
	return { eventId, delivered: answer.status === 200, attempts: 1, ...answer };
}

function controls(
	world: World,
): Side<
	| "addFault"
	| "clearFaults"
	| "revokeTokens"
	| "setScopes"
	| "setEnforceLimits"
	| "onChange"
> {
	return {
		addFault: (rule) => world.faults.add(rule),
		clearFaults: () => world.faults.clear(),
		revokeTokens: () => world.tokens.revokeAll(),
		setScopes(scopes) {
			world.scopes.clear();
			for (const scope of scopes) world.scopes.add(scope);
		},
		setEnforceLimits(enforce) {
			world.limits.enforce = enforce;
		},
		onChange: (listener) => world.state.onChange(listener),
	};
}
