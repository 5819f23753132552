/** `trust.md` G30 for cases: who filed one has it while he may file for its unit; what waits to be sent is asked again. */
import { afterEach, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aCaseDistrict, caseNow, filedCase } from "../../helpers/case-world.js";
import { WATER } from "../../helpers/district.js";
import { send } from "../../helpers/evidence-in.js";
import { lastIn, only, privately, toastOf } from "../../helpers/seen.js";
import { aPdf } from "../../helpers/some-files.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { until } from "../../helpers/until.js";
import { COMPLETE, file, formOf } from "./filing-kit.js";

let t: TestApp;
afterEach(() => t.close());

const REFUSED = "沒有找到，或無權操作";

async function leavesGroup(person: string): Promise<void> {
	await t.standIn.event("im.chat.member.user.withdrawn_v1", {
		chat_id: WATER,
		users: [{ user_id: { open_id: person }, name: person }],
	});
	await t.app.settled(10_000);
}

function losesRoles(person: string): Promise<unknown> {
	return t.app.transaction(({ people }) => people.removeAll(person));
}

/** 提交案例 in the unit's group by a clerk without a role: the form comes in private. */
async function clerkFiles(): Promise<Message> {
	await t.say("ou_water", WATER, "提交案例");
	const form = lastIn(t, privately(t, "ou_water"));
	await t.press("ou_water", form, "提交案例", COMPLETE);
	return t.standIn.message(form.id);
}

async function saidIn(person: string, text: string): Promise<string> {
	const answers = await t.say(person, privately(t, person), text);
	return answers.map(wordsOf).join("\n");
}

describe("who filed a case and may no longer file for its unit", () => {
	it("reads nothing of it any more, as a clerk who has left the unit's group", async () => {
		t = await aCaseDistrict();
		const card = await clerkFiles();
		expect(await saidIn("ou_water", "案例 1")).toContain(COMPLETE.summary);
		await leavesGroup("ou_water");
		expect(await saidIn("ou_water", "案例 1")).not.toContain(COMPLETE.title);
		expect(await saidIn("ou_water", "案例")).not.toContain(COMPLETE.title);
		expect(toastOf(await t.press("ou_water", card, "撤銷"))?.content).toContain(
			REFUSED,
		);
	});

	it("adds no file and no answer, as a liaison who is none any more", async () => {
		t = await aCaseDistrict();
		const card = await file(t, "ou_liaison");
		await t.press(
			"ou_zhou",
			only(await t.say("ou_zhou", privately(t, "ou_zhou"), "案例 1")),
			"詢問",
		);
		const chat = privately(t, "ou_zhou");
		await t.say("ou_zhou", chat, "何時？", { replyTo: lastIn(t, chat).id });
		const asked = lastIn(t, privately(t, "ou_liaison"));
		expect(wordsOf(asked)).toContain("何時？");
		await losesRoles("ou_liaison");
		const refused = await t.press("ou_liaison", asked, "回答");
		expect(toastOf(refused)?.content).toContain(REFUSED);
		const [answer] = await send(t, {
			from: "ou_liaison",
			chat: privately(t, "ou_liaison"),
			replyTo: card.id,
			files: [aPdf("決定.pdf")],
		});
		expect(wordsOf(answer)).not.toContain("附件已收");
		expect(await saidIn("ou_liaison", "案例 1")).not.toContain(COMPLETE.title);
	});

	it("goes on with no draft, and is not offered it", async () => {
		t = await aCaseDistrict();
		const form = await formOf(t, "ou_liaison");
		await t.press("ou_liaison", form, "提交案例", { title: "未填完的事" });
		expect(await saidIn("ou_liaison", "案例")).toContain("未填完的事");
		const offer = lastIn(t, privately(t, "ou_liaison"));
		await losesRoles("ou_liaison");
		const pressed = await t.press("ou_liaison", offer, "繼續填寫");
		expect(toastOf(pressed)?.content).toContain(REFUSED);
		for (const text of ["案例", "提交案例"])
			expect(await saidIn("ou_liaison", text)).not.toContain("未填完的事");
	});

	it("is not sent what was asked about it, either", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t, { filedBy: "ou_liaison" });
		await losesRoles("ou_liaison");
		const chat = privately(t, "ou_zhou");
		await t.press(
			"ou_zhou",
			only(await t.say("ou_zhou", chat, "案例 1")),
			"詢問",
		);
		await t.say("ou_zhou", chat, "何時？", { replyTo: lastIn(t, chat).id });
		expect((await caseNow(t, filed)).text.question).toBe("何時？");
		expect(t.sent(privately(t, "ou_liaison"))).toEqual([]);
	});
});

describe("the answer with the text of a case", () => {
	/** Asked while nothing can be sent; then `change` happens, then Lark is back. */
	async function askedWhileAway(
		person: string,
		text: string,
		change: () => Promise<unknown>,
	): Promise<string> {
		const chat = privately(t, person);
		const before = t.sent(chat).length;
		t.standIn.addFault({
			route: "messages.create",
			times: Infinity,
			fault: { kind: "status", status: 503 },
		});
		await t.standIn.say({ from: person, chat, text });
		await until("the answer to wait", async () => {
			// Refused once: the attempt that was under way has ended, and the next is to come.
			const waits = {
				state: "ready",
				_id: /^reply:/u,
				lastCode: { $type: "string" },
			} as const;
			const rows = t.connection.connection.collection<{ _id: string }>(
				"outbox",
			);
			return (await rows.countDocuments(waits)) > 0;
		});
		await change();
		t.standIn.clearFaults();
		await t.app.settled(20_000);
		return t.sent(chat).slice(before).map(wordsOf).join("\n");
	}

	it.each(["案例 1", "案例審核"])(
		"to %s is not sent where the reader's role ended while it waited",
		async (text) => {
			t = await aCaseDistrict();
			await filedCase(t);
			const got = await askedWhileAway("ou_zhou", text, () =>
				losesRoles("ou_zhou"),
			);
			expect(got).toBe("");
		},
	);

	it("is not sent to a clerk who left the unit's group meanwhile", async () => {
		t = await aCaseDistrict();
		await clerkFiles();
		const got = await askedWhileAway("ou_water", "案例", () =>
			leavesGroupQuietly("ou_water"),
		);
		expect(got).not.toContain(COMPLETE.title);
	});

	it("is sent where another role of his ended, that it does not stand on", async () => {
		t = await aCaseDistrict();
		await filedCase(t);
		await t.app.transaction(({ people }) =>
			people.add({ ...GARDEN_HEAD, person: "ou_zhou" }),
		);
		const got = await askedWhileAway("ou_zhou", "案例 1", () =>
			t.app.transaction(({ people }) =>
				people.end({ ...GARDEN_HEAD, person: "ou_zhou" }),
			),
		);
		expect(got).toContain("兩個科室互相推諉");
	});

	const GARDEN_HEAD = {
		role: "head",
		unit: "區園林局",
		actionNo: null,
		from: new Date(0),
	} as const;

	function leavesGroupQuietly(person: string): Promise<void> {
		return t.app.transaction(({ chats }) =>
			chats.removeMembers(WATER, [person], null),
		);
	}
});
