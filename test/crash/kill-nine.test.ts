/**
 * The product as a process, killed with SIGKILL at twenty moments while people write and press and the clock goes on;
 * its database is killed too, and Lark's answers get lost. In the end nothing is lost and nothing was done or shown twice
 * (trust.md G1, G3, G6, G11, G25).
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mongoose from "mongoose";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { OutboxDoc } from "../../src/adapters/mongo/models.js";
import type { ExportedPlan } from "../../src/plan-import/export-plan.js";
import { createLarkStandIn } from "../../src/sandbox/lark/lark-stand-in.js";
import type { FaultRule, LarkStandIn } from "../../src/sandbox/lark/types.js";
import { cardText } from "../helpers/card-text.js";
import { printedSeed, randomFrom } from "../helpers/random.js";
import { until } from "../helpers/until.js";
import { type Expected, setToWork } from "./clerks.js";
import { type Keeper, keepProduct } from "./keeper.js";
import { nextMoment } from "./moments.js";
import {
	ACCOUNT,
	ADMIN,
	answersTo,
	botMessages,
	DESKS,
	OFFICE,
	PLAN,
	populate,
} from "./world.js";

const KILLS = Number(process.env["TEST_KILLS"] ?? 20);
/** Before which kills the database dies: alone, and together with the product. */
const MONGOD_ALONE = 6;
const MONGOD_TOO = 13;
const START = new Date("2021-03-12T08:00:00+08:00");
/** Every deadline but one has passed by then. */
const END = new Date("2021-04-28T18:00:00+08:00");
const CHATS = [OFFICE, ...DESKS.map(({ chat }) => chat)];

let standIn: LarkStandIn;
let dataDir: string;
let keeper: Keeper;
let expected: Expected;
let exported: ExportedPlan;
let outbox: OutboxDoc[];

beforeAll(async () => {
	const random = randomFrom(printedSeed("kill -9"));
	dataDir = await mkdtemp(join(tmpdir(), "duban-crash-"));
	standIn = await createLarkStandIn({
		...ACCOUNT,
		autoRedeliver: { factor: 30 },
	});
	populate(standIn);
	keeper = keepProduct(standIn, dataDir, START);
	await keeper.start();
	await furnish();

	const clerks = setToWork(standIn, random, keeper.isUp);
	const calendar = turnPages();
	for (let kill = 1; kill <= KILLS; kill += 1) {
		standIn.clearFaults();
		standIn.addFault(random.pick(FAULTS));
		const { words, reached } = nextMoment(standIn, random);
		await reached;
		if (kill === MONGOD_ALONE) await keeper.killMongod();
		else {
			if (kill === MONGOD_TOO) await keeper.killMongod();
			await keeper.kill();
			await keeper.start(random.pick([0, 0, 3_600_000, 40 * 3_600_000]));
		}
		console.info(
			`kill ${kill}: ${words}; ${clerks.expected.said.length} said, ${keeper.now().toISOString()}`,
		);
	}
	standIn.clearFaults();
	await calendar.stop();
	await clerks.goHome();
	expected = clerks.expected;
	await quiet();
	exported = await exportPlan();
	outbox = await readOutbox();
}, 300_000);

afterAll(async () => {
	await keeper.kill();
	await keeper.killMongod().catch(() => undefined);
	await standIn.close();
	await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
}, 30_000);

const FAULTS: FaultRule[] = [
	{ route: "messages.create", fault: { kind: "apply-then-drop" } },
	{ route: "messages.reply", fault: { kind: "apply-then-drop" } },
	{ route: "messages.reply", fault: { kind: "truncated-json" } },
	{ route: "messages.create", fault: { kind: "drop-before" } },
	{
		route: "messages.reply",
		fault: { kind: "status", status: 502 },
	},
	{
		route: "messages.create",
		fault: {
			kind: "status",
			status: 429,
			code: 99991400,
			headers: { "x-ogw-ratelimit-reset": "1" },
		},
	},
];

/** The plan comes by the command line, what the groups stand for by chat. */
async function furnish(): Promise<void> {
	const file = join(dataDir, "plan.json");
	await writeFile(file, JSON.stringify({ plan: PLAN }));
	const { code, stderr } = await keeper.run(["plan", "import", file]);
	if (code !== 0) throw new Error(`plan import: ${stderr}`);
	await bind(OFFICE, "綁定 辦公室");
	for (const { chat, unit } of DESKS) await bind(chat, `綁定 ${unit}`);
}

async function bind(chat: string, text: string): Promise<void> {
	const { messageId } = await standIn.say({
		from: ADMIN,
		chat,
		text,
		mentionBot: true,
	});
	await until(
		`an answer to ${text}`,
		() => answersTo(standIn, standIn.message(messageId)).length > 0,
	);
}

/** Day after day, whatever happens. */
function turnPages() {
	let open = true;
	const turning = (async () => {
		while (open) await keeper.nextDay();
	})();
	return {
		async stop() {
			open = false;
			await turning;
		},
	};
}

/** Lark has brought everything, and the product has answered everything. */
async function quiet(): Promise<void> {
	await until(
		"everything brought",
		async () => {
			await standIn.redeliver({ evenGivenUp: true });
			return standIn.undelivered().length === 0;
		},
		60_000,
	);
	const { undelivered } = await keeper.advanceTo(END);
	expect(undelivered).toBe(0);
}

async function exportPlan(): Promise<ExportedPlan> {
	const file = join(dataDir, "export.json");
	const { code, stderr } = await keeper.run(["plan", "export", file]);
	if (code !== 0) throw new Error(`plan export: ${stderr}`);
	return JSON.parse(await readFile(file, "utf8")) as ExportedPlan;
}

async function readOutbox(): Promise<OutboxDoc[]> {
	const port = await keeper.mongoPort();
	const connection = await mongoose
		.createConnection(`mongodb://127.0.0.1:${port}/duban`, {
			directConnection: true,
		})
		.asPromise();
	try {
		return await connection.collection<OutboxDoc>("outbox").find().toArray();
	} finally {
		await connection.close();
	}
}

function reportsOf(code: string, kind: string) {
	const task = exported.plan.actions
		.flatMap(({ tasks }) => tasks)
		.find((each) => each.code === code);
	return (task?.reports ?? []).filter((report) => report.kind === kind);
}

function shown() {
	return CHATS.flatMap((chat) =>
		botMessages(standIn, chat).map((message) => ({
			chat,
			message,
			words: cardText(message.content),
		})),
	);
}

it("did something", () => {
	expect(expected.said.length).toBeGreaterThan(KILLS);
	expect(shown().length).toBeGreaterThan(KILLS);
});

it("took every report once", () => {
	const counts = expected.progress.map(({ task, mark }) => {
		const found = reportsOf(task, "progress").filter((report) =>
			report.text?.includes(mark),
		);
		return { mark, times: found.length };
	});
	expect(counts.filter(({ times }) => times !== 1)).toEqual([]);
});

it("took every 完成 once, said or pressed", () => {
	const counts = expected.done.map((task) => ({
		task,
		times: reportsOf(task, "submitted").length,
	}));
	expect(counts.filter(({ times }) => times !== 1)).toEqual([]);
});

it("holds nothing that nobody did", () => {
	const all = exported.plan.actions.flatMap(({ tasks }) =>
		tasks.flatMap(({ reports }) => reports),
	);
	expect(all.length).toBe(expected.progress.length + expected.done.length);
});

it("answered every message once", () => {
	const counts = expected.said.map((message) => ({
		id: message.id,
		text: message.content["text"],
		times: answersTo(standIn, message).length,
	}));
	expect(counts.filter(({ times }) => times !== 1)).toEqual([]);
});

it("showed no message twice and lost none", () => {
	const sends = outbox.filter(({ to }) => to.kind !== "update");
	expect(sends.filter(({ state }) => state !== "sent")).toEqual([]);
	const ids = sends.map(({ messageId }) => messageId);
	expect(new Set(ids).size).toBe(ids.length);
	const seen = shown().map(({ message }) => message.id);
	expect(seen.toSorted()).toEqual(ids.toSorted());
});

it("sent never two digests to one chat on one day", () => {
	const titles = shown()
		.map(({ chat, words }) => {
			const title = /\d+月\d+日督辦提醒/.exec(words)?.[0];
			return title ? `${chat} ${title}` : null;
		})
		.filter((title) => title !== null);
	expect(titles.length).toBeGreaterThan(0);
	expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual(
		[],
	);
});

it("told no unit anything of another", () => {
	const strays = DESKS.flatMap(({ chat }) =>
		shown()
			.filter((each) => each.chat === chat)
			.filter(({ words }) =>
				DESKS.some(
					(other) => other.chat !== chat && words.includes(other.word),
				),
			)
			.map(({ words }) => `${chat}: ${words}`),
	);
	expect(strays).toEqual([]);
});

it("kept under Lark's limits", () => {
	expect(standIn.ledger.violations).toMatchObject({
		"api-per-second": 0,
		"api-per-minute": 0,
		"chat-per-second": 0,
	});
});

it("starts once more with its clock set back, lives it all again and says nothing", async () => {
	const before = shown().length;
	expect(await keeper.stop()).toBe(0);
	await keeper.start(Number.MAX_SAFE_INTEGER);
	await keeper.advanceTo(keeper.now());
	expect(shown().length).toBe(before);
	expect(await keeper.stop()).toBe(0);
}, 60_000);
