import { createHash } from "node:crypto";
import {
	type AmendmentSummary,
	amendTasks,
	describeAmendment,
	type Importing,
} from "../domain/amend-tasks.js";
import type { PlanReading } from "../domain/plan.js";
import type { Stores } from "../ports/stores.js";
import { settleDuties } from "./settle-duties.js";

/** The file a plan was read from. */
export interface PlanSource {
	fileName: string;
	bytes: Uint8Array;
	/** Null for a data file. */
	text: string | null;
}

/**
 * Stores a plan that has been read without errors, or amends the stored one: nobody's progress, history or binding is
 * lost; duties that count cases are settled by what is owed now. The same file again changes nothing. Runs inside the caller's transaction.
 */
export async function storePlan(
	stores: Pick<Stores, "plans" | "tasks" | "cases">,
	reading: PlanReading,
	source: PlanSource,
	by: Importing,
): Promise<AmendmentSummary> {
	const current = await stores.plans.current();
	// One plan runs at a time: an import amends it, whatever its title says now.
	const id = current?.id ?? planIdOf(source);
	const existing = await stores.tasks.all();
	const amendment = amendTasks(existing, reading.plan, by);
	await stores.plans.save(
		{ id, plan: reading.plan, doubts: reading.doubts, importedAt: by.at },
		{
			planId: id,
			fileName: source.fileName,
			sha256: sha256(source.bytes),
			text: source.text,
			spans: reading.spans,
		},
	);
	await stores.tasks.add(amendment.added);
	for (const change of [...amendment.changed, ...amendment.removed]) {
		await stores.tasks.save(change);
	}
	await settleDuties(stores, reading.plan, by);
	return describeAmendment(amendment);
}

/** What importing would change, without changing it. */
export async function previewPlan(
	stores: Pick<Stores, "tasks">,
	reading: PlanReading,
	by: Importing,
): Promise<AmendmentSummary> {
	return describeAmendment(
		amendTasks(await stores.tasks.all(), reading.plan, by),
	);
}

function planIdOf(source: PlanSource): string {
	return sha256(source.bytes).slice(0, 12);
}

function sha256(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}
