const DIGITS = "零一二三四五六七八九";

/** What people call the duty of the `stage`-th quota, from 1: 案例一, 案例十二. As `plan-to-tasks.ts` names it. */
export function quotaCode(stage: number): string {
	return `案例${ordinal(stage)}`;
}

/** 一 … 九十九 */
function ordinal(n: number): string {
	const [tens, ones] = [Math.floor(n / 10), n % 10];
	const head = tens > 1 ? DIGITS.charAt(tens) : "";
	const tail = ones > 0 ? DIGITS.charAt(ones) : "";
	return tens > 0 ? `${head}十${tail}` : tail;
}
