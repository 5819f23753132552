import type { TypicalCase } from "../../../src/domain/cases/case.js";
import type { Day } from "../../../src/domain/day.js";
import type { Plan } from "../../../src/domain/plan.js";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aCase } from "../../helpers/a-case.js";
import { aDistrict, districtPlan } from "../../helpers/district.js";
import type { TestApp, TestAppOptions } from "../../helpers/test-app.js";

/** The made-up plan with five problems in two aspects, and two units that owe cases. */
export function planWithQuotas(): Plan {
	const categories = ["路燈壞了不修的", "公園不開門的", "河裡倒垃圾的"];
	return {
		...districtPlan(),
		rectification: {
			lead: "區園林局",
			aspects: [
				{
					no: 1,
					name: "看得見",
					categories: categories.map((text, index) => ({
						no: index + 1,
						text,
					})),
				},
				{
					no: 2,
					name: "摸得著",
					categories: [4, 5].map((no) => ({ no, text: `第${no}種毛病` })),
				},
			],
			firstReport: null,
			caseQuotas: [{ dueOn: "2021-03-31" as Day, min: 1, needsSanction: true }],
			quotaUnits: ["區水務局", "區城管局"],
		},
	};
}

/** The district with that plan and these cases. */
export async function withCases(
	cases: readonly Parameters<typeof aCase>[0][],
	options: TestAppOptions = {},
): Promise<TestApp> {
	const t = await aDistrict({ plan: planWithQuotas(), ...options });
	await fileCases(t, cases);
	return t;
}

export async function fileCases(
	t: TestApp,
	cases: readonly Parameters<typeof aCase>[0][],
): Promise<void> {
	await t.app.transaction(async (stores) => {
		for (const more of cases) {
			const no = await stores.cases.nextNo();
			const filed = aCase({ id: `c${no}`, no, ...more });
			await stores.cases.add(filed, eventOf(filed));
		}
	});
}

function eventOf(filed: TypicalCase) {
	return {
		case: filed.id,
		kind: "filed" as const,
		at: new Date("2021-03-12T07:00:00+08:00"),
		person: filed.filedBy,
		source: null,
		text: null,
		from: "draft" as const,
	};
}

/** The bytes behind a picture or a file that the bot sent. */
export function bytesOf(t: TestApp, message: Message | undefined): Buffer {
	const content = message?.content ?? {};
	const key = content["image_key"] ?? content["file_key"];
	const file = typeof key === "string" ? t.standIn.file(key) : null;
	if (!file) throw new Error(`nothing was uploaded for ${message?.type}`);
	return Buffer.from(file.bytes);
}
