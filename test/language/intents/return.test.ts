import { describe, expect, it } from "vitest";
import { understand } from "../../../src/language/understand.js";
import { worldAt } from "../corpus/world.js";

const office = worldAt("office");

/** Said in the office's group. */
function reasonOf(text: string): string | null | undefined {
	const meant = understand({ text, mentions: {}, replying: false }, office);
	return meant.intent === "return" ? meant.reason : undefined;
}

describe("the reason of 退回", () => {
	it.each([
		["退回 1.3 佐證不足", "佐證不足"],
		["1.5退回，原因是照片不清", "照片不清"],
		["1.5不予核实，材料不全，退回", "材料不全"],
		["退回4.7，佐证不足，理由回头再说", "佐证不足"],
		["1.4退给责任单位，缺章", "缺章"],
	])("is told in %j", (say, reason) => {
		expect(reasonOf(say)).toBe(reason);
	});

	it.each([
		"1.5不予核實，退回",
		"1.3退回，重报",
		"先把4.7退回去，理由我等會兒再跟他們說",
		"退回1.3，稍后补原因",
		"return 1.3, reason later",
		"涉法訴求那個渠道的完成，退回給承辦單位",
	])("is not told in %j", (say) => {
		expect(reasonOf(say)).toBeNull();
	});
});
