import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import {
	type CaseFaults,
	type CaseField,
	type CaseRules,
	readCaseForm,
} from "../../src/domain/cases/case-form.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { handedIn, isEditedSince } from "../../src/domain/cases/handed-in.js";
import { DomainError } from "../../src/domain/errors.js";
import { mayFileFor } from "../cases/filing-units.js";
import { formReply } from "../cases/form-reply.js";
import { getCase, refused } from "../cases/get-case.js";
import { handIn } from "../cases/hand-in.js";
import { asCaseStands } from "../cases/move-case.js";
import { movedReply } from "./moved-reply.js";

/** The form of 提交案例 (contract §5): handed in where nothing is wrong; else kept, with every fault at its field. */
export const submitCase = defineCardHandler({
	does: "submit-case",
	async run(ctx, { case: id }, form) {
		const filed = await getCase(ctx, id, "edit");
		const { state, unit } = filed;
		const { draft, faults } = readCaseForm(filed, form, rulesOf(ctx));
		if (state !== "draft" && state !== "returned") {
			// Pressed twice, unless the form says something else than what was handed in: then it must not be lost.
			if (isEditedSince(draft, handedIn(filed)))
				throw new DomainError("case-moved-on", { state });
			return movedReply(await asCaseStands(ctx, filed));
		}
		if (!(await mayFileFor(ctx, unit))) throw refused(filed);
		if (Object.keys(faults).length > 0) return faulty(ctx, draft, faults);
		return handIn(ctx, draft);
	},
});

function rulesOf(ctx: HandlerContext): CaseRules {
	const { aspects = [] } = ctx.plan().plan.rectification ?? {};
	const categories = aspects.flatMap((aspect) =>
		aspect.categories.map(({ no }) => no),
	);
	return { today: ctx.today, categories };
}

async function faulty(
	ctx: HandlerContext,
	draft: TypicalCase,
	faults: CaseFaults,
): Promise<Reply> {
	await ctx.cases.keepDraft(draft);
	const say = ctx.words.cases;
	const fields = Object.keys(faults) as CaseField[];
	const content = say.faultsToast(
		fields.map((field) => say.form.labels[field]),
	);
	return {
		cards: [],
		replacement: await formReply(ctx, draft, { faults }),
		toast: { type: "error", content },
	};
}
