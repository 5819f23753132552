/** Trains the model of `src/language/learnt`: multinomial logistic regression by stochastic gradients, the same every time. */
import type { StoredModel } from "../../../src/language/learnt/model.js";

export interface Example {
	pieces: readonly string[];
	intent: string;
}

interface Options {
	runs: number;
	rounds: number;
	rate: number;
	/** Towards zero, for every step. */
	decay: number;
	/** Pieces in fewer examples than this are left out. */
	least: number;
	/** Pieces all of whose weights are nearer to zero than this are left out. */
	smallest: number;
}

export const OPTIONS: Options = {
	runs: 9,
	rounds: 15,
	rate: 0.5,
	decay: 1e-5,
	least: 2,
	smallest: 0.7,
};

/** The mean of several runs, each of which sees the examples in another order: what one order taught by chance evens out. */
export function train(
	examples: readonly Example[],
	trainedOn: string,
	options: Options = OPTIONS,
): StoredModel {
	const pieces = commonPieces(examples, options.least);
	const intents = [...new Set(examples.map(({ intent }) => intent))].sort();
	const rows = examples.map((example) => ({
		pieces: example.pieces.flatMap((piece) => pieces.get(piece) ?? []),
		intent: intents.indexOf(example.intent),
	}));
	const size = { pieces: pieces.size, intents: intents.length };
	const runs = Array.from({ length: options.runs }, (_, at) =>
		trainOnce(rows, size, options, at + 1),
	);
	const weights = meanOf(runs.map((run) => run.weights));
	const bias = meanOf(runs.map((run) => run.bias));
	return stored({ trainedOn, intents, pieces, weights, bias }, options);
}

interface Row {
	/** Numbers of its pieces, and of its intent. */
	pieces: readonly number[];
	intent: number;
}

interface Weights {
	/** Piece by piece, a weight for every intent. */
	weights: Float64Array;
	bias: Float64Array;
}

function trainOnce(
	rows: readonly Row[],
	size: { pieces: number; intents: number },
	options: Options,
	seed: number,
): Weights {
	const { intents: count } = size;
	const weights = new Float64Array(size.pieces * count);
	const squares = new Float64Array(weights.length).fill(1e-6);
	const bias = new Float64Array(count);
	const random = randoms(seed);
	for (let round = 0; round < options.rounds; round++)
		for (const at of shuffled(rows.length, random)) {
			const row = rows[at];
			if (row) step(row);
		}
	return { weights, bias };

	function step(row: Row): void {
		const share = 1 / Math.sqrt(Math.max(row.pieces.length, 1));
		const likely = softmax(scores(row.pieces, share));
		for (let intent = 0; intent < count; intent++) {
			const error = (likely[intent] ?? 0) - (intent === row.intent ? 1 : 0);
			if (Math.abs(error) < 1e-4) continue;
			bias[intent] = (bias[intent] ?? 0) - 0.05 * error;
			for (const piece of row.pieces)
				move(piece * count + intent, error * share);
		}
	}

	function move(at: number, slope: number): void {
		const weight = weights[at] ?? 0;
		const gradient = slope + options.decay * weight;
		squares[at] = (squares[at] ?? 0) + gradient * gradient;
		weights[at] =
			weight - (options.rate * gradient) / Math.sqrt(squares[at] ?? 1);
	}

	function scores(of: readonly number[], share: number): Float64Array {
		const out = bias.slice();
		for (const piece of of)
			for (let intent = 0; intent < count; intent++)
				out[intent] =
					(out[intent] ?? 0) + (weights[piece * count + intent] ?? 0) * share;
		return out;
	}
}

function meanOf(runs: readonly Float64Array[]): Float64Array {
	const [first = new Float64Array(0)] = runs;
	return first.map(
		(_, at) => runs.reduce((sum, run) => sum + (run[at] ?? 0), 0) / runs.length,
	);
}

interface Trained extends Weights {
	trainedOn: string;
	intents: readonly string[];
	pieces: ReadonlyMap<string, number>;
}

function stored(
	{ trainedOn, intents, pieces, weights, bias }: Trained,
	options: Options,
): StoredModel {
	const count = intents.length;
	const highest = weights.reduce(
		(most, one) => Math.max(most, Math.abs(one)),
		0,
	);
	const unit = highest / 127;
	const kept: Record<string, string> = {};
	for (const [piece, at] of pieces) {
		const own = weights.subarray(at * count, (at + 1) * count);
		if (own.every((weight) => Math.abs(weight) < options.smallest)) continue;
		const bytes = Int8Array.from(own, (weight) => Math.round(weight / unit));
		kept[piece] = Buffer.from(bytes.buffer).toString("base64");
	}
	const steps = [...bias].map((one) => Math.round(one / unit));
	return { trainedOn, intents, step: unit, bias: steps, weights: kept };
}

function commonPieces(
	examples: readonly Example[],
	least: number,
): Map<string, number> {
	const seen = new Map<string, number>();
	for (const { pieces } of examples)
		for (const piece of pieces) seen.set(piece, (seen.get(piece) ?? 0) + 1);
	const common = [...seen].filter(([, times]) => times >= least);
	return new Map(common.map(([piece], at) => [piece, at]));
}

function softmax(scores: Float64Array): Float64Array {
	const highest = Math.max(...scores);
	const raised = scores.map((score) => Math.exp(score - highest));
	const sum = raised.reduce((total, one) => total + one, 0);
	return raised.map((one) => one / sum);
}

/** Park–Miller: the same series every time. */
function randoms(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}

function shuffled(length: number, random: () => number): number[] {
	const order = Array.from({ length }, (_, at) => at);
	for (let at = length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
	return order;
}
