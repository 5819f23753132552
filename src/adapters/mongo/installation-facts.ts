import type { Models } from "./models.js";

/** Single facts of the installation that outlive a restart. */
export interface Facts {
	instant(name: string): Promise<Date | null>;
	setInstant(name: string, value: Date): Promise<void>;
	forget(name: string): Promise<void>;
	text(name: string): Promise<string | null>;
	/** Writes once: the value that is there wins and is returned. */
	settle(name: string, value: string): Promise<string>;
}

export function createFacts({ facts }: Models): Facts {
	const read = async (name: string) =>
		(await facts.findById(name).lean<{ value: unknown }>())?.value;

	return {
		async instant(name) {
			const value = await read(name);
			return value instanceof Date ? value : null;
		},
		async setInstant(name, value) {
			await facts.updateOne(
				{ _id: name },
				{ $set: { value } },
				{ upsert: true },
			);
		},
		async forget(name) {
			await facts.deleteOne({ _id: name });
		},
		async text(name) {
			const value = await read(name);
			return typeof value === "string" ? value : null;
		},
		async settle(name, value) {
			await facts.updateOne(
				{ _id: name },
				{ $setOnInsert: { value } },
				{ upsert: true },
			);
			return String(await read(name));
		},
	};
}
