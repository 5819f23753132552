import {
	type EvidenceFailure,
	MAX_EVIDENCE_BYTES,
} from "../domain/evidence.js";
import { HEAD_BYTES, typeOfContent } from "../domain/evidence-type.js";
import {
	type EvidenceFiles,
	type Fetched,
	ResourceBroken,
	type Resources,
	type WantedFile,
} from "../ports/evidence.js";

/**
 * Fetches one file from Lark and keeps it as `fileId`, without ever holding the whole of it. What is too large, empty or
 * not what its name says is given up as soon as that shows, and nothing of it stays. Throws what the database throws.
 */
export async function fetchFile(
	{ resources, files }: { resources: Resources; files: EvidenceFiles },
	file: WantedFile,
	fileId: string,
): Promise<Fetched> {
	const opened = await resources.open(file);
	switch (opened.kind) {
		case "later":
			return opened;
		case "refused":
			return { kind: "failed", why: opened.why, code: opened.code };
		case "open":
			break;
		default:
			return opened satisfies never;
	}
	try {
		if ((opened.size ?? 0) > MAX_EVIDENCE_BYTES) throw new Unfit("too-large");
		const kept = await files.write(fileId, fit(file, opened.content));
		return { kind: "kept", ...kept };
	} catch (error) {
		await files.remove(fileId);
		return outcomeOf(error);
	} finally {
		opened.close();
	}
}

/** The file itself is the reason. */
class Unfit extends Error {
	override readonly name = "Unfit";

	constructor(readonly why: EvidenceFailure) {
		super(`not kept: ${why}`);
	}
}

function outcomeOf(error: unknown): Fetched {
	if (error instanceof Unfit)
		return { kind: "failed", why: error.why, code: error.why };
	if (error instanceof ResourceBroken)
		return { kind: "later", afterMs: null, code: error.code };
	throw error;
}

/** The same bytes, counted and looked at. */
async function* fit(
	file: WantedFile,
	content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
	let head = Buffer.alloc(0);
	let total = 0;
	for await (const chunk of content) {
		total += chunk.length;
		if (total > MAX_EVIDENCE_BYTES) throw new Unfit("too-large");
		if (head.length < HEAD_BYTES) {
			head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
			if (head.length === HEAD_BYTES) judge(file, head);
		}
		yield chunk;
	}
	if (total === 0) throw new Unfit("empty");
	judge(file, head);
}

function judge(file: WantedFile, head: Uint8Array): void {
	if (typeOfContent(file, head) !== null) return;
	throw new Unfit(file.kind === "image" ? "type" : "content");
}
