/**
 * The settings, read from the environment once, at start (contract §1). Every fault is found in one go, and no fault ever
 * shows a value: values may be secrets.
 */
import { z } from "zod";

export const SANDBOX_CLOCK_START = "2021-03-12T08:00:00+08:00";

export type TwoPersonMatter = "cases" | "roles" | "imports" | "broadcasts";

export type ClockSetting =
	| { kind: "system" }
	/** A simulated clock that starts here. */
	| { kind: "starts-at"; instant: Date }
	/** A simulated clock that goes on where it stood, at first at `SANDBOX_CLOCK_START`. */
	| { kind: "sandbox" };

export interface Config {
	/** Live with Lark credentials, else the sandbox. */
	mode: "sandbox" | "live";
	/** Null in the sandbox. */
	credentials: { appId: string; appSecret: string } | null;
	encryptKey: string | null;
	verificationToken: string | null;
	/** Base URL of Lark's API, no slash at the end. */
	larkDomain: string;
	larkEvents: "webhook" | "websocket";
	/** Null: the embedded MongoDB. */
	mongodbUri: string | null;
	mongodBinary: string | null;
	dataDir: string;
	dataKey: string | null;
	host: string;
	/** 0 lets the system choose a free one. */
	port: number;
	/** No slash at the end. Null: cards carry no link; in the sandbox with port 0, known only after listening. */
	publicUrl: string | null;
	timeZone: string;
	adminOpenIds: string[];
	twoPerson: TwoPersonMatter[];
	clock: ClockSetting;
	logLevel: (typeof LOG_LEVELS)[number];
}

export type ConfigResult =
	| { ok: true; config: Config }
	/** One line each: the variable, what is wrong, what to do. */
	| { ok: false; faults: string[] };

type Environment = Record<string, string | undefined>;

const LOG_LEVELS = [
	"trace",
	"debug",
	"info",
	"warn",
	"error",
	"fatal",
	"silent",
] as const;
const TWO_PERSON_MATTERS = ["cases", "roles", "imports", "broadcasts"] as const;
const LARK_DOMAINS: Record<string, string> = {
	feishu: "https://open.feishu.cn",
	lark: "https://open.larksuite.com",
};

const CLOCK_HELP =
	"must be system, or an instant with its offset such as 2021-03-12T08:00:00+08:00";

const text = z.string().optional();

function httpUrl(help: string) {
	return z
		.string()
		.refine(isHttpUrl, help)
		.transform((url) => url.replace(/\/+$/, ""));
}

/** One row per setting, as they stand in the environment. */
const Settings = z.object({
	LARK_APP_ID: text,
	LARK_APP_SECRET: text,
	LARK_ENCRYPT_KEY: text,
	LARK_VERIFICATION_TOKEN: text,
	LARK_DOMAIN: z
		.string()
		.transform((domain) => LARK_DOMAINS[domain] ?? domain)
		.pipe(
			httpUrl(
				"is neither feishu, lark nor a base URL; write for example https://open.feishu.cn",
			),
		)
		.default("https://open.feishu.cn"),
	LARK_EVENTS: z
		.enum(["webhook", "websocket"], "must be webhook or websocket")
		.default("webhook"),
	MONGODB_URI: z
		.string()
		.regex(
			/^mongodb(\+srv)?:\/\/([^/?#]*@)?[^/?#@\s]+([/?]\S*)?$/,
			"is not a MongoDB address; write mongodb://HOST:PORT/NAME?replicaSet=… or unset it for the embedded database",
		)
		.optional(),
	MONGOD_BINARY: text,
	DATA_DIR: z.string().default("./data"),
	DATA_KEY: text,
	HOST: z
		.string()
		.regex(
			/^[A-Za-z0-9.:_-]+$/,
			"is not an address to listen on; write for example 127.0.0.1",
		)
		.optional(),
	PORT: z
		.string()
		.refine(
			(port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535,
			"must be a whole number from 1 to 65535",
		)
		.transform(Number)
		.default(3000),
	PUBLIC_URL: httpUrl(
		"is not a web address; write for example https://duban.example.gov",
	).optional(),
	TIMEZONE: z
		.string()
		.refine(
			isTimeZone,
			"is not an IANA time zone; write for example Asia/Shanghai",
		)
		.default("Asia/Shanghai"),
	ADMIN_OPEN_IDS: z
		.string()
		.transform(splitList)
		.refine(
			(ids) => ids.every((id) => /^ou_[A-Za-z0-9_-]+$/.test(id)),
			"must be open_ids (ou_…), separated by commas",
		)
		.default([]),
	TWO_PERSON: z
		.string()
		.transform(splitList)
		.pipe(
			z.union(
				[
					z.tuple([z.literal("none")]).transform((): TwoPersonMatter[] => []),
					z.array(z.enum(TWO_PERSON_MATTERS)).min(1),
				],
				"must be any of cases, roles, imports, broadcasts, separated by commas, or none",
			),
		)
		.default(["cases"]),
	CLOCK: z
		.union(
			[
				z.literal("system"),
				z.iso.datetime({ offset: true, error: CLOCK_HELP }),
			],
			CLOCK_HELP,
		)
		.optional(),
	LOG_LEVEL: z
		.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`)
		.default("info"),
});

type Settings = z.infer<typeof Settings>;

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(Settings.shape);

/** Reads and checks the settings; an empty value counts as not set. Never throws. */
export function readConfig(env: Environment): ConfigResult {
	const given = Object.fromEntries(
		Object.entries(env).filter(([, value]) => value),
	);
	const parsed = Settings.safeParse(given);
	const faults = [
		...unknownNames(given),
		...surroundingSpaces(given),
		...(parsed.error?.issues ?? []).map(
			(fault) => `${fault.path.join(".")} ${fault.message}`,
		),
		...togetherFaults(given),
	];
	if (!parsed.success || faults.length > 0) return { ok: false, faults };
	return { ok: true, config: toConfig(parsed.data) };
}

function toConfig(settings: Settings): Config {
	const credentials =
		settings.LARK_APP_ID && settings.LARK_APP_SECRET
			? { appId: settings.LARK_APP_ID, appSecret: settings.LARK_APP_SECRET }
			: null;
	const host = settings.HOST ?? (credentials ? "0.0.0.0" : "127.0.0.1");
	return {
		mode: credentials ? "live" : "sandbox",
		credentials,
		encryptKey: settings.LARK_ENCRYPT_KEY ?? null,
		verificationToken: settings.LARK_VERIFICATION_TOKEN ?? null,
		larkDomain: settings.LARK_DOMAIN,
		larkEvents: settings.LARK_EVENTS,
		mongodbUri: settings.MONGODB_URI ?? null,
		mongodBinary: settings.MONGOD_BINARY ?? null,
		dataDir: settings.DATA_DIR,
		dataKey: settings.DATA_KEY ?? null,
		host,
		port: settings.PORT,
		publicUrl:
			settings.PUBLIC_URL ??
			(credentials || settings.PORT === 0
				? null
				: `http://${host}:${settings.PORT}`),
		timeZone: settings.TIMEZONE,
		adminOpenIds: settings.ADMIN_OPEN_IDS,
		twoPerson: settings.TWO_PERSON,
		clock: toClock(settings.CLOCK, credentials !== null),
		logLevel: settings.LOG_LEVEL,
	};
}

function toClock(clock: string | undefined, live: boolean): ClockSetting {
	if (clock === undefined) return { kind: live ? "system" : "sandbox" };
	if (clock === "system") return { kind: "system" };
	return { kind: "starts-at", instant: new Date(clock) };
}

function unknownNames(given: Environment): string[] {
	return Object.keys(given)
		.filter((name) => name.startsWith("LARK_") && !(name in Settings.shape))
		.map(
			(name) =>
				`${JSON.stringify(name).slice(1, -1)} is not a setting; check its spelling or remove it`,
		);
}

function surroundingSpaces(given: Environment): string[] {
	return SETTING_NAMES.filter(
		(name) => given[name] !== given[name]?.trim(),
	).map((name) => `${name} has spaces around its value; remove them`);
}

/** What only shows when several settings are seen together. */
function togetherFaults(given: Environment): string[] {
	const faults: string[] = [];
	const live = given["LARK_APP_ID"] && given["LARK_APP_SECRET"];
	const need = (name: string, why: string) => {
		if (!given[name]) faults.push(`${name} is missing; ${why}`);
	};
	if (given["LARK_APP_ID"])
		need("LARK_APP_SECRET", "LARK_APP_ID needs it, or unset both");
	if (given["LARK_APP_SECRET"])
		need("LARK_APP_ID", "LARK_APP_SECRET needs it, or unset both");
	if (live && given["LARK_EVENTS"] !== "websocket") {
		need("LARK_ENCRYPT_KEY", "copy it from the app's page, 加密策略");
		need("LARK_VERIFICATION_TOKEN", "copy it from the app's page, 加密策略");
	}
	if (live && given["LARK_EVENTS"] === "websocket" && !isAppId(given))
		faults.push(
			"LARK_APP_ID must be cli_ and 16 hexadecimal digits for the long connection; copy it from the app's page",
		);
	if (isProduction(given) && given["CLOCK"] && given["CLOCK"] !== "system")
		faults.push(
			"CLOCK must not be simulated when NODE_ENV is production; unset one of them",
		);
	return faults;
}

function isAppId(given: Environment): boolean {
	return /^cli_[0-9a-fA-F]{16}$/.test(given["LARK_APP_ID"] ?? "");
}

function isProduction(given: Environment): boolean {
	return given["NODE_ENV"] === "production";
}

function splitList(list: string): string[] {
	return list
		.split(",")
		.map((item) => item.trim())
		.filter((item) => item !== "");
}

function isHttpUrl(value: string): boolean {
	if (!URL.canParse(value)) return false;
	const url = new URL(value);
	return (
		/^https?:$/.test(url.protocol) &&
		!url.username &&
		!url.password &&
		!url.search &&
		!url.hash
	);
}

function isTimeZone(name: string): boolean {
	if (!/^[A-Za-z]/.test(name)) return false; // some Node releases also take +08:00
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
