import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** A loopback port nobody listens on: the wished one when it is free, else any. */
export async function freePort(wished: number | null): Promise<number> {
	return (wished === null ? null : await tryPort(wished)) ?? (await anyPort());
}

async function anyPort(): Promise<number> {
	const port = await tryPort(0);
	if (port === null) throw new Error("No free loopback port.");
	return port;
}

async function tryPort(port: number): Promise<number | null> {
	const server = createServer();
	try {
		server.listen(port, "127.0.0.1");
		await once(server, "listening");
		return (server.address() as AddressInfo).port;
	} catch {
		return null;
	} finally {
		server.close();
	}
}
