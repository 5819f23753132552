import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Make } from "../../../src/ports/making.js";
import type { Making } from "../../../src/ports/stores.js";
import type { Fault, Message } from "../../../src/sandbox/lark/types.js";
import { CHAT, type OutboxKit, outboxKit } from "../../helpers/outbox-kit.js";
import { until } from "../../helpers/until.js";

const PICTURE: Making = {
	kind: "image",
	make: "case-heat-map",
	name: "圖",
	script: "zh-Hant",
};
const FILE: Making = { ...PICTURE, kind: "file", make: "case-export" };

let made: number;
let make: Make;
let kit: OutboxKit;
beforeEach(async () => {
	made = 0;
	make = ({ kind }) => {
		made += 1;
		const name = kind === "image" ? "picture.png" : '案例 "一"_2021.xlsx';
		return Promise.resolve({ name, bytes: Buffer.from(`bytes ${made}`) });
	};
	kit = await outboxKit({ timeoutMs: 400, make: (making) => make(making) });
});
afterEach(() => kit.close());

/** What the message's key stands for. */
function uploadedIn(message: Message | undefined): string | null {
	const key = message?.content["image_key"] ?? message?.content["file_key"];
	const file = typeof key === "string" ? kit.standIn.file(key) : null;
	return file && Buffer.from(file.bytes).toString();
}

const types = () => kit.shown().map(({ type }) => type);

async function sent(attachment: Making): Promise<Message | undefined> {
	await kit.put({ key: "m1", attachment });
	kit.delivery.start();
	await kit.drained();
	return kit.shown().at(-1);
}

/** What a second upload helps against; none of it shows anything. */
const UPLOAD_FAULTS: [string, Fault][] = [
	[
		"429",
		{ kind: "status", status: 429, headers: { "x-ogw-ratelimit-reset": "1" } },
	],
	["500", { kind: "status", status: 500 }],
	["503", { kind: "status", status: 503 }],
	["a connection broken before", { kind: "drop-before" }],
	["a connection broken after", { kind: "apply-then-drop" }],
	["an answer cut short", { kind: "truncated-json" }],
	["a proxy's page", { kind: "html" }],
	["a redirect", { kind: "redirect" }],
	["no answer ever", { kind: "hang" }],
	["a token gone stale", { kind: "token-expired" }],
];

describe("a picture or a file in a card's place", () => {
	it("is uploaded, and shown as an image", async () => {
		const message = await sent(PICTURE);
		expect(types()).toEqual(["image"]);
		expect(uploadedIn(message)).toBe("bytes 1");
	});

	it("is uploaded, and shown as a file with its name", async () => {
		const message = await sent(FILE);
		expect(types()).toEqual(["file"]);
		expect(message?.content["file_name"]).toMatch(/^案例 .*2021\.xlsx$/);
		expect(uploadedIn(message)).toBe("bytes 1");
	});

	it.each(UPLOAD_FAULTS)(
		"is made and uploaded again after %s, and shown once",
		async (_, fault) => {
			kit.standIn.addFault({ route: "images.create", fault });
			await sent(PICTURE);
			expect(types()).toEqual(["image"]);
			expect((await kit.row("m1")).state).toBe("sent");
			expect(kit.stuck).toEqual([]);
		},
	);

	it("is shown once when the answers to the message itself are lost", async () => {
		kit.standIn.addFault({
			route: "messages.create",
			times: 3,
			fault: { kind: "apply-then-drop" },
		});
		const message = await sent(PICTURE);
		expect(types()).toEqual(["image"]);
		expect(uploadedIn(message)).toBe("bytes 1");
		expect(made).toBeGreaterThan(1);
	});

	it("has certainly not been shown while only its upload failed", async () => {
		kit.standIn.addFault({
			route: "images.create",
			fault: { kind: "apply-then-drop" },
		});
		await kit.put({ key: "m1", attachment: PICTURE });
		kit.delivery.start();
		const row = await until("the failure", async () => {
			const now = await kit.row("m1");
			return now.lastCode ? now : null;
		});
		expect(row.maybeShownSinceMs).toBeNull();
	});

	it("keeps its place among the messages of its chat", async () => {
		kit.standIn.addFault({
			route: "images.create",
			times: 2,
			fault: { kind: "status", status: 500 },
		});
		await kit.put({ key: "m0" });
		await kit.put({ key: "m1", attachment: PICTURE });
		await kit.put({ key: "m2" });
		kit.delivery.start();
		await kit.drained();
		expect(types()).toEqual(["interactive", "image", "interactive"]);
	});
});

describe("a picture that does not get through", () => {
	it.each([
		["too large for Lark", 234006],
		["without the permission", 99991672],
	])("is answered by the plain words when %s", async (_, code) => {
		kit.standIn.addFault({
			route: "images.create",
			fault: { kind: "status", status: 400, code },
		});
		const message = await sent(PICTURE);
		expect(types()).toEqual(["post"]);
		expect(JSON.stringify(message?.content)).toContain("m1（文字）");
		expect(kit.stuck).toEqual([]);
	});

	it("is answered by the plain words when Lark refuses the message", async () => {
		kit.standIn.addFault({
			route: "messages.create",
			fault: { kind: "status", status: 400, code: 230055 },
		});
		await sent(PICTURE);
		expect(types()).toEqual(["post"]);
	});

	it("is answered by the plain words when it cannot be made, after three tries", async () => {
		make = () => {
			made += 1;
			return Promise.reject(new Error("the fonts lack Chinese"));
		};
		await sent(PICTURE);
		expect(types()).toEqual(["post"]);
		expect(made).toBe(3);
	});

	it("is not uploaded at all above Lark's ten megabytes", async () => {
		make = () =>
			Promise.resolve({ name: "p.png", bytes: Buffer.alloc(10_485_761) });
		await sent(PICTURE);
		expect(types()).toEqual(["post"]);
		const routes = kit.standIn.ledger.calls.map(({ route }) => route);
		expect(routes).not.toContain("images.create");
	});

	it("is parked and told of where the chat is gone", async () => {
		kit.standIn.addFault({
			route: "messages.create",
			fault: { kind: "status", status: 400, code: 230002 },
		});
		await sent(PICTURE);
		expect(kit.shown()).toEqual([]);
		expect(kit.stuck).toMatchObject([{ key: "m1", why: "refused" }]);
	});
});

describe("a picture that waits", () => {
	it("is for nobody when the roles of its reader have ended meanwhile", async () => {
		await kit.models.chats.create({ _id: CHAT, privateWith: "ou_person" });
		const role = await kit.models.roles.create({
			person: "ou_person",
			role: "office",
			from: new Date(0),
			to: null,
		});
		await kit.put({ key: "m1", attachment: FILE, priority: "reply" });
		await kit.models.roles.updateOne({ _id: role._id }, { to: new Date(1) });
		kit.delivery.start();
		await kit.drained();
		expect(kit.shown()).toEqual([]);
		expect((await kit.row("m1")).state).toBe("parked");
	});

	it("is not shown when it is taken back while it is made", async () => {
		make = async () => {
			await kit.models.outbox.updateOne({ _id: "m1" }, { state: "parked" });
			return { name: "p.png", bytes: Buffer.from("picture") };
		};
		await sent(PICTURE);
		expect(kit.shown()).toEqual([]);
	});
});
