import { defineCommand, type HandlerContext } from "../../src/context.js";
import { maySeeAllCases } from "../../src/domain/cases/case-access.js";
import { hasRole } from "../../src/domain/people.js";
import { DomainError } from "../../src/domain/errors.js";
import type { Making } from "../../src/ports/stores.js";
import { noticeCard } from "../../templates/notice.js";
import { auditCase } from "../cases/audit-case.js";
import { noticeReply } from "../notices/notice-reply.js";

/** 導出案例: all cases as a masked workbook, to the private chat of who asks. Audited. */
export const caseExport = defineCommand({
	intent: "case-export",
	examples: ["導出案例", "export cases"],
	async run(ctx) {
		// 督查 reads no case, masked or not.
		if (!maySeeAllCases(ctx.speaker) || hasRole(ctx.actor, "supervision"))
			throw new DomainError("not-found-or-not-allowed");
		const { export: words } = ctx.words.casePicture;
		ctx.plan();
		const { length: cases } = await ctx.cases.figures();
		if (cases === 0) return noticeReply(ctx, words.nothingYet);
		await auditCase(ctx, "case-export", null);
		const coming = noticeReply(ctx, words.coming(cases)).cards;
		const card = noticeCard({ ...words.notSent, tone: "warn" }, ctx.words);
		const file = { card, about: [], attachment: workbook(ctx) };
		if (ctx.place.type === "p2p") return { cards: [...coming, file] };
		const to = { kind: "person", person: ctx.actor.person } as const;
		return {
			cards: [
				...noticeReply(ctx, words.inPrivate).cards,
				...[...coming, file].map((each) => ({ ...each, to })),
			],
		};
	},
});

function workbook({ words, today }: HandlerContext): Making {
	return {
		kind: "file",
		make: "case-export",
		name: words.casePicture.export.fileName(today),
		script: words.script,
	};
}
