import { z } from "zod";
import { type Day, isDay } from "../domain/day.js";

const words = z.string("應為文字").max(20_000, "文字太長");
const name = words.min(1, "不可為空").max(400, "名稱太長");
const names = z.array(name, "應為名單").max(2_000, "名單太長");
const number = z.number("應為數字");
const no = z.int("應為整數").min(0, "不可為負").max(100_000, "太大");
const day = z
	.string("應為 YYYY-MM-DD 的日期")
	.refine((text): text is Day => isDay(text), { error: "date-does-not-exist" });

const indicator = z.object(
	{
		text: words,
		name: words,
		op: z.enum(["≥", "≤", "="], "應為 ≥、≤ 或 ="),
		value: number,
		unit: words,
	},
	"應為指標",
);

const goal = z.object(
	{
		dueOn: day.nullable(),
		dueText: words,
		items: z.array(z.object({ text: words, indicator: indicator.optional() })),
	},
	"應為目標",
);

const task = z.object(
	{
		code: z
			.string("應為編號")
			.regex(/^\d{1,4}(?:\.\d{1,4}){0,3}$/, "編號應為 1.3 的樣式"),
		title: name,
		text: words.nullable(),
		leadUnits: names,
		responsibleUnits: names,
		responsibleOpen: z.boolean("應為 true 或 false"),
		dueOn: day.nullable(),
		dueText: words.nullable(),
		indicators: z.array(indicator, "應為指標的名單"),
		milestones: z.array(z.object({ dueOn: day, text: words })).optional(),
		continuing: z.boolean().optional(),
		recurring: words.optional(),
		leaders: names.optional(),
	},
	"應為任務",
);

const action = z.object(
	{
		no,
		name: name.nullable(),
		lead: name.nullable(),
		tasks: z.array(task, "應為任務的名單"),
	},
	"應為專項行動",
);

const contact = z.object({
	name: words.nullable(),
	phone: words.nullable(),
	email: words.nullable(),
});

const rectification = z.object({
	lead: name.nullable(),
	aspects: z.array(
		z.object({ no, name, categories: z.array(z.object({ no, text: name })) }),
	),
	firstReport: z.object({ dueOn: day, contact: contact.nullable() }).nullable(),
	caseQuotas: z.array(
		z.object({ dueOn: day, min: no, needsSanction: z.boolean() }),
	),
	quotaUnits: names,
});

const unit = z.object({
	name,
	aliases: names,
	kind: z.enum(["unit", "group"], "應為 unit 或 group"),
});

/** `Plan` as it stands in a file (contract §3). Fields it does not name are left out, not refused. */
export const planSchema = z.object(
	{
		title: name,
		issuer: name.nullable(),
		issuedOn: day.nullable(),
		goals: z.array(goal, "應為目標的名單"),
		actions: z.array(action, "應為專項行動的名單"),
		rectification: rectification.nullable(),
		safeguards: z.array(z.object({ no, name })),
		units: z.array(unit, "應為單位的名單"),
	},
	"應為方案",
);

export type PlanData = z.infer<typeof planSchema>;
