import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Runs a program to its end and answers what it printed on standard output.
 * @throws Error whose message is the last line of its standard error, or why it could not be run
 */
export async function runCommand(
	command: string,
	args: readonly string[],
	timeoutMs: number,
): Promise<string> {
	try {
		const { stdout } = await run(command, args, { timeout: timeoutMs });
		return stdout;
	} catch (error) {
		throw new Error(`${command}: ${reason(error)}`, { cause: error });
	}
}

function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const stderr =
		"stderr" in error && typeof error.stderr === "string" ? error.stderr : "";
	const lastLine = stderr.trim().split("\n").at(-1);
	return lastLine || ("code" in error && String(error.code)) || error.message;
}
