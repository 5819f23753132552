import { Gauge, type Registry } from "prom-client";
import type { Models } from "../adapters/mongo/models.js";

/** What waits and what needs a person, counted when asked. */
export function registerGauges(registry: Registry, models: Models): void {
	const gauge = (name: string, help: string, count: () => Promise<number>) =>
		new Gauge({
			name,
			help,
			registers: [registry],
			async collect() {
				this.set(await count().catch(() => Number.NaN));
			},
		});
	gauge("duban_inbox_pending", "Events recorded and not yet dealt with", () =>
		models.inbox.countDocuments({ state: "new" }),
	);
	gauge("duban_inbox_parked", "Events that failed three times", () =>
		models.inbox.countDocuments({ state: "parked" }),
	);
	gauge("duban_outbox_ready", "Messages waiting to be sent", () =>
		models.outbox.countDocuments({ state: "ready" }),
	);
	gauge("duban_outbox_parked", "Messages refused for good", () =>
		models.outbox.countDocuments({ state: "parked" }),
	);
	gauge(
		"duban_outbox_unknown",
		"Messages that may or may not have been shown",
		() => models.outbox.countDocuments({ state: "unknown" }),
	);
}
