import type { Context } from "koa";
import type { PageStandIn } from "./deps.js";

const PICTURES: readonly { type: string; starts: readonly number[] }[] = [
	{ type: "image/png", starts: [0x89, 0x50, 0x4e, 0x47] },
	{ type: "image/jpeg", starts: [0xff, 0xd8, 0xff] },
	{ type: "image/gif", starts: [0x47, 0x49, 0x46, 0x38] },
	{ type: "image/webp", starts: [0x52, 0x49, 0x46, 0x46] },
];

/** Answers the bytes behind a key: a picture as one, judged by its first bytes, anything else only as a download. */
export function sendStoredFile(
	ctx: Context,
	standIn: PageStandIn,
	key: string,
): void {
	const file = standIn.file(key);
	if (!file) return ctx.throw(404, "沒有這個檔案");
	const picture = PICTURES.find(({ starts }) =>
		starts.every((byte, index) => file.bytes[index] === byte),
	);
	ctx.set("Content-Security-Policy", "sandbox; default-src 'none'");
	ctx.type = picture?.type ?? "application/octet-stream";
	if (!picture) ctx.attachment(file.name);
	ctx.body = Buffer.from(file.bytes);
}
