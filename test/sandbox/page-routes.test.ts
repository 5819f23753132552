import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wordOf } from "../../src/sandbox/lark/json.js";
import type { PageWorld } from "../browser/page-world.js";
import { reminderCard } from "../browser/sample-cards.js";
import { smallDistrict } from "../browser/small-district.js";

let world: PageWorld;
beforeEach(async () => {
	world = await smallDistrict();
});
afterEach(() => world.close());

const get = (path: string) => fetch(`${world.url}/sandbox${path}`);

function post(
	path: string,
	body: unknown,
	headers: Record<string, string> = {},
): Promise<Response> {
	return fetch(`${world.url}/sandbox/api/${path}`, {
		method: "POST",
		headers: { "Content-Type": "application/json", ...headers },
		body: JSON.stringify(body),
	});
}

interface View {
	as: string;
	chat: string;
	unread: number;
	regions: Record<string, string>;
	messages: { id: string; html: string }[];
	hasOlder: boolean;
}

async function view(query: string): Promise<View> {
	return (await (await get(`/api/view?${query}`)).json()) as View;
}

const words = {
	as: "ou_lin",
	chat: "oc_park",
	text: "本月到期",
	mentionBot: true,
};

describe("what the page refuses", () => {
	it.each([
		["another origin", { Origin: "https://evil.example" }],
		["an origin that is none", { Origin: "null" }],
		["a request another site started", { "Sec-Fetch-Site": "cross-site" }],
		["a request a neighbour site started", { "Sec-Fetch-Site": "same-site" }],
	])("a POST from %s", async (_name, headers) => {
		expect((await post("say", words, headers)).status).toBe(403);
		expect(world.standIn.messages("oc_park")).toEqual([]);
	});

	it("a body a plain form could send", async () => {
		const answer = await post("say", words, { "Content-Type": "text/plain" });
		expect(answer.status).toBe(415);
	});

	it.each([
		["no JSON object", 7],
		["a missing field", { as: "ou_lin", chat: "oc_park" }],
		["a field of another type", { ...words, text: { $ne: "" } }],
		[
			"bytes that are no base64",
			{ ...words, files: [{ name: "a", base64: "§", kind: "file" }] },
		],
		["a person nobody knows", { ...words, as: "ou_nobody" }],
		["a chat the person is not in", { ...words, chat: "oc_library" }],
	])("%s: 400 and a reason", async (_name, body) => {
		const answer = await post("say", body);
		expect(answer.status).toBe(400);
		expect(await answer.json()).toEqual({
			error: expect.any(String) as string,
		});
	});

	it("more than the files it takes: 413", async () => {
		const answer = await post("say", { ...words, text: "x".repeat(15 << 20) });
		expect(answer.status).toBe(413);
	});

	it.each([
		"/files/img_v3_nothing",
		"/assets/eslint.config.js",
		"/assets/..%2Frouter.ts",
		"/api/nothing",
	])("%s: 404", async (path) => {
		expect((await get(path)).status).toBe(404);
	});
});

describe("the page", () => {
	it("comes with a policy that lets in nothing but its own script and style", async () => {
		const answer = await get("");
		const policy = answer.headers.get("Content-Security-Policy");
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self'");
		expect(policy).not.toContain("unsafe");
	});

	it("names nothing on another host", async () => {
		const page = await (await get("")).text();
		expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
	});

	it("loads every script it names", async () => {
		const page = await (await get("")).text();
		const named = [...page.matchAll(/\/sandbox(\/assets\/[a-z.]+)/g)];
		expect(named.length).toBeGreaterThan(1);
		for (const [, path] of named)
			expect((await get(path ?? "")).status).toBe(200);
	});

	it("chooses a person and a chat for who names none, or one that is not theirs", async () => {
		expect(await view("")).toMatchObject({ as: "ou_lin", chat: "oc_park" });
		expect(await view("as=ou_zhao&chat=oc_office")).toMatchObject({
			as: "ou_zhao",
			chat: "oc_library",
		});
	});

	it("shows a person their own chats and no others", async () => {
		const { regions } = await view("as=ou_zhao");
		expect(regions["chats"]).toContain("區圖書館工作群");
		expect(regions["chats"]).not.toContain("區園林局工作群");
	});

	it("escapes names and words of people", async () => {
		world.standIn.addPerson({ openId: "ou_x", name: "<img src=x>" });
		world.standIn.addChat({
			chatId: "oc_x",
			name: "<b>群</b>",
			members: ["ou_x"],
		});
		await world.standIn.say({
			from: "ou_x",
			chat: "oc_x",
			text: "<script>1</script>",
		});
		const page = await (await get("?as=ou_x&chat=oc_x")).text();
		expect(page).not.toMatch(/<img src=x>|<b>群|<script>1/);
	});

	it("gives the latest messages, and older ones when asked for more", async () => {
		for (const text of ["一", "二", "三"])
			await world.bot.text("oc_park", text);
		const few = await view("as=ou_lin&chat=oc_park&count=2");
		expect(few.messages).toHaveLength(2);
		expect(few.hasOlder).toBe(true);
		expect((await view("as=ou_lin&chat=oc_park&count=9")).hasOlder).toBe(false);
	});
});

describe("what one does on the page", () => {
	it("goes to the webhook as an event, with a mention of the bot", async () => {
		expect(await (await post("say", words)).json()).toEqual({ hint: null });
		expect(world.pushes[0]).toMatchObject({
			type: "im.message.receive_v1",
			event: { message: { mentions: [{ name: "督辦" }] } },
		});
	});

	it("warns whoever the bot does not hear", async () => {
		await world.close();
		world = await smallDistrict({ scopes: [] });
		const { hint } = (await (
			await post("say", { ...words, mentionBot: false })
		).json()) as { hint: string };
		expect(hint).toContain("要 @督辦");
	});

	it("presses a button of a card and shows what Lark would", async () => {
		await world.bot.card("oc_park", reminderCard());
		const [message] = world.standIn.messages("oc_park");
		const answer = await post("press", {
			as: "ou_lin",
			messageId: message?.id,
			path: "body/elements/1/columns/0/elements/0",
		});
		expect(await answer.json()).toEqual({
			toast: { type: "success", content: "1.3 記為完成" },
			field: null,
			url: null,
		});
	});

	it("marks a chat as seen, which tells the bot in a private chat only", async () => {
		await world.bot.text("oc_park", "看我");
		expect((await view("as=ou_lin&chat=oc_park")).unread).toBe(1);
		await post("seen", { as: "ou_lin", chat: "oc_park" });
		expect((await view("as=ou_lin&chat=oc_park")).unread).toBe(0);
		expect(world.pushes).toEqual([]);
	});

	it("is told to every open page at once", async () => {
		const stream = await get("/api/events");
		const reader = stream.body
			?.pipeThrough(new TextDecoderStream())
			.getReader();
		expect((await reader?.read())?.value).toContain("retry");
		await world.bot.text("oc_park", "新的");
		expect((await reader?.read())?.value).toContain("event: changed");
		await reader?.cancel();
	});
});

describe("files on the page", () => {
	const say = async (name: string, bytes: string) => {
		await post("say", {
			...words,
			text: "",
			files: [
				{
					name,
					base64: Buffer.from(bytes, "latin1").toString("base64"),
					kind: "file",
				},
			],
		});
		const file = world.standIn
			.messages("oc_park")
			.find(({ type }) => type === "file");
		return get(`/files/${wordOf(file?.content["file_key"])}`);
	};

	it("gives back anything but a picture only as a download", async () => {
		const answer = await say("頁.html", "<script>1</script>");
		expect(answer.headers.get("Content-Type")).toBe("application/octet-stream");
		expect(answer.headers.get("Content-Disposition")).toContain("attachment");
		expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox");
	});

	it("gives back a picture as what its bytes say", async () => {
		const answer = await say("圖", "\x89PNG\r\n\x1a\n");
		expect(answer.headers.get("Content-Type")).toBe("image/png");
	});
});
