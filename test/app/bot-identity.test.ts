import { expect, it } from "vitest";
import { createBotIdentity } from "../../src/app/bot-identity.js";
import type { Directory } from "../../src/ports/directory.js";

interface Told {
	lark: () => Promise<string | null>;
	remembered?: string | null;
}

function identity({ lark, remembered = null }: Told) {
	const seen = { asked: 0, written: [] as string[], now: 0 };
	const nobody = () => Promise.resolve(null);
	const directory: Directory = {
		botOpenId: () => {
			seen.asked += 1;
			return lark();
		},
		members: nobody,
		chatName: nobody,
		personName: nobody,
	};
	const bot = createBotIdentity({
		directory,
		remembered: {
			read: () => Promise.resolve(remembered),
			write: (openId) => Promise.resolve(seen.written.push(openId)),
		},
		nowMs: () => seen.now,
		waitMs: 5,
	});
	return { bot, seen };
}

it("asks Lark once and remembers", async () => {
	const { bot, seen } = identity({ lark: () => Promise.resolve("ou_bot") });
	expect(await bot.openId()).toBe("ou_bot");
	expect(await bot.openId()).toBe("ou_bot");
	expect(seen).toMatchObject({ asked: 1, written: ["ou_bot"] });
});

it("does not ask Lark for what it remembers", async () => {
	const { bot, seen } = identity({
		lark: () => Promise.resolve("ou_other"),
		remembered: "ou_bot",
	});
	expect(await bot.openId()).toBe("ou_bot");
	expect(seen.asked).toBe(0);
});

it("does not wait for a Lark that never answers, and not at every call", async () => {
	const { bot, seen } = identity({ lark: () => new Promise(() => undefined) });
	expect(await bot.openId()).toBeNull();
	expect(await bot.openId()).toBeNull();
	expect(seen.asked).toBe(1);
});

it("asks again after ten seconds", async () => {
	let answer: string | null = null;
	const { bot, seen } = identity({ lark: () => Promise.resolve(answer) });
	expect(await bot.openId()).toBeNull();
	answer = "ou_bot";
	seen.now = 10_001;
	expect(await bot.openId()).toBe("ou_bot");
});
