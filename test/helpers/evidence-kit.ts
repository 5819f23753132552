import type { Connection } from "mongoose";
import { pino } from "pino";
import { createLarkClient } from "../../src/adapters/lark/client.js";
import { createResources } from "../../src/adapters/lark/resources.js";
import { fetchFile } from "../../src/evidence/fetch-file.js";
import { createEvidenceFiles } from "../../src/adapters/mongo/evidence-files.js";
import type { EvidenceDoc } from "../../src/adapters/mongo/evidence-models.js";
import { createEvidenceStore } from "../../src/adapters/mongo/evidence-store.js";
import {
	createEvidenceWork,
	type EvidenceWork,
} from "../../src/adapters/mongo/evidence-work.js";
import {
	defineModels,
	prepareCollections,
} from "../../src/adapters/mongo/models.js";
import type { Day } from "../../src/domain/day.js";
import type { EvidenceFailure } from "../../src/domain/evidence.js";
import type { EvidenceFiles, Resources } from "../../src/ports/evidence.js";
import { createLarkStandIn } from "../../src/sandbox/lark/lark-stand-in.js";
import type { Attachment, LarkStandIn } from "../../src/sandbox/lark/types.js";
import { testCipher } from "./test-cipher.js";
import { testDatabase } from "./test-database.js";
import { until } from "./until.js";

const ACCOUNT = {
	appId: "cli_0123456789abcdef",
	appSecret: "evidence-secret",
	encryptKey: "evidence-key",
	verificationToken: "evidence-token",
};
const log = pino({ level: "silent" });

export interface EvidenceKit {
	connection: Connection;
	standIn: LarkStandIn;
	files: EvidenceFiles;
	resources: Resources;
	/** Reasons told, by evidence id. */
	told: { id: string; why: EvidenceFailure | null }[];
	/** Moves real time on. */
	later(ms: number): void;
	/** A user's message with this file, linked to a task; its id. */
	link(file: Attachment): Promise<string>;
	/** The same with any message id and key. */
	linkRaw(message: string, key: string): Promise<string>;
	row(id: string): Promise<EvidenceDoc>;
	/** Waits until it is fetched or given up, moving time past every pause. */
	settled(id: string): Promise<EvidenceDoc>;
	/** A worker on the same database, not started. */
	worker(resources?: Resources, clock?: () => number): EvidenceWork;
	/** Ids of stored files, and of files that have chunks. */
	stored(): Promise<{ files: string[]; chunks: string[] }>;
	close(): Promise<void>;
}

/** The fetching of evidence on the real MongoDB and the stand-in, with a real time that can be moved on. */
export async function evidenceKit(): Promise<EvidenceKit> {
	const database = await testDatabase();
	const { connection } = database;
	const models = defineModels(connection.connection);
	await prepareCollections(models);
	let aheadMs = 0;
	const nowMs = () => Date.now() + aheadMs;
	const standIn = await createLarkStandIn(ACCOUNT);
	standIn.addPerson({ openId: "ou_a", name: "甲" });
	standIn.addChat({ chatId: "oc_a", name: "群", members: ["ou_a"] });
	const lark = createLarkClient({ ...ACCOUNT, domain: standIn.url, log });
	const resources = createResources(lark);
	const files = createEvidenceFiles(connection.connection, testCipher);
	const store = createEvidenceStore(
		models,
		null,
		() => Promise.resolve("p"),
		nowMs,
		testCipher,
	);
	const told: EvidenceKit["told"] = [];
	const workers: EvidenceWork[] = [];
	let count = 0;

	const kit: EvidenceKit = {
		connection: connection.connection,
		standIn,
		files,
		resources,
		told,
		later: (ms) => void (aheadMs += ms),
		async link(file) {
			await standIn.say({ from: "ou_a", chat: "oc_a", files: [file] });
			const message = standIn.messages("oc_a").at(-1);
			if (!message) throw new Error("nothing was said");
			const { file_key, image_key } = message.content;
			const fileKey = file_key ?? image_key;
			if (typeof fileKey !== "string") throw new Error("no file came");
			return kit.linkRaw(message.id, fileKey);
		},
		async linkRaw(message, key) {
			const id = `e${count++}`;
			const picture = key.startsWith("img_");
			const file = {
				id,
				task: "1.1",
				message,
				key,
				kind: picture ? ("image" as const) : ("file" as const),
				name: picture ? null : "名單.pdf",
				person: "ou_a",
				unit: null,
				chat: "oc_a",
				at: new Date(nowMs()),
				sentAtMs: count,
				day: "2021-03-12" as Day,
				report: null,
				batch: message,
				candidates: [],
				state: "pending" as const,
				why: null,
				bytes: null,
				sha256: null,
				withdrawn: false,
			};
			await store.add([file], "zh-Hant");
			return id;
		},
		async row(id) {
			const found = await models.evidence.findById(id).lean<EvidenceDoc>();
			if (!found) throw new Error(`no evidence ${id}`);
			return found;
		},
		settled: (id) =>
			until(
				"the file settled",
				async () => {
					aheadMs += 1000;
					const row = await kit.row(id);
					return row.state === "pending" ? null : row;
				},
				20_000,
			),
		worker(other = resources, clock = nowMs) {
			const work = createEvidenceWork({
				connection,
				models,
				cipher: testCipher,
				files,
				fetchFile: (file, fileId) =>
					fetchFile({ resources: other, files }, file, fileId),
				turn: () => Promise.resolve(),
				tellFailed: (_session, file) =>
					Promise.resolve(void told.push({ id: file.id, why: file.why })),
				committed: () => undefined,
				nowMs: clock,
				log,
			});
			workers.push(work);
			return work;
		},
		async stored() {
			const { db } = connection.connection;
			const ids = async (name: string, field: string) => {
				const found = await db?.collection(name).distinct(field);
				return (found ?? []).map(String);
			};
			return {
				files: await ids("evidencefiles.files", "_id"),
				chunks: await ids("evidencefiles.chunks", "files_id"),
			};
		},
		async close() {
			await Promise.all(workers.map((each) => each.stop()));
			lark.close();
			await standIn.close();
			await database.drop();
		},
	};
	return kit;
}
