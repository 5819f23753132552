import { setTimeout as sleep } from "node:timers/promises";
import { mongo } from "mongoose";
import { withAdmin, type AdminCommand } from "./admin-client.js";

/** Name of the one-node set. */
export const REPLICA_SET = "duban";

const NOT_YET_INITIALIZED = 94;
const POLL_MS = 50;

/**
 * Sees to it that the `mongod` on this port takes writes: initiates a new set, and corrects the member's address when
 * the port is another one than last time. Throws when it takes longer than `withinMs`.
 */
export async function becomeWritable(
	port: number,
	withinMs: number,
): Promise<void> {
	const giveUpAt = performance.now() + withinMs;
	await withAdmin(port, async (command) => {
		while (!(await isWritable(command))) {
			if (performance.now() > giveUpAt) {
				throw new Error(
					`The embedded MongoDB did not become writable within ${withinMs} ms.`,
				);
			}
			await mendConfig(command, `127.0.0.1:${port}`);
			await sleep(POLL_MS);
		}
	});
}

async function isWritable(command: AdminCommand): Promise<boolean> {
	const hello = await command({ hello: 1 });
	return hello["isWritablePrimary"] === true;
}

async function mendConfig(command: AdminCommand, host: string): Promise<void> {
	try {
		const config = await currentConfig(command);
		if (config === null) {
			await command({ replSetInitiate: firstConfig(host) });
		} else if (config.members[0]?.["host"] !== host) {
			await command({ replSetReconfig: movedTo(config, host), force: true });
		}
	} catch (error) {
		// A node that is just loading its stored configuration refuses both; the next round sees it loaded.
		if (!(error instanceof mongo.MongoServerError)) throw error;
	}
}

interface SetConfig {
	version: number;
	members: mongo.Document[];
	[field: string]: unknown;
}

async function currentConfig(command: AdminCommand): Promise<SetConfig | null> {
	try {
		const answer = await command({ replSetGetConfig: 1 });
		return answer["config"] as SetConfig;
	} catch (error) {
		if (
			error instanceof mongo.MongoServerError &&
			error.code === NOT_YET_INITIALIZED
		) {
			return null;
		}
		throw error;
	}
}

function firstConfig(host: string): mongo.Document {
	return { _id: REPLICA_SET, members: [{ _id: 0, host }] };
}

function movedTo(config: SetConfig, host: string): SetConfig {
	return {
		...config,
		version: config.version + 1,
		members: [{ ...config.members[0], host }],
	};
}
