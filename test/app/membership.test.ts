import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aDistrict, WATER } from "../helpers/district.js";
import { only } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict();
});
afterEach(() => t.close());

/** Puts it straight to the store, as an event of that moment would. */
const stores = <T>(work: Parameters<TestApp["app"]["transaction"]>[0]) =>
	t.app.transaction(work) as Promise<T>;
const LEFT = 1_000_000_000_000;
const leave = () =>
	stores(({ chats }) => chats.removeMembers(WATER, ["ou_water2"], LEFT));
const join = (atMs: number | null) =>
	stores(({ chats }) => chats.addMembers(WATER, ["ou_water2"], atMs));
const hasLeft = () =>
	stores<boolean>(({ chats }) => chats.hasLeft(WATER, "ou_water2"));

describe("who has left a group", () => {
	it.each([
		["an event from before", LEFT - 1],
		["a list of nobody knows when", null],
	])("is not taken in again by %s", async (_, atMs) => {
		await leave();
		await join(atMs);
		expect(await hasLeft()).toBe(true);
	});

	it("is taken in again by an event from after", async () => {
		await leave();
		await join(LEFT + 1);
		expect(await hasLeft()).toBe(false);
	});

	it("is there again once he speaks in it anew", async () => {
		await t.standIn.removeMembers(WATER, ["ou_water2"], "ou_admin");
		await t.app.settled(10_000);
		expect(await hasLeft()).toBe(true);
		await t.standIn.addMembers(WATER, ["ou_water2"], "ou_admin");
		await leaveNow();
		const answer = only(await t.say("ou_water2", WATER, "簽收 2.1"));
		expect(wordsOf(answer)).toContain("已簽收");
	});

	it("does not speak for it by what he wrote before he left", async () => {
		// He left long after everything that is said in this test.
		await stores(({ chats }) =>
			chats.removeMembers(WATER, ["ou_water2"], 4_000_000_000_000),
		);
		const answer = only(await t.say("ou_water2", WATER, "簽收 2.1"));
		expect(wordsOf(answer)).not.toContain("已簽收");
		expect(await hasLeft()).toBe(true);
	});

	/** The event of his coming back is on its way still. */
	async function leaveNow() {
		await t.app.settled(10_000);
		await leave();
	}
});
