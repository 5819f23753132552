import { ApiError } from "../api-error.js";
import type { Part } from "../multipart.js";
import { type ApiAnswer, type ApiCall, data, type Route } from "../route.js";
import type { World } from "../world.js";

const FILE_SCOPES = ["im:resource"];
const MEBIBYTE = 1_048_576;
const FILE_TYPES: ReadonlySet<string> = new Set([
	"opus",
	"mp4",
	"pdf",
	"doc",
	"xls",
	"ppt",
	"stream",
]);

/** lark-protocol §5.3 */
const uploadImage: Route = {
	name: "images.create",
	method: "POST",
	path: "/open-apis/im/v1/images",
	scopes: FILE_SCOPES,
	handle(world, call) {
		const type = field(call, "image_type");
		if (type !== "message" && type !== "avatar") throw badUpload("image_type");
		const key = keep(
			world,
			upload(call, "image", 10 * MEBIBYTE),
			"img_v3_",
			"image",
		);
		return data({ image_key: key });
	},
};

const uploadFile: Route = {
	name: "files.create",
	method: "POST",
	path: "/open-apis/im/v1/files",
	scopes: FILE_SCOPES,
	handle(world, call) {
		if (!FILE_TYPES.has(field(call, "file_type"))) throw badUpload("file_type");
		const name = field(call, "file_name");
		if (name === "") throw badUpload("file_name");
		return data({
			file_key: keep(
				world,
				upload(call, "file", 30 * MEBIBYTE),
				"file_v3_",
				name,
			),
		});
	},
};

const getImage: Route = {
	name: "images.get",
	method: "GET",
	path: "/open-apis/im/v1/images/:image_key",
	scopes: FILE_SCOPES,
	handle: (world, call) => download(world, call.params["image_key"]),
};

const getFile: Route = {
	name: "files.get",
	method: "GET",
	path: "/open-apis/im/v1/files/:file_key",
	scopes: FILE_SCOPES,
	handle: (world, call) => download(world, call.params["file_key"]),
};

function field(call: ApiCall, name: string): string {
	return (
		call.parts.find((part) => part.name === name)?.bytes.toString("utf8") ?? ""
	);
}

function upload(call: ApiCall, name: string, mostBytes: number): Part {
	const part = call.parts.find((each) => each.name === name);
	if (!part) throw badUpload(name);
	if (part.bytes.length === 0)
		throw new ApiError(234010, "File size can not be 0.");
	if (part.bytes.length > mostBytes)
		throw new ApiError(234006, "The file size exceeds the maximum limit.");
	return part;
}

function keep(world: World, part: Part, prefix: string, name: string): string {
	const key = world.makeId(prefix);
	world.state.commit({
		kind: "file",
		file: { key, name, base64: part.bytes.toString("base64"), messageId: null },
	});
	return key;
}

/** Only what the bot uploaded itself. */
function download(world: World, key: string | undefined): ApiAnswer {
	const file = world.state.files.get(key ?? "");
	if (!file || file.messageId !== null) throw badUpload("key");
	return {
		kind: "bytes",
		name: file.name,
		bytes: Buffer.from(file.base64, "base64"),
	};
}

function badUpload(what: string): ApiError {
	return new ApiError(234001, `Invalid request param. ext=${what}`);
}

export const fileRoutes: readonly Route[] = [
	uploadImage,
	uploadFile,
	getImage,
	getFile,
];
