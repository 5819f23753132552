import type { Day } from "../../src/domain/day.js";
import type { Plan, PlanTask } from "../../src/domain/plan.js";

/** A task of a made-up district; say only what matters to the test. */
export function aPlanTask(
	task: Partial<PlanTask> & { code: string },
): PlanTask {
	return {
		title: `事項${task.code}`,
		text: `事項${task.code}。`,
		leadUnits: ["區園林局"],
		responsibleUnits: [],
		responsibleOpen: false,
		dueOn: "2021-06-30" as Day,
		dueText: "2021年6月底",
		indicators: [],
		...task,
	};
}

/** A plan of a made-up district with two actions and three units. */
export function aPlan(plan: Partial<Plan> = {}): Plan {
	return {
		title: "青槐區綠化提升年工作方案",
		issuer: "青槐區人民政府",
		issuedOn: "2021-03-12" as Day,
		goals: [],
		actions: [
			{
				no: 1,
				name: "街心花園",
				lead: "區園林局",
				tasks: [
					aPlanTask({
						code: "1.1",
						title: "新建街心花園",
						indicators: [
							{
								text: "新建20處街心花園",
								name: "街心花園",
								op: "≥",
								value: 20,
								unit: "處",
							},
						],
					}),
					aPlanTask({
						code: "1.2",
						title: "補種行道樹",
						responsibleUnits: ["區水務局"],
						dueOn: "2021-10-31" as Day,
						dueText: "2021年10月底",
					}),
				],
			},
			{
				no: 2,
				name: "河岸整治",
				lead: "區水務局",
				tasks: [
					aPlanTask({
						code: "2.1",
						title: "清理河岸垃圾",
						leadUnits: ["區水務局"],
						responsibleUnits: ["區城管局"],
						dueOn: "2021-03-19" as Day,
						dueText: "2021年3月19日前",
					}),
				],
			},
		],
		rectification: null,
		safeguards: [],
		units: ["區園林局", "區水務局", "區城管局"].map((name) => ({
			name,
			aliases: [],
			kind: "unit" as const,
		})),
		...plan,
	};
}
