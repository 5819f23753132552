/** `trust.md` G33: what must not be seen, through every fault, at the log's lowest level. */
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectMongo } from "../../src/adapters/mongo/connection.js";
import { createSdkLogger } from "../../src/adapters/lark/sdk-logger.js";
import { createLog } from "../../src/server/log.js";
import { aCaseDistrict } from "../helpers/case-world.js";
import {
	ACTION,
	CITY,
	GARDEN,
	OFFICE,
	PLAIN,
	WATER,
} from "../helpers/district.js";
import { lastIn, privately } from "../helpers/seen.js";
import { ACCOUNT, type TestApp, wordsOf } from "../helpers/test-app.js";
import { COMPLETE } from "../handlers/cases/filing-kit.js";

const URI_PASSWORD = "uri-pass-canary";
const DATA_KEY = "data-key-canary";
const SECRETS = [
	ACCOUNT.appSecret,
	ACCOUNT.encryptKey,
	ACCOUNT.verificationToken,
	URI_PASSWORD,
	DATA_KEY,
];
const NUMBERS = [
	"110101199003074514",
	"11010119900307451X",
	"110101 1990 0307 4522",
	"１１０１０１１９９００３０７４５３１",
	"13800138000",
	"139 0001 3900",
	"137-0013-7000",
	"１３６００１３６０００",
	"+86 135 0013 5000",
	"6222021234567890128",
	"6217 0012 3456 7890 123",
	"６２２８４８１２３４５６７８９０",
	"4367421234567890",
	"lo.taichuan@canary.example",
	"wang.er+x@mail.canary.example",
];
/** 30 sentences in fields of cases, in sentences said and in names. */
const TEXTS = Array.from({ length: 30 }, (_, no) => `金絲雀案情${no}號內容`);
const text = (no: number) => `${TEXTS[no]} ${NUMBERS[no % NUMBERS.length]}`;
const CANARIES = [...SECRETS, ...NUMBERS, ...TEXTS];
/** Tenant tokens, as the stand-in hands them out. */
const TOKEN = /\bt-[\w.-]{10,}/;

const lines: string[] = [];
const log = createLog("trace", SECRETS, {
	write: (line: string) => void lines.push(line),
});
const bodies: string[] = [];
let t: TestApp;
let url: string;

beforeAll(async () => {
	t = await aCaseDistrict({ discipline: true, log });
	const { port } = t.app.server.address() as AddressInfo;
	url = `http://127.0.0.1:${port}`;
}, 60_000);
afterAll(() => t.close());

async function post(body: string, headers: Record<string, string> = {}) {
	const answer = await fetch(`${url}/webhook/event`, {
		method: "POST",
		headers: { "content-type": "application/json", ...headers },
		body,
	});
	bodies.push(await answer.text());
}

/** Which canaries stand in it. */
function found(where: string, everything: string): string[] {
	const token = TOKEN.test(everything) ? [`${where}: a tenant token`] : [];
	const seen = CANARIES.filter((canary) => everything.includes(canary));
	return [...token, ...seen.map((canary) => `${where}: ${canary}`)];
}

const CASE = {
	...COMPLETE,
	title: text(0),
	subject: text(1),
	summary: `${text(2)}；${NUMBERS.join("；")}`,
	document_no: text(3),
};

async function form(by: string) {
	await t.say(by, privately(t, by), "提交案例");
	return lastIn(t, privately(t, by));
}

describe("no secret and no word of a case leaves the place it belongs to", () => {
	it("is tried with 50 canaries", () => {
		expect(CANARIES).toHaveLength(50);
		expect(new Set(CANARIES).size).toBe(50);
	});

	it("where Lark's token, sends and uploads fail, and echo what they were sent", async () => {
		t.standIn.revokeTokens();
		t.standIn.addFault({
			route: "token",
			times: 2,
			fault: { kind: "status", status: 500, msg: ACCOUNT.appSecret },
		});
		await t.press("ou_liaison", await form("ou_liaison"), "提交案例", CASE);
		for (const fault of [
			{ kind: "status", status: 400, code: 230001, msg: CASE.summary },
			{ kind: "status", status: 400, code: 230028, msg: CASE.title },
			{ kind: "status", status: 403, code: 99991672, msg: text(4) },
			{ kind: "status", status: 400, code: 230099, msg: text(5) },
			{ kind: "html", status: 502 },
			{ kind: "truncated-json" },
			{ kind: "token-expired" },
			{ kind: "redirect", location: `http://127.0.0.1:9/?q=${text(6)}` },
		] as const) {
			t.standIn.addFault({ route: "messages.create", fault });
			await t.say("ou_zhou", privately(t, "ou_zhou"), "案例 1");
		}
		t.standIn.addFault({
			route: "files.create",
			fault: { kind: "status", status: 400, code: 234001, msg: text(7) },
		});
		await t.say("ou_zhou", privately(t, "ou_zhou"), "導出案例");
		t.standIn.clearFaults();
		await t.app.settled(20_000);
	}, 60_000);

	it("where the SDK reports a request that failed", () => {
		const sdk = createSdkLogger(log, SECRETS);
		const config = {
			url: "/open-apis/auth/v3/tenant_access_token/internal",
			headers: { Authorization: "Bearer t-canary0123456789abc" },
			data: JSON.stringify({ app_secret: ACCOUNT.appSecret }),
		};
		const request = Object.assign(new Error("failed with 500"), { config });
		void sdk.error([request, { config, response: { data: NUMBERS } }]);
		void sdk.warn(request);
		void sdk.info({ token: "t-canary0123456789abc" });
		void sdk.debug(CASE);
		void sdk.trace(CASE);
	});

	it("where the database refuses, quoting what it was given", async () => {
		const people = t.connection.connection.collection("people");
		await people.createIndex({ name: 1 }, { unique: true, name: "canary" });
		t.standIn.addPerson({ openId: "ou_twin1", name: text(8) });
		t.standIn.addPerson({ openId: "ou_twin2", name: text(8) });
		for (const twin of ["ou_twin1", "ou_twin2"])
			await t.say("ou_admin", privately(t, "ou_admin"), "設督查 @某人", {
				mentions: [twin],
			});
		await people.dropIndex("canary");
		await expect(
			connectMongo(`mongodb://u:${URI_PASSWORD}@127.0.0.1:9/x?replicaSet=r`, {
				log,
				operationTimeoutMs: 300,
			}).catch((err: unknown) => {
				log.error({ err }, "no database");
				throw err;
			}),
		).rejects.toThrow();
		log.error({ err: new Error(`bad DATA_KEY ${DATA_KEY}`) }, DATA_KEY);
	}, 60_000);

	it("where an event cannot be dealt with and is parked", async () => {
		const cases = t.connection.connection.collection("cases");
		await cases.updateMany({}, { $set: { "text.summary": text(9) } });
		await t.say("ou_zhou", privately(t, "ou_zhou"), `案例 1`);
		await t.say(
			"ou_liaison",
			privately(t, "ou_liaison"),
			`提交案例 ${text(10)}`,
		);
		await t.say("ou_zhou", privately(t, "ou_zhou"), "案例審核");
		await t.app.settled(30_000);
		expect(lines.join("")).toContain("event failed");
	}, 60_000);

	it("where bodies are malformed, unsigned or wrongly signed", async () => {
		const said = JSON.stringify({ token: ACCOUNT.verificationToken, ...CASE });
		const signed = {
			"x-lark-request-timestamp": "1",
			"x-lark-request-nonce": text(11),
			"x-lark-signature": ACCOUNT.encryptKey,
		};
		for (const body of [
			said,
			said.slice(0, -5),
			`{"encrypt":"${text(12)}"}`,
			`{"challenge":"${text(13)}","type":"url_verification","token":"${text(14)}"}`,
			`[${NUMBERS.join()}`,
			text(15),
		]) {
			await post(body).catch(() => undefined);
			const ascii = { ...signed, "x-lark-request-nonce": "n" };
			await post(body, ascii);
		}
		for (const path of [`/${text(16)}`, `/readyz?x=${text(17)}`, "/healthz"]) {
			const answer = await fetch(`${url}${encodeURI(path)}`);
			bodies.push(await answer.text());
		}
		const forged = await t.standIn.event("im.message.receive_v1", {
			message: text(18),
		});
		const wrong = await t.standIn.event(
			"im.message.receive_v1",
			{ sender: text(19) },
			{ token: text(20), app_id: text(21) },
		);
		bodies.push(JSON.stringify([forged, wrong].map(({ body }) => body)));
	});

	it("where it is said in a group", async () => {
		for (const [no, chat] of [WATER, GARDEN, OFFICE, PLAIN].entries()) {
			await t.say("ou_admin", chat, `提交案例 ${text(22 + no)}`);
			await t.say("ou_admin", chat, `提交標桿：${text(26 + no)}`);
		}
	}, 60_000);

	it("and is then nowhere in the log, the metrics, error bodies, addresses called or groups", async () => {
		const metrics = await (await fetch(`${url}/metrics`)).text();
		const called = t.standIn.ledger.calls
			.map(({ path, query }) => decodeURIComponent(`${path}?${query}`))
			.join("\n");
		const groups = [WATER, GARDEN, CITY, OFFICE, ACTION, PLAIN]
			.flatMap((chat) => t.sent(chat))
			.map((message) => `${wordsOf(message)} ${JSON.stringify(message)}`)
			.join("\n");
		expect(lines.length).toBeGreaterThan(10);
		expect(called).toContain("/open-apis/im/v1/messages");
		expect([
			...found("log", lines.join("")),
			...found("metrics", metrics),
			...found("error bodies", bodies.join("\n")),
			...found("addresses", called),
			...found("groups", groups),
		]).toEqual([]);
	});

	it("though the case itself was received", async () => {
		const filed = await t.app
			.transaction(({ cases }) => cases.figures())
			.then((figures) => figures.length);
		expect(filed).toBe(1);
	});
});
