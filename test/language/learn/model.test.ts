/** The learnt model: of this corpus, trained alike every time, and asked alike wherever it runs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	likelihoods,
	MODEL_FILE,
	modelFrom,
	type StoredModel,
	theModel,
} from "../../../src/language/learnt/model.js";
import { packageRoot } from "../../../src/package-root.js";
import { digestOf, lessons } from "./lessons.js";
import { type Example, OPTIONS, train } from "./train.js";

const LESSONS: readonly Example[] = [
	["完 成", "done"],
	["办 完", "done"],
	["做 完 了", "done"],
	["签 收", "accept"],
	["收 下", "accept"],
	["签 了", "accept"],
].flatMap(([pieces = "", intent = ""]) =>
	// Every piece must be common enough to be learnt.
	Array.from({ length: 3 }, () => ({ pieces: pieces.split(" "), intent })),
);
const small = train(LESSONS, "small", { ...OPTIONS, smallest: 0 });

function likeliest(stored: StoredModel, pieces: string[]): string {
	return likelihoods(modelFrom(stored), pieces)[0]?.intent ?? "";
}

describe("a trained model", () => {
	it("knows what it was taught, and what shares its pieces", () => {
		expect(likeliest(small, ["完", "成"])).toBe("done");
		expect(likeliest(small, ["签", "收"])).toBe("accept");
		expect(likeliest(small, ["搞", "完", "了"])).toBe("done");
	});

	it("gives chances that make one, the likeliest first", () => {
		const all = likelihoods(modelFrom(small), ["签", "了"]);
		const sum = all.reduce((total, { probability }) => total + probability, 0);
		expect(sum).toBeCloseTo(1);
		expect(all.map(({ intent }) => intent)).toEqual(["accept", "done"]);
	});

	it("is the same every time", () => {
		expect(train(LESSONS, "small", { ...OPTIONS, smallest: 0 })).toEqual(small);
	});

	it("says what is usual where it knows no piece", () => {
		const all = likelihoods(modelFrom(small), ["☃"]);
		expect(Math.abs((all[0]?.probability ?? 0) - 0.5)).toBeLessThan(0.2);
	});
});

describe("the model that is shipped", () => {
	it("was trained on the corpus as it is: else run `npm run learn`", () => {
		const stored = JSON.parse(
			readFileSync(join(packageRoot(), MODEL_FILE), "utf8"),
		) as StoredModel;
		expect(stored.trainedOn).toBe(digestOf(lessons));
	});

	it("has a weight for every intent in every piece", () => {
		const { intents, weights } = theModel();
		for (const own of weights.values())
			expect(own).toHaveLength(intents.length);
	});
});
