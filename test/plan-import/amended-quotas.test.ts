import { afterEach, describe, expect, it } from "vitest";
import type { CaseQuota } from "../../src/domain/plan.js";
import { storePlan } from "../../src/plan-import/store-plan.js";
import {
	aCaseDistrict,
	filedCase,
	RECTIFICATION,
} from "../helpers/case-world.js";
import { districtPlan } from "../helpers/district.js";
import type { TestApp } from "../helpers/test-app.js";

const DUTY = "案例一@區水務局";
const SOURCE = {
	fileName: "amended.json",
	bytes: new Uint8Array([2]),
	text: null,
};
const BY = {
	person: null,
	at: new Date("2021-03-12T09:00:00+08:00"),
	source: "amended.json",
};

let t: TestApp;
afterEach(() => t.close());

/** Imports the plan again with so many cases owed by the end of March. */
async function amend(min: number): Promise<void> {
	const caseQuotas = RECTIFICATION.caseQuotas.map(
		(quota, stage): CaseQuota => (stage === 0 ? { ...quota, min } : quota),
	);
	const rectification = { ...RECTIFICATION, caseQuotas };
	const plan = { ...districtPlan(), rectification };
	await t.app.transaction((stores) =>
		storePlan(stores, { plan, doubts: [], spans: {} }, SOURCE, BY),
	);
}

async function duty() {
	return t.app.transaction(async ({ tasks }) => ({
		state: (await tasks.get(DUTY))?.state,
		kinds: (await tasks.history(DUTY, 10)).map(({ kind }) => kind),
	}));
}

describe("a plan imported again with other quotas", () => {
	it("closes the duty that the accepted cases now meet", async () => {
		t = await aCaseDistrict();
		await amend(2);
		await filedCase(t, { state: "accepted" });
		expect((await duty()).state).toBe("issued");
		await amend(1);
		expect(await duty()).toMatchObject({ state: "closed" });
		expect((await duty()).kinds[0]).toBe("quota-met");
	});

	it("opens again the one that they no longer meet, and changes nothing the second time", async () => {
		t = await aCaseDistrict();
		await filedCase(t, { state: "accepted" });
		await amend(1);
		expect((await duty()).state).toBe("closed");
		await amend(2);
		expect((await duty()).state).toBe("issued");
		const { kinds } = await duty();
		await amend(2);
		expect((await duty()).kinds).toEqual(kinds);
	});

	it("leaves closed what the office closed itself", async () => {
		t = await aCaseDistrict();
		await t.app.transaction(async ({ tasks }) => {
			const task = await tasks.get(DUTY);
			if (!task) throw new Error("no duty");
			await tasks.save({
				before: task,
				after: { ...task, state: "closed", version: task.version + 1 },
				entry: {
					...BY,
					ref: DUTY,
					kind: "verified",
					unit: null,
					text: null,
					value: null,
					before: { state: task.state },
					after: { state: "closed" },
				},
			});
		});
		await amend(3);
		expect((await duty()).state).toBe("closed");
	});
});
