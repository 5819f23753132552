import { HEAD_BYTES, typeOfContent } from "../domain/evidence-type.js";
import type { Made } from "../ports/making.js";
import type { Making } from "../ports/stores.js";
import type { MakingTools } from "./create-make.js";

/** A file that somebody sent, as it is kept; a picture, which Lark gave no name, is called by its type. */
export async function makeEvidenceFile(
	{ stores, files }: MakingTools,
	{ name, evidence = "" }: Making,
): Promise<Made> {
	const fileId = await stores.evidence.fileIdOf(evidence);
	const bytes = fileId === null ? null : await files.read(fileId);
	if (!bytes) throw new Error("the file is not kept");
	return { name: named(name, bytes), bytes };
}

function named(name: string, bytes: Uint8Array): string {
	if (/\.[a-z]{3,4}$/iu.test(name)) return name;
	const head = bytes.subarray(0, HEAD_BYTES);
	const type = typeOfContent({ kind: "image", name: null }, head);
	return type === null ? name : `${name}.${type}`;
}
