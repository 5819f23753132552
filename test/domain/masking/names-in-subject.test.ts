import { expect, it } from "vitest";
import { maskText } from "../../../src/domain/masking/masking.js";
import { namesInSubject } from "../../../src/domain/masking/names-in-subject.js";

it.each([
	["羅大川", ["羅大川"]],
	["羅大川、孫小河", ["羅大川、孫小河", "羅大川", "孫小河"]],
	["羅大川 孫小河", ["羅大川 孫小河", "羅大川", "孫小河"]],
	["羅大川（區某局科員）", ["羅大川（區某局科員）", "羅大川"]],
	["羅 大川", ["羅 大川", "大川"]],
	["", []],
])("finds the names in the subject %j", (subject, names) => {
	expect(namesInSubject(subject)).toEqual(names);
});

it.each([
	["羅大川 陳小明", "羅大川伙同陳小明", "羅某某伙同陳某某"],
	["羅大川　陳小明", "罗大川伙同陈小明", "罗某某伙同陈某某"],
	["羅 大 川、陳 小 明", "羅大川伙同陳小明", "羅某某伙同陳某某"],
	["區水務局（羅大川）", "羅大川伙同他人", "羅某某伙同他人"],
	["Jean-Pierre Martin", "Martin伙同他人", "M某某伙同他人"],
])("masks each person of the subject %j", (subject, text, masked) => {
	expect(maskText(text, namesInSubject(subject))).toBe(masked);
});
