import type { Attachment } from "./evidence.js";

/** What the first bytes of a file look like; `text` is anything without a NUL. */
type Look = "pdf" | "zip" | "ole" | "jpg" | "png" | "webp" | "heic" | "text";

/** The accepted types, by the ending of the name, and what a file of that type starts like. */
const LOOKS = {
	pdf: "pdf",
	doc: "ole",
	docx: "zip",
	xls: "ole",
	xlsx: "zip",
	ppt: "ole",
	pptx: "zip",
	jpg: "jpg",
	jpeg: "jpg",
	png: "png",
	webp: "webp",
	heic: "heic",
	txt: "text",
} as const satisfies Record<string, Look>;

export type EvidenceType = keyof typeof LOOKS;

/** As people are told. */
export const ACCEPTED_TYPES =
	"pdf、doc(x)、xls(x)、ppt(x)、jpg、png、webp、heic、txt";

/** A picture's types, found by its bytes: Lark gives it no name. */
const PICTURES: readonly EvidenceType[] = ["jpg", "png", "webp", "heic"];

/** How many bytes `typeOfContent` wants to see. */
export const HEAD_BYTES = 512;

/** By the last ending of its name alone; null for a type that is not taken. A picture is taken unseen. */
export function typeOfName({
	kind,
	name,
}: Pick<Attachment, "kind" | "name">): EvidenceType | "picture" | null {
	if (kind === "image") return "picture";
	const ending = /\.([a-z]{3,4})$/i.exec(name ?? "")?.[1]?.toLowerCase() ?? "";
	return Object.hasOwn(LOOKS, ending) ? (ending as EvidenceType) : null;
}

/** The type by name and first bytes together; null where they disagree. */
export function typeOfContent(
	file: Pick<Attachment, "kind" | "name">,
	head: Uint8Array,
): EvidenceType | null {
	const named = typeOfName(file);
	if (named === null) return null;
	if (named !== "picture") return looksLike(LOOKS[named], head) ? named : null;
	return PICTURES.find((type) => looksLike(LOOKS[type], head)) ?? null;
}

const STARTS: Record<Exclude<Look, "text" | "heic" | "webp">, number[]> = {
	pdf: [0x25, 0x50, 0x44, 0x46],
	zip: [0x50, 0x4b, 0x03, 0x04],
	ole: [0xd0, 0xcf, 0x11, 0xe0],
	jpg: [0xff, 0xd8, 0xff],
	png: [0x89, 0x50, 0x4e, 0x47],
};

function looksLike(look: Look, head: Uint8Array): boolean {
	switch (look) {
		case "text":
			return !head.includes(0) && !isProgram(head);
		case "webp":
			return ascii(head, 0, 4) === "RIFF" && ascii(head, 8, 12) === "WEBP";
		case "heic":
			return (
				ascii(head, 4, 8) === "ftyp" &&
				/^(?:hei[cxms]|hev[cxms]|mif1|msf1)/.test(ascii(head, 8, 12))
			);
		default:
			return STARTS[look].every((byte, index) => head[index] === byte);
	}
}

function isProgram(head: Uint8Array): boolean {
	return ascii(head, 0, 2) === "MZ" || ascii(head, 0, 4) === "\x7fELF";
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
	return String.fromCharCode(...bytes.subarray(from, to));
}
