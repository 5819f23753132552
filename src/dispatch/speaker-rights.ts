import { isCaseReviewer } from "../../handlers/cases/review-queue.js";
import { filingUnits } from "../../handlers/cases/filing-units.js";
import type { HandlerContext } from "../context.js";
import { mayDo, maySeeAll, type TaskAct } from "../domain/access.js";
import { mayBroadcast } from "../domain/broadcast.js";
import { maySeeAllCases } from "../domain/cases/case-access.js";
import { hasRole, unitsSpokenFor } from "../domain/people.js";
import { awaitsUnit, type Task } from "../domain/task.js";
import type { IntentName, SpeakerRights } from "../language/utterance.js";

type Right = (ctx: HandlerContext, tasks: readonly Task[]) => boolean;

/** What is refused to some; everything else anybody may say. */
const RIGHTS: Readonly<Partial<Record<IntentName, Right>>> = {
	progress: mayToOpen("report"),
	postpone: mayToOpen("postpone"),
	"review-list": mayReview,
	return: mayReview,
	broadcast: ({ speaker }) => mayBroadcast(speaker),
	preview: ({ speaker }) => mayBroadcast(speaker),
	expand: ({ actor }) => hasRole(actor, "office"),
	"set-role": givesRoles,
	"drop-role": givesRoles,
	"binding-list": givesRoles,
	// Without a plan nobody can say whose cases are owed.
	"file-case": (ctx, tasks) => tasks.length > 0 && filingUnits(ctx).length > 0,
	cases: ({ speaker }) =>
		maySeeAllCases(speaker) ||
		unitsSpokenFor(speaker.actor, speaker.place).length > 0,
	"case-review": isCaseReviewer,
	"case-picture": ({ speaker }) => maySeeAllCases(speaker),
	"case-export": ({ actor, speaker }) =>
		maySeeAllCases(speaker) && !hasRole(actor, "supervision"),
};

/** Asked only where something is to be suggested: what would be refused is not. */
export function speakerRights(
	ctx: HandlerContext,
	tasks: readonly Task[],
): SpeakerRights {
	const rights: Readonly<Partial<Record<string, Right>>> = RIGHTS;
	return {
		mayAsk: (intent) => rights[intent]?.(ctx, tasks) ?? true,
		mayTo: (act, ref) => {
			const task = tasks.find((each) => each.ref === ref);
			return task !== undefined && mayDo(act, { ...ctx.speaker, task });
		},
		seesAllUnits: maySeeAll(ctx.actor),
	};
}

/** To one at least that waits for its unit. */
function mayToOpen(act: TaskAct): Right {
	return ({ speaker }, tasks) =>
		tasks.some((task) => awaitsUnit(task) && mayDo(act, { ...speaker, task }));
}

function mayReview(
	{ speaker }: HandlerContext,
	tasks: readonly Task[],
): boolean {
	return tasks.some((task) => mayDo("review", { ...speaker, task }));
}

function givesRoles({ actor }: HandlerContext): boolean {
	if (hasRole(actor, "supervision")) return false;
	return hasRole(actor, "administrator") || hasRole(actor, "office");
}
