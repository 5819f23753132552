import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { until } from "./until.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CLI = fileURLToPath(new URL("../../src/cli/duban.ts", import.meta.url));

/** `duban` as a process of its own. */
export interface ProductProcess {
	readonly pid: number;
	stdout(): string;
	stderr(): string;
	/** Resolves with the line of contract §1; throws when the process ends first. */
	ready(timeoutMs?: number): Promise<string>;
	/** `http://HOST:PORT` of the ready line. */
	url(): string;
	kill(signal: NodeJS.Signals): void;
	/** Exit code, or the signal that ended it. */
	ended(): Promise<number | NodeJS.Signals>;
	isRunning(): boolean;
}

/** Settings of the machine, and of nothing else: the tests' own environment must not configure the product. */
function cleanEnvironment(): NodeJS.ProcessEnv {
	const kept = [
		"PATH",
		"HOME",
		"XDG_CACHE_HOME",
		"TMPDIR",
		"MONGOD_BINARY",
		"LANG",
	];
	return Object.fromEntries(kept.map((name) => [name, process.env[name]]));
}

/** Starts `duban <words>` with the sources as they are. */
export function startProduct(
	words: readonly string[],
	env: NodeJS.ProcessEnv,
): ProductProcess {
	const child = spawn(process.execPath, ["--import", "tsx", CLI, ...words], {
		cwd: ROOT,
		env: { ...cleanEnvironment(), ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const read = gather(child);
	const end = once(child, "close") as Promise<[number | null, NodeJS.Signals]>;
	const readyLine = () => /^duban ready on (\S+) .*$/m.exec(read.stdout());

	return {
		pid: child.pid ?? 0,
		...read,
		async ready(timeoutMs = 60_000) {
			const [line] = await until(
				"the ready line",
				() => {
					if (child.exitCode !== null || child.signalCode !== null)
						throw new Error(`ended before it was ready: ${read.stderr()}`);
					return readyLine();
				},
				timeoutMs,
			);
			return line;
		},
		url: () => readyLine()?.[1] ?? "",
		kill: (signal) => void child.kill(signal),
		async ended() {
			const [code, signal] = await end;
			return code ?? signal;
		},
		isRunning: () => child.exitCode === null && child.signalCode === null,
	};
}

/** Runs `duban <words>` to its end. */
export async function runProduct(
	words: readonly string[],
	env: NodeJS.ProcessEnv,
): Promise<{
	code: number | NodeJS.Signals;
	stdout: string;
	stderr: string;
}> {
	const child = startProduct(words, env);
	const code = await child.ended();
	return { code, stdout: child.stdout(), stderr: child.stderr() };
}

function gather(child: ChildProcess) {
	const texts = { stdout: "", stderr: "" };
	for (const name of ["stdout", "stderr"] as const) {
		child[name]?.setEncoding("utf8").on("data", (text: string) => {
			texts[name] += text;
		});
	}
	return { stdout: () => texts.stdout, stderr: () => texts.stderr };
}
