import type { CaseEvent, TypicalCase } from "../../src/domain/cases/case.js";
import type { Day } from "../../src/domain/day.js";
import type { Rectification } from "../../src/domain/plan.js";
import { aCase } from "./a-case.js";
import { aDistrict, districtPlan } from "./district.js";
import type { TestApp, TestAppOptions } from "./test-app.js";

/** 專項整治 of the made-up district: a first report, one case by the end of March, two by December, each time one with a sanction. */
export const RECTIFICATION: Rectification = {
	lead: "區園林局",
	aspects: [
		{
			no: 1,
			name: "管護責任",
			categories: [
				{ no: 1, text: "只栽不管" },
				{ no: 2, text: "澆水推諉" },
				{ no: 3, text: "虛報成活率" },
			],
		},
	],
	firstReport: { dueOn: "2021-03-22" as Day, contact: null },
	caseQuotas: [
		{ dueOn: "2021-03-31" as Day, min: 1, needsSanction: true },
		{ dueOn: "2021-12-15" as Day, min: 2, needsSanction: true },
	],
	quotaUnits: ["區園林局", "區水務局"],
};

/** The made-up district with cases to file; 何 and 林 are 紀委 where `discipline` says so. */
export function aCaseDistrict(
	options: TestAppOptions & { discipline?: boolean } = {},
): Promise<TestApp> {
	const { discipline = false, ...rest } = options;
	return aDistrict({
		plan: { ...districtPlan(), rectification: RECTIFICATION },
		roles: [
			{ person: "ou_zhou", role: "office" },
			{ person: "ou_qian", role: "office" },
			{ person: "ou_head", role: "head", unit: "區水務局" },
			{ person: "ou_liaison", role: "liaison", unit: "區水務局" },
			{ person: "ou_super", role: "supervision" },
			...(discipline ? [{ person: "ou_he", role: "discipline" as const }] : []),
		],
		...rest,
	});
}

let made = 0;

/** A case that 區水務局's clerk has handed in, straight into the store; a test says what matters to it. */
export async function filedCase(
	t: TestApp,
	more: Parameters<typeof aCase>[0] = {},
): Promise<TypicalCase> {
	made += 1;
	return t.app.transaction(async ({ cases, chats, people }) => {
		const no = await cases.nextNo();
		const filed = aCase({
			id: `case-${made}`,
			no,
			category: 2,
			...more,
			text: {
				title: `河長辦推諉澆水${no}`,
				subject: "某所所長",
				summary: `河岸樹苗第${no}次無人澆水，兩個科室互相推諉。`,
				documentNo: "水紀〔2021〕1號",
				...more.text,
			},
		});
		const event: CaseEvent = {
			case: filed.id,
			kind: "filed",
			at: filed.filedAt ?? new Date(0),
			person: filed.filedBy,
			source: null,
			text: null,
			from: "draft",
		};
		await cases.add(filed, event);
		// The form came to a clerk from his unit's group.
		const roles = await people.rolesOf(filed.filedBy);
		for (const { chat, binding } of roles.length > 0 ? [] : await chats.bound())
			if (binding.kind === "unit" && binding.unit === filed.unit)
				await chats.addMembers(chat, [filed.filedBy], null);
		return filed;
	});
}

/** The case as it is stored now. */
export async function caseNow(
	t: TestApp,
	{ id }: Pick<TypicalCase, "id">,
): Promise<TypicalCase> {
	const filed = await t.app.transaction(({ cases }) => cases.get(id));
	if (!filed) throw new Error(`no case ${id}`);
	return filed;
}
