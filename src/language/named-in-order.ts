import { matchKey } from "./normal-form.js";
import type { World } from "./utterance.js";

const LONG_ENOUGH = 4;

/** Whether the words are the title of `ref` with some characters left out, and no other task's: 不動產登記便利化. */
export function isNamedInOrder(
	words: string,
	ref: string,
	world: World,
): boolean {
	const key = matchKey(words).replace(TALE, "");
	if (key.length < LONG_ENOUGH || key.length > 60) return false;
	const fitting = world.tasks.filter(({ title }) =>
		isSubsequence(key, matchKey(title)),
	);
	return fitting.length === 1 && fitting[0]?.ref === ref;
}

/** 降低用能成本該做的: what is told behind the name. */
const TALE = /该[做办干]的$/u;

function isSubsequence(key: string, title: string): boolean {
	let at = 0;
	for (const char of title) if (char === key[at]) at += 1;
	return at === key.length;
}
