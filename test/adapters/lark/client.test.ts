import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";

import { createLarkClient } from "../../../src/adapters/lark/client.js";
import { createDirectory } from "../../../src/adapters/lark/directory.js";
import { startFakeLark, type Asked, type Given } from "./fake-lark.js";

const SECRET = "s3cret-s3cret";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
	for (const undo of cleanUp.splice(0)) await undo();
});

async function setUp(
	answer: (asked: Asked) => Given,
	token?: (count: number) => Given,
) {
	const lark = await startFakeLark(answer, token);
	const lines: string[] = [];
	const log = pino(
		{ level: "trace" },
		{ write: (line: string) => void lines.push(line) },
	);
	const client = createLarkClient({
		appId: "cli_a0b1c2d3e4f50617",
		appSecret: SECRET,
		domain: lark.url,
		log,
		timeoutMs: 500,
	});
	cleanUp.push(
		() => client.close(),
		() => lark.close(),
	);
	return { lark, lines, directory: createDirectory(client, log) };
}

const bot: Given = { body: { code: 0, msg: "ok", bot: { open_id: "ou_bot" } } };
const expired: Given = {
	status: 400,
	body: { code: 99991663, msg: "expired" },
};

describe("tokens", () => {
	it("are asked for once, however many calls wait for one", async () => {
		const { lark, directory } = await setUp(() => ({
			body: { code: 0, data: { name: "某局" } },
		}));
		const chats = ["oc_1", "oc_2", "oc_3", "oc_4", "oc_5"];
		await Promise.all(chats.map((chat) => directory.chatName(chat)));
		expect(lark.tokenRequests()).toBe(1);
	});

	it("are refreshed once when Lark no longer takes them", async () => {
		const { lark, directory } = await setUp(({ authorization }) =>
			authorization === "Bearer t-token-1" ? expired : bot,
		);
		expect(await directory.botOpenId()).toBe("ou_bot");
		expect(lark.tokenRequests()).toBe(2);
	});

	it("are not asked for again and again when new ones are not taken either", async () => {
		const { lark, directory } = await setUp(() => expired);
		expect(await directory.botOpenId()).toBeNull();
		expect(lark.tokenRequests()).toBe(2);
	});

	it.each<[string, Given]>([
		["500", { status: 500, body: `{"app_secret":"${SECRET}"}` }],
		["an echo of the request", { status: 400, body: { code: 1, msg: SECRET } }],
		[
			"a refusal with HTTP 200",
			{ body: { code: 10014, msg: "app secret invalid" } },
		],
		[
			"expire 0",
			{ body: { code: 0, tenant_access_token: "t-secret-token", expire: 0 } },
		],
		[
			"expire as text",
			{ body: { code: 0, tenant_access_token: "t-secret-token", expire: "x" } },
		],
		["no answer", { hang: true }],
		["a dropped connection", { drop: true }],
	])(
		"are waited for after %s, and the secret is not logged",
		async (_, given) => {
			const { lark, lines, directory } = await setUp(
				() => bot,
				() => given,
			);
			expect(await directory.botOpenId()).toBeNull();
			expect(await directory.botOpenId()).toBeNull();
			expect(lark.tokenRequests()).toBe(1);
			expect(lines.length).toBeGreaterThan(0);
			expect(lines.join("")).not.toMatch(/s3cret|t-secret|Bearer/);
		},
	);
});

describe("the directory", () => {
	it("reads members page by page", async () => {
		const { lark, directory } = await setUp(({ path }) => {
			const isLast = path.includes("page_token=p2");
			const items = [{ member_id: isLast ? "ou_2" : "ou_1", name: "x" }];
			const more = isLast ? {} : { page_token: "p2" };
			return { body: { code: 0, data: { items, has_more: !isLast, ...more } } };
		});
		expect(await directory.members("oc_1")).toEqual(["ou_1", "ou_2"]);
		expect(lark.asked[1]!.path).toBe(
			"/open-apis/im/v1/chats/oc_1/members?member_id_type=open_id&page_size=100",
		);
	});

	it("gives no members rather than a part of them", async () => {
		const { directory } = await setUp(({ path }) =>
			path.includes("page_token")
				? { status: 502, body: "<html>" }
				: {
						body: {
							code: 0,
							data: { items: [], has_more: true, page_token: "p2" },
						},
					},
		);
		expect(await directory.members("oc_1")).toBeNull();
	});

	it("does not follow a list that never ends", async () => {
		const { directory } = await setUp(() => ({
			body: {
				code: 0,
				data: { items: [], has_more: true, page_token: "same" },
			},
		}));
		expect(await directory.members("oc_1")).toBeNull();
	});

	it("knows names, and the bot without asking twice", async () => {
		const { lark, directory } = await setUp(({ path }) => {
			if (path.includes("/bot/")) return bot;
			if (path.includes("/contact/"))
				return { body: { code: 0, data: { user: { name: "李四" } } } };
			return { body: { code: 0, data: { name: "某局" } } };
		});
		expect(await directory.chatName("oc_1")).toBe("某局");
		expect(await directory.personName("ou_1")).toBe("李四");
		expect(await directory.botOpenId()).toBe("ou_bot");
		const before = lark.asked.length;
		expect(await directory.botOpenId()).toBe("ou_bot");
		expect(lark.asked.length).toBe(before);
	});

	it.each<[string, Given]>([
		["a refusal", { status: 400, body: { code: 41050, msg: "no" } }],
		["no name", { body: { code: 0, data: { user: {} } } }],
		["a page", { body: "<html>" }],
	])("gives null for %s", async (_, given) => {
		const { directory } = await setUp(() => given);
		expect(await directory.personName("ou_1")).toBeNull();
	});

	it("asks nothing about what cannot be an id", async () => {
		const { lark, directory } = await setUp(() => bot);
		expect(await directory.personName("../../bot/v3/info")).toBeNull();
		expect(lark.asked).toEqual([]);
	});
});
