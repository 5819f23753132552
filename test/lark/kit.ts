import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import * as lark from "@larksuiteoapi/node-sdk";
import { createLarkStandIn } from "../../src/sandbox/lark/lark-stand-in.js";
import { isObject } from "../../src/sandbox/lark/json.js";
import type {
	JsonObject,
	JsonValue,
	LarkStandIn,
	LarkStandInOptions,
} from "../../src/sandbox/lark/types.js";

export const APP = {
	appId: "cli_a0b1c2d3e4f50617",
	appSecret: "s3cret-of-the-test",
	encryptKey: "demo-encrypt-key",
	verificationToken: "vtok",
};

const silent = {
	error: nothing,
	warn: nothing,
	info: nothing,
	debug: nothing,
	trace: nothing,
};

function nothing(): void {
	// The SDK logs every refusal; the tests look at what it throws.
}

/** A stand-in with two people and a group. */
export async function aStandIn(options: Partial<LarkStandInOptions> = {}) {
	const standIn = await createLarkStandIn({ ...APP, ...options });
	const wang = standIn.addPerson({ openId: "ou_wang", name: "王小明" });
	const li = standIn.addPerson({ openId: "ou_li", name: "李四" });
	const group = standIn.addChat({
		chatId: "oc_group",
		name: "區住建局",
		members: [wang.openId, li.openId],
	});
	return { standIn, wang, li, group, client: sdkClient(standIn) };
}

/** The real SDK client. Its token cache is shared by the process, so each gets its own. */
export function sdkClient(standIn: LarkStandIn): lark.Client {
	const kept = new Map<unknown, unknown>();
	return new lark.Client({
		appId: standIn.appId,
		appSecret: APP.appSecret,
		domain: standIn.url,
		logger: silent,
		cache: {
			get: (key) => Promise.resolve(kept.get(key)),
			set: (key, value) => Promise.resolve(Boolean(kept.set(key, value))),
		},
	});
}

export function simpleCard(...elements: JsonObject[]): JsonObject {
	return {
		schema: "2.0",
		header: { title: { tag: "plain_text", content: "任務" } },
		body: { elements },
	};
}

export const text = (content: string): JsonObject => ({
	tag: "plain_text",
	content,
});

export function sendCard(
	client: lark.Client,
	receive_id: string,
	card: JsonObject,
) {
	return client.im.message.create({
		params: { receive_id_type: "chat_id" },
		data: {
			receive_id,
			msg_type: "interactive",
			content: JSON.stringify(card),
		},
	});
}

export function sendText(
	client: lark.Client,
	receive_id: string,
	words: string,
	uuid?: string,
) {
	return client.im.message.create({
		params: {
			receive_id_type: receive_id.startsWith("ou_") ? "open_id" : "chat_id",
		},
		data: {
			receive_id,
			msg_type: "text",
			content: JSON.stringify({ text: words }),
			...(uuid === undefined ? {} : { uuid }),
		},
	});
}

/** Status and code of what a call was refused with; null when it was not. */
export async function refusalOf(
	call: Promise<unknown>,
): Promise<{ status: number; code: number; msg: string } | null> {
	try {
		await call;
		return null;
	} catch (error) {
		const response = (
			error as {
				response?: { status: number; data: { code: number; msg: string } };
			}
		).response;
		if (!response) throw error;
		return {
			status: response.status,
			code: response.data.code,
			msg: response.data.msg,
		};
	}
}

export interface Received {
	headers: IncomingMessage["headers"];
	raw: Buffer;
	/** As the SDK's dispatcher hands it to a handler: header and event in one. */
	event: JsonObject;
}

export type Answer = {
	status?: number;
	body?: JsonValue;
	text?: string;
	after?: Promise<void>;
};

/** A receiving server that takes nothing the SDK's own EventDispatcher would not. */
export async function aReceiver(
	answer: (event: JsonObject) => Answer = () => ({ body: {} }),
) {
	const received: Received[] = [];
	const dispatcher = new lark.EventDispatcher({
		encryptKey: APP.encryptKey,
		verificationToken: APP.verificationToken,
		logger: silent,
	});
	const handle = (data: unknown): unknown => data;
	const types = [
		"im.message.receive_v1",
		"card.action.trigger",
		"im.chat.member.bot.added_v1",
		"im.chat.member.bot.deleted_v1",
		"im.chat.member.user.added_v1",
		"im.chat.disbanded_v1",
		"im.message.recalled_v1",
		"im.message.message_read_v1",
		"application.bot.menu_v6",
		"im.chat.access_event.bot_p2p_chat_entered_v1",
	];
	dispatcher.register(Object.fromEntries(types.map((type) => [type, handle])));

	async function serve(
		request: IncomingMessage,
		response: ServerResponse,
	): Promise<void> {
		const raw = await bytesOf(request);
		const body = JSON.parse(raw.toString("utf8")) as JsonObject;
		const challenge = lark.generateChallenge(body, {
			encryptKey: APP.encryptKey,
		});
		if (challenge.isChallenge)
			return void response.end(JSON.stringify(challenge.challenge));
		const checked: unknown = await dispatcher.invoke(
			Object.assign(
				Object.create({ headers: request.headers }) as object,
				body,
			),
		);
		if (!isObject(checked)) return void response.writeHead(401).end();
		received.push({ headers: request.headers, raw, event: checked });
		const { status = 200, body: wanted, text: words, after } = answer(checked);
		await after;
		response.writeHead(status).end(words ?? JSON.stringify(wanted ?? {}));
	}

	const server = createServer(
		(request, response) => void serve(request, response),
	);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook/event`;
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { url, received, close };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
