import { afterEach, beforeEach, expect, it } from "vitest";
import { aDistrict, OFFICE, own, WATER } from "../helpers/district.js";
import { buttonsOf, lastIn } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict({ tasks: [own("2.2")] });
});
afterEach(() => t.close());

/** Lark refuses for the moment what goes to the office, so often. */
function holdUp(times: number) {
	t.standIn.addFault({
		route: "messages.create",
		times,
		match: ({ body }) => JSON.stringify(body).includes(OFFICE),
		fault: { kind: "status", status: 503 },
	});
}

it("what the office is to be told is told as it stands, where it was taken back before it was sent", async () => {
	holdUp(2);
	await t.standIn.say({
		from: "ou_water",
		chat: WATER,
		text: "完成 2.2",
		mentionBot: true,
	});
	await t.standIn.say({
		from: "ou_water",
		chat: WATER,
		text: "撤銷 2.2",
		mentionBot: true,
	});
	await t.app.settled(20_000);
	const told = lastIn(t, OFFICE);
	expect(wordsOf(told)).toContain("已撤銷：完成");
	expect(buttonsOf(t, told)).not.toContain("核實");
});
