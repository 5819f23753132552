/** Who may do what to a case in each of its states: by what its card offers in private, and by old buttons pressed again. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CaseState } from "../../../src/domain/cases/case.js";
import { aCaseDistrict, caseNow, filedCase } from "../../helpers/case-world.js";
import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const REFUSED = "沒有找到，或無權操作";

/** 周 office · 錢 office and head of the unit · 何 紀委 · 顧 office and 紀委 · the unit's head, liaison, filer · others. */
const ROLES = [
	{ person: "ou_zhou", role: "office" },
	{ person: "ou_qian", role: "office" },
	{ person: "ou_qian", role: "head", unit: "區水務局" },
	{ person: "ou_he", role: "discipline" },
	{ person: "ou_gu", role: "office" },
	{ person: "ou_gu", role: "discipline" },
	{ person: "ou_head", role: "head", unit: "區水務局" },
	{ person: "ou_liaison", role: "liaison", unit: "區水務局" },
	{ person: "ou_head2", role: "head", unit: "區園林局" },
	{ person: "ou_super", role: "supervision" },
	{ person: "ou_action", role: "action-lead", actionNo: 2 },
] as const;

type Expected = readonly string[] | "refused";

const DECIDE = ["核實", "退回", "詢問"];
const MATRIX: Record<
	Exclude<CaseState, "draft" | "dropped">,
	Record<string, Expected>
> = {
	"awaiting-head": {
		ou_zhou: [],
		ou_qian: ["簽批", "退回"],
		ou_he: [],
		ou_gu: [],
		ou_head: ["簽批", "退回"],
		ou_liaison: [],
		ou_water: ["撤回修改"],
		ou_head2: "refused",
		ou_super: "refused",
		ou_action: "refused",
		ou_admin: "refused",
	},
	submitted: {
		ou_zhou: DECIDE,
		ou_qian: [],
		ou_he: [],
		ou_gu: DECIDE,
		ou_head: [],
		ou_liaison: [],
		ou_water: ["撤回修改"],
		ou_head2: "refused",
		ou_super: "refused",
		ou_action: "refused",
		ou_admin: "refused",
	},
	"awaiting-discipline": {
		ou_zhou: [],
		ou_qian: [],
		ou_he: DECIDE,
		// He reviewed it himself.
		ou_gu: [],
		ou_head: [],
		ou_liaison: [],
		ou_water: [],
		ou_head2: "refused",
		ou_super: "refused",
		ou_action: "refused",
		ou_admin: "refused",
	},
	accepted: {
		ou_zhou: ["發布"],
		ou_qian: ["發布"],
		ou_he: ["發布"],
		ou_gu: ["發布"],
		ou_head: [],
		ou_liaison: [],
		ou_water: [],
		ou_head2: "refused",
		ou_super: "refused",
		ou_action: "refused",
		ou_admin: "refused",
	},
	returned: {
		ou_zhou: [],
		ou_qian: [],
		ou_he: [],
		ou_gu: [],
		ou_head: [],
		ou_liaison: [],
		ou_water: ["繼續填寫", "放棄"],
		ou_head2: "refused",
		ou_super: "refused",
		ou_action: "refused",
		ou_admin: "refused",
	},
};

describe("the card of a case", () => {
	let t: TestApp;
	beforeAll(async () => {
		t = await aCaseDistrict({ roles: [...ROLES] });
	});
	afterAll(() => t.close());

	for (const [state, actors] of Object.entries(MATRIX))
		it(`offers each what he may do while it is ${state}, and others the one refusal`, async () => {
			const { no } = await filedCase(t, {
				state: state as CaseState,
				reviewedBy: state === "awaiting-discipline" ? "ou_gu" : null,
				acceptedAt: state === "accepted" ? new Date() : null,
			});
			const seen: Record<string, Expected> = {};
			for (const who of Object.keys(actors)) {
				const answer = only(await t.say(who, privately(t, who), `案例 ${no}`));
				const isRefused = wordsOf(answer).includes(REFUSED);
				if (isRefused) expect(wordsOf(answer)).not.toContain("河長辦");
				// Cases made up alike: those buttons are another test's.
				const offered = buttonsOf(t, answer).filter(
					(label) => !label.startsWith("查看"),
				);
				seen[who] = isRefused ? "refused" : offered;
			}
			expect(seen).toEqual(actors);
		});

	it("is refused like a case that there is not", async () => {
		const { no } = await filedCase(t);
		const chat = privately(t, "ou_super");
		const hidden = only(await t.say("ou_super", chat, `案例 ${no}`));
		const missing = only(await t.say("ou_super", chat, "案例 999"));
		expect(wordsOf(hidden)).toBe(wordsOf(missing));
	});
});

describe("an old button", () => {
	let t: TestApp;
	afterEach(() => t.close());

	it.each([
		["whose role has ended", []],
		[
			"who answers for the unit by now",
			[
				...ROLES.slice(0, 1),
				{ person: "ou_zhou", role: "liaison", unit: "區水務局" },
			],
		],
	] as const)("does nothing for who %s", async (_, rolesNow) => {
		t = await aCaseDistrict({ roles: [...ROLES] });
		const filed = await filedCase(t);
		const card = only(
			await t.say("ou_zhou", privately(t, "ou_zhou"), `案例 ${filed.no}`),
		);
		await t.app.transaction(async ({ people }) => {
			await people.removeAll("ou_zhou");
			for (const held of rolesNow)
				await people.add({
					unit: null,
					actionNo: null,
					from: new Date("2021-03-12T07:00:00+08:00"),
					...held,
				});
		});
		const pressed = await t.press("ou_zhou", card, "核實");
		expect(toastOf(pressed)?.content).toContain(REFUSED);
		expect((await caseNow(t, filed)).state).toBe("submitted");
	});

	it("of two pressed in the same moment counts once", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		const open = async (who: string) =>
			only(await t.say(who, privately(t, who), `案例 ${filed.no}`));
		const cards = [await open("ou_zhou"), await open("ou_qian")] as const;
		await Promise.all([
			t.press("ou_zhou", cards[0], "核實"),
			t.press("ou_qian", cards[1], "核實"),
		]);
		const { state, version } = await caseNow(t, filed);
		expect({ state, version }).toEqual({
			state: "accepted",
			version: filed.version + 1,
		});
		const shown = cards.map((card) => wordsOf(now(t, card)));
		expect(shown.filter((text) => text.includes("未改動"))).toHaveLength(1);
		expect(
			t
				.sent(privately(t, "ou_water"))
				.filter((message) => wordsOf(message).includes("已採納")),
		).toHaveLength(1);
	});

	it("of a form answers with the case as it is by then", async () => {
		t = await aCaseDistrict();
		const filed = await filedCase(t);
		const chat = privately(t, "ou_qian");
		const card = only(await t.say("ou_qian", chat, `案例 ${filed.no}`));
		await t.press("ou_qian", card, "退回");
		const form = lastIn(t, chat);
		const other = only(
			await t.say("ou_zhou", privately(t, "ou_zhou"), `案例 ${filed.no}`),
		);
		await t.press("ou_zhou", other, "核實");
		const late = await t.press("ou_qian", form, "退回", { reason: "太晚" });
		expect(toastOf(late)?.content).toContain("現在是：已採納");
		expect((await caseNow(t, filed)).state).toBe("accepted");
	});
});
