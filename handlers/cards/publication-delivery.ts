import { defineCardHandler } from "../../src/context.js";
import { auditPublication } from "../publishing/audit-publication.js";
import { publicationReply } from "../publishing/publication-reply.js";
import { getPublication } from "../publishing/settle-publication.js";

/** 查看送達: which groups have it, which have not, and what was taken back. */
export const pressPublicationDelivery = defineCardHandler({
	does: "publication-delivery",
	async run(ctx, { publication: id }) {
		const found = await getPublication(ctx, id);
		await auditPublication(ctx, "read", found);
		return { cards: [], replacement: await publicationReply(ctx, found) };
	},
});
