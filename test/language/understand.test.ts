import { describe, expect, it } from "vitest";
import { understand } from "../../src/language/understand.js";
import type {
	BindTarget,
	Quantity,
	TaskMention,
	Utterance,
} from "../../src/language/utterance.js";
import { songshanWorld } from "./songshan-world.js";
import { type Case, corpus } from "./utterances.js";

const world = songshanWorld();

function hearCase(say: string): Utterance {
	const replying = say.startsWith("> ");
	const text = replying ? say.slice(2) : say;
	return understand(
		{ text, mentions: { "@_user_2": "ou_2" }, replying },
		world,
	);
}

function shownTask(task: TaskMention | null): string | string[] {
	if (task === null) return "null";
	if (task.kind === "one") return task.ref;
	return task.kind === "several" ? task.refs : task.kind;
}

function shownQuantity(quantity: Quantity | null): string | null {
	return (
		quantity &&
		[quantity.value, quantity.unit].filter((part) => part !== null).join(" ")
	);
}

function shownTarget(target: BindTarget): string {
	if (target.kind === "unit") return `unit ${target.unit}`;
	if (target.kind === "action") return `action ${target.actionNo}`;
	if (target.kind === "unknown-action") return `unknown-action ${target.said}`;
	if (target.kind !== "unknown-unit") return target.kind;
	const nearest = target.nearest.length > 0 ? ` → ${target.nearest[0]}` : "";
	return `unknown-unit ${target.said}${nearest}`;
}

/** The utterance in the words of the table. */
function shown(utterance: Utterance): Record<string, unknown> {
	const out: Record<string, unknown> = { ...utterance };
	if ("task" in utterance) out["task"] = shownTask(utterance.task);
	if ("quantity" in utterance)
		out["quantity"] = shownQuantity(utterance.quantity);
	if ("target" in utterance) out["target"] = shownTarget(utterance.target);
	if (utterance.intent === "set-role")
		out["target"] = shownTarget(utterance.unit);
	if (utterance.intent === "due") {
		out["to"] = "overdue" in utterance.span ? "overdue" : utterance.span.to;
	}
	return out;
}

describe("what people type", () => {
	for (const [topic, cases] of Object.entries(corpus)) {
		describe(topic, () => {
			it.each<Case>(cases)("understands %j", (say, means) => {
				expect(shown(hearCase(say))).toMatchObject(means);
			});
		});
	}
});
