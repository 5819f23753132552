/** Lists of members that Lark gives cut short, endless or half: to audience and directory they are no answer. */
import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { audienceOf } from "../../../src/adapters/lark/audience.js";
import { createLarkClient } from "../../../src/adapters/lark/client.js";
import { createDirectory } from "../../../src/adapters/lark/directory.js";
import { type Given, startFakeLark } from "./fake-lark.js";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
	for (const undo of cleanUp.splice(0)) await undo();
});

const OURS = { member_id: "ou_ours", tenant_key: "ours" };
const GROUP = { external: false, tenant_key: "ours", name: "群" };

/** Lark with this group, whose pages of members `page` answers by their token. */
async function lark(page: (token: string | null) => object, group = GROUP) {
	const fake = await startFakeLark(({ path }): Given => {
		const { pathname, searchParams } = new URL(path, "http://127.0.0.1");
		const data = pathname.endsWith("/members")
			? page(searchParams.get("page_token"))
			: group;
		return { body: { code: 0, msg: "ok", data } };
	});
	const log = pino({ level: "silent" });
	const client = createLarkClient({
		appId: "cli_a0b1c2d3e4f50617",
		appSecret: "members-secret",
		domain: fake.url,
		log,
	});
	cleanUp.push(
		() => client.close(),
		() => fake.close(),
	);
	const directory = createDirectory(client, log);
	return {
		fake,
		audience: () => audienceOf(client.api, "oc_chat"),
		members: () => directory.members("oc_chat"),
	};
}

it("is read to its last page", async () => {
	const { audience, members } = await lark((token) =>
		token === null
			? { items: [OURS], has_more: true, page_token: "p2" }
			: { items: [{ ...OURS, member_id: "ou_two" }], has_more: false },
	);
	expect(await audience()).toEqual({ kind: "internal" });
	expect(await members()).toEqual(["ou_ours", "ou_two"]);
});

describe("is not known", () => {
	it.each([
		["there are more and not where", () => ({ items: [OURS], has_more: true })],
		[
			"there are more at no place",
			() => ({ items: [OURS], has_more: true, page_token: "" }),
		],
		[
			"it leads to itself",
			() => ({ items: [OURS], has_more: true, page_token: "p2" }),
		],
		[
			"it does not end",
			(token: string | null) => ({
				items: [OURS],
				has_more: true,
				page_token: `${token ?? "p"}x`,
			}),
		],
	])("where %s", async (_, page) => {
		const { audience, members } = await lark(page);
		expect(await audience()).toMatchObject({ kind: "retry" });
		expect(await members()).toBeNull();
	});

	it("where the group does not say whose it is", async () => {
		const { audience } = await lark(
			() => ({ items: [OURS], has_more: false }),
			{ ...GROUP, tenant_key: "" },
		);
		expect(await audience()).toMatchObject({ kind: "retry" });
	});

	it.each([
		["does not say whose he is", { member_id: "ou_ours" }],
		["belongs to nobody", { member_id: "ou_ours", tenant_key: "" }],
	])("where a member %s", async (_, member) => {
		const { audience } = await lark(() => ({
			items: [OURS, member],
			has_more: false,
		}));
		expect(await audience()).toMatchObject({ kind: "retry" });
	});
});

it("is external with an outsider on an early page, whatever is wrong further on", async () => {
	const { audience } = await lark(() => ({
		items: [OURS, { member_id: "ou_out", tenant_key: "another" }],
		has_more: true,
	}));
	expect(await audience()).toEqual({ kind: "external" });
});
