import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Connection, mongo } from "mongoose";
import { MAX_EVIDENCE_BYTES } from "../../domain/evidence.js";
import type { EvidenceFiles } from "../../ports/evidence.js";
import {
	type FieldCipher,
	type FieldPlace,
	SEAL_BYTES,
} from "./field-cipher.js";

const BUCKET = "evidencefiles";

/** Of a sealed file; files of earlier releases have none. */
const SEALED = { sealed: 1 };

/**
 * Files in GridFS, each under its random id alone: whatever a person called it is not part of any name here. Sealed: they
 * may be about somebody's case.
 */
export function createEvidenceFiles(
	connection: Connection,
	cipher: FieldCipher,
): EvidenceFiles {
	const bucket = () => {
		if (!connection.db) throw new Error("the database is not open");
		return new mongo.GridFSBucket(connection.db, { bucketName: BUCKET });
	};

	return {
		async write(fileId, content) {
			const id = mongo.ObjectId.createFromHexString(fileId);
			const hash = createHash("sha256");
			let bytes = 0;
			async function* measured() {
				for await (const chunk of content) {
					bytes += chunk.length;
					hash.update(chunk);
					yield chunk;
				}
			}
			await pipeline(
				Readable.from(cipher.sealFile(measured(), placeOf(fileId)), {
					objectMode: false,
				}),
				bucket().openUploadStreamWithId(id, fileId, { metadata: SEALED }),
			);
			return { bytes, sha256: hash.digest("hex") };
		},

		async read(fileId) {
			const id = mongo.ObjectId.createFromHexString(fileId);
			const [found] = await bucket().find({ _id: id }).limit(1).toArray();
			if (!found || found.length > MAX_EVIDENCE_BYTES + SEAL_BYTES) return null;
			const chunks: Buffer[] = [];
			for await (const chunk of bucket().openDownloadStream(
				id,
			) as AsyncIterable<Buffer>)
				chunks.push(chunk);
			const stored = Buffer.concat(chunks);
			const isSealed = found.metadata?.["sealed"] === SEALED.sealed;
			return isSealed ? cipher.openFile(stored, placeOf(fileId)) : stored;
		},

		async remove(fileId) {
			const id = mongo.ObjectId.createFromHexString(fileId);
			// Chunks too where the file itself was never finished: `delete` knows finished ones only.
			const { db } = connection;
			await db?.collection(`${BUCKET}.files`).deleteOne({ _id: id });
			await db?.collection(`${BUCKET}.chunks`).deleteMany({ files_id: id });
		},
	};
}

function placeOf(fileId: string): FieldPlace {
	return { collection: BUCKET, field: "content", row: fileId };
}
