import { scriptOf } from "./script.js";
import type { Script } from "./utterance.js";
import type { Stores } from "../ports/stores.js";

/** The plan's own script: what comes unasked is written in it, and answers to questions that show none. */
export async function planScript(
	stores: Pick<Stores, "plans">,
): Promise<Script> {
	const current = await stores.plans.current();
	return scriptOf(current?.plan.title ?? "", "zh-Hant");
}
