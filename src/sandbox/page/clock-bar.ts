import { type Html, html } from "./html.js";
import { dayInWords, timeOfDay } from "./when.js";
import { wallClock } from "../../domain/day.js";

/** The simulated present, in words. */
export function clockWords(now: Date, timeZone: string): Html {
	const { year } = wallClock(now, timeZone);
	return html`<span class="clock-year">${year}年</span><span class="clock-day">${dayInWords(now, timeZone)}</span> <span class="clock-time">${timeOfDay(now, timeZone)}</span>`;
}
