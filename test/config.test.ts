import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

import { describe, expect, it } from "vitest";

import { readConfig, SETTING_NAMES, type Config } from "../src/config.js";

const LIVE = {
	LARK_APP_ID: "cli_a0b1c2d3e4f50617",
	LARK_APP_SECRET: "s3cret-s3cret",
	LARK_ENCRYPT_KEY: "enc-enc",
	LARK_VERIFICATION_TOKEN: "vtok-vtok",
};

function config(env: Record<string, string>): Config {
	const result = readConfig(env);
	if (!result.ok) throw new Error(result.faults.join("\n"));
	return result.config;
}

function faults(env: Record<string, string>): string[] {
	const result = readConfig(env);
	return result.ok ? [] : result.faults;
}

describe("readConfig", () => {
	it("needs no settings for the sandbox", () => {
		expect(config({})).toEqual({
			mode: "sandbox",
			credentials: null,
			encryptKey: null,
			verificationToken: null,
			larkDomain: "https://open.feishu.cn",
			larkEvents: "webhook",
			mongodbUri: null,
			mongodBinary: null,
			dataDir: "./data",
			dataKey: null,
			host: "127.0.0.1",
			port: 3000,
			publicUrl: "http://127.0.0.1:3000",
			timeZone: "Asia/Shanghai",
			adminOpenIds: [],
			twoPerson: ["cases"],
			clock: { kind: "sandbox" },
			logLevel: "info",
		});
	});

	it("goes live with credentials: other host, system clock, no link to the board", () => {
		expect(config(LIVE)).toMatchObject({
			mode: "live",
			credentials: { appId: LIVE.LARK_APP_ID, appSecret: "s3cret-s3cret" },
			host: "0.0.0.0",
			publicUrl: null,
			clock: { kind: "system" },
		});
	});

	it("reads every setting", () => {
		expect(
			config({
				...LIVE,
				LARK_DOMAIN: "http://127.0.0.1:9100/",
				LARK_EVENTS: "websocket",
				MONGODB_URI: "mongodb://u:p@a:1,b:2/duban?replicaSet=rs0",
				MONGOD_BINARY: "/usr/bin/mongod",
				DATA_DIR: "/srv/duban",
				DATA_KEY: "key",
				HOST: "::1",
				PORT: "8080",
				PUBLIC_URL: "https://duban.example.gov/",
				TIMEZONE: "Europe/Berlin",
				ADMIN_OPEN_IDS: "ou_1, ou_2,",
				TWO_PERSON: "roles,imports",
				CLOCK: "2021-03-12T08:00:00+08:00",
				LOG_LEVEL: "debug",
			}),
		).toMatchObject({
			larkDomain: "http://127.0.0.1:9100",
			larkEvents: "websocket",
			mongodbUri: "mongodb://u:p@a:1,b:2/duban?replicaSet=rs0",
			mongodBinary: "/usr/bin/mongod",
			dataDir: "/srv/duban",
			dataKey: "key",
			host: "::1",
			port: 8080,
			publicUrl: "https://duban.example.gov",
			timeZone: "Europe/Berlin",
			adminOpenIds: ["ou_1", "ou_2"],
			twoPerson: ["roles", "imports"],
			clock: {
				kind: "starts-at",
				instant: new Date("2021-03-12T00:00:00Z"),
			},
			logLevel: "debug",
		});
	});

	it("takes lark for the international address, and none for nobody twice", () => {
		const { larkDomain, twoPerson } = config({
			LARK_DOMAIN: "lark",
			TWO_PERSON: "none",
		});
		expect(larkDomain).toBe("https://open.larksuite.com");
		expect(twoPerson).toEqual([]);
	});

	it("counts an empty value as not set", () => {
		expect(config({ LARK_APP_ID: "", PORT: "", LARK_NO_SUCH: "" }).mode).toBe(
			"sandbox",
		);
	});

	it("lets the system choose the port for a test", () => {
		expect(config({ PORT: "0" })).toMatchObject({ port: 0, publicUrl: null });
	});

	it.each<[string, Record<string, string>]>([
		["LARK_APP_SECRET", { LARK_APP_ID: "cli_a0b1c2d3e4f50617" }],
		["LARK_APP_ID", { LARK_APP_SECRET: "s3cret-s3cret" }],
		["LARK_ENCRYPT_KEY", { ...LIVE, LARK_ENCRYPT_KEY: "" }],
		["LARK_VERIFICATION_TOKEN", { ...LIVE, LARK_VERIFICATION_TOKEN: "" }],
		["LARK_APP_SECRET", { ...LIVE, LARK_APP_SECRET: " s3cret-s3cret" }],
		["LARK_ENCRYPT_KEY", { ...LIVE, LARK_ENCRYPT_KEY: "enc-enc\n" }],
		["LARK_NO_SUCH", { LARK_NO_SUCH: "fault-value" }],
		["LARK_DOMAIN", { LARK_DOMAIN: "fault-value" }],
		["LARK_DOMAIN", { LARK_DOMAIN: "ftp://fault-value" }],
		["LARK_DOMAIN", { LARK_DOMAIN: "https://u:fault-value@host" }],
		["LARK_EVENTS", { LARK_EVENTS: "fault-value" }],
		[
			"LARK_APP_ID",
			{ ...LIVE, LARK_APP_ID: "fault-value", LARK_EVENTS: "websocket" },
		],
		["MONGODB_URI", { MONGODB_URI: "http://fault-value" }],
		["MONGODB_URI", { MONGODB_URI: "mongodb://" }],
		["HOST", { HOST: "http://fault-value" }],
		["PORT", { PORT: "65536" }],
		["PORT", { PORT: "-1" }],
		["PORT", { PORT: "3e3" }],
		["PORT", { PORT: "fault-value" }],
		["PUBLIC_URL", { PUBLIC_URL: "fault-value" }],
		["TIMEZONE", { TIMEZONE: "Mars/fault-value" }],
		["TIMEZONE", { TIMEZONE: "+08:00" }],
		["ADMIN_OPEN_IDS", { ADMIN_OPEN_IDS: "ou_1;fault-value" }],
		["TWO_PERSON", { TWO_PERSON: "fault-value" }],
		["TWO_PERSON", { TWO_PERSON: "none,cases" }],
		["CLOCK", { CLOCK: "2021-03-12" }],
		["CLOCK", { CLOCK: "2021-03-12T08:00:00" }],
		["CLOCK", { CLOCK: "2021-02-30T08:00:00+08:00" }],
		["CLOCK", { CLOCK: "2021-03-12T08:00:00+08:00", NODE_ENV: "production" }],
		["LOG_LEVEL", { LOG_LEVEL: "fault-value" }],
	])("names %s in one line, never its value: %j", (name, env) => {
		const found = faults(env);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(new RegExp(`^${name} `));
		expect(found[0]).not.toMatch(/\n|fault-value|s3cret|enc-enc/);
	});

	it("reports all faults at once", () => {
		const found = faults({ PORT: "x", LOG_LEVEL: "x", LARK_X: "x" });
		expect(found.map((line) => line.split(" ")[0]).sort()).toEqual([
			"LARK_X",
			"LOG_LEVEL",
			"PORT",
		]);
	});

	it("needs no webhook keys with the long connection", () => {
		const env = { ...LIVE, LARK_EVENTS: "websocket" };
		expect(
			config({ ...env, LARK_ENCRYPT_KEY: "", LARK_VERIFICATION_TOKEN: "" })
				.encryptKey,
		).toBeNull();
	});

	it("accepts a system clock in production", () => {
		expect(
			config({ ...LIVE, CLOCK: "system", NODE_ENV: "production" }).clock,
		).toEqual({ kind: "system" });
	});

	it("is documented whole in .env.example", () => {
		const example = readFileSync(
			new URL("../.env.example", import.meta.url),
			"utf8",
		);
		expect(Object.keys(parseEnv(example)).sort()).toEqual(
			[...SETTING_NAMES].sort(),
		);
	});
});
