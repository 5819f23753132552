import { defineCardHandler } from "../../src/context.js";
import { endLeave } from "../people/end-leave.js";

/** 結束請假 */
export const pressEndLeave = defineCardHandler({
	does: "end-leave",
	run: (ctx, { person }) => endLeave(ctx, person),
});
