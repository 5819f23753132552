import type { HttpInstance, HttpRequestOptions } from "@larksuiteoapi/node-sdk";

import type { HttpAnswer, HttpCall, Transport } from "./transport.js";

type Options = HttpRequestOptions<unknown>;
type Send = (call: HttpCall) => Promise<unknown>;

/** What the SDK makes its calls with; `send` gives the answer's body or throws. */
export function createSdkHttp(send: Send): HttpInstance {
	const request = async <R>(options: Options): Promise<R> =>
		(await send(toCall(options))) as R;
	const without =
		(method: string) =>
		<R>(url: string, options: Options = {}): Promise<R> =>
			request<R>({ ...options, method, url });
	const withData =
		(method: string) =>
		<R>(url: string, data?: unknown, options: Options = {}): Promise<R> =>
			request<R>({ ...options, method, url, data });
	return {
		request,
		get: without("GET"),
		delete: without("DELETE"),
		head: without("HEAD"),
		options: without("OPTIONS"),
		post: withData("POST"),
		put: withData("PUT"),
		patch: withData("PATCH"),
	};
}

/** Sends over `transport` and reads the answer with `read`. */
export function sendOver<T>(
	transport: Transport,
	read: (answer: HttpAnswer) => T,
): (call: HttpCall) => Promise<T> {
	return async (call) => read(await transport.exchange(call));
}

/** Lists in the query are repeated keys; the SDK gives reads an empty body, which is left out. */
function toCall({ url = "", method = "GET", headers, params, data }: Options) {
	const address = new URL(url);
	for (const [name, value] of Object.entries(params ?? {}))
		for (const item of [value].flat() as (string | number | boolean)[])
			address.searchParams.append(name, String(item));
	const body = /^(get|head)$/i.test(method) ? null : JSON.stringify(data ?? {});
	return {
		method: method.toUpperCase(),
		url: address,
		headers: {
			...textHeaders(headers ?? {}),
			...(body === null ? {} : bodyHeaders(body)),
		},
		body,
		repeatable: body === null,
	};
}

function bodyHeaders(body: string): Record<string, string> {
	return {
		"content-type": "application/json; charset=utf-8",
		"content-length": String(Buffer.byteLength(body)),
	};
}

function textHeaders(headers: Record<string, unknown>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers)
			.filter(([, value]) => typeof value === "string")
			.map(([name, value]) => [name.toLowerCase(), value as string]),
	);
}
