import { Command } from "commander";
import {
	type AuditBreak,
	verifyAudit,
} from "../adapters/mongo/verify-audit.js";
import { BAD_INPUT } from "./exit-codes.js";
import { withDatabase } from "./with-stores.js";

export function auditVerify(): Command {
	return new Command("verify")
		.description("check that no row of the audit log was changed or taken out")
		.action(async () => {
			const { broken, head, waiting } = await withDatabase(
				({ models, cipher }) => verifyAudit(models, cipher),
			);
			if (broken) {
				process.stdout.write(`審計鏈斷裂：${where(broken)}\n`);
				process.exitCode = BAD_INPUT;
				return;
			}
			const last = head ? `，鏈尾 ${head.seq} ${head.link}` : "";
			process.stdout.write(
				`審計鏈完整：${head?.seq ?? 0} 條，${waiting} 條待入鏈${last}\n`,
			);
		});
}

const HOW: Record<AuditBreak["how"], string> = {
	edited: "被改動",
	deleted: "被刪除",
	inserted: "是插入的",
};

/** Code and number for programs, the moment and the act for people. */
function where({ how, seq, row }: AuditBreak): string {
	const what = row ? `（${row.at.toISOString()} ${row.action}）` : "";
	return `第 ${seq} 條${what}${HOW[how]} [${how} ${seq}]`;
}
