import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/day.js";
import {
	daysOfDeputy,
	deputyRoles,
	leaveByLeave,
	leaveFrom,
	overlap,
	presentHolders,
} from "../../src/domain/leave.js";
import type { Role } from "../../src/domain/people.js";

const TODAY = day("2021-03-12");
const ZONE = "Asia/Shanghai";
const said = { person: "ou_a", deputy: "ou_b", from: null, to: null };
const a = (role: Role["role"], more: Partial<Role> = {}): Role => ({
	person: "ou_a",
	role,
	unit: "區水務局",
	actionNo: null,
	from: new Date(0),
	...more,
});

describe("leave as it was said", () => {
	it.each([
		["2021-03-20", "2021-03-25", "2021-03-20", "2021-03-25"],
		["2021-03-20", null, "2021-03-20", "2021-03-20"],
		[null, "2021-03-25", "2021-03-12", "2021-03-25"],
	])("from %s to %s is %s to %s", (from, to, first, last) => {
		const days = {
			from: from === null ? null : day(from),
			to: to === null ? null : day(to),
		};
		const leave = leaveFrom({ ...said, ...days }, TODAY);
		expect(leave).toMatchObject({ from: first, to: last });
	});

	it.each([
		["days-missing", {}],
		["deputy-missing", { from: day("2021-03-20"), deputy: null }],
		["deputy-is-absent", { from: day("2021-03-20"), deputy: "ou_a" }],
		["backwards", { from: day("2021-03-20"), to: day("2021-03-18") }],
		["over", { from: day("2021-03-08"), to: day("2021-03-11") }],
	])("is refused: %s", (fault, more) => {
		expect(leaveFrom({ ...said, ...more }, TODAY)).toBe(fault);
	});
});

describe("the deputy's roles", () => {
	const leave = {
		person: "ou_a",
		deputy: "ou_b",
		from: day("2021-03-20"),
		to: day("2021-03-25"),
	};

	it("are those for units held in one's own name, from midnight to midnight of the plan's zone", () => {
		const held = [
			a("head"),
			a("office", { unit: null }),
			a("liaison", { standsInFor: "ou_c" }),
		];
		const roles = deputyRoles(leave, held, ZONE);
		expect(roles).toEqual([
			{
				person: "ou_b",
				role: "head",
				unit: "區水務局",
				actionNo: null,
				from: new Date("2021-03-19T16:00:00Z"),
				until: new Date("2021-03-25T16:00:00Z"),
				standsInFor: "ou_a",
			},
		]);
		expect(roles.map((role) => daysOfDeputy(role, ZONE))).toEqual([
			{ from: "2021-03-20", to: "2021-03-25" },
		]);
	});

	it("push aside the one who is away, for that unit only", () => {
		const deputy = a("head", { person: "ou_b", standsInFor: "ou_a" });
		const elsewhere = a("head", { unit: "區園林局" });
		expect(presentHolders([a("head"), deputy, elsewhere])).toEqual([
			deputy,
			elsewhere,
		]);
	});
});

describe("several leaves", () => {
	const days = (from: string, until: string) => ({
		from: new Date(from),
		until: new Date(until),
	});
	const march = days("2021-03-20", "2021-03-26");

	it.each([
		[days("2021-03-25", "2021-03-30"), true],
		[days("2021-03-01", "2021-04-30"), true],
		[days("2021-03-26", "2021-03-30"), false],
		[days("2021-03-01", "2021-03-20"), false],
	])("overlap where they share a day (%#)", (other, expected) =>
		expect(overlap(march, other)).toBe(expected),
	);

	it("are told one by one, the first first, each with all its roles", () => {
		const april = days("2021-04-06", "2021-04-07");
		const roles = [
			a("head", april),
			a("head", march),
			a("liaison", march),
			a("head", { ...march, person: "ou_c" }),
		];
		expect(leaveByLeave(roles).map((leave) => leave.length)).toEqual([2, 1, 1]);
		expect(leaveByLeave(roles).at(-1)?.[0].from).toEqual(april.from);
	});
});
