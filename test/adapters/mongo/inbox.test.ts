import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DomainError } from "../../../src/domain/errors.js";
import {
	aMessage,
	aPress,
	type InboxKit,
	inboxKit,
} from "../../helpers/inbox-kit.js";
import { until } from "../../helpers/until.js";

let kit: InboxKit;
beforeEach(async () => {
	kit = await inboxKit();
});
afterEach(() => kit.close());

describe("a message recorded", () => {
	it("is kept although nobody works yet, and done when somebody does", async () => {
		await kit.inbox.record(aMessage("m1"));
		expect(await kit.inbox.pending()).toBe(1);
		kit.inbox.start();
		await kit.idle();
		expect(await kit.effects()).toEqual(["m1"]);
	});

	it("has one effect when it comes five times at once", async () => {
		kit.inbox.start();
		await Promise.all(
			[1, 2, 3, 4, 5].map(() => kit.inbox.record(aMessage("m1"))),
		);
		await kit.idle();
		expect(await kit.effects()).toEqual(["m1"]);
	});

	it("has one effect when it comes again long after it was done", async () => {
		kit.inbox.start();
		await kit.inbox.record(aMessage("m1"));
		await kit.idle();
		await kit.inbox.record(aMessage("m1"));
		await kit.idle();
		expect(await kit.effects()).toEqual(["m1"]);
	});

	it("has one effect when two replicas get it eight times and both work", async () => {
		const other = kit.another();
		kit.inbox.start();
		other.start();
		const keys = ["m1", "m2", "m3", "m4"];
		await Promise.all(
			keys.flatMap((key) =>
				[1, 2, 3, 4].flatMap(() => [
					kit.inbox.record(aMessage(key, `oc_${key}`)),
					other.record(aMessage(key, `oc_${key}`)),
				]),
			),
		);
		await kit.idle();
		expect((await kit.effects()).toSorted()).toEqual(keys);
	});

	it("is done in the order of arrival within its chat", async () => {
		const keys = Array.from({ length: 20 }, (_, n) => `m${n}`);
		for (const key of keys) await kit.inbox.record(aMessage(key));
		kit.inbox.start();
		await kit.idle();
		expect(await kit.effects()).toEqual(keys);
	});

	it("does not wait for another chat's", async () => {
		const gate = aGate();
		kit.does.handle = async ({ key }) => {
			if (key === "slow") await gate.opened;
			return null;
		};
		kit.inbox.start();
		await kit.inbox.record(aMessage("slow", "oc_slow"));
		await kit.inbox.record(aMessage("quick", "oc_quick"));
		await until("the quick one", async () =>
			(await kit.effects()).includes("quick"),
		);
		gate.open();
		await kit.idle();
	});
});

describe("an event that fails", () => {
	it("leaves no trace and is parked after three tries, and the next of its chat goes on", async () => {
		let tries = 0;
		const parked: string[] = [];
		kit.does.handle = ({ key }) => {
			if (key !== "poison") return Promise.resolve(null);
			tries += 1;
			return Promise.reject(new TypeError("a bug"));
		};
		kit.does.park = ({ key }) => {
			parked.push(key);
			return Promise.resolve(null);
		};
		kit.inbox.start();
		await kit.inbox.record(aMessage("poison"));
		await kit.inbox.record(aMessage("next"));
		await kit.idle();
		expect(tries).toBe(3);
		expect(parked).toEqual(["poison"]);
		expect(await kit.effects()).toEqual(["next"]);
		expect((await kit.row("poison")).state).toBe("parked");
	});

	it("is parked although even saying so fails", async () => {
		kit.does.handle = ({ key }) =>
			key === "poison"
				? Promise.reject(new TypeError("a bug"))
				: Promise.resolve(null);
		kit.does.park = () => Promise.reject(new TypeError("another bug"));
		kit.inbox.start();
		await kit.inbox.record(aMessage("poison"));
		await kit.inbox.record(aMessage("next"));
		await kit.idle();
		expect((await kit.row("poison")).state).toBe("parked");
		expect(await kit.effects()).toEqual(["next"]);
	});

	it("is refused when the sender is at fault: once, and its effect undone", async () => {
		const told: string[] = [];
		kit.does.handle = () => Promise.reject(new DomainError("no-plan"));
		kit.does.refuse = (error, { key }) =>
			error instanceof DomainError
				? () => {
						told.push(`${key}: ${error.code}`);
						return Promise.resolve(null);
					}
				: null;
		kit.inbox.start();
		await kit.inbox.record(aMessage("m1"));
		await kit.idle();
		expect(told).toEqual(["m1: no-plan"]);
		expect(await kit.effects()).toEqual([]);
		expect((await kit.row("m1")).state).toBe("done");
	});

	it("does not block its chat when the refusal itself fails", async () => {
		kit.does.handle = ({ key }) =>
			key === "m1"
				? Promise.reject(new DomainError("no-plan"))
				: Promise.resolve(null);
		kit.does.refuse = () => () => Promise.reject(new TypeError("a bug"));
		kit.inbox.start();
		await kit.inbox.record(aMessage("m1"));
		await kit.inbox.record(aMessage("m2"));
		await kit.idle();
		expect((await kit.row("m1")).state).toBe("parked");
		expect(await kit.effects()).toEqual(["m2"]);
	});

	it.each(["MongoNetworkError", "DatabaseTimeoutError"])(
		"loses no try when it was the database's fault: %s",
		async (name) => {
			let failures = 5;
			kit.does.handle = () => {
				failures -= 1;
				if (failures < 0) return Promise.resolve(null);
				return Promise.reject(Object.assign(new Error("away"), { name }));
			};
			kit.inbox.start();
			await kit.inbox.record(aMessage("m1"));
			await kit.idle();
			expect((await kit.row("m1")).state).toBe("done");
			expect(await kit.effects()).toEqual(["m1"]);
		},
	);
});

describe("a press", () => {
	const answer = {
		toast: { type: "success", content: "好" },
		card: { schema: "2.0" },
	} as const;

	it("is answered by what was done", async () => {
		kit.does.handle = () => Promise.resolve(answer);
		kit.inbox.start();
		await kit.inbox.record(aPress("p1"));
		expect(await kit.inbox.answerOf(aPress("p1"), 2_000)).toEqual(answer);
	});

	it("gets the same answer when it comes again, and no second effect", async () => {
		kit.does.handle = () => Promise.resolve(answer);
		kit.inbox.start();
		for (let n = 0; n < 3; n += 1) {
			await kit.inbox.record(aPress("p1"));
			expect(await kit.inbox.answerOf(aPress("p1"), 2_000)).toEqual(answer);
		}
		expect(await kit.effects()).toEqual(["p1"]);
	});

	it("is answered by a replica that did not deal with it", async () => {
		kit.does.handle = () => Promise.resolve(answer);
		const other = kit.another();
		await other.record(aPress("p1"));
		await other.stop();
		const waiting = other.answerOf(aPress("p1"), 5_000);
		kit.inbox.start();
		expect(await waiting).toEqual(answer);
	});

	it("has no answer in time when it is slow, and is done all the same", async () => {
		const gate = aGate();
		kit.does.handle = async () => {
			await gate.opened;
			return answer;
		};
		kit.inbox.start();
		await kit.inbox.record(aPress("p1"));
		expect(await kit.inbox.answerOf(aPress("p1"), 100)).toBeNull();
		gate.open();
		await kit.idle();
		expect(await kit.effects()).toEqual(["p1"]);
	});

	it("knows that it is late before its caller gives up, so that the card goes over the API", async () => {
		const late: boolean[] = [];
		kit.does.handle = async (_, __, isLate) => {
			late.push(isLate());
			await until("lateness", isLate, 5_000);
			return null;
		};
		kit.inbox.start();
		await kit.inbox.record(aPress("p1"));
		await kit.idle();
		expect(late).toEqual([false]);
	});
});

it("gives back what it has not begun when it is stopped", async () => {
	const gate = aGate();
	kit.does.handle = async () => {
		await gate.opened;
		return null;
	};
	kit.inbox.start();
	await kit.inbox.record(aMessage("m1"));
	await kit.inbox.record(aMessage("m2"));
	await until(
		"the lane",
		async () => (await kit.models.lanes.countDocuments()) > 0,
	);
	const stopping = kit.inbox.stop();
	gate.open();
	await stopping;
	expect(await kit.effects()).toEqual(["m1"]);
	expect(await kit.models.lanes.countDocuments()).toBe(0);
	const next = kit.another();
	next.start();
	await kit.idle();
	expect(await kit.effects()).toEqual(["m1", "m2"]);
});

function aGate() {
	let open: () => void = () => undefined;
	const opened = new Promise<void>((resolve) => (open = resolve));
	return { opened, open: () => open() };
}
