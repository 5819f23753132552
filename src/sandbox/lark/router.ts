import type { Route } from "./route.js";

export interface Matched {
	route: Route;
	params: Record<string, string>;
}

/** The first route that fits; one slash at the end is forgiven, as Lark does. */
export function matchRoute(
	routes: readonly Route[],
	method: string,
	path: string,
): Matched | null {
	const segments = path.replace(/\/$/, "").split("/");
	for (const route of routes) {
		const params =
			route.method === method ? fit(route.path.split("/"), segments) : null;
		if (params) return { route, params };
	}
	return null;
}

function fit(
	pattern: string[],
	segments: string[],
): Record<string, string> | null {
	if (pattern.length !== segments.length) return null;
	const params: Record<string, string> = {};
	for (const [index, part] of pattern.entries()) {
		const segment = segments[index] ?? "";
		if (part.startsWith(":") && segment !== "")
			params[part.slice(1)] = decode(segment);
		else if (part !== segment) return null;
	}
	return params;
}

function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
