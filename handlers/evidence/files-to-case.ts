import type { HandlerContext, Reply } from "../../src/context.js";
import { mayDoToCase } from "../../src/domain/cases/case-access.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { DomainError } from "../../src/domain/errors.js";
import {
	counts,
	type Evidence,
	EVIDENCE_WINDOW_MS,
} from "../../src/domain/evidence.js";
import { caseNotice } from "../../templates/cases/case-notice.js";
import { evidenceNames } from "../../templates/tasks/evidence-names.js";
import { caseSpeaker } from "../cases/filing-units.js";
import { auditCase } from "../cases/audit-case.js";
import { caseSubject, getCase, legible, refused } from "../cases/get-case.js";
import { batchFor } from "./file-batch.js";
import { linked, toldOf } from "./link-files.js";
import { looseFiles, momentOf } from "./loose-files.js";

/**
 * The case that files without words belong to, in private only: that of the card replied to, else the one that the sender
 * began or handed in within the last two minutes, unless he reported on a task since. Throws
 * `not-found-or-not-allowed` for a case that is not his.
 */
export async function caseOfFiles(
	ctx: HandlerContext,
): Promise<TypicalCase | null> {
	if (ctx.place.type !== "p2p") return null;
	const replyTo = ctx.message?.replyTo ?? null;
	if (replyTo !== null) {
		const id = await ctx.cards.caseOn(replyTo);
		return id === null ? null : getCase(ctx, id, "edit");
	}
	const since = new Date(ctx.now.getTime() - EVIDENCE_WINDOW_MS);
	const event = await ctx.cases.newestEventBy(ctx.actor.person, since);
	if (event?.kind !== "drafted" && event?.kind !== "filed") return null;
	const [report] = await ctx.evidence.reportsBy(ctx.actor.person);
	const age = ctx.now.getTime() - event.at.getTime();
	if (report && momentOf(ctx) - report.atMs < age) return null;
	const filed = await ctx.cases.get(event.case);
	return filed && mayDoToCase("edit", filed, await caseSpeaker(ctx, filed))
		? legible(filed)
		: null;
}

/** Keeps the files with the case; throws `case-moved-on` where it is decided. */
export async function filesToCase(
	ctx: HandlerContext,
	filed: TypicalCase,
): Promise<Reply> {
	const { state, id, unit } = filed;
	if (state === "dropped") throw refused(filed);
	if (state === "accepted") throw new DomainError("case-moved-on", { state });
	const task = `case:${id}`;
	const target = { task, unit, report: null, day: ctx.today };
	const batch = await batchFor(ctx, task);
	const kept = await toldOf(ctx, linked(looseFiles(ctx), target, batch));
	if (kept.length === 0) return { cards: [] };
	await ctx.evidence.add(kept, ctx.words.script);
	// Whoever has the case before him has not seen them.
	await ctx.cases.raise(filed);
	await auditCase(ctx, "case-files", caseSubject(filed));
	const all = (await ctx.evidence.ofBatch(batch)).filter(counts);
	return receipt(ctx, filed, batch, all);
}

/** The pictures of a message whose words went into the case. */
export async function keepWithCase(
	ctx: HandlerContext,
	filed: TypicalCase,
): Promise<void> {
	if (ctx.place.type !== "p2p") return;
	const { id, unit } = filed;
	const target = {
		task: `case:${id}`,
		unit,
		report: ctx.source,
		day: ctx.today,
	};
	const kept = await toldOf(ctx, linked(looseFiles(ctx), target));
	if (kept.length === 0) return;
	await ctx.evidence.add(kept, ctx.words.script);
	await auditCase(ctx, "case-files", caseSubject(filed));
}

/** One card for files sent one after the other: the first brings it, the others bring it up to date. */
async function receipt(
	ctx: HandlerContext,
	filed: TypicalCase,
	batch: string,
	files: readonly Evidence[],
): Promise<Reply> {
	const card = receiptCard(ctx, filed, files);
	const shown =
		batch === ctx.source
			? null
			: await ctx.outbox.messageOf(`reply:${batch}:0`);
	if (shown === null) return { cards: [{ card, about: [] }] };
	await ctx.outbox.put({
		key: `receipt:${ctx.source}`,
		to: { kind: "update", messageId: shown },
		chat: ctx.place.chat,
		card,
		about: [],
		why: null,
		script: ctx.words.script,
		priority: "reply",
	});
	return { cards: [] };
}

function receiptCard(
	{ words }: HandlerContext,
	{ id, no, state }: TypicalCase,
	files: readonly Evidence[],
) {
	const say = words.cases.files;
	const names = evidenceNames(files, words);
	const isOpen = state === "draft" || state === "returned";
	const card = caseNotice(
		{
			title: say.received,
			text: `${names}\n${say.keptWith(no)}`,
			colour: "green",
			buttons: [
				isOpen
					? {
							label: words.cases.drafts.continue,
							action: { do: "continue-case", case: id },
						}
					: {
							label: words.buttons.view,
							action: { do: "view-case", case: id },
						},
			],
		},
		words,
	);
	return { ...card, reads: [id] };
}
