/**
 * `trust.md` G29 for typical cases: every cell of `case-access-table.ts`, said and pressed, through the webhook. The
 * buttons are on cards that the product itself delivered to that chat, and every one of them in each chat: what is tried
 * is whether a press is checked, not whether the card was shown.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Card, CardAction } from "../../src/card-actions.js";
import type { CaseState } from "../../src/domain/cases/case.js";
import type { Publication } from "../../src/domain/publishing/publication.js";
import type { JsonValue, Message } from "../../src/sandbox/lark/types.js";
import { button } from "../../templates/parts/button.js";
import { cardOf } from "../../templates/parts/card-of.js";
import { aCaseDistrict, filedCase } from "../helpers/case-world.js";
import { ACTION, GARDEN, OFFICE, PLAIN, WATER } from "../helpers/district.js";
import { forgePress } from "../helpers/forge-press.js";
import { only, privately } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";
import {
	ACTORS,
	type ActorName,
	type Cell,
	DISCIPLINE,
	type PlaceName,
	PLACES,
	type Press,
	PRESSES,
	pressed,
	said,
	type Said,
	SENTENCES,
	type Whose,
	WHOSE,
} from "./case-access-table.js";

/** In groups every press but two is refused: of those a run of every change tries our own cases only. */
const ALL_CELLS = process.env["CASE_MATRIX"] === "all";
console.info(
	`cells of groups: ${ALL_CELLS ? "all" : "CASE_MATRIX=all for all"}`,
);

const REFUSED = /沒有找到，或無權操作/;
const REFUSED_OR_HELP = /沒有找到，或無權操作|這裡還沒有綁定/;
const EXPIRED = /卡片已失效/;
const UNITS = { own: "區水務局", other: "區園林局", unknown: "區無此局" };
const FILERS = { own: "ou_water", other: "ou_garden" };
const actors = Object.keys(ACTORS) as ActorName[];
const groups = (Object.keys(PLACES) as PlaceName[]).filter(
	(place) => PLACES[place] !== null,
);
const people = Object.values(ACTORS);
const unit = (name: string) => ({ kind: "unit", unit: name }) as const;

let t: TestApp;
/** What the cell should have been, where it was another. */
const mismatches: string[] = [];
let cells = 0;

beforeAll(async () => {
	t = await aCaseDistrict({
		groups: [
			{
				chat: WATER,
				members: ["ou_water", "ou_water2"],
				binding: unit("區水務局"),
			},
			{ chat: GARDEN, members: ["ou_garden"], binding: unit("區園林局") },
			{
				chat: ACTION,
				members: ["ou_leader"],
				binding: { kind: "action", actionNo: 2 },
			},
			{ chat: OFFICE, members: ["ou_zhou"], binding: { kind: "office" } },
			{
				chat: DISCIPLINE,
				members: ["ou_he"],
				binding: { kind: "discipline" },
			},
			{ chat: PLAIN, members: ["ou_stranger"] },
		],
		roles: [
			{ person: "ou_zhou", role: "office" },
			{ person: "ou_qian", role: "office" },
			{ person: "ou_qian", role: "head", unit: "區水務局" },
			{ person: "ou_lin", role: "office" },
			{ person: "ou_head", role: "head", unit: "區水務局" },
			{ person: "ou_liaison", role: "liaison", unit: "區水務局" },
			{ person: "ou_leader", role: "action-lead", actionNo: 2 },
			{ person: "ou_super", role: "supervision" },
			{ person: "ou_he", role: "discipline" },
		],
	});
	await Promise.all([
		t.say("ou_water", WATER, "幫助"),
		t.say("ou_water2", WATER, "幫助"),
	]);
	await furnish();
}, 120_000);
afterAll(() => t.close());

/** Ids of what stands in each state, for all cells that must not change it. */
const shared = new Map<string, string>();
const publications = new Map<string, string>();

const STATE_FOR: Partial<Record<Press, CaseState>> = {
	"read raw": "accepted",
	publish: "accepted",
	sign: "awaiting-head",
	accept: "submitted",
	return: "submitted",
	ask: "submitted",
	decide: "awaiting-discipline",
	"decide: return": "awaiting-discipline",
};
const numbers = { own: 0, other: 0, unknown: 99_999 };

async function furnish(): Promise<void> {
	for (const whose of ["own", "other"] as const) {
		for (const state of new Set(Object.values(STATE_FOR))) {
			const filed = await caseIn(state, whose);
			shared.set(`${state}/${whose}`, filed.id);
			if (state === "accepted") numbers[whose] = filed.no ?? 0;
		}
		for (const press of ["approve", "recall"] as const)
			publications.set(`${press}/${whose}`, await publicationFor(press, whose));
	}
}

function caseIn(
	state: CaseState,
	whose: "own" | "other",
	// What is returned to somebody he has in hand, and may go on with anywhere.
	filedBy: string = FILERS[whose],
) {
	const cleared = state === "accepted" || state === "awaiting-discipline";
	return filedCase(t, {
		state,
		unit: UNITS[whose],
		filedBy,
		reviewedBy: cleared ? "ou_lin" : null,
		acceptedAt: state === "accepted" ? new Date(0) : null,
		text: { summary: `${whose === "own" ? "水務" : "園林"}暗號甲乙丙。` },
	});
}

async function publicationFor(
	press: "approve" | "recall",
	whose: "own" | "other",
): Promise<string> {
	const filed = await caseIn("accepted", whose);
	const at = new Date("2021-03-12T07:59:00+08:00");
	const made: Publication = {
		id: `publication-${filed.id}`,
		case: filed.id,
		caseVersion: filed.version,
		no: filed.no ?? 0,
		kind: filed.kind,
		category: filed.category,
		unit: filed.unit,
		filedBy: filed.filedBy,
		text: { title: "某所", summary: "已遮名" },
		targets: [{ chat: ACTION, name: ACTION, binding: binding() }],
		state: press === "approve" ? "waiting" : "sent",
		requestedBy: "ou_lin",
		requestedAt: at,
		askedAt: at,
		settledBy: press === "approve" ? null : "ou_he",
		settledAt: press === "approve" ? null : at,
		gone: [],
		recalledBy: null,
		recalledAt: null,
	};
	await t.app.transaction((stores) => stores.publications.add(made));
	return made.id;
}

function binding() {
	return { kind: "action", actionNo: 2 } as const;
}

/** What the button does; of its own where the cell may change it. */
async function actionFor(
	press: Press,
	whose: Whose,
	spare: boolean,
): Promise<CardAction> {
	const id = await caseFor(press, whose, spare);
	const publication = await publicationIdFor(press, whose, spare);
	switch (press) {
		case "file":
			return { do: "open-case-form", kind: "warning", unit: UNITS[whose] };
		case "read raw":
			return { do: "view-case", case: id };
		case "sign":
			return { do: "sign-case", case: id };
		case "accept":
		case "decide":
			return { do: "accept-case", case: id };
		case "return":
		case "decide: return":
			return { do: "submit-return-case", case: id };
		case "ask":
			return { do: "submit-ask-case", case: id };
		case "publish":
			return { do: "open-publish-form", case: id };
		case "approve":
			return { do: "approve-publication", publication };
		case "recall":
			return { do: "recall-publication", publication };
		case "set head signs off":
			return { do: "set-head-signs-off", unit: UNITS[whose], signs: false };
		default:
			return press satisfies never;
	}
}

async function caseFor(
	press: Press,
	whose: Whose,
	spare: boolean,
): Promise<string> {
	const state = STATE_FOR[press];
	if (whose === "unknown" || !state) return "no-such-case";
	if (spare && state !== "accepted")
		return (await caseIn(state, whose, "ou_new")).id;
	return shared.get(`${state}/${whose}`) ?? "";
}

async function publicationIdFor(
	press: Press,
	whose: Whose,
	spare: boolean,
): Promise<string> {
	const isOne = press === "approve" || press === "recall";
	if (whose === "unknown" || !isOne) return "no-such-publication";
	if (spare) return publicationFor(press, whose);
	return publications.get(`${press}/${whose}`) ?? "";
}

/** One card with a button for every press; all of them delivered where they will be pressed. */
async function deliver(
	place: PlaceName,
	actor: ActorName | null,
): Promise<Message> {
	const chat = PLACES[place] ?? privately(t, ACTORS[actor ?? "stranger"]);
	const card = await cardWithAll(place, actor);
	const before = t.sent(chat).length;
	await t.app.transaction((stores) =>
		stores.outbox.put({
			key: `matrix:${chat}`,
			to: actor
				? { kind: "person", person: ACTORS[actor] }
				: { kind: "chat", chat },
			chat: actor ? null : chat,
			card,
			priority: "reply",
			about: [],
			why: null,
			script: "zh-Hant",
		}),
	);
	await t.app.settled(10_000);
	return only(t.sent(chat).slice(before));
}

async function cardWithAll(
	place: PlaceName,
	actor: ActorName | null,
): Promise<Card> {
	const elements = [];
	for (const press of PRESSES)
		for (const whose of WHOSE) {
			const spare =
				actor !== null && pressed(press, place, whose, actor) === "✔";
			const action = await actionFor(press, whose, spare);
			elements.push(button(`${press}/${whose}`, action));
		}
	return cardOf({
		title: "全部",
		colour: "blue",
		elements,
		fallback: ["全部"],
	});
}

interface Audited {
	action: string;
	result: string;
	subject: string | null;
}

/** What the audit holds of each message or press. */
async function auditsOf(
	sources: readonly string[],
): Promise<Map<string, Audited[]>> {
	const rows = await t.connection.connection
		.collection<Audited & { source: string }>("audit")
		.find({ source: { $in: [...sources] } })
		.toArray();
	const of = (source: string) => rows.filter((row) => row.source === source);
	return new Map(sources.map((source) => [source, of(source)]));
}

/** The presses that were answered in the chat as well. */
async function answered(): Promise<Set<string>> {
	const rows = await t.connection.connection
		.collection<{ _id: string }>("outbox")
		.find({ _id: { $regex: "^reply:matrix-" } }, { projection: { _id: 1 } })
		.toArray();
	return new Set(rows.map(({ _id }) => _id.split(":")[1] ?? ""));
}

/** What the audit holds of a change, and nothing else does. */
const ROW: Record<Press, string> = {
	file: "case-drafted",
	"read raw": "case-read",
	sign: "case-signed",
	accept: "case-passed-on",
	return: "case-returned",
	ask: "case-asked",
	decide: "case-decided",
	"decide: return": "case-returned",
	publish: "publication-opened",
	approve: "publication-sent",
	recall: "publication-recalled",
	"set head signs off": "case-head-signs-not",
};

/** What happened, as a cell; anything that fits none is told as it is. */
function seenOfPress(
	{ press, toast }: Pick<Tried, "press" | "toast">,
	rows: readonly Audited[],
	wasAnswered: boolean,
): string {
	const refusals = rows.filter(({ result }) => result === "refused");
	const changes = rows.filter(({ action }) => action === ROW[press]);
	const others = rows.filter(
		({ action }) =>
			action !== ROW[press] && !["case-read", "quota-met"].includes(action),
	);
	if (REFUSED.test(toast ?? "") && rows.length === 1 && refusals.length === 1)
		return wasAnswered ? "a refusal with an answer" : "–";
	if (others.length === 1 && others[0]?.action === "case-moved-on") return "=";
	if (changes.length === 1 && others.length + refusals.length === 0) return "✔";
	return JSON.stringify({ toast, rows });
}

function judge(cell: string, expected: Cell, seen: string): void {
	cells += 1;
	if (seen !== expected) mismatches.push(`${cell}: ${expected}, was ${seen}`);
}

interface Tried {
	actor: ActorName;
	place: PlaceName;
	press: Press;
	whose: Whose;
	key: string;
	toast: string | null;
}
const tried: Tried[] = [];

async function pressEach(
	place: PlaceName,
	card: Message,
	actor: ActorName,
): Promise<void> {
	for (const { text, value } of t.standIn.pressables(card.id)) {
		const [press, whose] = text.split("/") as [Press, Whose];
		if (!isTried(place, press, whose)) continue;
		const { key, toast } = await pressAs(actor, card, value);
		tried.push({ actor, place, press, whose, key, toast });
	}
}

function isTried(place: PlaceName, press: Press, whose: Whose): boolean {
	if (ALL_CELLS || place === "in private" || whose === "own") return true;
	return press === "file" || press === "read raw";
}

async function judgeTried(): Promise<void> {
	const rows = await auditsOf(tried.map(({ key }) => key));
	const said = await answered();
	for (const each of tried.splice(0)) {
		const { actor, place, press, whose, key } = each;
		const cell = `${actor} ${place} presses ${press}/${whose}`;
		const seen = seenOfPress(each, rows.get(key) ?? [], said.has(key));
		judge(cell, pressed(press, place, whose, actor), seen);
	}
}

let presses = 0;

async function pressAs(
	actor: ActorName,
	card: Pick<Message, "id" | "chatId">,
	value: JsonValue,
) {
	presses += 1;
	const key = `matrix-${presses}`;
	const { toast } = await forgePress(
		t,
		{
			by: ACTORS[actor],
			messageId: card.id,
			chat: card.chatId,
			value,
			form: { reason: "佐證不足", text: "何時開會？" },
		},
		{ event_id: key, settle: false },
	);
	return { key, toast };
}

function everybodyIsIn(chats: readonly string[]): void {
	for (const chat of chats)
		t.standIn.changeChat(chat, { members: [...people, "ou_garden"] });
}

/** Said by everybody at once, each in his chat; the answers are told apart by chat, or by what they answer. */
async function sayAll(
	act: Said,
	whose: Whose,
	places: readonly PlaceName[],
): Promise<Map<string, { answers: Message[]; source: string }>> {
	const text = SENTENCES[act].replace("NO", String(numbers[whose]));
	const asked = places.flatMap((place) =>
		actors.map((actor) => ({ place, actor, chat: chatOf(place, actor) })),
	);
	const before = new Map(
		asked.map(({ chat }) => [chat, t.sent(chat).length] as const),
	);
	const sources = await Promise.all(
		asked.map(async ({ place, actor, chat }) => {
			const from = ACTORS[actor];
			const mentionBot = PLACES[place] !== null;
			return t.standIn.say({ from, chat, text, mentionBot });
		}),
	);
	await t.app.settled(60_000);
	return new Map(
		asked.map(({ place, actor, chat }, index) => {
			const source = sources[index]?.messageId ?? "";
			const came = t.sent(chat).slice(before.get(chat));
			const answers =
				PLACES[place] === null
					? came
					: came.filter(({ parentId }) => parentId === source);
			return [`${actor}/${place}`, { answers, source }] as const;
		}),
	);
}

function chatOf(place: PlaceName, actor: ActorName): string {
	return PLACES[place] ?? privately(t, ACTORS[actor]);
}

async function judgeSaid(
	places: readonly PlaceName[],
	act: Said,
	whoses: readonly Whose[],
): Promise<void> {
	const refusals = new Map<string, string>();
	for (const whose of whoses) {
		const heard = await sayAll(act, whose, places);
		const audits = await auditsOf([...heard.values()].map((h) => h.source));
		for (const [who, { answers, source }] of heard) {
			const [actor, place] = who.split("/") as [ActorName, PlaceName];
			const expected = said(act, place, whose, actor);
			const seen = seenOfSaid(act, answers, audits.get(source) ?? []);
			judge(`${actor} ${place} says ${act} ${whose}`, expected, seen);
			if (expected !== "–") continue;
			const words = answers.map(wordsOf).join("\n");
			const first = refusals.get(who) ?? words;
			refusals.set(who, first);
			if (words !== first) mismatches.push(`${who} ${act}: another refusal`);
		}
	}
}

function seenOfSaid(
	act: Said,
	answers: readonly Message[],
	[row, ...more]: readonly Audited[],
): string {
	const words = answers.map(wordsOf).join("\n");
	if (!row || more.length > 0)
		return JSON.stringify({ words, rows: [row, ...more] });
	if (row.result === "refused" && REFUSED_OR_HELP.test(words)) return "–";
	const isLine = /在(?:和我的)?私聊/.test(words);
	if (act === "publish" || act === "read raw") {
		if (isLine) return row.result === "refused" ? "." : "→";
	}
	return row.result === "done" && words !== "" ? "✔" : JSON.stringify(words);
}

/** So many chats at once, one press at a time in each. */
async function atOnce(works: (() => Promise<void>)[]): Promise<void> {
	const left = [...works];
	const worker = async () => {
		for (let work = left.shift(); work; work = left.shift()) await work();
	};
	await Promise.all(Array.from({ length: 6 }, worker));
}

const numbered: readonly Said[] = ["read raw", "publish"];

describe("typical cases: who may do what, where", () => {
	it("in private, by saying it", async () => {
		for (const act of Object.keys(SENTENCES) as Said[])
			await judgeSaid(
				["in private"],
				act,
				numbered.includes(act) ? WHOSE : ["own"],
			);
		expect(mismatches.splice(0)).toEqual([]);
	}, 120_000);

	it("in private, by pressing", async () => {
		const cards = new Map<ActorName, Message>();
		for (const actor of actors)
			cards.set(actor, await deliver("in private", actor));
		await atOnce(
			[...cards].map(
				([actor, card]) =>
					() =>
						pressEach("in private", card, actor),
			),
		);
		await judgeTried();
		expect(mismatches.splice(0)).toEqual([]);
	}, 120_000);

	it("by pressing what another got in private: nothing, for anybody", async () => {
		const card = await deliverAgain("ou_he");
		const theirs: { cell: string; key: string; toast: string | null }[] = [];
		for (const { text, value } of t.standIn.pressables(card.id)) {
			if (!text.endsWith("/own")) continue;
			for (const actor of actors.filter((each) => ACTORS[each] !== "ou_he"))
				for (const chatId of [card.chatId, privately(t, ACTORS[actor])]) {
					const from = { id: card.id, chatId };
					const cell = `${actor} presses the ${text} of another`;
					theirs.push({ cell, ...(await pressAs(actor, from, value)) });
				}
		}
		const audits = await auditsOf(theirs.map(({ key }) => key));
		for (const { cell, key, toast } of theirs) {
			const rows = audits.get(key) ?? [];
			const isOne = rows.length === 1 && rows[0]?.result === "refused";
			judge(cell, "–", EXPIRED.test(toast ?? "") && isOne ? "–" : `${toast}`);
		}
		expect(mismatches.splice(0)).toEqual([]);
	}, 120_000);

	it("in groups, by saying it", async () => {
		everybodyIsIn(groups.map((place) => PLACES[place] ?? ""));
		for (const act of Object.keys(SENTENCES) as Said[])
			await judgeSaid(groups, act, numbered.includes(act) ? WHOSE : ["own"]);
		expect(mismatches.splice(0)).toEqual([]);
	}, 120_000);

	it("in groups, by pressing", async () => {
		const cards = new Map<PlaceName, Message>();
		for (const place of groups) cards.set(place, await deliver(place, null));
		await atOnce(
			[...cards].map(([place, card]) => async () => {
				for (const actor of actors) await pressEach(place, card, actor);
			}),
		);
		await judgeTried();
		expect(mismatches.splice(0)).toEqual([]);
	}, 240_000);

	it("left what nobody was allowed to change as it was, and showed no text to whom it is not for", async () => {
		await t.app.settled(30_000);
		for (const id of shared.values()) {
			const filed = await t.app.transaction(({ cases }) => cases.get(id));
			expect(filed?.version).toBe(1);
		}
		for (const id of publications.values()) {
			const found = await t.app.transaction((stores) =>
				stores.publications.get(id),
			);
			expect(["waiting", "sent"]).toContain(found?.state);
		}
		expect(leaks()).toEqual([]);
		console.info(`cells of the matrix of cases: ${cells}`);
	});
});

/** The same card once more, to one person: he got it as he should. */
async function deliverAgain(person: string): Promise<Message> {
	const card = await cardWithAll("in private", null);
	const chat = privately(t, person);
	const before = t.sent(chat).length;
	await t.app.transaction((stores) =>
		stores.outbox.put({
			key: `matrix-again:${chat}`,
			to: { kind: "chat", chat },
			chat,
			card,
			priority: "reply",
			about: [],
			why: null,
			script: "zh-Hant",
		}),
	);
	await t.app.settled(10_000);
	return only(t.sent(chat).slice(before));
}

/** Chats where the text of a case stands that must not. */
function leaks(): string[] {
	const all = (chat: string) => t.sent(chat).map(wordsOf).join("\n");
	const inGroups = groups
		.map((place) => PLACES[place] ?? "")
		.filter((chat) => all(chat).includes("暗號甲乙丙"));
	const inPrivate = actors.filter((actor) => {
		const words = all(privately(t, ACTORS[actor]));
		return (["own", "other"] as const).some(
			(whose) =>
				words.includes(`${whose === "own" ? "水務" : "園林"}暗號甲乙丙`) &&
				pressed("read raw", "in private", whose, actor) !== "✔",
		);
	});
	return [...inGroups, ...inPrivate];
}
