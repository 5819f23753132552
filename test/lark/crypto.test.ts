import * as lark from "@larksuiteoapi/node-sdk";
import { describe, expect, it } from "vitest";
import { decrypt, encrypt, signature } from "../../src/sandbox/lark/crypto.js";

const KEY = "demo-encrypt-key";
const PLAIN = '{"challenge":"abc123","token":"vtok","type":"url_verification"}';
const BODY =
	'{"encrypt":"AAECAwQFBgcICQoLDA0ODyiPWzeZMOTE9ap6GvAQPuWtgh2zQe9Wmx/HV05x8pM/WFm0JSjFOqT+zw4A/o8xuBynvKfOKlDCinYae6BOzRA="}';

describe("the platform's encryption and signature", () => {
	it("decrypts the documented vector", () => {
		expect(
			decrypt("P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=", "test key"),
		).toBe("hello world");
	});

	it("encrypts to the documented bytes for a given iv", () => {
		const iv = Buffer.from("000102030405060708090a0b0c0d0e0f", "hex");
		expect(JSON.stringify({ encrypt: encrypt(PLAIN, KEY, iv) })).toBe(BODY);
	});

	it("signs the documented body", () => {
		expect(signature("1760000000", "n0nce1", KEY, BODY)).toBe(
			"20c0589f6b78cd9b7edfd596746ba9d5f321db4483397516d29c8d265d038e06",
		);
	});

	it("encrypts what the SDK decrypts", () => {
		expect(new lark.AESCipher(KEY).decrypt(encrypt("任務 1.3 ✓", KEY))).toBe(
			"任務 1.3 ✓",
		);
	});
});
