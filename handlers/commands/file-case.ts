import { defineCommand } from "../../src/context.js";
import { startFiling } from "../cases/start-filing.js";

/** 提交案例, 提交標桿: the form, in private. */
export const fileCase = defineCommand({
	intent: "file-case",
	examples: ["提交案例", "提交標桿", "submit a case"],
	run: (ctx, { kind, given }) =>
		// Told in a group it never gets here (`src/dispatch/personal-text.ts`).
		startFiling(ctx, kind, ctx.place.type === "p2p" ? given : ""),
});
