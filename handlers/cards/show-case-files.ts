import { defineCardHandler } from "../../src/context.js";
import { auditReading } from "../cases/case-card.js";
import { caseFileCards } from "../cases/case-file-cards.js";
import { caseSubject, getCase } from "../cases/get-case.js";
import { inPrivate } from "../cases/in-private.js";

/** 附件: what was sent with the case, to the private chat of who may read it. Audited. */
export const pressShowCaseFiles = defineCardHandler({
	does: "show-case-files",
	async run(ctx, { case: id }) {
		const filed = await getCase(inPrivate(ctx), id, "read");
		await auditReading(ctx, caseSubject(filed));
		const cards = await caseFileCards(ctx, filed);
		if (ctx.place.type === "p2p") return { cards };
		const to = { kind: "person", person: ctx.actor.person } as const;
		return { cards: cards.map((card) => ({ ...card, to })) };
	},
});
