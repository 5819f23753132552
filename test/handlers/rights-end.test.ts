/** `trust.md` G30: what somebody may is asked at the very next event, of cards and queued messages made before too. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aDistrict, CITY, OFFICE, WATER } from "../helpers/district.js";
import { dropRoles } from "../helpers/drop-roles.js";
import { lastIn, only, privately, toastOf } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";
import { until } from "../helpers/until.js";
import type { OutgoingMessage, Stores } from "../../src/ports/stores.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict();
});
afterEach(() => t.close());

const REFUSED = "沒有找到，或無權操作";
const stateOf = async () =>
	wordsOf(only(await t.say("ou_zhou", OFFICE, "任務 2.1")));

describe("refused on the very next event", () => {
	it("a role that was removed", async () => {
		const chat = privately(t, "ou_head");
		const card = only(await t.say("ou_head", chat, "2.1"));
		await dropRoles(t, "ou_zhou", OFFICE, "ou_head");
		expect(toastOf(await t.press("ou_head", card, "完成"))?.content).toContain(
			REFUSED,
		);
		expect(await stateOf()).toContain("待簽收");
	});

	it("a chat that was bound to another unit", async () => {
		const card = only(await t.say("ou_water", WATER, "2.1"));
		await t.say("ou_admin", WATER, "解綁");
		await t.say("ou_admin", WATER, "綁定 區園林局");
		expect(toastOf(await t.press("ou_water", card, "完成"))?.content).toContain(
			REFUSED,
		);
		const said = only(await t.say("ou_water", WATER, "完成 2.1"));
		expect(wordsOf(said)).toContain(REFUSED);
		expect(await stateOf()).toContain("待簽收");
	});

	it("a person who left the group, until he is back", async () => {
		const card = only(await t.say("ou_water2", WATER, "2.1"));
		const about = {
			chat_id: WATER,
			users: [{ user_id: { open_id: "ou_water2" }, name: "water2" }],
		};
		await t.standIn.event("im.chat.member.user.withdrawn_v1", about);
		await t.app.settled(10_000);
		expect(toastOf(await t.press("ou_water2", card, "完成"))?.type).toBe(
			"error",
		);
		expect(await stateOf()).toContain("待簽收");
		await t.standIn.event("im.chat.member.user.added_v1", about);
		await t.app.settled(10_000);
		expect(toastOf(await t.press("ou_water2", card, "完成"))?.type).toBe(
			"success",
		);
	});

	it("a person who left the organisation; the office hears which roles are empty", async () => {
		const chat = privately(t, "ou_head");
		const card = only(await t.say("ou_head", chat, "2.1"));
		await t.standIn.event("contact.user.deleted_v3", {
			object: { open_id: "ou_head", name: "head" },
		});
		await t.app.settled(10_000);
		expect(toastOf(await t.press("ou_head", card, "完成"))?.type).toBe("error");
		expect(wordsOf(lastIn(t, OFFICE))).toContain("區水務局負責人");
	});
});

describe("a queued message", () => {
	const parked = () =>
		t.connection.connection
			.collection("outbox")
			.find({ state: "parked", lastCode: "binding-changed" })
			.toArray();
	type To = Extract<OutgoingMessage["to"], { kind: "chat" | "person" }>;
	/** Put, and something else changed, before the delivery can look. */
	const putThen = (to: To, change: (stores: Stores) => Promise<unknown>) =>
		t.app.transaction(async (stores) => {
			await stores.outbox.put({
				key: "bulk:1",
				to,
				chat: to.kind === "chat" ? to.chat : null,
				card: noticeCard(
					{ title: "提醒", text: "本單位的任務", tone: "info" },
					catalogueFor("zh-Hant"),
				),
				about: [],
				why: null,
				script: "zh-Hant",
				priority: "bulk",
			});
			await change(stores);
		});

	it("for a chat that stands for another unit by then is dropped", async () => {
		await putThen({ kind: "chat", chat: CITY }, ({ chats }) =>
			chats.bind({
				chat: CITY,
				name: null,
				binding: { kind: "unit", unit: "區園林局" },
				boundAt: new Date(0),
				boundBy: null,
			}),
		);
		await until("it to be dropped", async () => (await parked()).length === 1);
		expect(t.sent(CITY)).toHaveLength(0);
	});

	it("for a head who is none any more is dropped", async () => {
		await putThen({ kind: "person", person: "ou_head" }, ({ people }) =>
			people.removeAll("ou_head"),
		);
		await until("it to be dropped", async () => (await parked()).length === 1);
		expect(t.sent(privately(t, "ou_head"))).toHaveLength(0);
	});

	it("for a head who became liaison too is sent", async () => {
		await putThen({ kind: "person", person: "ou_head" }, ({ people }) =>
			people.add({
				person: "ou_head",
				role: "liaison",
				unit: "區水務局",
				actionNo: null,
				from: new Date(0),
			}),
		);
		await t.app.settled(10_000);
		expect(t.sent(privately(t, "ou_head"))).toHaveLength(1);
	});
});
