import type { Day } from "../../src/domain/day.js";
import type { Climb } from "../../src/domain/facts.js";
import { LIGHT_RULES } from "../../src/domain/facts.js";
import type { WhyLight } from "../../src/domain/why-light.js";
import { rounded } from "./rounded.js";

const percent = (ratio: number) => `${Math.round(ratio * 100)}%`;

/** The arithmetic of a light, a sentence a line. `on` writes a day. */
export function zhHantWhyLight(
	why: WhyLight,
	on: (day: Day) => string,
): string[] {
	if (!why.counts) return ["任務不在辦理中，不按日期和進度亮燈。"];
	return [byDay(why, on), ...byProgress(why, on), rule(why)];
}

function byDay(why: WhyLight, on: (day: Day) => string): string {
	const { dueOn, firstDueOn, today, daysLate, workingDaysLeft } = why;
	if (dueOn === null) return "按日期：方案未定時限，不會逾期。";
	const first = firstDueOn ? `（原定${on(firstDueOn)}，已同意延期）` : "";
	const left =
		daysLate > 0
			? `已逾期${daysLate}天`
			: `還有${workingDaysLeft ?? 0}個工作日`;
	return `按日期：期限${on(dueOn)}${first}，今天${on(today)}，${left}。`;
}

function byProgress(
	{ line, climbs }: WhyLight,
	on: (day: Day) => string,
): string[] {
	if (!line) return ["按進度：沒有要逐步達到的數值，只按日期。"];
	const share = `從${on(line.from)}到${on(line.to)}共${line.days}天，已過${line.passed}天`;
	return climbs.map((climb) => `按進度：${share}，${climbed(climb)}。`);
}

function climbed(climb: Climb): string {
	const { indicator, latest, target, unit, expected, reached, points } = climb;
	const standing = points > 0 ? `落後${points}個百分點` : `不落後`;
	return `「${indicator}」應達到目標的${percent(expected)}，已報${rounded(latest)}／${rounded(target)}${unit}，達到${percent(reached)}，${standing}`;
}

function rule({ climbs }: WhyLight): string {
	const { dueSoon, behind, farBehind } = LIGHT_RULES;
	const days = `剩${dueSoon.threshold}個工作日以內為黃燈，過了期限為紅燈`;
	const points = `落後${behind.threshold}個百分點為黃燈，超過${farBehind.threshold}個為紅燈`;
	return climbs.length > 0
		? `規則（方案${dueSoon.clause}）：${days}；${points}；兩者取較差的。`
		: `規則（方案${dueSoon.clause}）：${days}。`;
}
