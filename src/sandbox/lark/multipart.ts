/** One part of a multipart body. The SDK sends a Buffer without a filename and a stream with one; both are files. */
export interface Part {
	name: string;
	filename: string | null;
	bytes: Buffer;
}

/** The parts of a multipart/form-data body; empty for any other content type. */
export function parseMultipart(contentType: string, body: Buffer): Part[] {
	const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(
		contentType,
	)?.[1];
	if (boundary === undefined) return [];
	const parts: Part[] = [];
	const mark = Buffer.from(`--${boundary}`);
	let from = body.indexOf(mark);
	while (from >= 0) {
		const next = body.indexOf(mark, from + mark.length);
		if (next < 0) break;
		const part = parsePart(body.subarray(from + mark.length + 2, next - 2));
		if (part) parts.push(part);
		from = next;
	}
	return parts;
}

function parsePart(chunk: Buffer): Part | null {
	const end = chunk.indexOf("\r\n\r\n");
	if (end < 0) return null;
	const head = chunk.subarray(0, end).toString("utf8");
	const name = /[; ]name="([^"]*)"/i.exec(head)?.[1];
	if (name === undefined) return null;
	return {
		name,
		filename: /filename="([^"]*)"/i.exec(head)?.[1] ?? null,
		bytes: Buffer.from(chunk.subarray(end + 4)),
	};
}
