/** A small world for the chat page: the stand-in, the page, and a webhook that answers in the product's stead. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Router from "@koa/router";
import Koa from "koa";
import { pino } from "pino";
import { decrypt } from "../../src/sandbox/lark/crypto.js";
import { createLarkStandIn } from "../../src/sandbox/lark/lark-stand-in.js";
import type { JsonObject, LarkStandIn } from "../../src/sandbox/lark/types.js";
import type { SandboxPageDeps } from "../../src/sandbox/page/deps.js";
import { sandboxRouter } from "../../src/sandbox/page/router.js";
import { rawBody } from "./raw-body.js";

const APP = {
	appId: "cli_a0b1c2d3e4f50617",
	appSecret: "made-up-secret",
	encryptKey: "made-up-encrypt-key",
	verificationToken: "made-up-token",
};

export interface Push {
	type: string;
	event: JsonObject;
}

/** What the webhook does with a push: says things, and answers a press. */
export type Answering = (push: Push, bot: Bot) => Promise<JsonObject | void>;

export interface Bot {
	card(chatId: string, card: JsonObject): Promise<void>;
	replyCard(messageId: string, card: JsonObject): Promise<void>;
	text(chatId: string, text: string): Promise<void>;
}

export interface PageWorld {
	url: string;
	standIn: LarkStandIn;
	bot: Bot;
	pushes: Push[];
	clock: { now: Date };
	close(): Promise<void>;
}

export interface WorldOptions {
	answer?: Answering;
	/** Reminders by instant: what a job says when the clock passes it. */
	reminders?: { at: Date; say(bot: Bot): Promise<void> }[];
	start?: Date;
	whoIs?: SandboxPageDeps["whoIs"];
	scopes?: readonly string[];
}

/** Everything on loopback, on free ports; `close` takes it down. */
export async function pageWorld(
	options: WorldOptions = {},
): Promise<PageWorld> {
	const clock = { now: options.start ?? new Date("2021-03-12T08:00:00+08:00") };
	const standIn = await createLarkStandIn({
		...APP,
		now: () => clock.now.getTime(),
		...(options.scopes ? { scopes: options.scopes } : {}),
	});
	const bot = await botOf(standIn);
	const pushes: Push[] = [];
	const router = webhook(pushes, (push) => options.answer?.(push, bot));
	const page = sandboxRouter({
		standIn,
		clock: clockOf(clock, options.reminders ?? [], bot),
		timeZone: "Asia/Shanghai",
		...(options.whoIs ? { whoIs: options.whoIs } : {}),
		log: pino({ level: "silent" }),
	});
	const app = new Koa();
	app.use(router.routes()).use(page.routes());
	const server = createServer((request, response) => {
		void app.callback()(request, response);
	});
	const url = await listening(server);
	standIn.setWebhookUrl(`${url}/webhook/event`);
	return {
		url,
		standIn,
		bot,
		pushes,
		clock,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await standIn.close();
		},
	};
}

function webhook(
	pushes: Push[],
	answer: (push: Push) => Promise<JsonObject | void> | undefined,
): Router {
	return new Router().post("/webhook/event", async (ctx) => {
		const body = JSON.parse(await rawBody(ctx.req)) as { encrypt: string };
		const plain = JSON.parse(decrypt(body.encrypt, APP.encryptKey)) as {
			header: { event_type: string };
			event: JsonObject;
		};
		const push = { type: plain.header.event_type, event: plain.event };
		pushes.push(push);
		ctx.body = (await answer(push)) ?? {};
	});
}

function clockOf(
	clock: { now: Date },
	reminders: NonNullable<WorldOptions["reminders"]>,
	bot: Bot,
): SandboxPageDeps["clock"] {
	return {
		now: () => clock.now,
		async advanceTo(to) {
			const due = reminders.filter(({ at }) => at > clock.now && at <= to);
			for (const reminder of due) {
				clock.now = reminder.at;
				await reminder.say(bot);
			}
			clock.now = to;
			const ran = due.map(({ at }) => ({ job: "made-up-digest", at }));
			return { now: to, ran, undelivered: 0 };
		},
	};
}

async function botOf(standIn: LarkStandIn): Promise<Bot> {
	const { tenant_access_token: token } = await call(
		standIn,
		"/open-apis/auth/v3/tenant_access_token/internal",
		{ app_id: APP.appId, app_secret: APP.appSecret },
	);
	const send = async (path: string, body: JsonObject) =>
		void (await call(standIn, `/open-apis/im/v1/messages${path}`, body, token));
	return {
		card: (chatId, card) =>
			send("?receive_id_type=chat_id", {
				receive_id: chatId,
				msg_type: "interactive",
				content: JSON.stringify(card),
			}),
		replyCard: (messageId, card) =>
			send(`/${messageId}/reply`, {
				msg_type: "interactive",
				content: JSON.stringify(card),
			}),
		text: (chatId, text) =>
			send("?receive_id_type=chat_id", {
				receive_id: chatId,
				msg_type: "text",
				content: JSON.stringify({ text }),
			}),
	};
}

async function call(
	standIn: LarkStandIn,
	path: string,
	body: JsonObject,
	token = "",
): Promise<{ code: number; msg: string; tenant_access_token: string }> {
	const response = await fetch(standIn.url + path, {
		method: "POST",
		headers: {
			"Content-Type": "application/json",
			Authorization: `Bearer ${token}`,
		},
		body: JSON.stringify(body),
	});
	const answer = (await response.json()) as {
		code: number;
		msg: string;
		tenant_access_token: string;
	};
	if (answer.code !== 0) throw new Error(`${path}: ${answer.msg}`);
	return answer;
}

function listening(server: Server): Promise<string> {
	return new Promise((resolve) => {
		server.listen(0, "127.0.0.1", () => {
			const { port } = server.address() as AddressInfo;
			resolve(`http://127.0.0.1:${port}`);
		});
	});
}
