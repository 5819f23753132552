import { describe, expect, it } from "vitest";

import {
	isSignedWith,
	type DistinctHeaders,
} from "../../../src/adapters/lark/signature.js";
import { signedHeaders } from "./lark-crypto.js";

const KEY = "demo-encrypt-key";
const RAW = Buffer.from(
	'{"encrypt":"AAECAwQFBgcICQoLDA0ODyiPWzeZMOTE9ap6GvAQPuWtgh2zQe9Wmx/HV05x8pM/WFm0JSjFOqT+zw4A/o8xuBynvKfOKlDCinYae6BOzRA="}',
);
const SIGNATURE =
	"20c0589f6b78cd9b7edfd596746ba9d5f321db4483397516d29c8d265d038e06";
const SECONDS = 1_760_000_000;

function check(changes: DistinctHeaders, nowSeconds = SECONDS): boolean {
	const headers: DistinctHeaders = {
		"x-lark-request-timestamp": [String(SECONDS)],
		"x-lark-request-nonce": ["n0nce1"],
		"x-lark-signature": [SIGNATURE],
		...changes,
	};
	return isSignedWith(KEY, headers, RAW, nowSeconds * 1000);
}

/** Rightly signed, at another time than `now`. */
function checkTime(timestamp: string): boolean {
	const headers = Object.fromEntries(
		Object.entries(signedHeaders(KEY, RAW, timestamp)).map(([name, value]) => [
			name,
			[value],
		]),
	);
	return check(headers);
}

describe("isSignedWith", () => {
	it("accepts the platform's vector", () => {
		expect(check({})).toBe(true);
	});

	it.each([
		["no signature", { "x-lark-signature": undefined }],
		["a wrong one", { "x-lark-signature": ["0".repeat(64)] }],
		["a short one", { "x-lark-signature": [SIGNATURE.slice(1)] }],
		["one that is not hex", { "x-lark-signature": ["z".repeat(64)] }],
		["upper case", { "x-lark-signature": [SIGNATURE.toUpperCase()] }],
		["a repeated header", { "x-lark-signature": [SIGNATURE, SIGNATURE] }],
		["a repeated nonce", { "x-lark-request-nonce": ["n0nce1", "n0nce1"] }],
		["no nonce", { "x-lark-request-nonce": undefined }],
		["no timestamp", { "x-lark-request-timestamp": undefined }],
		[
			"a digit moved from the nonce to the time",
			{
				"x-lark-request-timestamp": [`${SECONDS}1`],
				"x-lark-request-nonce": ["n0nce1".slice(1)],
			},
		],
	])("refuses %s", (_, changes) => {
		expect(check(changes)).toBe(false);
	});

	it("refuses a body changed by one byte", () => {
		const raw = Buffer.from(RAW);
		raw[15]! ^= 1;
		const headers = { "x-lark-request-timestamp": [String(SECONDS)] };
		expect(
			isSignedWith(
				KEY,
				{
					...headers,
					"x-lark-request-nonce": ["n0nce1"],
					"x-lark-signature": [SIGNATURE],
				},
				raw,
				SECONDS * 1000,
			),
		).toBe(false);
	});

	it("accepts timestamps from eight hours ago to five minutes ahead", () => {
		expect(checkTime(String(SECONDS - 8 * 3600))).toBe(true);
		expect(checkTime(String(SECONDS + 5 * 60))).toBe(true);
		expect(checkTime(String(SECONDS - 8 * 3600 - 1))).toBe(false);
		expect(checkTime(String(SECONDS + 5 * 60 + 1))).toBe(false);
	});

	it.each(["NaN", "1e9", "-1760000000", `${SECONDS}000`, "", " 1760000000"])(
		"refuses the timestamp %j",
		(timestamp) => {
			expect(checkTime(timestamp)).toBe(false);
		},
	);
});
