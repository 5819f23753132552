import type { JsonObject, JsonValue } from "./types.js";

export function isObject(value: unknown): value is JsonObject {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The parsed text, or undefined where it is no JSON. */
export function tryParse(text: string): JsonValue | undefined {
	try {
		return JSON.parse(text) as JsonValue;
	} catch {
		return undefined;
	}
}

export function stringOf(value: unknown): string | null {
	return typeof value === "string" ? value : null;
}

/** The string, or "" for anything else. */
export function wordOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}
