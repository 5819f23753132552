import { defineCardHandler } from "../../src/context.js";
import { originalOf } from "../commands/original.js";

/** 原文 of the task chosen. */
export const pressOriginal = defineCardHandler({
	does: "original",
	run: (ctx, { task }) => originalOf(ctx, task),
});
