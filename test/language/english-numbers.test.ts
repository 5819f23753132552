import { describe, expect, it } from "vitest";
import {
	countSaid,
	SPOKEN_DAY,
	SPOKEN_NUMBER,
	spokenDay,
	spokenNumber,
} from "../../src/language/english-numbers.js";

const isNumber = new RegExp(`^${SPOKEN_NUMBER}$`, "u");
const isDay = new RegExp(`^${SPOKEN_DAY}$`, "u");

describe("numbers in English words", () => {
	it.each([
		["one", 1],
		["nineteen", 19],
		["twenty", 20],
		["twenty two", 22],
		["sixty-five", 65],
		["a hundred", 100],
		["one hundred and six", 106],
		["three hundred forty-one", 341],
	])("reads %s as %i", (said, value) => {
		expect(said).toMatch(isNumber);
		expect(spokenNumber(said)).toBe(value);
	});

	it.each(["sixteenth", "dozen", "twenty eleven"])(
		"takes %s for none",
		(said) => {
			expect(said).not.toMatch(isNumber);
		},
	);

	it("counts articles as one, and no other word", () => {
		expect(
			["an", "another", "an extra", "four", "some"].map(countSaid),
		).toEqual([1, 1, 1, 4, null]);
	});
});

describe("days of a month in English words", () => {
	it.each([
		["first", 1],
		["fifteenth", 15],
		["twentieth", 20],
		["twenty-first", 21],
		["twenty ninth", 29],
		["thirtieth", 30],
		["thirty-first", 31],
	])("reads %s as %i", (said, date) => {
		expect(said).toMatch(isDay);
		expect(spokenDay(said)).toBe(date);
	});
});
