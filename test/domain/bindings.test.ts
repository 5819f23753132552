import { expect, it } from "vitest";
import { bindingsNow } from "../../src/domain/bindings.js";
import type { Binding, BoundChat } from "../../src/domain/people.js";
import { aPlan } from "../helpers/a-plan.js";

const bound = (chat: string, binding: Binding): BoundChat => ({
	chat,
	name: chat,
	binding,
	boundAt: new Date(0),
	boundBy: null,
});
const unit = (name: string) => ({ kind: "unit", unit: name }) as const;

it("names the plan's units without a group, and keeps a group of a unit that the plan does not name", () => {
	const now = bindingsNow(aPlan(), [
		bound("water", unit("區水務局")),
		bound("water 2", unit("區水務局")),
		bound("old", unit("區舊局")),
	]);
	expect(now.unbound).toEqual(["區園林局", "區城管局"]);
	expect(now.units.map(({ chats }) => chats.map(({ chat }) => chat))).toEqual([
		["water", "water 2"],
		["old"],
	]);
});

it("lists every special chat, each action's own, bound or not", () => {
	const now = bindingsNow(aPlan(), [
		bound("rivers", { kind: "action", actionNo: 2 }),
	]);
	expect(
		now.special.map(({ binding, chats }) => [binding.kind, chats.length]),
	).toEqual([
		["office", 0],
		["action", 0],
		["action", 1],
		["everyone", 0],
		["discipline", 0],
	]);
});

it("does not miss a group of units: it is nobody", () => {
	const plan = aPlan();
	plan.units.push({ name: "區直相關單位", aliases: [], kind: "group" });
	expect(bindingsNow(plan, []).unbound).not.toContain("區直相關單位");
});
