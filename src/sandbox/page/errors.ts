import type { Middleware } from "koa";
import type { Logger } from "pino";
import { StandInError } from "../lark/stand-in-error.js";

/** Answers `{error}` for what a handler throws: the caller's mistakes with their words, ours with a neutral sentence. */
export function pageErrors(log: Logger): Middleware {
	return async (ctx, next) => {
		try {
			await next();
		} catch (error) {
			const status = statusOf(error);
			if (status >= 500) log.error({ err: error }, "sandbox page failed");
			ctx.status = status;
			ctx.body = {
				error:
					status < 500 && error instanceof Error
						? error.message
						: "沙盒頁面出錯了，詳情見日誌",
			};
		}
	};
}

function statusOf(error: unknown): number {
	if (error instanceof StandInError) return 400;
	if (!(error instanceof Error) || !("status" in error)) return 500;
	return typeof error.status === "number" && error.status >= 400
		? error.status
		: 500;
}
