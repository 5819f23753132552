import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { namesInSubject } from "../../src/domain/masking/names-in-subject.js";
import type {
	Publication,
	PublicationTarget,
	PublishedText,
} from "../../src/domain/publishing/publication.js";
import {
	publishedFaults,
	type PublishedField,
} from "../../src/domain/publishing/publication-text.js";
import { auditPublication } from "../publishing/audit-publication.js";
import { publicationReply } from "../publishing/publication-reply.js";
import {
	boundTargets,
	publishForm,
	type TypedPublication,
} from "../publishing/publish-form.js";
import { publishableCase } from "../publishing/publishable-case.js";

/** 預覽: the form `title`, `summary`, `targets`. What is wrong is named at its field, and nothing typed is lost. */
export const submitPublish = defineCardHandler({
	does: "submit-publish",
	async run(ctx, { case: id }, form) {
		const filed = await publishableCase(ctx, id);
		const text: PublishedText = {
			title: (form["title"] ?? "").replace(/\s+/gu, " ").trim(),
			summary: (form["summary"] ?? "").trim(),
		};
		const chosen = (form["targets"] ?? "").split(",").filter(Boolean);
		const bound = await boundTargets(ctx);
		const targets = bound.filter(({ chat }) => chosen.includes(chat));
		const faults = faultsOf(ctx, filed, { text, chosen, targets });
		return Object.values(faults).flat().length > 0
			? again(ctx, filed, { text, chosen, faults })
			: preview(ctx, filed, { text, targets });
	},
});

function faultsOf(
	{ words }: HandlerContext,
	filed: TypicalCase,
	{
		text,
		chosen,
		targets,
	}: {
		text: PublishedText;
		chosen: readonly string[];
		targets: readonly PublicationTarget[];
	},
): TypedPublication["faults"] {
	const said = words.casePublishing.faults;
	const found = publishedFaults(text, namesInSubject(filed.text.subject));
	const of = (wanted: PublishedField) =>
		found
			.filter(({ field }) => field === wanted)
			.map((fault) => said.of(fault));
	const wrong =
		chosen.length > targets.length
			? [said.goneTargets]
			: chosen.length === 0
				? [said.noTargets]
				: [];
	return { title: of("title"), summary: of("summary"), targets: wrong };
}

async function again(
	ctx: HandlerContext,
	filed: TypicalCase & { no: number },
	typed: TypedPublication,
): Promise<Reply> {
	const content = ctx.words.casePublishing.form.toast;
	return {
		cards: [],
		toast: { type: "error", content },
		replacement: await publishForm(ctx, filed, typed),
	};
}

async function preview(
	ctx: HandlerContext,
	filed: TypicalCase & { no: number },
	given: Pick<Publication, "text" | "targets">,
): Promise<Reply> {
	const draft: Publication = {
		id: ctx.source,
		case: filed.id,
		caseVersion: filed.version,
		no: filed.no,
		kind: filed.kind,
		category: filed.category,
		unit: filed.unit,
		filedBy: filed.filedBy,
		...given,
		state: "draft",
		requestedBy: ctx.actor.person,
		requestedAt: ctx.now,
		askedAt: null,
		settledBy: null,
		settledAt: null,
		gone: [],
		recalledBy: null,
		recalledAt: null,
	};
	await ctx.publications.add(draft);
	await auditPublication(ctx, "drafted", draft);
	return { cards: [], replacement: await publicationReply(ctx, draft) };
}
