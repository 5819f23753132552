import { defineCardHandler } from "../../src/context.js";
import { expandForm } from "../tasks/expansion.js";

/** 明確 區直相關單位 */
export const openExpandForm = defineCardHandler({
	does: "open-expand-form",
	run: (ctx, { group, task }) => expandForm(ctx, group, { only: task }),
});
