import { readFile, rename, writeFile } from "node:fs/promises";
import { z } from "zod";
import { processStamp } from "./process-info.js";

/** One start that uses the database; the last to leave stops it. */
const Holder = z.object({
	id: z.string(),
	pid: z.int().positive(),
	/** From `processStamp`: a holder whose stamp no longer fits is dead. */
	stamp: z.string(),
	exclusive: z.boolean(),
});

const MongodState = z.object({
	/** Null after a clean stop. */
	pid: z.int().positive().nullable(),
	/** Kept over stops, so that the next start can take the same. */
	port: z.int().min(1).max(65535),
	/** For people reading the file: the process that answers for it. */
	ownerPid: z.int().positive().nullable(),
	/** ISO instant. */
	startedAt: z.string().nullable(),
	holders: z.array(Holder),
});

export type Holder = z.infer<typeof Holder>;
export type MongodState = z.infer<typeof MongodState>;

/** Null when there is none or it is damaged: everything in it can be found out again. */
export async function readState(path: string): Promise<MongodState | null> {
	try {
		return MongodState.parse(JSON.parse(await readFile(path, "utf8")));
	} catch {
		return null;
	}
}

/** Replaces the file at one stroke: a reader sees the old or the new, never half. */
export async function writeState(
	path: string,
	state: MongodState,
): Promise<void> {
	const draft = `${path}.${process.pid}.new`;
	await writeFile(draft, `${JSON.stringify(state, null, "\t")}\n`, {
		mode: 0o600,
	});
	await rename(draft, path);
}

/** The holders that still run. */
export function liveHolders(state: MongodState | null): Holder[] {
	return (state?.holders ?? []).filter(
		(holder) => processStamp(holder.pid) === holder.stamp,
	);
}
