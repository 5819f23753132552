import { describe, expect, it } from "vitest";
import {
	acceptCase,
	fileCase,
	returnCase,
	undoCaseEvent,
} from "../../../src/domain/cases/case-moves.js";
import {
	asHandedIn,
	hasNewWords,
	isEditedSince,
} from "../../../src/domain/cases/handed-in.js";
import { aCase } from "../../helpers/a-case.js";

const BY = { person: "ou_zhou", at: new Date(0), source: null };
const TEXT = { title: "苗木虛報", summary: "虛報三成。" };
const filed = aCase({ text: TEXT });
const { after: returned, event } = returnCase(filed, "請補充", BY);
const edited = { ...returned, text: { ...returned.text, title: "半句" } };

describe("a returned case", () => {
	it("is not edited by the reason that came with it", () =>
		expect(isEditedSince(returned, event.before)).toBe(false));

	it.each([
		["its words", edited],
		["its category", { ...returned, category: null }],
		["its outcome", { ...returned, outcome: "other" as const }],
		["its day", { ...returned, occurredOn: null }],
	])("is edited where its filer has changed %s", (_, now) =>
		expect(isEditedSince(now, event.before)).toBe(true),
	);

	it("is seen by others as it was handed in, under the reason it came back with", () =>
		expect(asHandedIn(edited, [event])).toMatchObject({
			state: "returned",
			text: { ...TEXT, reason: "請補充" },
		}));

	it("is seen as it is where the return was kept without it", () => {
		const bare = { ...event };
		delete bare.before;
		expect(asHandedIn(edited, [bare])).toEqual(edited);
	});

	it("taken back is what was handed in", () =>
		expect(
			undoCaseEvent(edited, { ...event, id: "e1" }, BY).after,
		).toMatchObject({ state: "submitted", text: filed.text, returns: 0 }));
});

describe("new words", () => {
	it("come with a return, with a document number, and with handing in", () => {
		expect(hasNewWords(returnCase(filed, "請補充", BY))).toBe(true);
		const documentNo = "青紀〔2021〕9號";
		const given = { hasDiscipline: false, documentNo };
		expect(hasNewWords(acceptCase(filed, given, BY))).toBe(true);
		const to = { needsHead: false, no: 1 };
		expect(hasNewWords(fileCase(returned, to, BY))).toBe(true);
	});

	it("do not come with an acceptance, nor with taking a return back", () => {
		const accepted = acceptCase(filed, { hasDiscipline: false }, BY);
		expect(hasNewWords(accepted)).toBe(false);
		const undone = undoCaseEvent(returned, { ...event, id: "e1" }, BY);
		expect(hasNewWords(undone)).toBe(false);
	});
});
