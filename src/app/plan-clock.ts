import { createSimulatedClock } from "../adapters/clock/simulated-clock.js";
import { systemClock } from "../adapters/clock/system-clock.js";
import type { Facts } from "../adapters/mongo/installation-facts.js";
import { type ClockSetting, SANDBOX_CLOCK_START } from "../config.js";
import type { Clock, SimulatedClock } from "../ports/clock.js";

const STOOD_AT = "clock";

/** The product's simulated clock: it starts where the settings say, or goes on where it stood. Null for the system's. */
export async function simulatedClock(
	setting: ClockSetting,
	facts: Facts,
): Promise<SimulatedClock | null> {
	if (setting.kind === "system") {
		// From now on time is real: nobody goes on where a simulation stood.
		await facts.forget(STOOD_AT);
		return null;
	}
	const start =
		setting.kind === "starts-at"
			? setting.instant
			: ((await facts.instant(STOOD_AT)) ?? new Date(SANDBOX_CLOCK_START));
	return createSimulatedClock(start, () => performance.now());
}

/** Keeps where the simulated clock stands. */
export function saveClock(clock: Clock, facts: Facts): Promise<void> {
	return facts.setInstant(STOOD_AT, clock.now());
}

/** The time for a command beside the product: the product's own, where that is simulated. */
export async function commandClock(
	setting: ClockSetting,
	facts: Facts,
): Promise<Clock> {
	if (setting.kind === "starts-at") return { now: () => setting.instant };
	const stood = await facts.instant(STOOD_AT);
	return stood ? { now: () => stood } : systemClock;
}
