import type { HandlerContext, ReplyCard } from "../../src/context.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { namesInSubject } from "../../src/domain/masking/names-in-subject.js";
import { maskText } from "../../src/domain/masking/masking.js";
import type {
	PublicationTarget,
	PublishedText,
} from "../../src/domain/publishing/publication.js";
import {
	type PublishForm,
	publishFormCard,
} from "../../templates/publishing/publish-form.js";
import { groupName } from "../people/group-name.js";
import { auditPublication } from "./audit-publication.js";

/** What was typed, and what is wrong with it. */
export type TypedPublication = Pick<PublishForm, "text" | "chosen" | "faults">;

const NO_FAULTS: PublishForm["faults"] = {
	title: [],
	summary: [],
	targets: [],
};

/** The groups of the unit the case comes from first, then in this order. */
const KINDS = ["unit", "action", "everyone", "office", "discipline"] as const;

/** The form of 發布: as it was typed, as it was drawn up the last time, or as the case masked says it. */
export async function publishForm(
	ctx: HandlerContext,
	filed: TypicalCase & { no: number },
	typed?: TypedPublication,
): Promise<ReplyCard> {
	if (!typed) await auditPublication(ctx, "opened", filed);
	const given = typed ?? {
		text: (await drawnUpBefore(ctx, filed)) ?? maskedText(filed),
		chosen: [],
		faults: NO_FAULTS,
	};
	const card = publishFormCard(
		{
			case: filed.id,
			no: filed.no,
			kind: filed.kind,
			...given,
			groups: await labelledGroups(ctx, filed),
		},
		ctx.words,
	);
	return { card, about: [] };
}

/** Every bound group, as a target. */
export async function boundTargets({
	chats,
}: Pick<HandlerContext, "chats">): Promise<PublicationTarget[]> {
	const bound = await chats.bound();
	return bound.map(({ chat, name, binding }) => ({ chat, name, binding }));
}

/** What was edited once need not be edited again; null where the case says something else by now. */
async function drawnUpBefore(
	{ publications }: HandlerContext,
	{ id, version }: TypicalCase,
): Promise<PublishedText | null> {
	const all = await publications.ofCase(id);
	return all.find(({ caseVersion }) => caseVersion === version)?.text ?? null;
}

function maskedText({ text }: TypicalCase): PublishedText {
	const names = namesInSubject(text.subject);
	const { title, summary } = text;
	return {
		title: maskText(title, names),
		summary: maskText(summary, names),
	};
}

async function labelledGroups(ctx: HandlerContext, { unit }: TypicalCase) {
	const isOwn = ({ binding }: PublicationTarget) =>
		binding.kind === "unit" && binding.unit === unit;
	const rank = (target: PublicationTarget) =>
		isOwn(target) ? -1 : KINDS.indexOf(target.binding.kind);
	return (await boundTargets(ctx))
		.sort((a, b) => rank(a) - rank(b))
		.map((target) => {
			const name = groupName(ctx, target);
			const label = isOwn(target)
				? ctx.words.casePublishing.form.ownUnit(name)
				: name;
			return { chat: target.chat, label };
		});
}
