import type { Hearing } from "../hearing.js";
import { type Likelihood, likelihoods, theModel } from "./model.js";
import { piecesOf } from "./pieces.js";

/** Characters: nobody says more in one breath. */
const LONGEST = 300;

const weighed = new WeakMap<Hearing, Likelihood[]>();

/**
 * What a sentence may mean, likeliest first; nothing where it is too long to be one. Weighed once, whoever asks: what is
 * not understood is asked of again for what is nearest to it.
 */
export function likelyMeanings(heard: Hearing): readonly Likelihood[] {
	if (heard.form.text.length > LONGEST) return [];
	let likely = weighed.get(heard);
	if (!likely) {
		likely = likelihoods(theModel(), piecesOf(heard));
		weighed.set(heard, likely);
	}
	return likely;
}
