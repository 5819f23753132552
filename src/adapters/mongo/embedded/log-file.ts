import { readFile, rename, stat } from "node:fs/promises";

const LIMIT_BYTES = 16 * 1024 * 1024;

/**
 * Moves a server log over 16 MiB aside, over the one moved before: never more than two. True when it did; a running
 * server must then be told to open a new one (it runs with `--logRotate reopen`).
 */
export async function moveFullLog(logFile: string): Promise<boolean> {
	const size = await stat(logFile).then(
		(found) => found.size,
		() => 0,
	);
	if (size <= LIMIT_BYTES) return false;
	return rename(logFile, `${logFile}.1`).then(
		() => true,
		() => false,
	);
}

/** The last complaint of the server, for an error message: its log is one JSON object a line. */
export async function lastComplaint(logFile: string): Promise<string | null> {
	const lines = await readFile(logFile, "utf8").then(
		(text) => text.trimEnd().split("\n").slice(-200),
		() => [],
	);
	return lines.map(complaint).findLast((found) => found !== null) ?? null;
}

function complaint(line: string): string | null {
	try {
		const entry = JSON.parse(line) as {
			s?: string;
			msg?: string;
			attr?: object;
		};
		if (entry.s !== "E" && entry.s !== "F") return null;
		return `${entry.msg ?? ""} ${JSON.stringify(entry.attr ?? {})}`.slice(
			0,
			400,
		);
	} catch {
		return null;
	}
}
