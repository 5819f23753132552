import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, CITY, own, WATER } from "../../helpers/district.js";
import { forgePress, payloadOf } from "../../helpers/forge-press.js";
import { lastIn, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: [own("2.2")] });
});
afterAll(() => t.close());

async function sendForm(form: Record<string, unknown>) {
	const card = only(await t.say("ou_water", WATER, "2.2"));
	await t.press("ou_water", card, "報進度");
	const asked = lastIn(t, WATER);
	return forgePress(t, {
		by: "ou_water",
		messageId: asked.id,
		chat: WATER,
		value: payloadOf(t, asked, "報進度"),
		form: form as Record<string, string>,
	});
}

it("ignores fields that the form does not have", async () => {
	const sent = await sendForm({ text: "已動工", role: "office", admin: true });
	expect(sent.toast).toBe("進展已記錄");
});

it("does not reach another unit's task through a task field", async () => {
	const ref = "1.3";
	const sent = await sendForm({ text: "混入的一句話", task: ref });
	const theirs = wordsOf(only(await t.say("ou_city", CITY, "1.3")));
	expect(theirs).not.toContain("混入的一句話");
	expect(sent.status).toBe(200);
});

it.each([[{ text: { $ne: null } }], [{ text: [{}] }], [{}], [{ text: " " }]])(
	"names the field for %j and records nothing",
	async (form) => {
		expect((await sendForm(form)).toast).toBe("請填寫「進展」");
	},
);

it("refuses a text over 4,000 characters and says how long it may be", async () => {
	const sent = await sendForm({ text: "長".repeat(4001) });
	expect(sent.toast).toContain("太長（上限4000字）");
});
