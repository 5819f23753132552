import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, own, WATER } from "../../helpers/district.js";
import { forgePress, payloadOf } from "../../helpers/forge-press.js";
import { buttonsOf, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: [own("2.2")] });
});
afterAll(() => t.close());

it("accepts, and the pressed card turns into the task as it stands", async () => {
	const card = only(await t.say("ou_water", WATER, "2.1"));
	const before = t.sent(WATER).length;
	const pressed = await t.press("ou_water", card, "簽收");
	expect(toastOf(pressed)).toEqual({ type: "success", content: "已簽收" });
	expect(wordsOf(now(t, card))).toContain("區水務局已簽收");
	expect(buttonsOf(t, card)).toEqual([
		"完成",
		"報進度",
		"卡住",
		"申請延期",
		"撤銷",
	]);
	expect(t.sent(WATER)).toHaveLength(before);
});

it("pressed by two people on the card they both saw, accepts once", async () => {
	const card = only(await t.say("ou_water", WATER, "2.2"));
	const stale = {
		messageId: card.id,
		chat: WATER,
		value: payloadOf(t, card, "簽收"),
	};
	const first = await forgePress(t, { by: "ou_water", ...stale });
	const second = await forgePress(t, { by: "ou_water2", ...stale });
	expect(first.toast).toBe("已簽收");
	expect(second).toMatchObject({ toast: "之前已簽收，未改動", card: true });
	const task = wordsOf(only(await t.say("ou_water", WATER, "2.2")));
	expect(task.match(/ · 簽收/g)).toHaveLength(1);
	expect(task).toContain("辦理中");
});
