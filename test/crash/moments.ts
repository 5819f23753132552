/** Moments at which a process can be killed: counted in what happens at Lark, not in time. */
import { setTimeout as pause } from "node:timers/promises";
import type {
	LarkStandIn,
	StandInChange,
} from "../../src/sandbox/lark/types.js";
import type { Random } from "../helpers/random.js";

type Happening = "said" | "shown" | "taken" | "called";

/** In words, for whoever repeats a run. */
export interface Moment {
	words: string;
	reached: Promise<void>;
}

const FALL_BACK_MS = 4_000;

/**
 * A moment soon to come: somebody spoke, the webhook took something, a send arrived at Lark and has no effect yet, a
 * message is shown and its answer not yet given. At the latest after four seconds, so that a silent product is killed too.
 */
export function nextMoment(standIn: LarkStandIn, random: Random): Moment {
	const kind = random.pick<Happening>(["said", "shown", "taken", "called"]);
	const count = 1 + random.whole(9);
	const thenMs = random.pick([0, 0, 1, 3, 10, 30]);
	const stop = new AbortController();
	const reached = new Promise<void>((resolve) => {
		let left = count;
		const seen = () => {
			left -= 1;
			if (left <= 0) resolve();
		};
		watch(standIn, kind, seen, stop.signal);
	});
	const late = pause(FALL_BACK_MS, undefined, { signal: stop.signal }).catch(
		() => undefined,
	);
	return {
		words: `${count} × ${kind} + ${thenMs} ms`,
		reached: Promise.race([reached, late])
			.then(() => (thenMs > 0 ? pause(thenMs) : undefined))
			.finally(() => stop.abort()),
	};
}

function watch(
	standIn: LarkStandIn,
	kind: Happening,
	seen: () => void,
	signal: AbortSignal,
): void {
	if (kind === "called") {
		const match = ({ path }: { path: string }) => {
			if (!signal.aborted && path.includes("/messages")) seen();
			return false;
		};
		return standIn.addFault({
			route: "*",
			match,
			fault: { kind: "drop-before" },
		});
	}
	const stop = standIn.onChange((change) => {
		if (isIt(kind, change)) seen();
	});
	signal.addEventListener("abort", stop);
}

function isIt(kind: Happening, change: StandInChange): boolean {
	if (change.kind === "push") return kind === "taken" && change.delivered;
	if (change.kind !== "message" || !change.isNew) return false;
	const byBot = change.message.sender.kind === "app";
	return kind === (byBot ? "shown" : "said");
}
