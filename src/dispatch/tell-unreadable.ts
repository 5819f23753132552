import { caseSubject } from "../../handlers/cases/get-case.js";
import type { UnreadableCase } from "../ports/cases.js";
import type { Stores } from "../ports/stores.js";
import { officeNotice } from "./office-notice.js";

/** Tells the office, once a case, that what was written in it does not open. */
export async function tellUnreadable(
	stores: Stores,
	cases: readonly UnreadableCase[],
): Promise<void> {
	for (const filed of cases)
		await officeNotice(stores, `unreadable:${caseSubject(filed)}`, (words) =>
			words.notices.unreadableCase(filed.no),
		);
}
