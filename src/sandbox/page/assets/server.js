/** Asks the page's own server; throws with words that can be shown. */
async function ask(path, options) {
	let response;
	try {
		response = await fetch(`/sandbox/api/${path}`, options);
	} catch {
		throw new Error("連不上沙盒：它還在跑嗎？");
	}
	const body = await response.json().catch(() => ({}));
	if (!response.ok)
		throw new Error(body.error ?? `出錯了（${response.status}）`);
	return body;
}

export const view = (wanted) => ask(`view?${new URLSearchParams(wanted)}`);

export const post = (path, body) =>
	ask(path, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify(body),
	});

const POLL_MS = 4000;
/** With live events polling only moves the clock's display and mends what was missed. */
const POLLS_SKIPPED_WHEN_LIVE = 4;

/** Calls `changed` whenever something did: told by the server, and now and then in any case. */
export function listen(changed) {
	let isLive = false;
	let ticks = 0;
	const source = new EventSource("/sandbox/api/events");
	source.addEventListener("open", () => {
		isLive = true;
		// What happened before the line was open was told to nobody.
		changed();
	});
	source.addEventListener("error", () => {
		isLive = false;
	});
	source.addEventListener("changed", changed);
	setInterval(() => {
		ticks += 1;
		if (!isLive || ticks % POLLS_SKIPPED_WHEN_LIVE === 0) changed();
	}, POLL_MS);
}
