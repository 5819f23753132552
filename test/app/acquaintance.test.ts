import { beforeEach, describe, expect, it, vi } from "vitest";
import {
	type Acquaintance,
	createAcquaintance,
} from "../../src/app/acquaintance.js";
import type { Binding } from "../../src/domain/people.js";
import { until } from "../helpers/until.js";

let names: Map<string, string>;
let asked: string[];
let seen: Record<string, string[]>;
let nowMs: number;
let directory: Parameters<typeof createAcquaintance>[0]["directory"];
let acquaintance: Acquaintance;

const bound = (chat: string, binding: Binding) => ({
	chat,
	name: null,
	binding,
	boundAt: new Date(0),
	boundBy: null,
});

const chats = [
	bound("oc_led", { kind: "unit", unit: "區水務局" }),
	bound("oc_headless", { kind: "unit", unit: "區城管局" }),
	bound("oc_office", { kind: "office" }),
];

beforeEach(() => {
	names = new Map([["ou_known", "舊識"]]);
	asked = [];
	seen = {};
	nowMs = 10_000_000;
	directory = {
		botOpenId: () => Promise.resolve("ou_bot"),
		chatName: () => Promise.resolve(null),
		personName(person) {
			asked.push(person);
			return Promise.resolve(person === "ou_gone" ? null : `名${person}`);
		},
		members(chat) {
			asked.push(chat);
			return Promise.resolve(chat === "oc_led" ? ["ou_head"] : null);
		},
	};
	acquaintance = meetWith();
});

function meetWith(): Acquaintance {
	const unused = () => Promise.reject(new Error("not asked for"));
	return createAcquaintance({
		directory,
		nowMs: () => nowMs,
		stores: {
			people: {
				names: (people) =>
					Promise.resolve(
						new Map([...names].filter(([person]) => people.includes(person))),
					),
				learnNames(learned) {
					for (const [person, name] of learned) names.set(person, name);
					return Promise.resolve();
				},
				withRole: () =>
					Promise.resolve([
						{
							person: "ou_head",
							role: "head",
							unit: "區水務局",
							actionNo: null,
							from: new Date(0),
						},
					]),
				rolesOf: unused,
				standingOf: unused,
				add: unused,
				end: unused,
				deputiesOf: unused,
				deputies: unused,
				endDeputies: unused,
				removeAll: unused,
			},
			chats: {
				bound: () => Promise.resolve(chats),
				addMembers(chat, people) {
					seen[chat] = people;
					return Promise.resolve();
				},
				get: unused,
				bind: unused,
				unbind: unused,
				privateWith: unused,
				learnPrivate: unused,
				members: unused,
				hasLeft: unused,
				removeMembers: unused,
			},
		},
	});
}

describe("somebody met", () => {
	it("is asked for once, and the name kept", async () => {
		acquaintance.meet("ou_new");
		acquaintance.meet("ou_new");
		await until("the name", () => names.get("ou_new"));
		expect(asked).toEqual(["ou_new"]);
	});

	it("is not asked for when known", async () => {
		acquaintance.meet("ou_known");
		acquaintance.meet("ou_new");
		await until("the other name", () => names.get("ou_new"));
		expect(asked).toEqual(["ou_new"]);
	});

	it("is asked for again the next time when Lark did not say", async () => {
		acquaintance.meet("ou_gone");
		await until("the first", () => asked.length === 1);
		await until("the second", () => {
			acquaintance.meet("ou_gone");
			return asked.length === 2;
		});
	});
});

describe("members", () => {
	it("are learned where a unit has a head, and nowhere else", async () => {
		await acquaintance.refreshMembers();
		expect(asked).toEqual(["oc_led"]);
		expect(seen).toEqual({ oc_led: ["ou_head"] });
	});

	it("are asked for at most once an hour", async () => {
		await acquaintance.refreshMembers();
		await acquaintance.refreshMembers();
		expect(asked).toHaveLength(1);
		nowMs += 3_600_001;
		await acquaintance.refreshMembers();
		expect(asked).toHaveLength(2);
	});

	it("hold nobody up when Lark does not answer", async () => {
		directory.members = () => new Promise(() => undefined);
		vi.useFakeTimers();
		const refreshing = acquaintance.refreshMembers();
		await vi.advanceTimersByTimeAsync(5_001);
		await refreshing;
		vi.useRealTimers();
		expect(seen).toEqual({});
	});

	it("hold nobody up when Lark says no", async () => {
		directory.members = () => Promise.resolve(null);
		await acquaintance.refreshMembers();
		expect(seen).toEqual({});
	});
});
