import type { MongoConnection } from "./connection.js";
import type { Models } from "./models.js";

/**
 * Clears away what a killed predecessor left behind, so that its work goes on at once: its transactions hold their rows
 * for up to a minute (the server ends them by age only, not when the client is gone), its leases their lanes for seconds.
 * Only where nobody else works on the database; a command beside us has its transaction tried again by the driver.
 */
export async function takeOver(
	{ connection }: MongoConnection,
	models: Models,
): Promise<void> {
	await connection.getClient().db("admin").command({ killAllSessions: [] });
	await models.lanes.deleteMany({});
}
