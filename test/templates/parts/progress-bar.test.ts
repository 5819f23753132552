import { expect, it } from "vitest";
import type { Progress } from "../../../src/domain/digest.js";
import { catalogueFor } from "../../../templates/catalogue/catalogue.js";
import { progressBar } from "../../../templates/parts/progress-bar.js";

const words = catalogueFor("zh-Hant");
const progress = (over: Partial<Progress>): Progress => ({
	indicator: "風車",
	unit: "座",
	op: "≥",
	target: 50,
	latest: 32,
	ratio: 0.64,
	...over,
});

it.each([
	[progress({}), "▰▰▰▰▰▰▱▱▱▱ 64% 32/50座"],
	[progress({ latest: 35, ratio: 0.7 }), "▰▰▰▰▰▰▰▱▱▱ 70% 35/50座"],
	[progress({ latest: 49.9, ratio: 0.998 }), "▰▰▰▰▰▰▰▰▰▱ 99% 49.9/50座"],
	[progress({ latest: 60, ratio: 1.2 }), "▰▰▰▰▰▰▰▰▰▰ 100% 60/50座"],
	[progress({ latest: 0, ratio: 0 }), "▱▱▱▱▱▱▱▱▱▱ 0% 0/50座"],
	[progress({ latest: null, ratio: null }), "尚無數據，目標≥50座"],
	[progress({ op: "≤", latest: 60, ratio: null }), "最新60座，目標≤50座"],
])("%o is %s", (given, bar) => {
	expect(progressBar(given, words)).toBe(bar);
});
