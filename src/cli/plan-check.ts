import { Command } from "commander";
import { BAD_INPUT } from "./exit-codes.js";
import {
	describeReading,
	readingAsJson,
} from "../plan-import/describe-reading.js";
import { hasErrors, readFrom } from "./read-from.js";

export function planCheck(): Command {
	return new Command("check")
		.description(
			"read a plan document and print what was understood and every doubt",
		)
		.argument("<FILE>", "the document")
		.option("--json", "machine-readable, on standard output")
		.action(async (file: string, { json }: { json?: true }) => {
			const { reading } = await readFrom(file);
			const text = json
				? JSON.stringify(readingAsJson(reading), null, 2)
				: describeReading(reading);
			process.stdout.write(`${text.trimEnd()}\n`);
			if (hasErrors(reading)) process.exitCode = BAD_INPUT;
		});
}
