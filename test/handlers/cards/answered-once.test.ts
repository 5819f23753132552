/** A question is answered once: its buttons do nothing more, also where a client still shows them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { latePress } from "../../helpers/forge-press.js";
import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const ANSWERED = "已經按過了，卡片已更新";

let t: TestApp;
beforeAll(async () => {
	const codes = Array.from({ length: 7 }, (_, index) => `2.${index + 2}`);
	t = await aDistrict({ tasks: codes.map((code) => own(code)) });
});
afterAll(() => t.close());

const unit = async (text: string) => only(await t.say("ou_water", WATER, text));
const stateOf = async (code: string) => wordsOf(await unit(`任務 ${code}`));
/** The button of this task. */
const choice = (message: Message, code: string) => {
	const found = buttonsOf(t, message).find((text) => text.startsWith(code));
	if (!found) throw new Error(`${code} is not offered`);
	return found;
};

describe("是哪一項任務", () => {
	it("shows what was done to the task that was chosen, and takes no second one", async () => {
		const asked = await unit("完成");
		const [first, other] = [choice(asked, "2.2"), choice(asked, "2.3")];
		const again = latePress(t, "ou_water", asked, first);
		const late = latePress(t, "ou_water2", asked, other);
		await t.press("ou_water", asked, first);
		expect(wordsOf(now(t, asked))).toContain("2.2 整治河段2.2");
		expect(wordsOf(now(t, asked))).toContain("已報完成");
		const before = t.sent(WATER).length;
		expect((await again()).toast).toBe(ANSWERED);
		expect((await late()).toast).toBe(ANSWERED);
		expect(t.sent(WATER)).toHaveLength(before);
		expect(await stateOf("2.3")).toContain("待簽收");
	});

	it("records the sentence kept in it once", async () => {
		const asked = await unit("進度 已動工正在澆築");
		const late = latePress(t, "ou_water", asked, choice(asked, "2.4"));
		await t.press("ou_water", asked, choice(asked, "2.4"));
		expect((await late()).toast).toBe(ANSWERED);
		const record = wordsOf(await unit("2.4 進展記錄"));
		expect(record.match(/正在澆築/gu)).toHaveLength(1);
	});

	it("stays where the task that was chosen does not allow it, so that another can be", async () => {
		const asked = await unit("完成");
		await unit("完成 2.5");
		const press = await t.press("ou_water", asked, choice(asked, "2.5"));
		expect(toastOf(press)?.content).toBe("之前已報完成，未改動");
		await t.press("ou_water", asked, choice(asked, "2.6"));
		expect(await stateOf("2.6")).toContain("待核查");
	});
});

it("the form of 報進度 is recorded once where it is sent twice", async () => {
	const card = await unit("任務 2.7");
	await t.press("ou_water", card, "報進度");
	const form = lastIn(t, WATER);
	const filledIn = { text: "河底已清淤" };
	const send = latePress(t, "ou_water", form, "報進度", filledIn);
	await send();
	expect((await send()).toast).toBe(ANSWERED);
	const record = wordsOf(await unit("2.7 進展記錄"));
	expect(record.match(/河底已清淤/gu)).toHaveLength(1);
});

describe("接替還是再加一位", () => {
	it("shows what was chosen, and hands over once", async () => {
		const asked = only(
			await t.say("ou_zhou", OFFICE, "設聯絡員 @new 區水務局", {
				mentions: ["ou_new"],
			}),
		);
		const [replace = "", add = ""] = buttonsOf(t, asked);
		const again = latePress(t, "ou_zhou", asked, replace);
		const other = latePress(t, "ou_qian", asked, add);
		await t.press("ou_zhou", asked, replace);
		expect(buttonsOf(t, now(t, asked))).toEqual(["撤銷"]);
		const handed = t.sent(privately(t, "ou_new")).length;
		expect((await again()).toast).toBe(ANSWERED);
		expect((await other()).toast).toBe(ANSWERED);
		expect(t.sent(privately(t, "ou_new"))).toHaveLength(handed);
	});
});

describe("結束請假", () => {
	it("ends the leave once: another one taken since stays", async () => {
		const chat = privately(t, "ou_head");
		const say = async (text: string) =>
			only(
				await t.say("ou_head", chat, text, {
					mentions: text.includes("@") ? ["ou_water2"] : [],
				}),
			);
		await say("請假 3月15日到3月20日 由 @water2 代");
		const record = await say("我請假到什麼時候");
		const again = latePress(t, "ou_head", record, "結束請假");
		await t.press("ou_head", record, "結束請假");
		expect(buttonsOf(t, now(t, record))).not.toContain("結束請假");
		await say("請假 3月22日到3月26日 由 @water2 代");
		expect((await again()).toast).toBe(ANSWERED);
		expect(wordsOf(await say("我請假到什麼時候"))).toContain("3月22日");
	});
});
