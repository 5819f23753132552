import { randomUUID } from "node:crypto";

export type FormPart =
	| { name: string; text: string }
	| { name: string; fileName: string; bytes: Uint8Array };

export interface MultipartForm {
	contentType: string;
	body: Buffer;
}

/** A multipart/form-data body (RFC 7578). */
export function multipartForm(parts: readonly FormPart[]): MultipartForm {
	const boundary = `duban-${randomUUID()}`;
	const pieces = parts.flatMap((part) => [
		Buffer.from(`--${boundary}\r\n${head(part)}\r\n\r\n`),
		"text" in part ? Buffer.from(part.text) : part.bytes,
		Buffer.from("\r\n"),
	]);
	return {
		contentType: `multipart/form-data; boundary=${boundary}`,
		body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
	};
}

function head(part: FormPart): string {
	const disposition = `Content-Disposition: form-data; name="${quoted(part.name)}"`;
	if ("text" in part) return disposition;
	return `${disposition}; filename="${quoted(part.fileName)}"\r\nContent-Type: application/octet-stream`;
}

/** As browsers do (RFC 7578 §4.2 and HTML's multipart/form-data). */
function quoted(name: string): string {
	return name.replace(/\r\n?|\n/g, " ").replace(/"/g, "%22");
}
