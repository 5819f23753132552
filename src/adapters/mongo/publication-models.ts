import { Schema } from "mongoose";
import type { Publication } from "../../domain/publishing/publication.js";

/** Every field of `text` is sealed (`field-cipher.ts`). */
export type PublicationDoc = Omit<Publication, "id"> & { _id: string };

const mixed = Schema.Types.Mixed;

export const publicationSchemas = {
	publications: new Schema(
		{
			_id: String,
			case: String,
			caseVersion: Number,
			no: Number,
			kind: String,
			category: Number,
			unit: String,
			filedBy: String,
			text: mixed,
			targets: mixed,
			state: String,
			requestedBy: String,
			requestedAt: Date,
			askedAt: Date,
			settledBy: String,
			settledAt: Date,
			gone: mixed,
			recalledBy: String,
			recalledAt: Date,
		},
		{ versionKey: false, minimize: false, autoIndex: false },
	).index({ case: 1, requestedAt: -1 }),
};
