import { view as askView } from "./server.js";

const FIRST = 60;

/** Who I am, what I look at, and the server's latest drawing of it. */
export const state = {
	as: document.body.dataset.as,
	chat: document.body.dataset.chat,
	bot: document.body.dataset.bot,
	count: FIRST,
	view: null,
};

const listeners = [];

/** Calls `listener(view, before)` with every new drawing. */
export function onView(listener) {
	listeners.push(listener);
}

let running = null;
let isWanted = false;

/** Fetches the latest drawing; calls that come together share one fetch, which starts after the last of them. */
export function refresh() {
	isWanted = true;
	running ??= (async () => {
		try {
			while (isWanted) {
				isWanted = false;
				await fetchOnce();
			}
		} finally {
			running = null;
		}
	})();
	return running;
}

async function fetchOnce() {
	const { as, chat, count } = state;
	const fresh = await askView({ as, chat, count });
	// Somebody went elsewhere meanwhile: this one is stale.
	if (as !== state.as || chat !== state.chat) return void (isWanted = true);
	const before = state.view;
	Object.assign(state, { as: fresh.as, chat: fresh.chat, view: fresh });
	for (const listener of listeners) listener(fresh, before);
}

/** Becomes that person, in that chat. */
export async function goTo(as, chat) {
	Object.assign(state, { as, chat, count: FIRST });
	await refresh();
}
