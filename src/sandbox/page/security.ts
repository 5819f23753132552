import type { Middleware } from "koa";

/** The page's own script, style and data; nothing from elsewhere, nothing inline, no frames. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"form-action 'none'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join("; ");

/** Headers of everything under `/sandbox`. */
export const pageHeaders: Middleware = async (ctx, next) => {
	ctx.set({
		"Content-Security-Policy": POLICY,
		"X-Content-Type-Options": "nosniff",
		"Referrer-Policy": "no-referrer",
		"Cross-Origin-Resource-Policy": "same-origin",
		"Cache-Control": "no-store",
	});
	await next();
};

/** Refuses a POST that another site made the browser send: 403, and 415 for anything but JSON. */
export const sameOriginOnly: Middleware = async (ctx, next) => {
	if (ctx.method !== "POST") return void (await next());
	const site = ctx.get("Sec-Fetch-Site");
	if (site !== "" && site !== "same-origin") return refuse(ctx, 403);
	const origin = ctx.get("Origin");
	if (origin !== "" && hostOf(origin) !== ctx.get("Host"))
		return refuse(ctx, 403);
	// A plain form of another site cannot send JSON without asking first.
	if (!ctx.is("application/json")) return refuse(ctx, 415);
	await next();
};

function refuse(ctx: { status: number; body: unknown }, status: number): void {
	ctx.status = status;
	ctx.body = {
		error: status === 403 ? "只接受這個頁面自己的請求" : "只接受 JSON",
	};
}

function hostOf(origin: string): string | null {
	return URL.canParse(origin) ? new URL(origin).host : null;
}
