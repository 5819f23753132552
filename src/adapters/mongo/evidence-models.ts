import { Schema } from "mongoose";
import type { Evidence, ReportMark } from "../../domain/evidence.js";
import type { Script } from "../../language/utterance.js";

export type EvidenceDoc = Omit<Evidence, "id"> & {
	_id: string;
	planId: string | null;
	/** Sealed (`message-texts.ts`). */
	name: string | null;
	/** Sealed too. */
	caption?: string;
	script: Script;
	/** One of a few: files of one lane are fetched one after the other. */
	lane: string;
	/** Where the bytes are, or were to be written by the last attempt. */
	fileId: string | null;
	attempts: number;
	/** Real time, ms: not before this. */
	dueAtMs: number;
	/** Real time, ms, when the fetching was first due. */
	wantedSinceMs: number;
	lastCode: string | null;
	/** Loose ones are forgotten then. */
	forgetAt: Date | null;
};

export type ReportMarkDoc = Omit<ReportMark, "source"> & {
	/** The source. */
	_id: string;
	/** Real time; forgotten two weeks later. */
	notedAt: Date;
};

const options = {
	versionKey: false,
	minimize: false,
	autoIndex: false,
} as const;

export const evidenceSchemas = {
	evidence: new Schema(
		{
			_id: String,
			planId: String,
			task: String,
			message: String,
			key: String,
			kind: String,
			name: String,
			caption: { type: String, default: undefined },
			person: String,
			unit: String,
			chat: String,
			at: Date,
			sentAtMs: Number,
			day: String,
			report: String,
			batch: String,
			candidates: [String],
			state: String,
			why: String,
			bytes: Number,
			sha256: String,
			withdrawn: Boolean,
			script: String,
			lane: String,
			fileId: String,
			attempts: Number,
			dueAtMs: Number,
			wantedSinceMs: Number,
			lastCode: String,
			forgetAt: Date,
		},
		options,
	)
		.index({ planId: 1, task: 1, sentAtMs: 1 })
		.index({ message: 1 })
		.index({ batch: 1 })
		.index({ person: 1, chat: 1, sentAtMs: -1 })
		.index(
			{ lane: 1, dueAtMs: 1 },
			{ partialFilterExpression: { state: "pending" } },
		)
		.index({ forgetAt: 1 }, { expireAfterSeconds: 0 }),
	reportmarks: new Schema(
		{
			_id: String,
			chat: String,
			person: String,
			task: String,
			replyTo: String,
			atMs: Number,
			day: String,
			notedAt: Date,
		},
		options,
	)
		.index({ person: 1, atMs: -1 })
		.index({ notedAt: 1 }, { expireAfterSeconds: 14 * 86_400 }),
};
