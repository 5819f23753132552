#!/usr/bin/env node
import { existsSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { WRONG_USAGE } from "./exit-codes.js";
import { auditVerify } from "./audit-verify.js";
import { planCheck } from "./plan-check.js";
import { planExport } from "./plan-export.js";
import { planImport } from "./plan-import.js";
import { start } from "./start.js";

const program = new Command("duban")
	.description("督辦: runs a government work plan over Lark/Feishu")
	.exitOverride()
	.showHelpAfterError("(duban --help shows what there is)");

program.addCommand(start());
const plan = new Command("plan")
	.description("read, store and write out the plan")
	.exitOverride();
for (const command of [planCheck(), planImport(), planExport()])
	plan.addCommand(command);
program.addCommand(plan);
const audit = new Command("audit").description("the audit log");
audit.addCommand(auditVerify());
program.addCommand(audit);
const commands = [...program.commands, ...plan.commands, ...audit.commands];
for (const command of commands) command.exitOverride();

if (existsSync(".env")) process.loadEnvFile(".env");

try {
	await program.parseAsync();
} catch (error) {
	if (!(error instanceof CommanderError)) throw error;
	process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
}
