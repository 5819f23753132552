import type { Logger } from "pino";
import { createMessenger } from "../adapters/lark/messenger.js";
import { createPacer, type PacerLimits } from "../adapters/lark/pacer.js";
import { createResources } from "../adapters/lark/resources.js";
import {
	createDelivery,
	type Delivery,
	type StuckMessage,
} from "../adapters/mongo/delivery.js";
import type { MayRead } from "../adapters/mongo/standing.js";
import { createEvidenceFiles } from "../adapters/mongo/evidence-files.js";
import { createEvidenceWork } from "../adapters/mongo/evidence-work.js";
import { officeNotice } from "../dispatch/office-notice.js";
import { fetchFile } from "../evidence/fetch-file.js";
import { tellFailed } from "../evidence/tell-failed.js";
import type { Models, OutboxDoc } from "../adapters/mongo/models.js";
import type { Make } from "../ports/making.js";
import type { LarkSide } from "./lark-side.js";
import type { Storage } from "./storage.js";
import { stuckWords } from "./stuck-words.js";

interface Outward {
	storage: Storage;
	lark: LarkSide;
	limits: PacerLimits;
	log: Logger;
}

/** The loop that sends what is in the outbox, under Lark's limits. */
export async function createSending({
	storage,
	lark,
	limits,
	log,
	make,
	mayRead,
}: Outward & { make: Make; mayRead: MayRead }): Promise<Delivery> {
	const { models, cipher, nowMs } = storage;
	const sentBefore = await sentSince(models, new Date(nowMs() - 60_000));
	const pacer = createPacer(limits, nowMs, sentBefore);
	return createDelivery({
		models,
		cipher,
		messenger: createMessenger(lark.client),
		make,
		mayRead,
		turn: (lane, priority) => pacer.turn(lane, priority),
		onStuck: (stuck) => tellOffice(storage, stuck),
		nowMs,
		log,
	});
}

/** When the last minute's sends were made, real time, ms: a process that was killed has used up some of Lark's minute. */
async function sentSince(models: Models, since: Date): Promise<number[]> {
	const rows = await models.outbox
		.find({ state: "sent", sentAt: { $gte: since } }, { sentAt: 1 })
		.lean<Pick<OutboxDoc, "sentAt">[]>();
	return rows.flatMap(({ sentAt }) => sentAt?.getTime() ?? []);
}

/** The office is told of a message that needs a person; not of that telling itself. */
async function tellOffice(
	storage: Storage,
	stuck: StuckMessage,
): Promise<void> {
	if (stuck.key.startsWith("stuck:")) return;
	await storage.transaction(async (inside) => {
		const chat =
			stuck.chat === null ? null : await inside.chats.get(stuck.chat);
		await officeNotice(inside, `stuck:${stuck.key}`, (words) =>
			stuckWords(stuck, chat?.name ?? null, words),
		);
	});
}

/** The loop that fetches the files people sent as evidence. */
export function createFetching(
	{ storage, lark, limits, log }: Outward,
	committed: () => void,
) {
	const { connection, models, cipher, nowMs, stores } = storage;
	const pacer = createPacer(limits, nowMs);
	const files = createEvidenceFiles(connection.connection, cipher);
	const resources = createResources(lark.client);
	return createEvidenceWork({
		connection,
		models,
		cipher,
		files,
		fetchFile: (file, fileId) => fetchFile({ resources, files }, file, fileId),
		turn: (lane) => pacer.turn(lane, "bulk"),
		tellFailed: (session, file, script) =>
			tellFailed(stores(session), file, script),
		committed,
		nowMs,
		log,
	});
}
