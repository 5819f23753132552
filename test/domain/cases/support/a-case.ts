import {
	type CaseText,
	NO_TEXT,
	type TypicalCase,
} from "../../../../src/domain/cases/case.js";
import { day } from "../../../../src/domain/day.js";
import { AT } from "../../support/build.js";

/** A case handed in by 園林局 that a test changes where it matters. Everything is made up. */
export function aCase(
	set: Partial<Omit<TypicalCase, "text">> & { text?: Partial<CaseText> } = {},
): TypicalCase {
	const { text, ...rest } = set;
	return {
		id: "c1",
		no: 12,
		unit: "園林局",
		kind: "warning",
		category: 3,
		outcome: "none",
		occurredOn: day("2021-02-03"),
		state: "submitted",
		filedBy: "ou_申報",
		filedAt: AT,
		signedBy: null,
		reviewedBy: null,
		decidedBy: null,
		acceptedAt: null,
		returns: 0,
		version: 4,
		...rest,
		text: { ...NO_TEXT, title: "樹苗遲遲不發", summary: "窗口推諉。", ...text },
	};
}
