import type { Logger } from "pino";
import { createMessenger } from "../adapters/lark/messenger.js";
import { createPacer, type PacerLimits } from "../adapters/lark/pacer.js";
import { createResources } from "../adapters/lark/resources.js";
import {
	createDelivery,
	type Delivery,
	type StuckMessage,
} from "../adapters/mongo/delivery.js";
import { createEvidenceFiles } from "../adapters/mongo/evidence-files.js";
import { createEvidenceWork } from "../adapters/mongo/evidence-work.js";
import { officeNotice } from "../dispatch/office-notice.js";
import { tellFailed } from "../evidence/tell-failed.js";
import type { LarkSide } from "./lark-side.js";
import type { Storage } from "./storage.js";

interface Outward {
	storage: Storage;
	lark: LarkSide;
	limits: PacerLimits;
	log: Logger;
}

/** The loop that sends what is in the outbox, under Lark's limits. */
export function createSending({
	storage,
	lark,
	limits,
	log,
}: Outward): Delivery {
	const { models, nowMs } = storage;
	const pacer = createPacer(limits, nowMs);
	return createDelivery({
		models,
		messenger: createMessenger(lark.client),
		turn: (lane, priority) => pacer.turn(lane, priority),
		onStuck: (stuck) => tellOffice(storage, stuck),
		nowMs,
		log,
	});
}

/** The office is told of a message that needs a person; not of that telling itself. */
async function tellOffice(
	storage: Storage,
	stuck: StuckMessage,
): Promise<void> {
	if (stuck.key.startsWith("stuck:")) return;
	await storage.transaction((inside) =>
		officeNotice(inside, `stuck:${stuck.key}`, (words) =>
			words.notices.stuck(stuck.why, stuck.code),
		),
	);
}

/** The loop that fetches the files people sent as evidence. */
export function createFetching(
	{ storage, lark, limits, log }: Outward,
	committed: () => void,
) {
	const { connection, models, nowMs, stores } = storage;
	const pacer = createPacer(limits, nowMs);
	return createEvidenceWork({
		connection,
		models,
		resources: createResources(lark.client),
		files: createEvidenceFiles(connection.connection),
		turn: (lane) => pacer.turn(lane, "bulk"),
		tellFailed: (session, file, script) =>
			tellFailed(stores(session), file, script),
		committed,
		nowMs,
		log,
	});
}
