import type { UndoneAct } from "./utterance.js";

const NAMES: readonly (readonly [UndoneAct, RegExp])[] = [
	["accept", /签收|认领/u],
	["verify", /核实|核收|销号/u],
	["return", /退回(?!上一|到)|打回|驳回/u],
	["blocked", /卡住/u],
	["postpone", /延期/u],
	["disagree", /不同意/u],
	["agree", /(?<!不)同意/u],
];

/**
 * 把剛才的退回取消, 撤銷核實: the one kind of change that is to be taken back; nothing where none is named, or two are. 完成 and
 * 進度 are said of anything, and tell nothing.
 */
export function undoneAct(text: string): { act?: UndoneAct } {
	const [named, ...others] = NAMES.filter(([, words]) => words.test(text));
	return named && others.length === 0 ? { act: named[0] } : {};
}
