import { describe, expect, it } from "vitest";
import { messageAttachments } from "../../../src/adapters/lark/message-attachments.js";

const read = (type: string, content: unknown) =>
	messageAttachments(type, JSON.stringify(content));
const img = (image_key: unknown) => ({ tag: "img", image_key });

describe("the attachments of a message", () => {
	it("are its picture, or its file by a clean name", () => {
		expect(read("image", { image_key: "img_1" })).toEqual([
			{ kind: "image", key: "img_1", name: null },
		]);
		expect(read("file", { file_key: "f_1", file_name: "../a.pdf" })).toEqual([
			{ kind: "file", key: "f_1", name: "a.pdf" },
		]);
		expect(read("file", { file_key: "f_1", file_name: 7 })).toEqual([
			{ kind: "file", key: "f_1", name: null },
		]);
	});

	it("are the pictures of a post, also of one wrapped in its language", () => {
		const post = {
			title: "",
			content: [[{ tag: "text", text: "完成" }, img("img_1")], [img("img_2")]],
		};
		const keys = (content: unknown) =>
			read("post", content).map(({ key }) => key);
		expect(keys(post)).toEqual(["img_1", "img_2"]);
		expect(keys({ zh_cn: post })).toEqual(["img_1", "img_2"]);
	});

	it("are fifty at most", () => {
		const line = Array.from({ length: 500 }, (_, n) => img(`img_${n}`));
		expect(read("post", { content: [line] })).toHaveLength(50);
	});

	it.each([
		["image", { image_key: "../../bot/v3/info" }],
		["image", { image_key: "http://127.0.0.1/x" }],
		["image", { image_key: ["img_1"] }],
		["file", { file_key: "" }],
		["file", { file_key: { $ne: null } }],
		["sticker", { file_key: "f_1" }],
		["audio", { file_key: "f_1", duration: 900 }],
		["media", { file_key: "f_1", image_key: "img_1" }],
		["post", { content: [null, 7, [null, "x", img(null)]] }],
		["post", { content: "img_1" }],
		["post", null],
		["text", { text: "img_1" }],
	])("are none in %s %j", (type, content) => {
		expect(read(type, content)).toEqual([]);
	});

	it("are none in what is no JSON", () => {
		expect(messageAttachments("image", "{")).toEqual([]);
		expect(messageAttachments("image", "")).toEqual([]);
	});
});
