import { afterEach, beforeEach, expect, it } from "vitest";
import { aDistrict, OFFICE, PLAIN, WATER } from "../helpers/district.js";
import { lastIn } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict();
});
afterEach(() => t.close());

interface Audited {
	action: string;
	chat: string;
	subject: string;
}
const audited = () =>
	t.connection.connection
		.collection<Audited>("audit")
		.find({ action: "unbound" })
		.toArray();

it("tells the office once that a unit's group is gone, and notes it", async () => {
	const before = t.sent(OFFICE).length;
	await t.standIn.removeBot(WATER, "ou_admin");
	await t.app.settled(10_000);
	expect(t.sent(OFFICE)).toHaveLength(before + 1);
	expect(wordsOf(lastIn(t, OFFICE))).toContain(
		"「區水務局」的群把我移出了，提醒不再發到那裡",
	);
	const [entry, ...others] = await audited();
	expect(others).toEqual([]);
	expect(entry?.chat).toBe(WATER);
	expect(entry?.subject).toContain("區水務局");
});

it("says nothing of a group that stood for nothing", async () => {
	const before = t.sent(OFFICE).length;
	await t.standIn.removeBot(PLAIN, "ou_admin");
	await t.app.settled(10_000);
	expect(t.sent(OFFICE)).toHaveLength(before);
	expect(await audited()).toEqual([]);
});
