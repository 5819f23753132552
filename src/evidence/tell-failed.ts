import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { evidenceNames } from "../../templates/tasks/evidence-names.js";
import { noticeCard } from "../../templates/notice.js";
import type { Evidence, EvidenceFailure } from "../domain/evidence.js";
import { ACCEPTED_TYPES } from "../domain/evidence-type.js";
import type { Script } from "../language/utterance.js";
import type { Stores } from "../ports/stores.js";

type File = Pick<
	Evidence,
	"chat" | "kind" | "message" | "name" | "task" | "why"
>;

/** Says once per message and reason, where the file was sent, that it was not kept and what to do. */
export async function tellFailed(
	stores: Pick<Stores, "chats" | "outbox" | "tasks">,
	file: File,
	script: Script,
): Promise<void> {
	const why: EvidenceFailure = file.why ?? "unreachable";
	const words = catalogueFor(script);
	const task = file.task === null ? null : await stores.tasks.get(file.task);
	const notice = words.evidence.notKept(
		evidenceNames([file], words),
		why,
		task?.code ?? null,
		ACCEPTED_TYPES,
	);
	const isPrivate = (await stores.chats.privateWith(file.chat)) !== null;
	await stores.outbox.put({
		key: `evidence:${file.message}:${why}`,
		to: isPrivate
			? { kind: "chat", chat: file.chat }
			: { kind: "reply", messageId: file.message },
		chat: file.chat,
		card: noticeCard({ ...notice, tone: "warn" }, words),
		about: [],
		why: null,
		script,
		priority: "reply",
	});
}
