/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
	/** From 0 up to and without `below`. */
	whole(below: number): number;
	/** One of them; throws for none. */
	pick<T>(items: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const whole = (below: number) => Math.floor(next() * below);
	return {
		whole,
		pick(items) {
			if (items.length === 0) throw new RangeError("nothing to pick from");
			return items[whole(items.length)] as (typeof items)[number];
		},
	};
}

/** `TEST_SEED`, to repeat a run, or a fresh one; printed. */
export function printedSeed(test: string): number {
	const seed = Number(
		process.env["TEST_SEED"] ?? Math.floor(Math.random() * 1e9),
	);
	console.info(`${test}: TEST_SEED=${seed}`);
	return seed;
}
