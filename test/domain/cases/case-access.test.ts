import { describe, expect, it } from "vitest";
import type { CaseState } from "../../../src/domain/cases/case.js";
import {
	type CaseAct,
	mayDoToCase,
	maySeeAllCases,
} from "../../../src/domain/cases/case-access.js";
import type { Binding, Role } from "../../../src/domain/people.js";
import { aRole, speaker, unit } from "../support/build.js";
import { aCase } from "./support/a-case.js";

const ACTS: CaseAct[] = ["read", "edit", "sign", "review", "decide", "publish"];
const STATES: CaseState[] = [
	"draft",
	"awaiting-head",
	"submitted",
	"awaiting-discipline",
	"accepted",
	"returned",
	"dropped",
];
/** Only its filer's. */
const OWN: readonly CaseState[] = ["draft", "dropped"];
const PLACES: (Binding | "p2p" | "unbound")[] = [
	"p2p",
	"unbound",
	unit("園林局"),
	unit("水務局"),
	{ kind: "office" },
	{ kind: "discipline" },
	{ kind: "everyone" },
	{ kind: "action", actionNo: 1 },
];

const own = { unit: "園林局" };
const other = { unit: "水務局" };

/** Who, whether he filed it, and what he may do to a case of 園林局 in private; a draft is read by its filer alone. */
const ROWS: [who: string, roles: Role[], filed: boolean, acts: string][] = [
	["nobody", [], false, ""],
	["its filer without a role", [], true, "read edit"],
	["a liaison of the unit", [aRole("liaison", own)], false, "read"],
	["a liaison who filed it", [aRole("liaison", own)], true, "read edit"],
	["a head of the unit", [aRole("head", own)], false, "read sign"],
	["a head who filed it", [aRole("head", own)], true, "read edit sign"],
	["a liaison of another unit", [aRole("liaison", other)], false, ""],
	["a head of another unit", [aRole("head", other)], false, ""],
	["the office", [aRole("office")], false, "read review publish"],
	["the office's filer", [aRole("office")], true, "read edit publish"],
	[
		"the office, of the unit",
		[aRole("office"), aRole("liaison", own)],
		false,
		"read publish",
	],
	[
		"the office, of another unit",
		[aRole("office"), aRole("head", other)],
		false,
		"read review publish",
	],
	["紀委", [aRole("discipline")], false, "read decide publish"],
	["the filer of 紀委", [aRole("discipline")], true, "read edit publish"],
	[
		"紀委, head of the unit",
		[aRole("discipline"), aRole("head", own)],
		false,
		"read sign publish",
	],
	[
		"office and 紀委",
		[aRole("office"), aRole("discipline")],
		false,
		"read review decide publish",
	],
	["an action's lead", [aRole("action-lead", { actionNo: 1 })], false, ""],
	["督查", [aRole("supervision")], false, ""],
	["督查 in the office", [aRole("supervision"), aRole("office")], false, ""],
	["督查 in 紀委", [aRole("supervision"), aRole("discipline")], false, "read"],
	[
		"督查, head of the unit",
		[aRole("supervision"), aRole("head", own)],
		false,
		"read",
	],
	["an administrator", [aRole("administrator")], false, ""],
];

describe("what one may do to a case", () => {
	it.each(ROWS)(
		"%s, in every state and every place",
		(_, roles, isFiler, acts) => {
			for (const state of STATES) {
				const filed = aCase({ state, filedBy: isFiler ? "ou_甲" : "ou_乙" });
				for (const place of PLACES) {
					const allowed = ACTS.filter((act) =>
						mayDoToCase(act, filed, {
							...speaker(place, roles),
							filesFor: [filed.unit],
						}),
					);
					expect([state, place, allowed.join(" ")]).toEqual([
						state,
						place,
						place === "p2p" ? inThisState(acts, state, isFiler) : "",
					]);
				}
			}
		},
	);
});

it("leaves who filed it, and may file for its unit no longer, nothing of it", () => {
	for (const state of STATES)
		for (const filesFor of [[], ["水務局"]]) {
			const filed = aCase({ state, filedBy: "ou_甲" });
			const here = { ...speaker("p2p", []), filesFor };
			expect(ACTS.filter((act) => mayDoToCase(act, filed, here))).toEqual([]);
		}
});

it("lets who files for any unit go on with a draft whose unit is not decided yet", () => {
	const draft = aCase({ state: "draft", unit: "", filedBy: "ou_甲" });
	const edits = (filesFor: string[]) =>
		mayDoToCase("edit", draft, { ...speaker("p2p", []), filesFor });
	expect([edits(["水務局"]), edits([])]).toEqual([true, false]);
});

function inThisState(acts: string, state: CaseState, isFiler: boolean): string {
	if (!OWN.includes(state) || isFiler) return acts;
	return acts.replace(/^read ?/u, "");
}

describe("the list of all cases", () => {
	const seen = (roles: Role[]) =>
		PLACES.filter((place) => maySeeAllCases(speaker(place, roles))).map(
			(place) => (typeof place === "string" ? place : place.kind),
		);

	it.each([
		["the office", [aRole("office")], ["p2p", "office", "discipline"]],
		["紀委", [aRole("discipline")], ["p2p", "office", "discipline"]],
		["督查", [aRole("supervision")], ["p2p", "office", "discipline"]],
		["a head", [aRole("head", own)], []],
		["an action's lead", [aRole("action-lead", { actionNo: 1 })], []],
		["nobody", [], []],
	])("is for %s here and not elsewhere", (_, roles, places) => {
		expect(seen(roles)).toEqual(places);
	});
});
