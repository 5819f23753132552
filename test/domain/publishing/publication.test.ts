import { describe, expect, it } from "vitest";
import {
	isLapsed,
	mayBeSecond,
	mayHandlePublications,
	type Publication,
	type PublicationTarget,
	secondRoles,
	targetsNow,
} from "../../../src/domain/publishing/publication.js";
import type { Place, Role, RoleName } from "../../../src/domain/people.js";

const AT = new Date("2021-03-12T08:00:00+08:00");
const later = (hours: number) => new Date(AT.getTime() + hours * 3_600_000);

function aPublication(more: Partial<Publication> = {}): Publication {
	return {
		id: "p",
		case: "c",
		caseVersion: 1,
		no: 12,
		kind: "warning",
		category: 3,
		unit: "區水務局",
		filedBy: "ou_filer",
		text: { title: "一件事", summary: "經過。" },
		targets: [],
		state: "draft",
		requestedBy: "ou_requester",
		requestedAt: AT,
		askedAt: null,
		settledBy: null,
		settledAt: null,
		gone: [],
		recalledBy: null,
		recalledAt: null,
		...more,
	};
}

const held = (role: RoleName, unit: string | null = null): Role => ({
	person: "ou_x",
	role,
	unit,
	actionNo: null,
	from: AT,
});
const actor = (person: string, ...roles: Role[]) => ({ person, roles });

describe("who may be the second person", () => {
	it.each([
		["another of the office", actor("ou_x", held("office")), true],
		["who asked", actor("ou_requester", held("office")), false],
		["who filed it", actor("ou_filer", held("office")), false],
		[
			"a liaison of the unit",
			actor("ou_x", held("office"), held("liaison", "區水務局")),
			false,
		],
		[
			"a head of the unit",
			actor("ou_x", held("office"), held("head", "區水務局")),
			false,
		],
		[
			"a liaison of another unit",
			actor("ou_x", held("office"), held("liaison", "區園林局")),
			true,
		],
		[
			"督查, whatever else he is",
			actor("ou_x", held("office"), held("supervision")),
			false,
		],
		[
			"somebody with another role",
			actor("ou_x", held("head", "區園林局")),
			false,
		],
	])("%s", (_, who, may) => {
		expect(mayBeSecond(who, aPublication(), ["office"])).toBe(may);
	});

	it("is of 紀委 where it is set, else of the office; either where 紀委 itself asks", () => {
		expect(secondRoles(false, false)).toEqual(["office"]);
		expect(secondRoles(true, false)).toEqual(["discipline"]);
		expect(secondRoles(true, true)).toEqual(["discipline", "office"]);
	});
});

it("is handled by office and 紀委 in private only, never by 督查", () => {
	const p2p: Place = { chat: "oc_p", type: "p2p", binding: null };
	const office: Place = {
		chat: "oc_o",
		type: "group",
		binding: { kind: "office" },
	};
	const of = (place: Place, ...roles: Role[]) =>
		mayHandlePublications(actor("ou_x", ...roles), place);
	expect(of(p2p, held("office"))).toBe(true);
	expect(of(p2p, held("discipline"))).toBe(true);
	expect(of(office, held("office"))).toBe(false);
	expect(of(p2p, held("office"), held("supervision"))).toBe(false);
	expect(of(p2p, held("administrator"), held("head", "區水務局"))).toBe(false);
});

describe("lapsing", () => {
	it.each([
		["a draft after 24 hours", aPublication(), 24, false],
		["a draft a moment later", aPublication(), 24.01, true],
		[
			"one that waits counts from when the second person was asked",
			aPublication({ state: "waiting", askedAt: later(20) }),
			40,
			false,
		],
		[
			"one that waits too long",
			aPublication({ state: "waiting", askedAt: later(20) }),
			44.01,
			true,
		],
		["one that was sent never", aPublication({ state: "sent" }), 999, false],
	])("%s", (_, publication, hours, lapsed) => {
		expect(isLapsed(publication, later(hours))).toBe(lapsed);
	});
});

it("goes only to chosen groups that still stand for the same", () => {
	const group = (chat: string, unit: string): PublicationTarget => ({
		chat,
		name: null,
		binding: { kind: "unit", unit },
	});
	const chosen = [group("a", "甲局"), group("b", "乙局"), group("c", "丙局")];
	const bound = [group("a", "甲局"), group("b", "丁局"), group("d", "戊局")];
	const { targets, gone } = targetsNow(chosen, bound);
	expect(targets.map(({ chat }) => chat)).toEqual(["a"]);
	expect(gone.map(({ chat }) => chat)).toEqual(["b", "c"]);
});
