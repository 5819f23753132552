import type { JsonObject } from "./types.js";

/** What the API refuses with: a code of lark-protocol §6.2, HTTP 400 unless said. */
export class ApiError extends Error {
	override readonly name = "ApiError";

	constructor(
		readonly code: number,
		readonly msg: string,
		readonly status = 400,
		readonly headers: Record<string, string> = {},
		/** Goes into the envelope's `error`. */
		readonly detail: JsonObject = {},
	) {
		super(`${code} ${msg}`);
	}
}

/** 99992402, naming the field as Lark does. */
export function fieldError(field: string, what: string): ApiError {
	return new ApiError(
		99992402,
		"field validation failed",
		400,
		{},
		{
			field_violations: [{ field, description: what }],
		},
	);
}

/** 230001: the message APIs' own word for a bad parameter. */
export function invalidParameter(what: string): ApiError {
	return new ApiError(
		230001,
		`Your request contains an invalid request parameter, ext=${what}`,
	);
}
