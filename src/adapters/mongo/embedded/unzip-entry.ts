import { inflateRawSync } from "node:zlib";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
	name: string;
	method: number;
	compressedBytes: number;
	bytes: number;
	headerAt: number;
}

/**
 * The content of the one file in a zip archive whose name ends in `suffix`. Reads plain zip only (no zip64, no
 * encryption): enough for archives whose checksum was verified before.
 * Format: APPNOTE.TXT 6.3.10, §4.3.
 * @throws Error when there is no such entry or it is damaged
 */
export function unzipEntry(archive: Buffer, suffix: string): Buffer {
	const entry = entries(archive).find(({ name }) => name.endsWith(suffix));
	if (entry === undefined) {
		throw new Error(`The archive holds no ${suffix}.`);
	}
	const content = inflate(packedBytes(archive, entry), entry);
	if (content.length !== entry.bytes) {
		throw new Error(`${entry.name} in the archive is damaged.`);
	}
	return content;
}

function inflate(packed: Buffer, { name, method, bytes }: Entry): Buffer {
	if (method === STORED) return packed;
	if (method !== DEFLATED) {
		throw new Error(`${name} is packed in an unknown way (${method}).`);
	}
	return inflateRawSync(packed, { maxOutputLength: Math.max(bytes, 1) });
}

/** The local header's own name and extra lengths count: they may differ from the directory's. */
function packedBytes(archive: Buffer, entry: Entry): Buffer {
	const nameBytes = archive.readUInt16LE(entry.headerAt + 26);
	const extraBytes = archive.readUInt16LE(entry.headerAt + 28);
	const from = entry.headerAt + 30 + nameBytes + extraBytes;
	return archive.subarray(from, from + entry.compressedBytes);
}

function entries(archive: Buffer): Entry[] {
	const end = endOfDirectory(archive);
	const count = archive.readUInt16LE(end + 10);
	const found: Entry[] = [];
	let at = archive.readUInt32LE(end + 16);
	for (let i = 0; i < count; i++) {
		if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) {
			throw new Error("The archive's directory is damaged.");
		}
		const nameBytes = archive.readUInt16LE(at + 28);
		found.push(entryAt(archive, at, nameBytes));
		const extraBytes = archive.readUInt16LE(at + 30);
		const commentBytes = archive.readUInt16LE(at + 32);
		at += 46 + nameBytes + extraBytes + commentBytes;
	}
	return found;
}

function entryAt(archive: Buffer, at: number, nameBytes: number): Entry {
	return {
		name: archive.toString("utf8", at + 46, at + 46 + nameBytes),
		method: archive.readUInt16LE(at + 10),
		compressedBytes: archive.readUInt32LE(at + 20),
		bytes: archive.readUInt32LE(at + 24),
		headerAt: archive.readUInt32LE(at + 42),
	};
}

/** The record stands at the end, behind it only a comment of at most 65535 bytes. */
function endOfDirectory(archive: Buffer): number {
	const lowest = Math.max(0, archive.length - 22 - 0xffff);
	for (let at = archive.length - 22; at >= lowest; at--) {
		if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
	}
	throw new Error("Not a zip archive.");
}
