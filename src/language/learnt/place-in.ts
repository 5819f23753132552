import type { RoleName } from "../../domain/people.js";
import { findAction } from "../find-action.js";
import { unitSaidIn } from "../find-unit.js";
import type { Hearing } from "../hearing.js";
import { matchKey } from "../normal-form.js";
import type { BindTarget, World } from "../utterance.js";

/** What a chat or a role is to stand for, wherever the sentence says it; where it says nothing else, see `bindTarget`. */
export function placeIn({ form: { text }, world }: Hearing): BindTarget {
	const unit = unitSaidIn(text, world);
	if (unit) return { kind: "unit", unit: unit.name };
	if (/纪委|纪检|discipline/u.test(text)) return { kind: "discipline" };
	if (
		/全体|所有单位|各单位|大群|(?<![a-z])(?:everyone|all)(?![a-z])/u.test(text)
	)
		return { kind: "everyone" };
	const actionNo = actionIn(text, world);
	if (actionNo !== null) return { kind: "action", actionNo };
	if (/办公室|营商办|office/u.test(text)) return { kind: "office" };
	return { kind: "nothing-said" };
}

/** 生態宜居專項組, 第四專項組. */
function actionIn(text: string, world: World): number | null {
	const named = world.actions.find(
		({ name }) =>
			name !== null && name.length > 1 && text.includes(matchKey(name)),
	);
	const ordinal = /第?([一二三四五六七八九\d])(?:号|个)?专项/u.exec(text)?.[1];
	return named?.no ?? (ordinal ? findAction(ordinal, world) : null);
}

/** The one unit that a person of a unit speaks for: where no other is said, his own is meant. */
export function ownPlace(
	role: RoleName,
	{ speakingFor }: World,
): BindTarget | null {
	const [unit, ...others] = speakingFor;
	const isOfUnit = role === "head" || role === "liaison";
	return isOfUnit && unit !== undefined && others.length === 0
		? { kind: "unit", unit }
		: null;
}
