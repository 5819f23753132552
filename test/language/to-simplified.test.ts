import { expect, it } from "vitest";
import { toSimplified } from "../../src/language/to-simplified.js";

it.each([
	["牽頭單位：區發改局", "牵头单位：区发改局"],
	["辦事方便專項建設行動", "办事方便专项建设行动"],
	["已经是简体", "已经是简体"],
	["plan 1.3 ✓", "plan 1.3 ✓"],
	["", ""],
])("turns %s into %s", (traditional, simplified) => {
	expect(toSimplified(traditional)).toBe(simplified);
});
