import { defineCardHandler } from "../../src/context.js";
import { lightOf } from "../commands/why.js";

/** 為什麼紅燈, of the task chosen. */
export const pressWhyLight = defineCardHandler({
	does: "why-light",
	run: (ctx, { task }) => lightOf(ctx, task),
});
