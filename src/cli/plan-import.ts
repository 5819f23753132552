import { Command } from "commander";
import { BAD_INPUT } from "./exit-codes.js";
import type { AmendmentSummary } from "../domain/amend-tasks.js";
import type { PlanReading } from "../domain/plan.js";
import { describeReading } from "../plan-import/describe-reading.js";
import { previewPlan, storePlan } from "../plan-import/store-plan.js";
import { hasErrors, readFrom } from "./read-from.js";
import { withStores } from "./with-stores.js";

export function planImport(): Command {
	return new Command("import")
		.description(
			"store a plan document; a plan already stored is amended, nothing that happened is lost",
		)
		.argument("<FILE>", "the document")
		.option("--dry-run", "show the difference, store nothing")
		.action(async (file: string, { dryRun }: { dryRun?: true }) => {
			const { reading, ...source } = await readFrom(file);
			if (hasErrors(reading)) {
				process.stderr.write(`${describeReading(reading).trimEnd()}\n`);
				process.exitCode = BAD_INPUT;
				return;
			}
			const summary = await withStores((stores, at) => {
				const by = { person: null, at, source: source.fileName };
				return dryRun
					? previewPlan(stores, reading, by)
					: storePlan(stores, reading, source, by);
			});
			const lines = [
				describe(summary, dryRun === true),
				...describeDoubtCount(reading, file),
			];
			process.stdout.write(`${lines.join("\n")}\n`);
		});
}

function describe(summary: AmendmentSummary, dryRun: boolean): string {
	const { added, removed, changed, unchanged } = summary;
	if (added.length + removed.length + changed.length === 0) {
		return `無變化：${unchanged} 項與已存的方案相同`;
	}
	const lines = [
		...added.map(({ ref, title }) => `+ ${ref} ${title}`),
		...removed.map(({ ref, title }) => `- ${ref} ${title}（歸檔，記錄保留）`),
		...changed.map(({ ref, title, fields }) => {
			const names = fields.map(({ field }) => field).join(", ");
			return `~ ${ref} ${title}：${names}`;
		}),
	];
	const counts = `新增 ${added.length}，變更 ${changed.length}，移除 ${removed.length}，不變 ${unchanged}`;
	return [
		...lines,
		dryRun ? `${counts}（僅預覽，未寫入）` : `已導入：${counts}`,
	].join("\n");
}

/** Doubts stop nothing, but the office should have seen them. */
function describeDoubtCount({ doubts }: PlanReading, file: string): string[] {
	if (doubts.length === 0) return [];
	return [`有 ${doubts.length} 處疑點，用 npx duban plan check ${file} 查看`];
}
