import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	aDistrict,
	GARDEN,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { lastIn, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

async function say(
	text: string,
	from = "ou_water",
	chat = WATER,
	replyTo?: string,
) {
	const more = replyTo === undefined ? {} : { replyTo };
	return wordsOf(only(await t.say(from, chat, text, more)));
}

describe("為什麼提醒我", () => {
	it("says the ladder where nothing was sent yet", async () =>
		expect(await say("為什麼提醒我")).toContain("還沒有發過提醒"));

	it("gives rule, dates and arithmetic of the newest reminder here", async () => {
		await t.advanceTo("2021-03-16T10:00:00+08:00");
		expect(await say("為什麼提醒我")).toContain(
			"2.1 · 到期前3天：期限3月19日（週五），提前3天是3月16日（週二，工作日）",
		);
	});

	it("in reply to it gives the same", async () => {
		const digest = lastIn(t, WATER);
		const reminder = t
			.sent(WATER)
			.find((message) => wordsOf(message).includes("督辦提醒"));
		expect(digest).toBeDefined();
		expect(
			await say("為什麼提醒我", "ou_water", WATER, reminder?.id),
		).toContain("到期前7天");
	});

	it("in reply to an answer says that it was none", async () => {
		await say("任務 2.1");
		const answer = lastIn(t, WATER).id;
		expect(await say("為什麼提醒我", "ou_water", WATER, answer)).toContain(
			"那條消息是回答，不是提醒",
		);
	});

	it("tells a stranger nothing of the plan", async () =>
		expect(await say("為什麼提醒我", "ou_stranger", PLAIN)).not.toContain(
			"2.1",
		));
});

describe("為什麼紅燈", () => {
	it("gives the days and the straight line", async () => {
		await t.advanceTo("2021-05-06T10:00:00+08:00");
		const answer = await say("為什麼紅燈 1.1", "ou_garden", GARDEN);
		expect(answer).toContain("期限6月30日（週三），今天5月6日（週四）");
		expect(answer).toContain("共110天，已過55天");
		expect(answer).toContain("應達到目標的50%，已報0／20處，達到0%");
		expect(answer).toContain("落後50個百分點");
	});

	it("gives the days late", async () =>
		expect(await say("為什麼紅燈 2.1", "ou_zhou", OFFICE)).toContain(
			"已逾期48天",
		));

	it("is of the one task of the asker that has a red light, where none is named", async () => {
		const answer = await say("為什麼紅燈", "ou_garden", GARDEN);
		expect(answer).toContain("落後50個百分點");
	});

	it("is refused of a task that one may not see", async () =>
		expect(await say("為什麼紅燈 1.1")).toContain("沒有找到，或無權操作"));
});
