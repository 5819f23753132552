/**
 * What is in the database of a case, and what is not: whoever has a copy of it reads no word that anyone wrote (trust.md G33,
 * G34, T16); and without its audit row nothing is shown or done (G35).
 */
import { mongo } from "mongoose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aCaseDistrict, caseNow, filedCase } from "./helpers/case-world.js";
import { WATER } from "./helpers/district.js";
import { fetched, send } from "./helpers/evidence-in.js";
import { lastIn, now, privately, toastOf } from "./helpers/seen.js";
import { aPdf } from "./helpers/some-files.js";
import { type TestApp, wordsOf } from "./helpers/test-app.js";
import { previewed, publishing } from "./handlers/publishing/publish-kit.js";

/** In every text of these cases. */
const CANARY = "金絲雀七二五";

let t: TestApp;
let startedAt: Date;
beforeEach(async () => {
	startedAt = new Date();
	t = await aCaseDistrict({ discipline: true });
});
afterEach(async () => {
	await auditFails("off");
	await t.close();
});

const last = (who: string) => lastIn(t, privately(t, who));
const sayIn = (who: string, text: string) =>
	t.say(who, privately(t, who), text);

/** Names of the collections that hold `words` in clear, whatever the field; the server's own log of writes too. */
async function holding(words: string): Promise<string[]> {
	const { connection } = t.connection;
	const client = connection.getClient();
	const local = client.db("local").collection("oplog.rs");
	const found = new Set<string>();
	const look = async (
		collection: Pick<typeof local, "find" | "collectionName">,
		filter = {},
	) => {
		for await (const doc of collection.find(filter)) {
			// Strings are UTF-8 in BSON, in one piece.
			if (Buffer.from(mongo.BSON.serialize(doc)).includes(words))
				found.add(collection.collectionName);
		}
	};
	const { db } = connection;
	for (const { name } of (await db?.listCollections().toArray()) ?? [])
		if (db) await look(db.collection(name));
	await look(local, { wall: { $gte: startedAt } });
	return [...found];
}

/** From now on every audit row fails, here only. */
async function auditFails(mode: "alwaysOn" | "off"): Promise<void> {
	const { connection } = t.connection;
	const namespace = `${connection.name}.audit`;
	const data = { failCommands: ["insert"], errorCode: 2, namespace };
	await connection
		.getClient()
		.db("admin")
		.command({
			configureFailPoint: "failCommand",
			mode,
			...(mode === "off" ? {} : { data }),
		});
}

const FORM = {
	title: `${CANARY}題目`,
	category: "2",
	subject: `${CANARY}其人`,
	summary: `${CANARY}：一件事的經過，誰在哪裡做了什麼，前後一共三個月。`,
	outcome: "party-discipline",
	occurred_on: "2021-03-01",
	document_no: `${CANARY}一號`,
};

describe("a copy of the database", () => {
	it("finds a word where it does stand in clear", async () => {
		await t.say("ou_water", WATER, `進度 2.1 ${CANARY}`);
		const found = await holding(CANARY);
		expect(found).toContain("history");
		expect(found).toContain("oplog.rs");
	});

	it("holds no word of a case from the first draft to the last decision", async () => {
		await sayIn("ou_liaison", `${CANARY}這件事怎麼辦`);
		await sayIn("ou_liaison", `完成 ${CANARY}`);
		await sayIn("ou_liaison", "提交案例");
		const form = last("ou_liaison");
		const faulty = { ...FORM, occurred_on: "" };
		await t.press("ou_liaison", form, "提交案例", faulty);
		expect(wordsOf(now(t, form))).toContain("1");
		await t.press("ou_liaison", now(t, form), "提交案例", FORM);
		expect(wordsOf(now(t, form))).toContain(CANARY);
		const chat = privately(t, "ou_liaison");
		const files = [aPdf(`${CANARY}.pdf`, Buffer.from(`%PDF-1.7 ${CANARY}`))];
		await send(t, { from: "ou_liaison", chat, files });

		const [filed] = await t.app.transaction(({ cases }) => cases.all());
		if (!filed) throw new Error("nothing was handed in");
		expect(filed.text).toMatchObject({ title: FORM.title });
		const [file] = await fetched(t, `case:${filed.id}`);
		expect(file).toMatchObject({ state: "fetched", name: `${CANARY}.pdf` });
		await reviewed(filed.id);
		expect(await caseNow(t, filed)).toMatchObject({ state: "accepted" });
		expect(await holding(CANARY)).toEqual([]);
	});

	it("holds no word of what is published", async () => {
		await t.close();
		t = await publishing();
		const preview = await previewed(t, [WATER], "ou_zhou", {
			title: `${CANARY}題`,
			summary: `${CANARY}的經過。`,
		});
		expect(wordsOf(preview)).toContain(CANARY);
		expect(await holding(CANARY)).toEqual([]);
	});

	/** Asked about, returned and handed in again, accepted by the office and by 紀委. */
	async function reviewed(id: string): Promise<void> {
		await sayIn("ou_zhou", "案例 1");
		await t.press("ou_zhou", last("ou_zhou"), "詢問");
		await t.press("ou_zhou", last("ou_zhou"), "詢問", {
			text: `${CANARY}問`,
		});
		expect((await caseNow(t, { id })).text.question).toContain(CANARY);
		await sayIn("ou_zhou", "案例 1");
		await t.press("ou_zhou", last("ou_zhou"), "退回");
		await t.press("ou_zhou", last("ou_zhou"), "退回", {
			reason: `${CANARY}退`,
		});
		expect(await caseNow(t, { id })).toMatchObject({ state: "returned" });
		await sayIn("ou_liaison", "提交案例");
		await t.press("ou_liaison", last("ou_liaison"), "繼續填寫");
		await t.press("ou_liaison", last("ou_liaison"), "提交案例", FORM);
		await sayIn("ou_zhou", "案例 1");
		await t.press("ou_zhou", last("ou_zhou"), "核實");
		await sayIn("ou_he", "案例 1");
		await t.press("ou_he", last("ou_he"), "核實");
	}
});

describe("without its audit row", () => {
	it("no case is shown", async () => {
		await filedCase(t, { text: { summary: `${CANARY}的經過` } });
		await auditFails("alwaysOn");
		await sayIn("ou_zhou", "案例 1");
		expect(wordsOf(last("ou_zhou"))).not.toContain(CANARY);
		await auditFails("off");
		await sayIn("ou_zhou", "案例 1");
		expect(wordsOf(last("ou_zhou"))).toContain(CANARY);
	});

	it("no case is decided on, counted or told of", async () => {
		const filed = await filedCase(t, { outcome: "warning" });
		await sayIn("ou_zhou", "案例 1");
		const card = last("ou_zhou");
		const before = t.sent(WATER).length;
		await auditFails("alwaysOn");
		const pressed = await t.press("ou_zhou", card, "核實");
		expect(toastOf(pressed)?.type).toBe("error");
		expect(await caseNow(t, filed)).toMatchObject({
			state: "submitted",
			version: filed.version,
		});
		expect(t.sent(WATER)).toHaveLength(before);
		await auditFails("off");
		await t.press("ou_zhou", now(t, card), "核實");
		expect(await caseNow(t, filed)).toMatchObject({ state: "accepted" });
	});

	it("nobody is refused without a trace: he hears that it did not work", async () => {
		await filedCase(t, { text: { summary: `${CANARY}的經過` } });
		await auditFails("alwaysOn");
		await sayIn("ou_garden", "案例 1");
		expect(wordsOf(last("ou_garden"))).not.toContain(CANARY);
		expect(wordsOf(last("ou_garden"))).not.toContain("沒有找到");
	});
});
