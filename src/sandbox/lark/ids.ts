import { createHash, randomBytes } from "node:crypto";

/** Makes ids of Lark's shapes: `om_…`, `oc_…`, `ou_…`. */
export type MakeId = (prefix: string) => string;

/**
 * Random ids, or with a `seed` the same ones on every run. `already` is how much the journal held at the start, so that a
 * second run on it does not give an id out twice.
 */
export function createIds(seed: string | undefined, already: number): MakeId {
	let n = 0;
	return (prefix) => {
		n += 1;
		const hex =
			seed === undefined
				? randomBytes(16).toString("hex")
				: createHash("sha256")
						.update(`${seed}:${already}:${n}`)
						.digest("hex")
						.slice(0, 32);
		return prefix + hex;
	};
}
