import { defineCardHandler } from "../../src/context.js";
import { publishForm } from "../publishing/publish-form.js";
import { publishableCase } from "../publishing/publishable-case.js";

/** 發布: answers with the form, in private. */
export const openPublishForm = defineCardHandler({
	does: "open-publish-form",
	async run(ctx, { case: id }) {
		const filed = await publishableCase(ctx, id);
		return { cards: [await publishForm(ctx, filed)] };
	},
});
