import {
	type CaseText,
	NO_TEXT,
	type TypicalCase,
} from "../../src/domain/cases/case.js";
import type { Day } from "../../src/domain/day.js";

/** A case of 區水務局 that was handed in; a test says what matters to it. */
export function aCase(
	more: Partial<Omit<TypicalCase, "text">> & { text?: Partial<CaseText> } = {},
): TypicalCase {
	const { text, ...rest } = more;
	return {
		id: "c1",
		no: 1,
		unit: "區水務局",
		kind: "warning",
		category: 3,
		outcome: "party-discipline",
		occurredOn: "2021-03-01" as Day,
		text: { ...NO_TEXT, ...text },
		state: "submitted",
		filedBy: "ou_water",
		filedAt: new Date("2021-03-10T09:00:00+08:00"),
		signedBy: null,
		reviewedBy: null,
		decidedBy: null,
		acceptedAt: null,
		returns: 0,
		version: 1,
		...rest,
	};
}
