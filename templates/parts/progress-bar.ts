import type { Progress } from "../../src/domain/digest.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { rounded } from "../catalogue/rounded.js";

const CELLS = 10;

/**
 * `▰▰▰▰▰▰▱▱▱▱ 64% 32/50項`; of a number that is itself in percent `▰▰▰▰▰▰▰▰▱▱ 80%／目標95%`. Percent and cells are rounded down: full means reached. Without a bar to climb: the latest
 * reading beside the target. The unit is the plan's own text, so the caller escapes the result where it becomes markdown.
 */
export function progressBar(progress: Progress, words: Catalogue): string {
	const { latest, ratio, unit } = progress;
	const target = words.target(progress);
	if (latest === null) return words.labels.noReading(target);
	if (ratio === null)
		return words.labels.reading(`${rounded(latest)}${unit}`, target);
	const whole = Math.max(0, Math.min(1, ratio));
	// A hair above, so that 0.7 × 10 in floating point is still seven cells.
	const floor = (n: number) => Math.floor(n + 1e-9);
	const full = floor(whole * CELLS);
	const bar = "▰".repeat(full) + "▱".repeat(CELLS - full);
	if (unit === "%") {
		const reached = `${rounded(latest)}%`;
		const wanted = `${rounded(progress.target)}%`;
		return `${bar} ${words.moves.labels.percent(reached, wanted)}`;
	}
	return `${bar} ${floor(whole * 100)}% ${rounded(latest)}/${rounded(progress.target)}${unit}`;
}
