import { defineCardHandler } from "../../src/context.js";
import {
	isLapsed,
	type Publication,
} from "../../src/domain/publishing/publication.js";
import { awaitedPublication } from "../publishing/awaited-publication.js";
import { publicationReply } from "../publishing/publication-reply.js";
import {
	settledBefore,
	settlePublication,
} from "../publishing/settle-publication.js";

/** 不同意 by the second person: it goes nowhere, and who asked is told. */
export const pressRefusePublication = defineCardHandler({
	does: "refuse-publication",
	async run(ctx, { publication: id }) {
		const waiting = await awaitedPublication(ctx, id);
		const refused: Publication = {
			...waiting,
			state: "refused",
			settledBy: ctx.actor.person,
			settledAt: ctx.now,
		};
		const isOpen = waiting.state === "waiting" && !isLapsed(waiting, ctx.now);
		if (
			!isOpen ||
			!(await settlePublication(ctx, refused, ["waiting"], "refused"))
		)
			return settledBefore(ctx, id);
		const { requestedBy } = refused;
		const content = ctx.words.casePublishing.toasts.refused;
		return {
			cards: [await publicationReply(ctx, refused, "requester", requestedBy)],
			toast: { type: "info", content },
			replacement: await publicationReply(ctx, refused),
		};
	},
});
