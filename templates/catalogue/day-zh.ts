import { type Day, dateOf, monthOf } from "../../src/domain/day.js";

/** 3月20日 */
export function dayZh(day: Day): string {
	return `${monthOf(day)}月${dateOf(day)}日`;
}
