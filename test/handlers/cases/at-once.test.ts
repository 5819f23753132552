/** Two reviewers accept two cases of one unit at the same moment: what both together meet is met. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { aCaseDistrict, caseNow, filedCase } from "../../helpers/case-world.js";
import { lastIn, privately } from "../../helpers/seen.js";
import type { TestApp } from "../../helpers/test-app.js";

const ROUNDS = 6;

let t: TestApp;
beforeEach(async () => {
	t = await aCaseDistrict();
});
afterEach(() => t.close());

/** No cases; the first stage is closed already, so that nothing else brings the two into each other's way. */
async function anew(): Promise<void> {
	const { connection } = t.connection;
	await connection.collection("cases").deleteMany({});
	const tasks = connection.collection("tasks");
	const stages = { 案例一: "closed", 案例二: "active" };
	for (const [code, state] of Object.entries(stages))
		await tasks.updateMany({ ref: `${code}@區水務局` }, { $set: { state } });
}

async function open(who: string, no: number | null) {
	const chat = privately(t, who);
	await t.say(who, chat, `案例 ${no}`);
	return lastIn(t, chat);
}

it("closes the second stage whichever of the two is first", async () => {
	for (let round = 0; round < ROUNDS; round += 1) {
		await anew();
		const first = await filedCase(t);
		const second = await filedCase(t);
		const cards = [
			{ by: "ou_zhou", card: await open("ou_zhou", first.no) },
			{ by: "ou_qian", card: await open("ou_qian", second.no) },
		];
		await Promise.all(
			cards.map(({ by, card }) =>
				t.standIn.press({
					by,
					messageId: card.id,
					button: { text: "核實", nth: 0 },
				}),
			),
		);
		await t.app.settled(10_000);
		expect((await caseNow(t, first)).state).toBe("accepted");
		expect((await caseNow(t, second)).state).toBe("accepted");
		const duty = await t.app.transaction(({ tasks }) =>
			tasks.get("案例二@區水務局"),
		);
		expect(duty?.state, `round ${round + 1}`).toBe("closed");
	}
}, 60_000);
