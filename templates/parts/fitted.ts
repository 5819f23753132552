import type { Card } from "../../src/card-actions.js";
import { isWithinBudget } from "./budget.js";

/** Rows that keep their buttons even where that leaves room for fewer rows. */
const FEWEST_WITH_BUTTONS = 10;
/** More buttons than this nobody scrolls through. */
const MOST_WITH_BUTTONS = 30;

/**
 * The card with as many of `total` rows as fit, and of those as many with buttons as fit. `build(shown, withButtons)`
 * grows with both. No rows at all are taken as they are.
 */
export function fitted(
	total: number,
	build: (shown: number, withButtons: number) => Card,
): Card {
	const fits = (shown: number, withButtons: number) =>
		isWithinBudget(build(shown, withButtons));
	const fewest = (shown: number) => Math.min(shown, FEWEST_WITH_BUTTONS);
	const shown = largest(0, total, (n) => fits(n, fewest(n)));
	const most = Math.min(shown, MOST_WITH_BUTTONS);
	return build(
		shown,
		largest(fewest(shown), most, (n) => fits(shown, n)),
	);
}

/** The largest whole number in [low, high] that `holds`, where it holds up to a point; `low` where none does. */
function largest(
	low: number,
	high: number,
	holds: (n: number) => boolean,
): number {
	if (low >= high) return low;
	const middle = Math.ceil((low + high) / 2);
	return holds(middle)
		? largest(middle, high, holds)
		: largest(low, middle - 1, holds);
}
