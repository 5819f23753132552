import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

export interface Ran {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** Runs the command line as a process of its own, with nothing of this environment but the PATH and what is given. */
export function runDuban(
	args: readonly string[],
	env: Record<string, string> = {},
	cwd = ROOT,
): Promise<Ran> {
	return new Promise((resolve, reject) => {
		const child = spawn(
			process.execPath,
			[
				"--import",
				import.meta.resolve("tsx"),
				join(ROOT, "src/cli/duban.ts"),
				...args,
			],
			{
				cwd,
				env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
			},
		);
		let stdout = "";
		let stderr = "";
		child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
		child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, stdout, stderr }));
	});
}
