import Router from "@koa/router";
import { pageApi } from "./api.js";
import { loadAssets } from "./assets.js";
import type { SandboxPageDeps } from "./deps.js";
import { pageErrors } from "./errors.js";
import { pageHtml } from "./page-html.js";
import { pageHeaders, sameOriginOnly } from "./security.js";
import { createRoleBook } from "./role-book.js";
import { sendStoredFile } from "./stored-file.js";
import { viewOf } from "./view.js";
import { wantedOf } from "./wanted.js";

/**
 * The sandbox's chat page at `/sandbox`: chats, cards and the clock, all of it through the stand-in for Lark, which
 * pushes what people say and press to the webhook as Lark would. Knows nothing of the product.
 */
export function sandboxRouter(deps: SandboxPageDeps): Router {
	const assets = loadAssets();
	const roleBook = createRoleBook(deps);
	const router = new Router();
	// The address of the ready line: whoever opens it means the page.
	router.get("/", (ctx) => ctx.redirect("/sandbox"));
	router.use("/sandbox", pageHeaders, pageErrors(deps.log), sameOriginOnly);

	router.get("/sandbox", async (ctx) => {
		const view = await viewOf(deps, roleBook, wantedOf(ctx.query));
		ctx.type = "text/html; charset=utf-8";
		ctx.body = pageHtml(view, deps.standIn.bot.name).source;
	});

	router.get("/sandbox/assets/:name", (ctx) => {
		const asset = assets.get(ctx.params["name"] ?? "");
		if (!asset) return ctx.throw(404, "沒有這個檔案");
		ctx.type = asset.type;
		ctx.set("Cache-Control", "no-cache");
		ctx.body = asset.bytes;
	});

	router.get("/sandbox/files/:key", (ctx) =>
		sendStoredFile(ctx, deps.standIn, ctx.params["key"] ?? ""),
	);

	const api = pageApi(deps, roleBook);
	router.use(api.routes(), api.allowedMethods());
	return router;
}
