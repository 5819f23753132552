import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Router } from "@koa/router";
import type { Logger } from "pino";
import type { App, AppSettings } from "../app.js";
import type { Config } from "../config.js";
import { packageRoot } from "../package-root.js";
import { readPlanFile } from "../plan-import/read-plan-file.js";
import { storePlan } from "../plan-import/store-plan.js";
import type { Clock } from "../ports/clock.js";
import type { Stores } from "../ports/stores.js";
import type { ClockAdvance } from "../server/clock-router.js";
import { fileJournal } from "./lark/journal.js";
import { createLarkStandIn } from "./lark/lark-stand-in.js";
import type { LarkStandIn } from "./lark/types.js";
import { sandboxRouter } from "./page/router.js";
import {
	ADMINISTRATOR,
	EXAMPLE_CHATS,
	EXAMPLE_PEOPLE,
	UNBOUND_CHAT,
} from "./people.js";
import { whoIs } from "./who-is.js";

type Advance = (to: Date) => Promise<ClockAdvance>;

/** A Lark of our own with people in it, and the page on which to be one of them. */
export interface Sandbox {
	account: AppSettings["lark"];
	administrators: string[];
	page(advance: Advance): Router;
	/** The product listens at `url`: events go there, and the example plan is loaded where there is none. */
	join(app: App, url: string): Promise<void>;
	close(): Promise<void>;
}

const APP_ID = "cli_5a0db0cd0ba50001";

export async function openSandbox(
	config: Config,
	clock: Clock,
	log: Logger,
): Promise<Sandbox> {
	const secrets = {
		appSecret: secret(),
		encryptKey: secret(),
		verificationToken: secret(),
	};
	const standIn = await createLarkStandIn({
		appId: APP_ID,
		...secrets,
		tenantKey: "sandbox",
		botName: "督辦",
		botOpenId: "ou_sandbox_bot",
		journal: fileJournal(join(config.dataDir, "sandbox", "lark.jsonl")),
		now: () => clock.now().getTime(),
		autoRedeliver: { factor: 10 },
	});
	populate(standIn);
	const stores: { current: App["transaction"] | null } = { current: null };

	return {
		account: {
			appId: APP_ID,
			...secrets,
			domain: standIn.url,
			events: "webhook",
		},
		administrators: [ADMINISTRATOR],
		page: (advance) =>
			sandboxRouter({
				standIn,
				clock: {
					now: () => clock.now(),
					advanceTo: (to) => advanceTo(advance, to),
				},
				timeZone: config.timeZone,
				whoIs: async (openId) =>
					stores.current ? whoIs(stores.current, openId) : [],
				log,
			}),
		async join(app, url) {
			stores.current = (work) => app.transaction(work);
			standIn.setWebhookUrl(
				`${url.replace("//0.0.0.0:", "//127.0.0.1:")}/webhook/event`,
			);
			await app.transaction((inside) => loadExample(inside, clock.now()));
			void standIn.redeliver();
		},
		close: () => standIn.close(),
	};
}

function secret(): string {
	return randomBytes(16).toString("hex");
}

async function advanceTo(advance: Advance, to: Date) {
	const { now, ran, undelivered } = await advance(to);
	return {
		now: new Date(now),
		ran: ran.map(({ job, at }) => ({ job, at: new Date(at) })),
		undelivered,
	};
}

/** Adds who is missing: on a later start everybody is there already. */
function populate(standIn: LarkStandIn): void {
	const people = new Set(standIn.people().map(({ openId }) => openId));
	for (const { openId, name } of EXAMPLE_PEOPLE) {
		if (!people.has(openId)) standIn.addPerson({ openId, name });
	}
	const chats = new Set(standIn.chats().map(({ chatId }) => chatId));
	for (const { chatId, name, members } of [...EXAMPLE_CHATS, UNBOUND_CHAT]) {
		if (!chats.has(chatId)) standIn.addChat({ chatId, name, members });
	}
}

/** The example plan, what the groups stand for, and who is what: once, at the first start. */
async function loadExample(stores: Stores, now: Date): Promise<void> {
	if (await stores.plans.current()) return;
	const fileName = "songshan-2021.json";
	const bytes = await readFile(join(packageRoot(), "src", "sandbox", fileName));
	const reading = readPlanFile(bytes, fileName);
	const by = { person: null, at: now, source: null };
	await storePlan(stores, reading, { fileName, bytes, text: reading.text }, by);
	for (const { chatId, name, binding, members } of EXAMPLE_CHATS) {
		await stores.chats.bind({
			chat: chatId,
			name,
			binding,
			boundAt: now,
			boundBy: null,
		});
		await stores.chats.addMembers(chatId, members, null);
	}
	for (const { openId, role } of EXAMPLE_PEOPLE) {
		if (!role) continue;
		const { unit = null } = role;
		await stores.people.add({
			person: openId,
			role: role.role,
			unit,
			actionNo: null,
			from: now,
		});
	}
	await stores.people.learnNames(
		new Map(EXAMPLE_PEOPLE.map(({ openId, name }) => [openId, name])),
	);
}
