import { z } from "zod";
import type { Upload, UploadResult } from "../../ports/messenger.js";
import type { LarkClient } from "./client.js";
import { sendResultOf } from "./errors.js";
import { isLarkId } from "./lark-id.js";
import { type FormPart, multipartForm } from "./multipart-form.js";

const MEBIBYTE = 1_048_576;
/** lark-protocol §5.3 */
const LIMITS = { image: 10 * MEBIBYTE, file: 30 * MEBIBYTE } as const;
const PATHS = {
	image: "/open-apis/im/v1/images",
	file: "/open-apis/im/v1/files",
} as const;

const key = z.string().refine(isLarkId);
const Uploaded = z.union([
	z.object({ data: z.object({ image_key: key }) }),
	z.object({ data: z.object({ file_key: key }) }),
]);

/** Hands an image or a file to Lark; never throws for what Lark or the network does. */
export async function uploadTo(
	client: Pick<LarkClient, "upload">,
	file: Upload,
): Promise<UploadResult> {
	const { length } = file.bytes;
	if (length === 0 || length > LIMITS[file.kind])
		return { kind: "refused", why: "other", code: "upload-size" };
	try {
		const form = multipartForm(partsOf(file));
		const answer = Uploaded.safeParse(
			await client.upload(PATHS[file.kind], form),
		);
		if (!answer.success)
			return { kind: "retry", afterMs: null, code: "not-lark" };
		return { kind: "uploaded", key: keyOf(answer.data) };
	} catch (error) {
		return resultOf(error);
	}
}

function partsOf({ kind, name, bytes }: Upload): FormPart[] {
	if (kind === "image")
		return [
			{ name: "image_type", text: "message" },
			{ name: "image", fileName: name, bytes },
		];
	return [
		{ name: "file_type", text: name.endsWith(".xlsx") ? "xls" : "stream" },
		{ name: "file_name", text: name },
		{ name: "file", fileName: name, bytes },
	];
}

function keyOf({ data }: z.infer<typeof Uploaded>): string {
	return "image_key" in data ? data.image_key : data.file_key;
}

/** An upload whose answer was lost has shown nothing: the next one simply gets another key. */
function resultOf(error: unknown): UploadResult {
	const result = sendResultOf(error);
	if (result.kind === "retry" || result.kind === "refused") return result;
	return { kind: "retry", afterMs: null, code: "upload-lost" };
}
