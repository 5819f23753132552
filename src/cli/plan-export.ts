import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { BAD_INPUT } from "./exit-codes.js";
import { type ExportedPlan, exportPlan } from "../plan-import/export-plan.js";
import type { Stores } from "../ports/stores.js";
import { withStores } from "./with-stores.js";

export function planExport(): Command {
	return new Command("export")
		.description("write the whole plan with its progress")
		.argument("<FILE.json>", "where to")
		.action(async (file: string, _options: unknown, command: Command) => {
			if (!file.toLowerCase().endsWith(".json")) {
				command.error(
					"error: only .json is written now; name the file something.json",
				);
			}
			const exported = await withStores(exportAudited);
			if (!exported) {
				process.stderr.write("沒有方案：先用 duban plan import FILE 導入\n");
				process.exitCode = BAD_INPUT;
				return;
			}
			await writeFile(file, `${JSON.stringify(exported, null, 2)}\n`);
			process.stdout.write(`已寫入 ${file}\n`);
		});
}

/** Titles of cases leave the database here, masked as they are. */
async function exportAudited(
	stores: Stores,
	at: Date,
): Promise<ExportedPlan | null> {
	const exported = await exportPlan(stores);
	if (!exported) return null;
	await stores.audit.add({
		at,
		person: null,
		chat: null,
		action: "plan-export",
		subject: null,
		result: "done",
		source: "duban plan export",
	});
	return exported;
}
