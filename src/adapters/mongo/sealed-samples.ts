import type { FieldPlace } from "./field-cipher.js";
import type { Models } from "./models.js";

/** Something sealed, and where it stands. */
export interface SealedSample {
	sealed: string;
	place: FieldPlace;
}

/** Of each collection; more than one, as a single row may be damaged. */
const OF_EACH = 3;

/** A few of the newest texts that this database holds sealed; none where it holds none. */
export async function sealedSamples(models: Models): Promise<SealedSample[]> {
	const found = await Promise.all([
		samples(models.cases, "text.title"),
		samples(models.cards, "buttons"),
		samples(models.outbox, "json"),
		samples(models.inbox, "incoming"),
	]);
	return found.flat();
}

async function samples(
	{ collection }: Pick<Models[keyof Models], "collection">,
	field: string,
): Promise<SealedSample[]> {
	const rows = await collection
		.find<{ _id: unknown; sealed: string }>(
			// As `isSealed` has it; `;` follows `:`.
			{ [field]: { $gte: "sealed:", $lt: "sealed;" } },
			{ projection: { sealed: `$${field}` } },
		)
		.sort({ _id: -1 })
		.limit(OF_EACH)
		.toArray();
	return rows.map(({ _id, sealed }) => ({
		sealed,
		place: { collection: collection.collectionName, field, row: String(_id) },
	}));
}
