import type { Route } from "../route.js";
import { cardUpdateRoutes } from "./card-update.js";
import { chatRoutes } from "./chats.js";
import { contactRoutes } from "./contacts.js";
import { fileRoutes } from "./files.js";
import { changeRoutes } from "./messages-change.js";
import { readRoutes } from "./messages-read.js";
import { sendRoutes } from "./messages-send.js";
import { tokenAndBotRoutes } from "./token-and-bot.js";

/** Everything the API answers to; anything else is `404 page not found`. The first match counts. */
export const API_ROUTES: readonly Route[] = [
	...tokenAndBotRoutes,
	...sendRoutes,
	...readRoutes,
	...changeRoutes,
	...chatRoutes,
	...contactRoutes,
	...fileRoutes,
	...cardUpdateRoutes,
];
