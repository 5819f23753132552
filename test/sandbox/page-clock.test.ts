import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Moved } from "../../src/sandbox/page/clock-mover.js";
import type { PageWorld } from "../browser/page-world.js";
import { smallDistrict } from "../browser/small-district.js";

let world: PageWorld;
beforeEach(async () => {
	world = await smallDistrict();
});
afterEach(() => world.close());

const move = (step: string) =>
	fetch(`${world.url}/sandbox/api/clock`, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ step }),
	});

async function moved(step: string): Promise<Moved> {
	return (await (await move(step)).json()) as Moved;
}

describe("the clock on the chat page", () => {
	it("goes on by a day at the same time of day", async () => {
		expect(await moved("day")).toMatchObject({
			now: "2021-03-13T00:00:00.000Z",
			words: "到了 3月13日（週六），沒有新的提醒",
		});
	});

	it("goes on by a week, and says what ran and where the bot spoke", async () => {
		expect(await moved("week")).toMatchObject({
			day: "3月19日（週五）",
			words: "到了 3月19日（週五），2 個群收到提醒",
			ran: [{ job: "made-up-digest", at: "2021年3月16日（週二） 09:05" }],
			arrived: [
				{ name: "區園林局工作群", messages: 1 },
				{ name: "區圖書館工作群", messages: 1 },
			],
		});
	});

	it("goes morning by morning, the same day's first", async () => {
		expect((await moved("next")).now).toBe("2021-03-12T01:06:00.000Z");
		expect((await moved("next")).now).toBe("2021-03-13T01:06:00.000Z");
	});

	it("moves for one page at a time", async () => {
		const statuses = await Promise.all([move("week"), move("week")]);
		expect(statuses.map(({ status }) => status).sort()).toEqual([200, 409]);
	});

	it("knows no other step", async () => {
		expect((await move("year")).status).toBe(400);
	});
});
