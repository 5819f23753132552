import { expect, it } from "vitest";
import { valueIn } from "../../src/language/value-in.js";

it.each([
	["32", 32, null],
	["１２", 12, null],
	[" 1,200 ", 1200, null],
	["72.8", 72.8, null],
	["-5", -5, null],
	["三十二", 32, null],
	["兩百零五", 205, null],
	["32項", 32, "项"],
	["80%", 80, "%"],
	["１００％", 100, "%"],
	["八成", 80, "%"],
])("reads %s", (typed, value, unit) => {
	expect(valueIn(typed)).toEqual({ value, unit });
});

it.each([
	"",
	"abc",
	"1e3",
	"12,13,",
	"3.4.5",
	"三十二項左右吧大概是這個數",
	"9".repeat(20),
	"0x10",
	"十點五",
])("does not read %s", (typed) => {
	expect(valueIn(typed)).toBeNull();
});
