import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chineseCalendar } from "../../src/adapters/calendar/chinese-calendar.js";
import { createSimulatedClock } from "../../src/adapters/clock/simulated-clock.js";
import { parseEvent } from "../../src/adapters/lark/events.js";
import { dispatchPress } from "../../src/dispatch/dispatch-press.js";
import type { Surroundings } from "../../src/dispatch/fill-context.js";
import { DomainError } from "../../src/domain/errors.js";
import type { OutgoingMessage, Stores } from "../../src/ports/stores.js";
import type {
	JsonObject,
	JsonValue,
	Message,
} from "../../src/sandbox/lark/types.js";
import {
	aDistrict,
	CITY,
	OFFICE,
	own,
	PLAIN,
	WATER,
} from "../helpers/district.js";
import { forgePress } from "../helpers/forge-press.js";
import { lastIn, only, privately } from "../helpers/seen.js";
import { printedSeed, type Random, randomFrom } from "../helpers/random.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";

/** `trust.md` G31 asks for 10,000; a run of every change makes do with fewer, as the whole of it takes a minute. */
const FORGED = Number(process.env["FORGED_PRESSES"] ?? 2_000);
console.info(`forged presses: ${FORGED} (FORGED_PRESSES=10000 for all)`);

const EXPIRED = "卡片已失效，請刷新：說「任務 編號」取新卡片";
const NOW = new Date("2021-03-12T08:05:00+08:00");
const random = randomFrom(printedSeed("forged presses"));

/** An honest button: where it is, what it carries, who may not press it. */
interface Target {
	value: { card: string; button: string };
	message: string;
	chat: string;
	honest: string;
	strangers: string[];
}

interface Forged {
	how: string;
	by: string;
	message: string | null;
	chat: string | null;
	value: JsonValue;
	form?: JsonValue;
	tenant?: string;
	/** Where the person may see the task on the card: it may be shown to him as it stands. */
	maySee?: boolean;
}

let t: TestApp;
let targets: Target[];
let around: Surroundings;

beforeAll(async () => {
	t = await aDistrict({
		tasks: ["2.2", "2.3", "2.4", "2.5"].map((code) => own(code)),
	});
	targets = await everyTarget();
	around = {
		clock: createSimulatedClock(NOW, () => 0),
		timeZone: "Asia/Shanghai",
		workingDays: chineseCalendar(),
		administrators: ["ou_admin"],
		twoPerson: ["cases"],
		say: () => Promise.reject(new Error("nothing is to be said")),
	};
}, 120_000);
afterAll(() => t.close());

async function everyTarget(): Promise<Target[]> {
	const office = ["ou_guest", "ou_water", "ou_city", "ou_stranger"];
	const say = async (
		by: string,
		chat: string,
		text: string,
		mention?: string,
	) =>
		only(await t.say(by, chat, text, mention ? { mentions: [mention] } : {}));
	const water = await say("ou_water", WATER, "任務 2.2");
	const undo = await say("ou_water", WATER, "進度 2.4 已動工");
	await say("ou_water", WATER, "完成 2.3");
	const review = lastIn(t, OFFICE);
	await say("ou_water", WATER, "申請延期 2.5 到11月15日 原因連日降雨");
	const request = lastIn(t, OFFICE);
	const form = await say("ou_zhou", OFFICE, "退回 2.3");
	const drop = await say("ou_zhou", OFFICE, "免去 @head", "ou_head");
	const role = await say("ou_zhou", OFFICE, "設督查 @new", "ou_new");
	const broadcast = await say("ou_zhou", OFFICE, "通報");
	const chat = privately(t, "ou_head");
	const private_ = await say("ou_head", chat, "任務 2.2");
	return [
		...buttonsOn(water, WATER, "ou_water", []),
		...buttonsOn(undo, WATER, "ou_water", []),
		...buttonsOn(private_, chat, "ou_head", [
			"ou_city",
			"ou_stranger",
			"ou_new",
		]),
		...[review, request, form, drop, role, broadcast].flatMap((message) =>
			buttonsOn(message, OFFICE, "ou_zhou", office),
		),
	];
}

function buttonsOn(
	message: Message,
	chat: string,
	honest: string,
	strangers: string[],
): Target[] {
	return t.standIn.pressables(message.id).flatMap(({ value }) => {
		const carried = value as Target["value"] | undefined;
		if (!carried?.card) return [];
		return [{ value: carried, message: message.id, chat, honest, strangers }];
	});
}

const PEOPLE = [
	"ou_water",
	"ou_zhou",
	"ou_city",
	"ou_guest",
	"ou_stranger",
	"ou_admin",
];
const ODD_BUTTONS = [
	"b99",
	"b-1",
	"B0",
	"0",
	"",
	"__proto__",
	"constructor",
	"toString",
	"hasOwnProperty",
	"b0.do",
	"$b0",
];
const EXTRAS: JsonObject[] = [
	{ role: "office" },
	{ task: "2.3" },
	{ do: "verify" },
	{ unit: "區水務局" },
	{ version: 1 },
	{ confirmed: true },
	{ chat: OFFICE },
	{ __proto__x: {} },
];
const ODD_VALUES: JsonValue[] = [
	null,
	true,
	0,
	"完成",
	"{}",
	[],
	[{ card: "x", button: "b0" }],
	{},
	{ card: 1, button: 2 },
	{ card: null, button: null },
	{ card: { $ne: null }, button: "b0" },
	{ card: { $regex: ".*" }, button: { $gt: "" } },
	{ card: ["x"], button: ["b0"] },
	{ do: "verify", task: "2.3" },
	{ action: { do: "verify", task: "2.3" } },
];

/** One way to forge; each gives something that nobody may get anything for. */
const WAYS: ((target: Target, r: Random) => Forged)[] = [
	(target, r) => ({
		...honestly(target, "another card in this message"),
		value: { ...target.value, card: other(target, r).value.card },
	}),
	(target, r) => ({
		...honestly(target, "a button that the card has not"),
		value: { ...target.value, button: r.pick(ODD_BUTTONS) },
		maySee: true,
	}),
	(target, r) => ({
		...honestly(target, "more than a reference"),
		value: { ...target.value, ...r.pick(EXTRAS) },
	}),
	(target, r) => ({
		...honestly(target, "in another message"),
		message:
			r.pick([other(target, r).message, `om_copy${r.whole(99)}`, "", null]) ||
			"om_none",
	}),
	(target, r) => ({
		...honestly(target, "forwarded to another chat"),
		by: r.pick(PEOPLE),
		chat: r.pick(
			[CITY, PLAIN, WATER, "oc_elsewhere"].filter(
				(chat) => chat !== target.chat,
			),
		),
		message: r.pick([target.message, `om_copy${r.whole(99)}`]),
	}),
	(target, r) => ({
		...honestly(target, "by whom it is not for"),
		...(target.strangers.length > 0
			? { by: r.pick(target.strangers) }
			: { message: "om_forged" }),
	}),
	(target, r) => ({
		...honestly(target, "of another shape"),
		value: r.pick(ODD_VALUES),
	}),
	(target, r) => ({
		...honestly(target, "a guessed id"),
		value: { ...target.value, card: changed(target.value.card, r) },
	}),
	(target, r) => ({
		...honestly(target, "a form that says more, elsewhere"),
		message: other(target, r).message,
		form: {
			reason: "理由",
			task: "1.1",
			role: "office",
			due_on: "2021-11-15 +0800",
			value: "86",
			[`x${r.whole(9)}`]: ["a", 1, null] as JsonValue,
		},
	}),
	(target) => ({
		...honestly(target, "from another tenant"),
		tenant: "another-tenant",
	}),
	(target, r) => ({
		...honestly(target, "enormous"),
		value: {
			card: "x".repeat(r.pick([257, 4_000, 20_000])),
			button: target.value.button,
		},
	}),
];

function honestly(target: Target, how: string): Forged {
	const { value, message, chat, honest } = target;
	return { how, by: honest, message, chat, value };
}

/** A target on another message. */
function other(target: Target, r: Random): Target {
	return r.pick(targets.filter(({ message }) => message !== target.message));
}

/** With one character of it another one. */
function changed(id: string, r: Random): string {
	const at = r.whole(id.length);
	const letter = id[at] === "A" ? "B" : "A";
	return `${id.slice(0, at)}${letter}${id.slice(at + 1)}`;
}

interface Outcome {
	toast: string | null;
	card: boolean;
	sent: OutgoingMessage[];
}

/** Through the reader of events and the dispatcher, as it comes from the webhook once the signature is checked. */
async function pressed(
	stores: Stores,
	forged: Forged,
	no: number,
): Promise<Outcome> {
	const { incoming } = parseEvent(envelopeOf(forged, no));
	if (incoming?.kind !== "press") return { toast: null, card: false, sent: [] };
	const sent: OutgoingMessage[] = [];
	const outbox = {
		...stores.outbox,
		put(message: OutgoingMessage) {
			sent.push(message);
			return Promise.resolve(true);
		},
	};
	try {
		const answer = await dispatchPress(
			around,
			{ ...stores, outbox },
			incoming,
			() => false,
		);
		return {
			toast: answer.toast?.content ?? null,
			card: answer.card !== null,
			sent,
		};
	} catch (error) {
		if (!(error instanceof DomainError)) throw error;
		return { toast: error.code, card: false, sent };
	}
}

function envelopeOf(forged: Forged, no: number): JsonObject {
	return {
		schema: "2.0",
		header: {
			event_id: `ev_forged_${no}`,
			event_type: "card.action.trigger",
			token: "x",
			app_id: "cli_x",
			tenant_key: "tenant",
			create_time: "1615507500000000",
		},
		event: {
			operator: { open_id: forged.by, tenant_key: forged.tenant ?? "tenant" },
			action: {
				tag: "button",
				value: forged.value,
				...(forged.form === undefined ? {} : { form_value: forged.form }),
			},
			context: { open_message_id: forged.message, open_chat_id: forged.chat },
		},
	};
}

const REFUSED = [EXPIRED, "not-found-or-not-allowed", null];

/** What is wrong with the answer; null for nothing. */
function faultOf({ how, maySee, by }: Forged, outcome: Outcome): string | null {
	if (outcome.card) return `${how} (${by}): a card came back`;
	if (!REFUSED.includes(outcome.toast))
		return `${how} (${by}): ${outcome.toast}`;
	if (outcome.sent.length > 0 && !maySee)
		return `${how} (${by}): was told something`;
	return null;
}

const KEPT = [
	"tasks",
	"history",
	"roles",
	"chats",
	"broadcasts",
	"rightschanges",
	"outbox",
	"cards",
	"evidence",
];

/** All that a press could have changed. */
async function everything(): Promise<string> {
	const { connection } = t.connection;
	const rows = await Promise.all(
		KEPT.map((name) =>
			connection.collection(name).find().sort({ _id: 1 }).toArray(),
		),
	);
	return JSON.stringify(rows);
}

describe("forged presses", () => {
	it("start from every kind of card that has buttons", () => {
		expect(targets.length).toBeGreaterThan(20);
		expect(new Set(targets.map(({ message }) => message)).size).toBe(9);
	});

	it(`${FORGED} of them: none is accepted, none tells anything, nothing changes`, async () => {
		const before = await everything();
		const faults: string[] = [];
		for (let no = 0; no < FORGED; no += 50)
			await t.app.transaction(async (stores) => {
				for (let at = no; at < Math.min(no + 50, FORGED); at++) {
					const way = WAYS[at % WAYS.length] ?? WAYS[0];
					const forged = way?.(random.pick(targets), random);
					const fault =
						forged && faultOf(forged, await pressed(stores, forged, at));
					if (fault) faults.push(fault);
				}
			});
		expect(faults.slice(0, 10)).toEqual([]);
		expect(await everything()).toBe(before);
	}, 240_000);

	it("through the signed webhook: the same, up to the size that is taken at all", async () => {
		for (const [place, way] of WAYS.entries()) {
			const forged = way(
				targets[place % targets.length] ?? (targets[0] as Target),
				random,
			);
			const { by, message, chat, value, form, tenant } = forged;
			const { status, toast, card } = await forgePress(t, {
				by,
				messageId: message ?? "",
				chat: chat ?? "",
				value,
				...(form === undefined ? {} : { form }),
				...(tenant === undefined ? {} : { tenant }),
			});
			expect(status, forged.how).toBe(200);
			expect(card, forged.how).toBe(false);
			if (toast !== null)
				expect(toast, forged.how).toMatch(/卡片已失效|沒有找到，或無權操作/u);
		}
		const huge = await forgePress(t, {
			by: "ou_water",
			messageId: "om_x",
			chat: WATER,
			value: { card: "x".repeat(1 << 20), button: "b0" },
		});
		expect([413, null]).toContain(huge.status);
	}, 60_000);

	it("left everything as it was", async () => {
		const task = only(await t.say("ou_qian", OFFICE, "任務 2.2"));
		expect(wordsOf(task)).toContain("待簽收");
		const done = only(await t.say("ou_qian", OFFICE, "任務 2.3"));
		expect(wordsOf(done)).toContain("待核查");
	});
});
