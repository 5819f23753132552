/** A clerk without a role in his private chat, through the webhook. */
import { afterEach, expect, it } from "vitest";
import { aCaseDistrict, filedCase } from "../../helpers/case-world.js";
import { buttonsOf, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
afterEach(() => t.close());

it("files for the unit in whose group he is, and sees his own cases alone", async () => {
	t = await aCaseDistrict();
	await filedCase(t, { filedBy: "ou_water", text: { title: "自己報的" } });
	await filedCase(t, { filedBy: "ou_liaison", text: { title: "別人報的" } });
	const chat = privately(t, "ou_water");
	await t.app.transaction(({ chats }) =>
		chats.addMembers("oc_water", ["ou_water"], null),
	);
	const list = wordsOf(only(await t.say("ou_water", chat, "案例")));
	expect(list).toContain("自己報的");
	expect(list).not.toContain("別人報的");
	expect(wordsOf(only(await t.say("ou_water", chat, "案例 1")))).toContain(
		"自己報的",
	);
	expect(wordsOf(only(await t.say("ou_water", chat, "案例 2")))).not.toContain(
		"別人報的",
	);
	const form = only(await t.say("ou_water", chat, "提交案例"));
	expect(buttonsOf(t, form)).toContain("提交案例");
});

it("who is in no unit's group is a stranger still", async () => {
	t = await aCaseDistrict();
	const chat = privately(t, "ou_stranger");
	const [answer] = await t.say("ou_stranger", chat, "提交案例");
	expect(answer && buttonsOf(t, answer)).not.toContain("提交案例");
});
