import { Readable } from "node:stream";
import type * as lark from "@larksuiteoapi/node-sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordOf } from "../../src/sandbox/lark/json.js";
import type { LarkStandIn } from "../../src/sandbox/lark/types.js";
import {
	aStandIn,
	APP,
	refusalOf,
	sendCard,
	sendText,
	simpleCard,
	text,
} from "./kit.js";

let standIn: LarkStandIn;
let client: lark.Client;

beforeAll(async () => {
	({ standIn, client } = await aStandIn());
});
afterAll(() => standIn.close());

const cardOf = (words: string) =>
	simpleCard({ tag: "markdown", content: words });

describe("each route, called by the real SDK client", () => {
	it("tells the bot who it is", async () => {
		const answer = client.request<unknown>({
			method: "GET",
			url: "/open-apis/bot/v3/info",
		});
		expect(await answer).toMatchObject({
			code: 0,
			bot: { open_id: standIn.bot.openId, app_name: "督辦" },
		});
	});

	it("sends a text to a chat and shows it in the history", async () => {
		const sent = await sendText(client, "oc_group", "第一條");
		expect(sent).toMatchObject({
			code: 0,
			data: {
				chat_id: "oc_group",
				msg_type: "text",
				sender: { id: APP.appId },
			},
		});
		const history = await client.im.message.list({
			params: {
				container_id_type: "chat",
				container_id: "oc_group",
				page_size: 50,
			},
		});
		expect(history.data?.items?.map((item) => item.message_id)).toContain(
			sent.data?.message_id,
		);
	});

	it("sends to a person and makes the private chat", async () => {
		const sent = await sendText(client, "ou_wang", "你好");
		expect(sent.data?.chat_id).toBe(standIn.p2p("ou_wang").chatId);
	});

	it("names in mentions whom a text mentions", async () => {
		const sent = await sendText(
			client,
			"oc_group",
			'<at user_id="ou_li">李四</at> 請報送',
		);
		expect(sent.data?.mentions).toMatchObject([{ id: "ou_li", name: "李四" }]);
	});

	it("replies under the root of the message", async () => {
		const first = await sendText(client, "oc_group", "問");
		const path = { message_id: first.data?.message_id ?? "" };
		const reply = await client.im.message.reply({
			path,
			data: { msg_type: "text", content: '{"text":"答"}' },
		});
		const deeper = await client.im.message.reply({
			path: { message_id: reply.data?.message_id ?? "" },
			data: { msg_type: "text", content: '{"text":"再答"}' },
		});
		expect(deeper.data).toMatchObject({
			root_id: path.message_id,
			parent_id: reply.data?.message_id,
		});
	});

	it("patches a card and keeps what it showed before", async () => {
		const sent = await sendCard(client, "oc_group", cardOf("舊"));
		const message_id = sent.data?.message_id ?? "";
		const patched = await client.im.message.patch({
			path: { message_id },
			data: { content: JSON.stringify(cardOf("新")) },
		});
		expect(patched.code).toBe(0);
		expect(standIn.message(message_id)).toMatchObject({
			content: cardOf("新"),
			revisions: [{ content: cardOf("舊"), by: "patch" }],
		});
	});

	it("edits a text", async () => {
		const sent = await sendText(client, "oc_group", "錯");
		const message_id = sent.data?.message_id ?? "";
		await client.im.message.update({
			path: { message_id },
			data: { msg_type: "text", content: '{"text":"對"}' },
		});
		const got = await client.im.message.get({ path: { message_id } });
		expect(got.data?.items?.[0]).toMatchObject({
			updated: true,
			body: { content: '{"text":"對"}' },
		});
	});

	it("recalls a message, which then can be neither patched nor answered", async () => {
		const sent = await sendCard(client, "oc_group", cardOf("收回"));
		const path = { message_id: sent.data?.message_id ?? "" };
		await client.im.message.delete({ path });
		expect(standIn.message(path.message_id).recalled).toBe(true);
		const again = client.im.message.patch({
			path,
			data: { content: JSON.stringify(cardOf("x")) },
		});
		expect(await refusalOf(again)).toMatchObject({ status: 400, code: 230011 });
		const reply = client.im.message.reply({
			path,
			data: { msg_type: "text", content: '{"text":"x"}' },
		});
		expect(await refusalOf(reply)).toMatchObject({ code: 230011 });
	});

	it("reacts to a message", async () => {
		const { messageId } = await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			text: "好",
		});
		const answer = await client.im.messageReaction.create({
			path: { message_id: messageId },
			data: { reaction_type: { emoji_type: "DONE" } },
		});
		expect(answer.data).toMatchObject({
			operator: { operator_type: "app" },
			reaction_type: { emoji_type: "DONE" },
		});
		expect(standIn.message(messageId).reactions).toHaveLength(1);
	});

	it("says who has read a message", async () => {
		const sent = await sendText(client, "oc_group", "請閱");
		const message_id = sent.data?.message_id ?? "";
		await standIn.read(message_id, "ou_li");
		const answer = await client.im.message.readUsers({
			path: { message_id },
			params: { user_id_type: "open_id" },
		});
		expect(answer.data?.items).toMatchObject([{ user_id: "ou_li" }]);
	});

	it("lists and finds the groups the bot is in, page by page", async () => {
		standIn.addChat({
			chatId: "oc_other",
			name: "區財政局",
			members: ["ou_li"],
		});
		standIn.addChat({
			chatId: "oc_without",
			name: "別的群",
			members: ["ou_li"],
			botIn: false,
		});
		const first = await client.im.chat.list({ params: { page_size: 1 } });
		const second = await client.im.chat.list({
			params: { page_size: 1, page_token: first.data?.page_token ?? "" },
		});
		const ids = [
			...(first.data?.items ?? []),
			...(second.data?.items ?? []),
		].map((item) => item.chat_id);
		expect(ids).toEqual(["oc_group", "oc_other"]);
		expect(second.data).toMatchObject({ has_more: false, page_token: "" });
		const found = await client.im.chat.search({ params: { query: "財政" } });
		expect(found.data?.items?.map((item) => item.chat_id)).toEqual([
			"oc_other",
		]);
	});

	it("shows a chat, its members without the bot, and whether the bot is in it", async () => {
		const path = { chat_id: "oc_group" };
		expect((await client.im.chat.get({ path })).data).toMatchObject({
			name: "區住建局",
			chat_mode: "group",
		});
		const members = await client.im.chatMembers.get({
			path,
			params: { member_id_type: "open_id" },
		});
		expect(members.data?.items?.map((item) => item.name)).toEqual([
			"王小明",
			"李四",
		]);
		expect(
			(await client.im.chatMembers.isInChat({ path })).data?.is_in_chat,
		).toBe(true);
	});

	it("shows one person and several", async () => {
		const one = await client.contact.user.get({
			path: { user_id: "ou_li" },
			params: { user_id_type: "open_id" },
		});
		expect(one.data?.user).toMatchObject({
			name: "李四",
			status: { is_resigned: false },
		});
		const several = await client.contact.user.batch({
			params: { user_ids: ["ou_li", "ou_wang"], user_id_type: "open_id" },
		});
		expect(several.data?.items?.map((item) => item.name)).toEqual([
			"李四",
			"王小明",
		]);
		const nobody = client.contact.user.get({
			path: { user_id: "ou_nobody" },
			params: { user_id_type: "open_id" },
		});
		expect(await refusalOf(nobody)).toMatchObject({
			status: 400,
			code: 99992351,
		});
	});

	it("takes an image as a Buffer and gives the same bytes back", async () => {
		const bytes = Buffer.from([
			0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 255, 13, 10, 45, 45,
		]);
		const uploaded = await client.im.image.create({
			data: { image_type: "message", image: bytes },
		});
		const download = await client.im.image.get({
			path: { image_key: uploaded?.image_key ?? "" },
		});
		expect(await bytesOf(download.getReadableStream())).toEqual(bytes);
		const card = simpleCard({
			tag: "img",
			img_key: uploaded?.image_key ?? "",
			alt: text("圖"),
		});
		expect((await sendCard(client, "oc_group", card)).code).toBe(0);
	});

	it("takes a file and sends it", async () => {
		const file = Buffer.from("內容");
		const uploaded = await client.im.file.create({
			data: { file_type: "stream", file_name: "通報.docx", file },
		});
		const file_key = uploaded?.file_key ?? "";
		const content = JSON.stringify({ file_key });
		const sent = await client.im.message.create({
			params: { receive_id_type: "chat_id" },
			data: { receive_id: "oc_group", msg_type: "file", content },
		});
		expect(sent.code).toBe(0);
		expect(standIn.file(file_key)).toMatchObject({ name: "通報.docx" });
	});

	it("hands out what a user attached, by message and key only", async () => {
		const bytes = Buffer.from("佐證");
		const said = await standIn.say({
			from: "ou_wang",
			chat: "oc_group",
			files: [{ name: "佐證.txt", bytes }],
		});
		const file_key = wordOf(
			standIn.message(said.messageId).content["file_key"],
		);
		const path = { message_id: said.messageId, file_key };
		const download = await client.im.messageResource.get({
			path,
			params: { type: "file" },
		});
		expect(await bytesOf(download.getReadableStream())).toEqual(bytes);
		const own = client.im.file
			.get({ path: { file_key } })
			.catch(
				(error: { response: { status: number } }) => error.response.status,
			);
		expect(await own).toBe(400);
	});

	it("answers an unknown path or method with text", async () => {
		for (const [method, path] of [
			["GET", "/open-apis/im/v1/nothing"],
			["PUT", "/open-apis/bot/v3/info"],
		] as const) {
			const answer = await fetch(standIn.url + path, { method });
			expect([answer.status, await answer.text()]).toEqual([
				404,
				"404 page not found",
			]);
		}
	});

	it("writes every call down, without the secret", () => {
		const routes = new Set(standIn.ledger.calls.map((call) => call.route));
		expect(routes.size).toBeGreaterThan(20);
		expect(JSON.stringify(standIn.ledger.calls)).not.toContain(APP.appSecret);
	});
});

describe("tokens", () => {
	const ask = (body: object) =>
		fetch(`${standIn.url}/open-apis/auth/v3/tenant_access_token/internal/`, {
			method: "POST",
			body: JSON.stringify(body),
		});
	const withToken = async (header: string | null) => {
		const headers = header === null ? {} : { Authorization: header };
		const answer = await fetch(`${standIn.url}/open-apis/bot/v3/info`, {
			headers,
		});
		const body = (await answer.json()) as {
			code: number;
			error?: { log_id: string };
		};
		expect(answer.headers.get("x-tt-logid")).toBeTruthy();
		if (body.code !== 0)
			expect(body.error?.log_id).toBe(answer.headers.get("x-tt-logid"));
		return [answer.status, body.code];
	};

	it("come with HTTP 200 even when refused", async () => {
		const wrong = await ask({ app_id: APP.appId, app_secret: "no" });
		expect([
			wrong.status,
			((await wrong.json()) as { code: number }).code,
		]).toEqual([200, 10014]);
		const strange = await ask({ app_id: "x", app_secret: "no" });
		expect(((await strange.json()) as { code: number }).code).toBe(10003);
	});

	it("stay the same while half an hour is left, and are void after a revocation", async () => {
		const ours = { app_id: APP.appId, app_secret: APP.appSecret };
		const first = (await (await ask(ours)).json()) as {
			tenant_access_token: string;
			expire: number;
		};
		const second = (await (await ask(ours)).json()) as {
			tenant_access_token: string;
		};
		expect(second.tenant_access_token).toBe(first.tenant_access_token);
		expect(await withToken(`Bearer ${first.tenant_access_token}`)).toEqual([
			200, 0,
		]);
		standIn.revokeTokens();
		expect(await withToken(`Bearer ${first.tenant_access_token}`)).toEqual([
			400, 99991663,
		]);
	});

	it("are asked for before anything else is looked at", async () => {
		expect(await withToken(null)).toEqual([400, 99991661]);
		expect(await withToken("t-without-bearer")).toEqual([400, 99991661]);
		expect(await withToken("Bearer eyJabc")).toEqual([400, 99991668]);
		expect(await withToken("Bearer abc")).toEqual([400, 99991671]);
	});
});

async function bytesOf(stream: Readable): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
