import { createHash } from "node:crypto";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

export interface FakeLongConnection {
	url: string;
	/** Sends an event over the connection that stands; gives the payload of the acknowledgement. */
	push(event: unknown): Promise<{ code: number; data?: string }>;
	/** Breaks the connection. */
	drop(): void;
	close(): Promise<void>;
}

/**
 * The long connection's other end, as little of it as the SDK's WSClient needs: endpoint discovery, the WebSocket
 * handshake, and protobuf frames (lark-protocol §1.6). `discoveryCode` other than 0 refuses.
 */
export async function startFakeLongConnection(
	discoveryCode = 0,
): Promise<FakeLongConnection> {
	let socket: Duplex | null = null;
	const streams = new Set<Duplex>();
	const waiting: ((payload: { code: number; data?: string }) => void)[] = [];
	const server = http.createServer((request, response) => {
		request.resume();
		const config = {
			ReconnectCount: -1,
			ReconnectInterval: 0.05,
			ReconnectNonce: 0,
			PingInterval: 120,
		};
		const URL = `ws://127.0.0.1:${port()}/ws?fpid=1&device_id=7&service_id=33`;
		response.setHeader("content-type", "application/json");
		response.end(
			JSON.stringify({
				code: discoveryCode,
				msg: discoveryCode === 0 ? "ok" : "no",
				data: { URL, ClientConfig: config },
			}),
		);
	});
	server.on("upgrade", (request: http.IncomingMessage, stream: Duplex) => {
		const accept = createHash("sha1")
			.update(
				`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`,
			)
			.digest("base64");
		stream.write(
			`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
		);
		socket = stream;
		streams.add(stream);
		let rest = Buffer.alloc(0);
		stream.on("error", () => undefined);
		stream.on("data", (chunk: Buffer) => {
			rest = Buffer.concat([rest, chunk]);
			for (let frame = takeFrame(rest); frame; frame = takeFrame(rest)) {
				rest = rest.subarray(frame.bytes);
				const payload = acknowledgement(frame.content);
				if (payload) waiting.shift()?.(payload);
			}
		});
	});
	const port = () => (server.address() as AddressInfo).port;
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${port()}`,
		push: (event) =>
			new Promise((resolve) => {
				waiting.push(resolve);
				socket?.write(webSocketFrame(eventFrame(JSON.stringify(event))));
			}),
		drop: () => socket?.destroy(),
		close: () =>
			new Promise((resolve) => {
				for (const stream of streams) stream.destroy();
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function varint(value: number): Buffer {
	const bytes: number[] = [];
	for (let rest = value; ; rest = Math.floor(rest / 128)) {
		if (rest < 128) return Buffer.from([...bytes, rest]);
		bytes.push((rest % 128) + 128);
	}
}

function number(field: number, value: number): Buffer {
	return Buffer.concat([varint(field * 8), varint(value)]);
}

function bytes(field: number, value: string | Buffer): Buffer {
	const content = Buffer.from(value);
	return Buffer.concat([
		varint(field * 8 + 2),
		varint(content.length),
		content,
	]);
}

function eventFrame(json: string): Buffer {
	const headers = {
		type: "event",
		message_id: "m1",
		sum: "1",
		seq: "0",
		trace_id: "t",
	};
	return Buffer.concat([
		...[number(1, 1), number(2, 1), number(3, 33), number(4, 1)],
		...Object.entries(headers).map(([key, value]) =>
			bytes(5, Buffer.concat([bytes(1, key), bytes(2, value)])),
		),
		bytes(8, json),
	]);
}

function webSocketFrame(content: Buffer): Buffer {
	const head = Buffer.from([0x82, 126, 0, 0]);
	head.writeUInt16BE(content.length, 2);
	return Buffer.concat([head, content]);
}

/** The first whole frame of what a client sent: masked, shorter than 64 KiB. */
function takeFrame(data: Buffer): { bytes: number; content: Buffer } | null {
	if (data.length < 6) return null;
	const short = data[1]! & 0x7f;
	const start = short === 126 ? 4 : 2;
	const length = short === 126 ? data.readUInt16BE(2) : short;
	const end = start + 4 + length;
	if (data.length < end) return null;
	const mask = data.subarray(start, start + 4);
	const content = Buffer.from(data.subarray(start + 4, end));
	content.forEach((byte, i) => (content[i] = byte ^ mask[i % 4]!));
	return { bytes: end, content };
}

/** The JSON at the end of an acknowledgement; null for a ping. */
function acknowledgement(frame: Buffer) {
	const found = /\{"code":.*\}/.exec(frame.toString("utf8"));
	return found
		? (JSON.parse(found[0]) as { code: number; data?: string })
		: null;
}
