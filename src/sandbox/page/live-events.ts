import type { ServerResponse } from "node:http";
import type { PageStandIn } from "./deps.js";

/** Changes that come together are told once. */
const GATHER_MS = 60;
/** Proxies and browsers give up on a silent stream. */
const HEARTBEAT_MS = 15_000;

/** Server-Sent Events: `changed` whenever anything at the stand-in did, until the reader goes. */
export function sendLiveEvents(
	response: ServerResponse,
	standIn: PageStandIn,
): void {
	let gathering: NodeJS.Timeout | null = null;
	const tell = () => {
		gathering = null;
		response.write("event: changed\ndata: {}\n\n");
	};
	const stop = standIn.onChange(() => {
		gathering ??= setTimeout(tell, GATHER_MS).unref();
	});
	const heartbeat = setInterval(
		() => response.write(": still here\n\n"),
		HEARTBEAT_MS,
	).unref();
	response.on("close", () => {
		stop();
		clearInterval(heartbeat);
		if (gathering) clearTimeout(gathering);
	});
	response.writeHead(200, {
		"Content-Type": "text/event-stream; charset=utf-8",
		"Cache-Control": "no-store",
		"X-Accel-Buffering": "no",
	});
	response.write("retry: 2000\n\n");
}
