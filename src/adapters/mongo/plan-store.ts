import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import type { Span } from "../../domain/plan.js";
import type {
	PlanDocument,
	PlanStore,
	StoredPlan,
} from "../../ports/stores.js";
import type { Models, PlanDoc } from "./models.js";

export function createPlanStore(
	models: Models,
	session: ClientSession | null,
): PlanStore {
	return {
		async current() {
			const found = await models.plans
				.findOne({}, { "document.text": 0, "document.spans": 0 })
				.sort({ importedAt: -1 })
				.session(session)
				.lean<PlanDoc>();
			return found ? toStoredPlan(found) : null;
		},

		async save(stored, document) {
			const { planId, spans, ...rest } = document;
			await models.plans.replaceOne(
				{ _id: planId },
				{
					_id: planId,
					plan: stored.plan,
					doubts: stored.doubts,
					importedAt: stored.importedAt,
					document: { ...rest, spans: JSON.stringify(spans) },
				},
				{ upsert: true, ...inSession(session) },
			);
		},

		async document(planId) {
			const found = await models.plans
				.findById(planId, { document: 1 })
				.session(session)
				.lean<Pick<PlanDoc, "_id" | "document">>();
			return found ? toDocument(found) : null;
		},
	};
}

function toStoredPlan(doc: PlanDoc): StoredPlan {
	return {
		id: doc._id,
		plan: doc.plan,
		doubts: doc.doubts,
		importedAt: doc.importedAt,
	};
}

function toDocument(doc: Pick<PlanDoc, "_id" | "document">): PlanDocument {
	const { spans, ...rest } = doc.document;
	return {
		planId: doc._id,
		...rest,
		spans: JSON.parse(spans) as Record<string, Span>,
	};
}
