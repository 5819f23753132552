import type { ClientSession } from "mongoose";
import type { Clock } from "../../ports/clock.js";
import type { PlanStore, Stores } from "../../ports/stores.js";
import { createAuditLog } from "./audit-log.js";
import { createBroadcastStore } from "./broadcast-store.js";
import { createCardStore } from "./card-store.js";
import { createCaseStore } from "./case-store.js";
import { createChatStore } from "./chat-store.js";
import { createEvidenceStore } from "./evidence-store.js";
import type { FieldCipher, SealedTextError } from "./field-cipher.js";
import type { Models } from "./models.js";
import { createOutbox } from "./outbox-store.js";
import { createPeopleStore } from "./people-store.js";
import { createPlanStore } from "./plan-store.js";
import { createPublicationStore } from "./publication-store.js";
import { createReminderLog } from "./reminder-log.js";
import { createRightsStore } from "./rights-store.js";
import { createTaskStore } from "./task-store.js";

export interface StoreTools {
	clock: Clock;
	/** Real time, ms. */
	nowMs: () => number;
	nextSeq: () => string;
	cipher: FieldCipher;
	/** A row that did not open, for the log. */
	noteUnreadable?: (error: SealedTextError) => void;
}

/** All stores, bound to one transaction; without a session each call stands alone. */
export function storesIn(
	models: Models,
	session: ClientSession | null,
	tools: StoreTools,
): Stores {
	const now = () => tools.clock.now();
	const plans = rememberCurrent(createPlanStore(models, session));
	const planId = async () => (await plans.current())?.id ?? null;
	return {
		plans,
		tasks: createTaskStore(models, session, planId),
		people: createPeopleStore(models, session, now),
		chats: createChatStore(models, session),
		outbox: createOutbox(models, session, { ...tools, now }),
		cards: createCardStore(models, session, { ...tools, now }),
		reminders: createReminderLog(models, session),
		broadcasts: createBroadcastStore(models, session),
		evidence: createEvidenceStore(
			models,
			session,
			planId,
			tools.nowMs,
			tools.cipher,
		),
		cases: createCaseStore(models, session, { ...tools, planId }),
		publications: createPublicationStore(models, session, tools.cipher),
		rights: createRightsStore(models, session),
		audit: createAuditLog(models, session),
	};
}

/** Reads the plan once per transaction instead of once per question. */
function rememberCurrent(plans: PlanStore): PlanStore {
	let current: ReturnType<PlanStore["current"]> | null = null;
	return {
		...plans,
		current: () => (current ??= plans.current()),
		async save(plan, document) {
			await plans.save(plan, document);
			current = null;
		},
	};
}
