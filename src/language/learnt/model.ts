/**
 * A linear model (multinomial logistic regression) of what sentences mean: every piece of a sentence speaks for some
 * intents and against others. Trained by `npm run learn` from the seen and the taught corpus; here it is
 * only asked.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../package-root.js";

/** As stored. */
export interface StoredModel {
	/** Of the corpus it was trained on. */
	trainedOn: string;
	intents: readonly string[];
	/** What one step of a weight is worth. */
	step: number;
	/** Steps, per intent. */
	bias: readonly number[];
	/** For every piece a signed byte of steps per intent, in base64. */
	weights: Readonly<Record<string, string>>;
}

export interface Model {
	intents: readonly string[];
	step: number;
	bias: readonly number[];
	weights: ReadonlyMap<string, Int8Array>;
}

export interface Likelihood {
	intent: string;
	/** 0–1; all of them make 1. */
	probability: number;
}

export const MODEL_FILE = "src/language/learnt/model.json";

let loaded: Model | null = null;

/** The model of this version, read at the first call. */
export function theModel(): Model {
	loaded ??= modelFrom(
		JSON.parse(
			readFileSync(join(packageRoot(), MODEL_FILE), "utf8"),
		) as StoredModel,
	);
	return loaded;
}

export function modelFrom(stored: StoredModel): Model {
	const weights = Object.entries(stored.weights).map(
		([piece, bytes]) =>
			[piece, new Int8Array(Buffer.from(bytes, "base64"))] as const,
	);
	return { ...stored, weights: new Map(weights) };
}

/** Likeliest first. */
export function likelihoods(
	{ intents, step, bias, weights }: Model,
	pieces: readonly string[],
): Likelihood[] {
	const known = pieces.flatMap((piece) => weights.get(piece) ?? []);
	const share = step / Math.sqrt(Math.max(known.length, 1));
	const scores = intents.map((_, intent) => {
		const sum = known.reduce((total, one) => total + (one[intent] ?? 0), 0);
		return (bias[intent] ?? 0) * step + sum * share;
	});
	const highest = Math.max(...scores);
	const raised = scores.map((score) => Math.exp(score - highest));
	const all = raised.reduce((total, one) => total + one, 0);
	return intents
		.map((intent, at) => ({ intent, probability: (raised[at] ?? 0) / all }))
		.sort((a, b) => b.probability - a.probability);
}
