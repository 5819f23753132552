import type { SimulatedClock } from "../../ports/clock.js";

/** A clock that starts at `start` and runs at real speed; `monotonicMs` is real time that never goes back. */
export function createSimulatedClock(
	start: Date,
	monotonicMs: () => number,
): SimulatedClock {
	let origin = start.getTime();
	let since = monotonicMs();
	const nowMs = () => origin + (monotonicMs() - since);

	return {
		now: () => new Date(nowMs()),
		set(instant) {
			if (instant.getTime() < Math.floor(nowMs() / 1000) * 1000) {
				throw new RangeError("the clock does not go back");
			}
			origin = instant.getTime();
			since = monotonicMs();
		},
	};
}
