import type {
	Doubt,
	Goal,
	Indicator,
	Plan,
	PlanAction,
	PlanReading,
	PlanTask,
	Rectification,
} from "../domain/plan.js";
import { tasksOf } from "../domain/plan.js";

/** What `plan check FILE` prints: what was understood, then every doubt, the serious ones first. Ends with a line break. */
export function describeReading({ plan, doubts }: PlanReading): string {
	// Of a file nothing was read from, an empty plan would say nothing.
	if (plan.title === "" && tasksOf(plan).length === 0)
		return [...describeDoubts(doubts), ""].join("\n").trimStart();
	return [
		...describePlan(plan),
		...plan.actions.flatMap(describeAction),
		...plan.goals.flatMap(describeGoal),
		...(plan.rectification ? describeRectification(plan.rectification) : []),
		...describeSafeguards(plan),
		...describeUnits(plan),
		...describeDoubts(doubts),
		"",
	].join("\n");
}

/** What `plan check FILE --json` prints: the shape of contract §3, nothing else. */
export function readingAsJson({ plan, doubts }: PlanReading): {
	plan: Plan;
	diagnostics: Doubt[];
} {
	return { plan, diagnostics: doubts };
}

function describePlan(plan: Plan): string[] {
	const { rectification, units } = plan;
	const tasks = tasksOf(plan);
	const categories =
		rectification?.aspects.flatMap((aspect) => aspect.categories).length ?? 0;
	const indicators = tasks.flatMap((task) => task.indicators).length;
	return [
		plan.title || "（沒有標題）",
		`發文：${plan.issuer ?? "未寫明"}，${plan.issuedOn ?? "日期未寫明"}`,
		`目標 ${plan.goals.length}，行動 ${plan.actions.length}，任務 ${tasks.length}，指標 ${indicators}，問題類別 ${categories}，單位 ${units.length}`,
	];
}

function describeAction({ no, name, lead, tasks }: PlanAction): string[] {
	const heading =
		name === null ? "任務" : `行動 ${no} ${name}（牽頭：${lead ?? "未定"}）`;
	return ["", heading, ...tasks.flatMap(describeTask)];
}

function describeTask(task: PlanTask): string[] {
	const leads = task.leadUnits.join("、") || "無牽頭單位";
	const responsible =
		task.responsibleUnits.length > 0
			? `；${task.responsibleUnits.join("、")}${task.responsibleOpen ? "…" : ""}`
			: "";
	const line = `  ${task.code}  ${task.title}  ${describeDue(task)}  ${leads}${responsible}`;
	const numbers = task.indicators.map(describeIndicator).join("；");
	return numbers === "" ? [line] : [line, `        ${numbers}`];
}

function describeDue({
	dueOn,
	dueText,
	continuing,
	recurring,
}: PlanTask): string {
	if (dueOn !== null) return dueOn;
	if (continuing || recurring !== undefined) return dueText ?? "持續";
	return "無時限";
}

function describeIndicator({ name, op, value, unit }: Indicator): string {
	return `${name} ${op} ${value}${unit}`;
}

function describeGoal({ dueOn, dueText, items }: Goal): string[] {
	const lines = items.map(
		({ text, indicator }) =>
			`  ${text}${indicator ? `（${describeIndicator(indicator)}）` : ""}`,
	);
	return ["", `目標 ${dueOn ?? "無日期"}（${dueText}）`, ...lines];
}

function describeRectification({
	lead,
	aspects,
	firstReport,
	caseQuotas,
	quotaUnits,
}: Rectification): string[] {
	const contact = firstReport?.contact;
	const person = contact
		? [contact.name, contact.phone, contact.email]
				.filter((part) => part !== null)
				.join(" ")
		: "無聯系人";
	return [
		"",
		`專項整治（牽頭：${lead ?? "未定"}）`,
		...aspects.flatMap(({ no, name, categories }) => [
			`  ${no} ${name}`,
			...categories.map((category) => `    （${category.no}）${category.text}`),
		]),
		firstReport
			? `  首次報送 ${firstReport.dueOn}（${person}）`
			: "  沒有首次報送",
		...caseQuotas.map(
			({ dueOn, min, needsSanction }) =>
				`  典型案例 ${dueOn} 前累計不少於 ${min} 件${needsSanction ? "，須有受處分或移交司法的" : ""}`,
		),
		`  案例責任單位 ${quotaUnits.length}：${quotaUnits.join("、")}`,
	];
}

function describeSafeguards({ safeguards }: Plan): string[] {
	if (safeguards.length === 0) return [];
	return [
		"",
		`保障措施：${safeguards.map(({ no, name }) => `${no} ${name}`).join("；")}`,
	];
}

function describeUnits({ units }: Plan): string[] {
	const shown = units.map(({ name, aliases, kind }) => {
		const also = aliases.length > 0 ? `（又作${aliases.join("、")}）` : "";
		return `${name}${also}${kind === "group" ? "［一類］" : ""}`;
	});
	return ["", `單位 ${units.length}：${shown.join("、")}`];
}

const SEVERITIES: [Doubt["severity"], string][] = [
	["error", "錯誤"],
	["warning", "疑點"],
	["info", "說明"],
];

function describeDoubts(doubts: Doubt[]): string[] {
	if (doubts.length === 0) return ["", "沒有疑點。"];
	return SEVERITIES.flatMap(([severity, word]) => {
		const some = doubts.filter((doubt) => doubt.severity === severity);
		return some.length === 0
			? []
			: ["", `${word} ${some.length}`, ...some.map(describeDoubt)];
	});
}

function describeDoubt({ line, task, code, message }: Doubt): string {
	const where = line > 0 ? `第${line}行` : "全文";
	return `  ${where}${task === undefined ? "" : ` ${task}`}  ${message}  [${code}]`;
}
