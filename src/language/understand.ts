import { type Hearing, hear } from "./hearing.js";
import { intents } from "./intents/index.js";
import { nearestSayings } from "./nearest.js";
import { originalWords } from "./normal-form.js";
import { quantityIn } from "./report.js";
import { withAllNamed } from "./several-acts.js";
import type { Said, Utterance, World } from "./utterance.js";

/**
 * What one message means, in the world as it is. Never throws, decides nothing about who may, and under doubt asks (a
 * mention of several tasks, or `unknown` with the three nearest things to say) rather than guess.
 */
export function understand(said: Said, world: World): Utterance {
	const heard = hear(said, world);
	const meant = withAllNamed(read(heard), heard, read);
	if (meant) return meant;
	return {
		intent: "unknown",
		said: originalWords(heard.form),
		nearest: nearestSayings(heard),
		quantity: quantityIn(heard.form, world),
	};
}

function read(heard: Hearing): Utterance | null {
	for (const intent of intents) {
		const meant = intent.match(heard);
		if (meant) return meant;
	}
	return null;
}
