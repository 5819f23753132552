import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "../../src/sandbox/lark/types.js";
import {
	aDistrict,
	CITY,
	districtPlan,
	own,
	PLAIN,
	WATER,
} from "../helpers/district.js";
import { only, privately } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";
import {
	type Act,
	type ActorName,
	ACTORS,
	ACTS,
	MAY,
	MAY_BIND,
	type Whose,
} from "./access-table.js";

const REFUSED = /沒有找到，或無權操作|這裡還沒有綁定|把我加進各單位的群/;

const SENTENCES: Record<Act, (code: string) => string> = {
	view: (code) => `任務 ${code}`,
	original: (code) => `原文 ${code}`,
	accept: (code) => `簽收 ${code}`,
	progress: (code) => `進度 ${code} 已辦一半`,
	done: (code) => `完成 ${code}`,
	verify: (code) => `核實 ${code}`,
	return: (code) => `退回 ${code} 佐證不足`,
};

/** What the answer says where the act was allowed and the task was in the state for it. */
const DONE: Record<Act, string> = {
	view: "期限",
	original: "原文",
	accept: "已簽收",
	progress: "進展已記錄",
	done: "已報完成，等待核實",
	verify: "已核實，任務銷號",
	return: "已退回重辦",
};

const CHANGING = ["accept", "progress", "done", "verify", "return"] as const;
const actors = Object.keys(ACTORS) as ActorName[];

/** A task of its own for each act that is allowed to change one, so that no cell sees another's traces. */
function allowedCells(whose: "own" | "other") {
	return actors.flatMap((actor) =>
		CHANGING.filter((act) => MAY[actor][whose].includes(act)).map(
			(act) => `${actor}/${act}`,
		),
	);
}

const codes = new Map<string, string>();
let t: TestApp;

beforeAll(async () => {
	const mine = allowedCells("own").map((cell, index) => {
		codes.set(`own/${cell}`, `2.${index + 3}`);
		return own(`2.${index + 3}`);
	});
	const plan = districtPlan([own("2.2"), ...mine]);
	const [gardens] = plan.actions;
	const first = gardens?.tasks.length ?? 0;
	allowedCells("other").forEach((cell, index) => {
		const code = `1.${index + first + 1}`;
		codes.set(`other/${cell}`, code);
		gardens?.tasks.push(own(code, { leadUnits: ["區城管局"] }));
	});
	t = await aDistrict({ plan });
	await Promise.all([
		reportDone("own", "ou_water", WATER),
		reportDone("other", "ou_city", CITY),
	]);
	await Promise.all(actors.map((actor) => askAll(actor)));
}, 120_000);
afterAll(() => t.close());

/** Only what was reported done can be verified or returned. */
async function reportDone(whose: string, from: string, chat: string) {
	for (const [cell, code] of codes) {
		if (!cell.startsWith(whose) || !/\/(?:verify|return)$/.test(cell)) continue;
		await t.say(from, chat, `完成 ${code}`);
	}
}

function codeOf(actor: ActorName, act: Act, whose: Whose): string {
	if (whose === "nobody's") return "9.9";
	const spare = codes.get(`${whose}/${actor}/${act}`);
	return spare ?? (whose === "own" ? "2.2" : "1.3");
}

/** In a group the answer hangs on the question, so that what others are told there meanwhile is not taken for it. */
async function ask(actor: ActorName, act: Act, code: string): Promise<Message> {
	const who: { person: string; chat?: string } = ACTORS[actor];
	const chat = who.chat ?? privately(t, who.person);
	const before = t.sent(chat).length;
	const { messageId } = await t.standIn.say({
		from: who.person,
		chat,
		text: SENTENCES[act](code),
		mentionBot: who.chat !== undefined,
	});
	await t.app.settled(30_000);
	const came = t.sent(chat).slice(before);
	return only(
		who.chat ? came.filter(({ parentId }) => parentId === messageId) : came,
	);
}

const answers = new Map<string, Message>();

/** All that one person asks, in order; people ask at the same time, as a chat takes no more than five messages a second. */
async function askAll(actor: ActorName): Promise<void> {
	for (const whose of ["nobody's", "own", "other"] as const)
		for (const act of ACTS) {
			const answer = await ask(actor, act, codeOf(actor, act, whose));
			answers.set(`${actor}/${act}/${whose}`, answer);
		}
}

function answerTo(actor: ActorName, act: Act, whose: Whose): Message {
	const answer = answers.get(`${actor}/${act}/${whose}`);
	if (!answer) throw new Error("it was not asked");
	return answer;
}

/** Ours to compare: the whole card as Lark got it, but for the references its buttons carry. */
const same = (card: Message) =>
	JSON.stringify(card.content, (key, value: unknown) =>
		key === "card" ? "…" : value,
	);

describe.each(actors)("%s", (actor) => {
	it.each(ACTS)("is refused %s of a code that does not exist", (act) => {
		expect(wordsOf(answerTo(actor, act, "nobody's"))).toMatch(REFUSED);
	});

	describe.each(["own", "other"] as const)("%s task", (whose) => {
		it.each(ACTS)("%s", (act) => {
			const answer = answerTo(actor, act, whose);
			if (MAY[actor][whose].includes(act)) {
				expect(wordsOf(answer)).toContain(DONE[act]);
			} else {
				expect(same(answer)).toBe(same(answerTo(actor, act, "nobody's")));
			}
		});
	});
});

describe("綁定 in a group", () => {
	it.each(Object.entries(MAY_BIND))("%s: %s", async (person, may) => {
		const chat = `oc_bind_${person}`;
		t.standIn.addChat({ chatId: chat, name: chat, members: [person] });
		const answer = wordsOf(only(await t.say(person, chat, "綁定 區園林局")));
		expect(answer.includes("這個群現在是：區園林局")).toBe(may);
	});
});

it("left the tasks that nobody was allowed to change as they were", async () => {
	for (const code of ["2.2", "1.3"]) {
		const chat = privately(t, "ou_qian");
		const task = wordsOf(only(await t.say("ou_qian", chat, `任務 ${code}`)));
		expect(task).toContain("待簽收");
	}
	expect(t.sent(PLAIN).map(wordsOf).join("\n")).not.toContain("整治河段");
});
