import * as http from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
	method: string;
	/** With the query. */
	path: string;
	authorization: string | undefined;
	body: string;
}

export interface Given {
	status?: number;
	headers?: Record<string, string>;
	/** Objects go as JSON. */
	body?: unknown;
	/** Closes the connection instead of an answer. */
	drop?: boolean;
	/** Never answers. */
	hang?: boolean;
}

export interface FakeLark {
	url: string;
	asked: Asked[];
	/** Requests to the token endpoint. */
	tokenRequests(): number;
	close(): Promise<void>;
}

const TOKEN_PATH = "/open-apis/auth/v3/tenant_access_token/internal";

/** A few lines that answer as Lark might; `answer` may give any nonsense. Tokens are `t-token-1`, `t-token-2`, … */
export async function startFakeLark(
	answer: (asked: Asked) => Given,
	token?: (count: number) => Given,
): Promise<FakeLark> {
	const asked: Asked[] = [];
	const tokenRequests = () =>
		asked.filter(({ path }) => path === TOKEN_PATH).length;
	const server = http.createServer((request, response) => {
		let body = "";
		request.setEncoding("utf8");
		request.on("data", (chunk: string) => (body += chunk));
		request.on("end", () => {
			const { method = "", url: path = "" } = request;
			const one = {
				method,
				path,
				authorization: request.headers.authorization,
				body,
			};
			asked.push(one);
			const given =
				path === TOKEN_PATH
					? (token ?? goodToken)(tokenRequests())
					: answer(one);
			give(given, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		asked,
		tokenRequests,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function goodToken(count: number): Given {
	const tenant_access_token = `t-token-${count}`;
	return { body: { code: 0, msg: "ok", tenant_access_token, expire: 7200 } };
}

function give(given: Given, response: http.ServerResponse): void {
	if (given.hang) return;
	if (given.drop) return void response.socket?.destroy();
	const isText = typeof given.body === "string";
	response.writeHead(given.status ?? 200, {
		"content-type": isText ? "text/html" : "application/json; charset=utf-8",
		...given.headers,
	});
	response.end(isText ? given.body : JSON.stringify(given.body));
}
