import { describe, expect, it } from "vitest";

import { decrypt, DecryptError } from "../../../src/adapters/lark/decrypt.js";
import { encryptFor } from "./lark-crypto.js";

describe("decrypt", () => {
	it("reads the platform's vectors", () => {
		expect(
			decrypt(
				"test key",
				"P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=",
			).toString(),
		).toBe("hello world");
		expect(
			decrypt(
				"demo-encrypt-key",
				"AAECAwQFBgcICQoLDA0ODyiPWzeZMOTE9ap6GvAQPuWtgh2zQe9Wmx/HV05x8pM/WFm0JSjFOqT+zw4A/o8xuBynvKfOKlDCinYae6BOzRA=",
			).toString(),
		).toBe('{"challenge":"abc123","token":"vtok","type":"url_verification"}');
	});

	it("reads back what was encrypted, Chinese included", () => {
		expect(decrypt("k", encryptFor("k", "一網通辦")).toString()).toBe(
			"一網通辦",
		);
	});

	const whole = encryptFor("k", "hello");
	it.each([
		["nothing", ""],
		["not base64", "%%%%"],
		["base64 with a line break", `${whole.slice(0, 40)}\n${whole.slice(40)}`],
		["less than two blocks", Buffer.alloc(16).toString("base64")],
		["half a block", Buffer.alloc(40).toString("base64")],
		["wrong padding", Buffer.alloc(32).toString("base64")],
		["another key's", encryptFor("other", "hello")],
	])("gives one and the same error for %s", (_, encrypted) => {
		expect(() => decrypt("k", encrypted)).toThrowError(new DecryptError());
	});
});
