import { isObject } from "../json.js";
import type { Route } from "../route.js";

/** lark-protocol §0.1: HTTP 200 whatever comes of it. */
const token: Route = {
	name: "token",
	method: "POST",
	path: "/open-apis/auth/v3/tenant_access_token/internal",
	needsToken: false,
	handle(world, { body }) {
		const asked = isObject(body) ? body : {};
		if (asked["app_id"] !== world.app.appId)
			return {
				kind: "whole",
				body: { code: 10003, data: {}, msg: "invalid param" },
			};
		if (asked["app_secret"] !== world.app.appSecret)
			return {
				kind: "whole",
				body: { code: 10014, msg: "app secret invalid" },
			};
		const { token: issued, expire } = world.tokens.issue();
		return {
			kind: "whole",
			body: { code: 0, msg: "ok", tenant_access_token: issued, expire },
		};
	},
};

/** `bot` stands at the top level (lark-protocol §2.1). */
const info: Route = {
	name: "bot.info",
	method: "GET",
	path: "/open-apis/bot/v3/info",
	handle: (world) => ({
		kind: "whole",
		body: {
			code: 0,
			msg: "ok",
			bot: {
				activate_status: 2,
				app_name: world.app.botName,
				avatar_url: "",
				ip_white_list: [],
				open_id: world.app.botOpenId,
			},
		},
	}),
};

export const tokenAndBotRoutes: readonly Route[] = [token, info];
