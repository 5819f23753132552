import type { PlanReading } from "../domain/plan.js";

/** The reading of a file nothing could be read from: an empty plan and one `error`. */
export function unreadable(code: string, message: string): PlanReading {
	return {
		plan: {
			title: "",
			issuer: null,
			issuedOn: null,
			goals: [],
			actions: [],
			rectification: null,
			safeguards: [],
			units: [],
		},
		doubts: [{ severity: "error", code, message, line: 0 }],
		spans: {},
	};
}
