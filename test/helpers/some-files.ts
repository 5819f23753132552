import type { Attachment } from "../../src/sandbox/lark/types.js";

const PDF = new TextEncoder().encode("%PDF-1.7 a made-up document");
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3);

export function aPdf(name = "名單.pdf", bytes: Uint8Array = PDF): Attachment {
	return { name, bytes, kind: "file" };
}

export function aPicture(bytes: Uint8Array = PNG): Attachment {
	return { name: "p.png", bytes, kind: "image" };
}

/** A file that starts as a PDF does and is so many bytes long. */
export function aPdfOf(bytes: number, name = "大.pdf"): Attachment {
	const content = new Uint8Array(bytes);
	content.set(PDF);
	return { name, bytes: content, kind: "file" };
}
