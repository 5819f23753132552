import { Schema, type Types } from "mongoose";
import type { CaseEvent, TypicalCase } from "../../domain/cases/case.js";

/** Every field of `text` is sealed (`field-cipher.ts`). */
export type CaseDoc = Omit<TypicalCase, "id"> & {
	_id: string;
	planId: string;
	/** Stamp of the last change, in order of arrival. */
	touched: string;
};

/** `text` is sealed, and so is `before`: JSON of `CaseBefore`. */
export type CaseEventDoc = Omit<CaseEvent, "id" | "before"> & {
	_id: Types.ObjectId;
	planId: string;
	before?: string | null;
};

export interface CaseRuleDoc {
	_id: string;
	planId: string;
	unit: string;
	headSignsOff?: boolean;
	/** Counts up with each counting of the unit's cases (`CaseStore.holdUnit`). */
	holds?: number;
}

const mixed = Schema.Types.Mixed;
const options = {
	versionKey: false,
	minimize: false,
	autoIndex: false,
} as const;

export const caseSchemas = {
	cases: new Schema(
		{
			_id: String,
			planId: String,
			no: Number,
			unit: String,
			kind: String,
			category: Number,
			outcome: String,
			occurredOn: String,
			text: mixed,
			state: String,
			filedBy: String,
			filedAt: Date,
			signedBy: String,
			reviewedBy: String,
			decidedBy: String,
			acceptedAt: Date,
			returns: Number,
			version: Number,
			touched: String,
		},
		options,
	)
		// Two who hand in at the same moment do not get one number.
		.index(
			{ planId: 1, no: 1 },
			{ unique: true, partialFilterExpression: { no: { $type: "number" } } },
		)
		.index({ planId: 1, filedBy: 1, touched: -1 })
		.index({ planId: 1, unit: 1 }),
	caseevents: new Schema(
		{
			planId: String,
			case: String,
			kind: String,
			at: Date,
			person: String,
			source: String,
			text: String,
			before: String,
			from: String,
			undoes: mixed,
		},
		options,
	)
		.index({ planId: 1, case: 1, _id: -1 })
		.index({ planId: 1, person: 1, _id: -1 }),
	caserules: new Schema(
		{
			_id: String,
			planId: String,
			unit: String,
			headSignsOff: Boolean,
			holds: Number,
		},
		options,
	),
};
