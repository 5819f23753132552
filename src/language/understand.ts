import { type Hearing, hear } from "./hearing.js";
import { heardBySound } from "./homophones.js";
import { intents } from "./intents/index.js";
import { nearestSayings } from "./nearest.js";
import { originalWords } from "./normal-form.js";
import { numbersIn, quantityIn } from "./report.js";
import { withRepliedDuty } from "./replied-duty.js";
import { withAllNamed } from "./several-acts.js";
import type { Said, Utterance, World } from "./utterance.js";

/**
 * What one message means, in the world as it is. Never throws, decides nothing about who may, and under doubt asks (a
 * mention of several tasks, or `unknown` with the three nearest things to say) rather than guess.
 */
export function understand(said: Said, world: World): Utterance {
	const heard = withRepliedDuty(hear(said, world));
	const meant = meaningOf(heard) ?? meaningBySound(heard);
	if (meant) return meant;
	return {
		intent: "unknown",
		said: originalWords(heard.form),
		nearest: nearestSayings(heard),
		quantity: quantityIn(heard.form, world),
		...numbersIn(heard.form, world),
	};
}

function meaningOf(heard: Hearing): Utterance | null {
	return withAllNamed(read(heard), heard, read);
}

/** 玩成 1.2: what is not understood as it stands is heard again by its sound. */
function meaningBySound(heard: Hearing): Utterance | null {
	const again = heardBySound(heard);
	return again && meaningOf(again);
}

function read(heard: Hearing): Utterance | null {
	for (const intent of intents) {
		const meant = intent.match(heard);
		if (meant) return meant;
	}
	return null;
}
