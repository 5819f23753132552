import type { AddressInfo } from "node:net";
import { type Logger, pino } from "pino";
import { createSimulatedClock } from "../../src/adapters/clock/simulated-clock.js";
import type { PacerLimits } from "../../src/adapters/lark/pacer.js";
import type { MongoConnection } from "../../src/adapters/mongo/connection.js";
import { type App, createApp } from "../../src/app.js";
import type { TwoPersonMatter } from "../../src/config.js";
import type { Binding, RoleName } from "../../src/domain/people.js";
import type { Plan } from "../../src/domain/plan.js";
import type { SimulatedClock } from "../../src/ports/clock.js";
import { storePlan } from "../../src/plan-import/store-plan.js";
import { createLarkStandIn } from "../../src/sandbox/lark/lark-stand-in.js";
import type { LarkStandIn, Message } from "../../src/sandbox/lark/types.js";
import { aPlan } from "./a-plan.js";
import { cardText } from "./card-text.js";
import { testCipher } from "./test-cipher.js";
import { type TestDatabase, testDatabase } from "./test-database.js";

export interface TestGroup {
	chat: string;
	members: string[];
	binding?: Binding;
}

export interface TestAppOptions {
	/** Plan time at the start, ISO with offset. */
	at?: string;
	/** Null: no plan is loaded. */
	plan?: Plan | null;
	groups?: TestGroup[];
	people?: string[];
	roles?: {
		person: string;
		role: RoleName;
		unit?: string;
		actionNo?: number;
	}[];
	administrators?: string[];
	/** Default: as where `TWO_PERSON` is not set. */
	twoPerson?: TwoPersonMatter[];
	/** Default: Lark's own. */
	limits?: PacerLimits;
	/** Default: as many as a test says. */
	messagesPerMinute?: number;
	/** Default: silent. */
	log?: Logger;
}

export interface TestApp {
	/** The one that runs now. */
	readonly app: App;
	standIn: LarkStandIn;
	connection: MongoConnection;
	/** Says it in the chat, mentioning the bot in a group, and waits until everything is answered. */
	say(
		from: string,
		chat: string,
		text: string,
		more?: { replyTo?: string; mentions?: string[]; mentionBot?: boolean },
	): Promise<Message[]>;
	/** Presses the button with this visible text on the newest card that has it. */
	press(
		by: string,
		message: Message,
		button: string,
		form?: Record<string, string>,
	): ReturnType<LarkStandIn["press"]>;
	/** What the bot has sent into the chat, oldest first. */
	sent(chat: string): Message[];
	advanceTo(iso: string): ReturnType<App["advance"]>;
	/** Stops the product and starts it again on the same data, its clock at this instant. */
	restartAt(iso: string): Promise<void>;
	close(): Promise<void>;
}

/** The product on the real MongoDB and the stand-in for Lark; only time and Lark are stand-ins. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
	const at = options.at ?? "2021-03-12T08:00:00+08:00";
	let clock = clockAt(at);
	const database = await testDatabase();
	const standIn = await createLarkStandIn({
		...ACCOUNT,
		now: () => clock.now().getTime(),
	});
	let app = await appOn(database, clock, standIn, options);
	await furnish(app, standIn, options, new Date(at));
	await app.start();

	const sent = (chat: string) =>
		standIn.messages(chat).filter(({ sender }) => sender.kind === "app");

	return {
		get app() {
			return app;
		},
		standIn,
		connection: database.connection,
		sent,
		async say(from, chat, text, more = {}) {
			const before = sent(chat).length;
			const group =
				standIn.chats().find(({ chatId }) => chatId === chat)?.type === "group";
			await standIn.say({ from, chat, text, mentionBot: group, ...more });
			await app.settled(10_000);
			return sent(chat).slice(before);
		},
		async press(by, message, button, formValue) {
			const result = await standIn.press({
				by,
				messageId: message.id,
				button: { text: button, nth: 0 },
				...(formValue ? { formValue } : {}),
			});
			await app.settled(10_000);
			return result;
		},
		advanceTo: (iso) => app.advance(new Date(iso)),
		async restartAt(iso) {
			await app.stop();
			clock = clockAt(iso);
			app = await appOn(database, clock, standIn, options);
			await app.start();
		},
		async close() {
			await app.stop();
			await standIn.close();
			await database.drop();
		},
	};
}

/** What the test's product and its Lark know each other by. */
export const ACCOUNT = {
	appId: "cli_0123456789abcdef",
	appSecret: "test-secret",
	encryptKey: "test-encrypt-key",
	verificationToken: "test-token",
};

function clockAt(iso: string): SimulatedClock {
	return createSimulatedClock(new Date(iso), () => performance.now());
}

/** The product, listening, and Lark told where. */
async function appOn(
	{ connection }: TestDatabase,
	clock: SimulatedClock,
	standIn: LarkStandIn,
	{
		administrators = [],
		twoPerson = ["cases"],
		limits,
		messagesPerMinute = 100_000,
		log = pino(
			{ level: process.env["TEST_LOG"] ?? "silent" },
			pino.destination(2),
		),
	}: TestAppOptions,
): Promise<App> {
	const app = await createApp({
		settings: {
			lark: { ...ACCOUNT, domain: standIn.url, events: "webhook" },
			timeZone: "Asia/Shanghai",
			administrators,
			twoPerson,
		},
		connection,
		cipher: testCipher,
		clock,
		simulated: clock,
		log,
		...(limits ? { limits } : {}),
		messagesPerMinute,
	});
	await new Promise<void>((resolve) =>
		app.server.listen(0, "127.0.0.1", resolve),
	);
	const { port } = app.server.address() as AddressInfo;
	standIn.setWebhookUrl(`http://127.0.0.1:${port}/webhook/event`);
	return app;
}

async function furnish(
	app: App,
	standIn: LarkStandIn,
	options: TestAppOptions,
	at: Date,
) {
	const groups = options.groups ?? [];
	const people = new Set([
		...(options.people ?? []),
		...(options.administrators ?? []),
		...(options.roles ?? []).map(({ person }) => person),
		...groups.flatMap(({ members }) => members),
	]);
	for (const openId of people)
		standIn.addPerson({ openId, name: openId.replace("ou_", "") });
	for (const { chat, members } of groups)
		standIn.addChat({ chatId: chat, name: chat, members });
	const plan = options.plan === undefined ? aPlan() : options.plan;
	await app.transaction(async (stores) => {
		if (plan) {
			const source = {
				fileName: "plan.json",
				bytes: new Uint8Array(),
				text: null,
			};
			const by = { person: null, at, source: null };
			await storePlan(stores, { plan, doubts: [], spans: {} }, source, by);
		}
		for (const { chat, binding } of groups) {
			if (binding)
				await stores.chats.bind({
					chat,
					name: chat,
					binding,
					boundAt: at,
					boundBy: null,
				});
		}
		for (const {
			person,
			role,
			unit = null,
			actionNo = null,
		} of options.roles ?? []) {
			await stores.people.add({ person, role, unit, actionNo, from: at });
		}
	});
}

/** All words a card shows. */
export function wordsOf(message: Message | undefined): string {
	return message ? cardText(message.content) : "";
}
