import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** True while the process runs; a zombie counts as gone. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		return hasCode(error, "EPERM");
	}
	return process.platform !== "linux" || linuxStart(pid) !== null;
}

/**
 * What tells a process from a later one with the same number: when it started. Containers reuse small numbers all the
 * time, so a number alone proves nothing. Null when there is no such process.
 */
export function processStamp(pid: number): string | null {
	if (process.platform === "linux") return linuxStart(pid);
	if (!isAlive(pid)) return null;
	return process.platform === "win32"
		? "alive"
		: ps(pid, "lstart=")?.trim() || null;
}

/** The command line in one string, or null where it cannot be known (no such process, Windows). */
export function commandLine(pid: number): string | null {
	if (process.platform === "win32") return null;
	if (process.platform !== "linux") return ps(pid, "command=");
	const raw = readOrNull(`/proc/${pid}/cmdline`);
	return raw === null || raw === "" ? null : raw.replaceAll("\0", " ");
}

/** Field 22 of /proc/PID/stat, ticks since boot (man 5 proc); null for zombies. */
function linuxStart(pid: number): string | null {
	const stat = readOrNull(`/proc/${pid}/stat`);
	if (stat === null) return null;
	// The name in parentheses may itself hold spaces and parentheses.
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	const state = fields[0];
	return state === "Z" || state === "X" ? null : (fields[19] ?? null);
}

function ps(pid: number, field: string): string | null {
	try {
		return execFileSync("ps", ["-ww", "-o", field, "-p", String(pid)], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		});
	} catch {
		return null;
	}
}

function readOrNull(path: string): string | null {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}

/** True for a system error with that code, such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && "code" in error && error.code === code;
}
