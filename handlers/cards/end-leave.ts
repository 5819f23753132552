import { defineCardHandler } from "../../src/context.js";
import { endLeave } from "../people/end-leave.js";
import { inItsPlace } from "./moved-reply.js";

/** 結束請假: once, and the card says so from then on. */
export const pressEndLeave = defineCardHandler({
	does: "end-leave",
	run: async (ctx, { person }) => inItsPlace(await endLeave(ctx, person)),
});
