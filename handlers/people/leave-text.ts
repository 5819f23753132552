import type { HandlerContext } from "../../src/context.js";
import { daysOfDeputy } from "../../src/domain/leave.js";
import type { Role } from "../../src/domain/people.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";
import type { LeaveText } from "../../templates/catalogue/people-words.js";
import { namesOf } from "./name-of.js";
import { roleLabel } from "./role-label.js";

/** What deputies hold for one person, in words: who is away, who stands in, when, as what; `reader` is called 你. */
export async function leaveText(
	ctx: HandlerContext,
	deputies: readonly [Role, ...Role[]],
	words: Catalogue,
	reader: string | null,
): Promise<LeaveText> {
	const [first] = deputies;
	const absent = first.standsInFor ?? "";
	const name = await namesOf(ctx, [absent, first.person], words);
	const { from, to } = daysOfDeputy(first, ctx.timeZone);
	return {
		person: absent === reader ? null : name(absent),
		deputy: name(first.person),
		days: from === to ? words.time.day(from) : words.time.span(from, to),
		roles: deputies.map((role) => roleLabel(ctx, role, words)),
	};
}
