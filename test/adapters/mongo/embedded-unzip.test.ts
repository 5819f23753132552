import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unzipEntry } from "../../../src/adapters/mongo/embedded/unzip-entry.js";

interface Packed {
	name: string;
	content: string;
	/** 0 stored, 8 deflated. */
	method: number;
	/** Only in the local header, as some packers write it. */
	extra?: string;
}

/** The least a zip archive needs: local headers, directory, end (APPNOTE.TXT §4.3). Checksums are left at 0. */
function zip(files: Packed[], comment = ""): Buffer {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const file of files) {
		const [local, listed] = pack(file, at);
		locals.push(local);
		directory.push(listed);
		at += local.length;
	}
	const listed = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(listed.length, 12);
	end.writeUInt32LE(at, 16);
	end.writeUInt16LE(comment.length, 20);
	return Buffer.concat([...locals, listed, end, Buffer.from(comment)]);
}

function pack(file: Packed, at: number): [local: Buffer, listed: Buffer] {
	const name = Buffer.from(file.name);
	const extra = Buffer.from(file.extra ?? "");
	const content = Buffer.from(file.content);
	const data = file.method === 8 ? deflateRawSync(content) : content;
	const local = Buffer.alloc(30);
	local.writeUInt32LE(0x04034b50, 0);
	local.writeUInt16LE(name.length, 26);
	local.writeUInt16LE(extra.length, 28);
	const listed = Buffer.alloc(46);
	listed.writeUInt32LE(0x02014b50, 0);
	listed.writeUInt16LE(file.method, 10);
	listed.writeUInt32LE(data.length, 20);
	listed.writeUInt32LE(content.length, 24);
	listed.writeUInt16LE(name.length, 28);
	listed.writeUInt32LE(at, 42);
	return [
		Buffer.concat([local, name, extra, data]),
		Buffer.concat([listed, name]),
	];
}

const readme = { name: "kite/README", content: "A kite.", method: 0 };
const string = { name: "kite/bin/string", content: "abc".repeat(5_000) };

describe("unzipEntry", () => {
	it("unpacks a deflated entry found by the end of its name", () => {
		const archive = zip([readme, { ...string, method: 8 }]);
		expect(unzipEntry(archive, "/bin/string").toString()).toBe(string.content);
	});

	it("takes a stored entry as it is", () => {
		expect(unzipEntry(zip([readme]), "README").toString()).toBe("A kite.");
	});

	it("skips extra fields that only the local header has", () => {
		const archive = zip([{ ...string, method: 8, extra: "extra" }, readme]);
		expect(unzipEntry(archive, "string").length).toBe(15_000);
	});

	it("finds the directory in front of an archive comment", () => {
		expect(unzipEntry(zip([readme], "made by hand"), "README").length).toBe(7);
	});

	it.each<[why: string, archive: Buffer, suffix: string, message: RegExp]>([
		["a missing entry", zip([readme]), "/bin/string", /holds no/],
		["something else than a zip", Buffer.alloc(100), "x", /Not a zip/],
		["nothing at all", Buffer.alloc(0), "x", /Not a zip/],
		[
			"an unknown packing",
			zip([{ ...readme, method: 12 }]),
			"E",
			/unknown way/,
		],
	])("refuses %s", (_why, archive, suffix, message) => {
		expect(() => unzipEntry(archive, suffix)).toThrow(message);
	});
});
