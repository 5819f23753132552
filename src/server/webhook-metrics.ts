import { Counter, Histogram, type Registry } from "prom-client";

export interface WebhookMetrics {
	requests: Counter<"status">;
	signatureFailures: Counter;
	seconds: Histogram;
}

/** The webhook's figures, registered on `registry`. */
export function webhookMetrics(registry: Registry): WebhookMetrics {
	const registers = [registry];
	return {
		requests: new Counter({
			name: "duban_webhook_requests_total",
			help: "Requests to the webhook by the status they were answered with",
			labelNames: ["status"],
			registers,
		}),
		signatureFailures: new Counter({
			name: "duban_webhook_signature_failures_total",
			help: "Requests to the webhook without a good signature",
			registers,
		}),
		seconds: new Histogram({
			name: "duban_webhook_seconds",
			help: "Time to answer a request to the webhook; Lark waits 3 s",
			buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
			registers,
		}),
	};
}
