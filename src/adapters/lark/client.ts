import type { Client } from "@larksuiteoapi/node-sdk";
import type { Logger } from "pino";

import { readAnswer } from "./answer.js";
import { type Download, openDownload } from "./download.js";
import { LarkRejectedError } from "./lark-rejected-error.js";
import type { MultipartForm } from "./multipart-form.js";
import { createSdkHttp, sendOver } from "./sdk-http.js";
import { createSdkLogger } from "./sdk-logger.js";
import { loadSdk } from "./sdk.js";
import { createTenantTokens } from "./tenant-token.js";
import { createTransport, type HttpCall } from "./transport.js";

export interface LarkAccount {
	appId: string;
	appSecret: string;
	/** Base URL, no slash at the end. */
	domain: string;
}

export interface LarkClient {
	/** The SDK's client. Its calls give Lark's whole body, or throw LarkRejectedError or LarkUnreachableError. */
	api: Client;
	/** Posts a form to a path of Lark's and gives its whole body; throws what the calls throw. */
	upload(path: string, form: MultipartForm): Promise<unknown>;
	/** Opens a file at a path of Lark's; throws what the calls throw. */
	download(path: string): Promise<Download>;
	close(): void;
}

/** Invalid or expired tenant token: refused before anything else is looked at, so the call may be made again. */
const TOKEN_EXPIRED = 99991663;

/** How much longer an upload may take than a call. */
const UPLOAD_PATIENCE = 6;

/** 20 MB over a slow line. */
const DOWNLOAD_LIMITS = { totalMs: 120_000, idleMs: 20_000 };

/**
 * The SDK's client over our own HTTP and token keeping: the SDK's has no time-out, prints the secret when the token
 * endpoint fails, asks for a token once per caller, and does not notice one that was revoked (lark-protocol §10).
 * `timeoutMs` is for a whole exchange.
 */
export function createLarkClient(
	options: LarkAccount & { log: Logger; timeoutMs?: number },
): LarkClient {
	const { appId, appSecret, domain, log, timeoutMs = 10_000 } = options;
	const transport = createTransport({ timeoutMs });
	const send = sendOver(transport, readAnswer);
	// As many bytes as a download has, over the same slow line.
	const slowly = createTransport({ timeoutMs: timeoutMs * UPLOAD_PATIENCE });
	const sendForm = sendOver(slowly, readAnswer);
	const tokens = createTenantTokens(() =>
		send(tokenCall({ appId, appSecret, domain })),
	);
	const withToken = async <T>(use: (token: string) => Promise<T>) => {
		const token = await tokens.get();
		try {
			return await use(token);
		} catch (error) {
			if (!isTokenExpired(error)) throw error;
			tokens.drop(token);
			return use(await tokens.get());
		}
	};
	const sendWithToken = (call: HttpCall) =>
		withToken((token) => send(authorized(call, token)));
	const sdk = loadSdk();
	const api = new sdk.Client({
		appId,
		appSecret,
		domain,
		httpInstance: createSdkHttp(sendWithToken),
		disableTokenCache: true, // no token keeping of its own
		logger: createSdkLogger(log, [appSecret]),
		loggerLevel: sdk.LoggerLevel.warn,
	});
	return {
		api,
		upload: (path, form) =>
			withToken((token) =>
				sendForm(authorized(formCall(`${domain}${path}`, form), token)),
			),
		download: (path) =>
			withToken((token) =>
				openDownload(
					new URL(`${domain}${path}`),
					{ authorization: `Bearer ${token}` },
					DOWNLOAD_LIMITS,
				),
			),
		close() {
			transport.close();
			slowly.close();
		},
	};
}

function tokenCall({ appId, appSecret, domain }: LarkAccount): HttpCall {
	return {
		method: "POST",
		url: new URL(`${domain}/open-apis/auth/v3/tenant_access_token/internal`),
		headers: { "content-type": "application/json; charset=utf-8" },
		body: JSON.stringify({ app_id: appId, app_secret: appSecret }),
		repeatable: true,
	};
}

function formCall(url: string, form: MultipartForm): HttpCall {
	return {
		method: "POST",
		url: new URL(url),
		headers: {
			"content-type": form.contentType,
			"content-length": String(form.body.length),
		},
		body: form.body,
	};
}

function authorized(call: HttpCall, token: string): HttpCall {
	return {
		...call,
		headers: { ...call.headers, authorization: `Bearer ${token}` },
	};
}

function isTokenExpired(error: unknown): boolean {
	return error instanceof LarkRejectedError && error.code === TOKEN_EXPIRED;
}
