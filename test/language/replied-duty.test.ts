import { describe, expect, it } from "vitest";
import type { Day } from "../../src/domain/day.js";
import { understand } from "../../src/language/understand.js";
import type { Utterance, World } from "../../src/language/utterance.js";
import { usualRights } from "./usual-rights.js";

const UNITS = ["區園林局", "區水務局"];
const WATER_REPORT = "首報@區水務局";
const world: World = {
	today: "2021-03-19" as Day,
	issuedOn: null,
	actions: [],
	speakingFor: [],
	rights: usualRights([]),
	units: UNITS.map((name) => ({ name, aliases: [], kind: "unit" })),
	tasks: UNITS.map((unit) => ({
		ref: `首報@${unit}`,
		code: "首報",
		title: "第一階段情況報送",
		actionNo: null,
		unit,
	})),
};

function replied(text: string, about = [WATER_REPORT]): Utterance {
	return understand({ text, mentions: {}, replying: true, about }, world);
}

function asUnit(text: string): Utterance {
	return understand(
		{ text, mentions: {}, replying: false },
		{
			...world,
			speakingFor: ["區水務局"],
			rights: usualRights(["區水務局"]),
		},
	);
}

describe("a duty whose code several units share", () => {
	it.each(["核收 首報", "核實 首報", "首報 核收"])(
		"is the one of the message replied to: %s",
		(text) => {
			expect(replied(text)).toMatchObject({
				intent: "verify",
				task: { kind: "one", ref: WATER_REPORT },
			});
		},
	);

	it("is returned, with its reason, in the same way", () => {
		expect(replied("退回 首報 數據不全")).toMatchObject({
			intent: "return",
			task: { kind: "one", ref: WATER_REPORT },
			reason: "數據不全",
		});
	});

	it.each(["已報送", "报上去了", "情况已上报"])(
		"is asked about, of the own unit, where it is only said to have been sent: %s",
		(text) => {
			expect(asUnit(text)).toMatchObject({
				intent: "done",
				task: { kind: "several", refs: [WATER_REPORT] },
			});
		},
	);

	it("is not meant by what answers a message about another task", () => {
		const meant = replied("已報送", ["1.2"]);
		expect("task" in meant ? meant.task : null).toBeNull();
	});

	it("is asked about where the message is about several", () => {
		const meant = replied("核收首報", [WATER_REPORT, "首報@區園林局"]);
		expect(meant).not.toMatchObject({ task: { kind: "one" } });
	});
});

describe("報送 and 核收", () => {
	it.each(["報送首報", "報送 首報", "首報已報送", "首報報送完畢"])(
		"mean done of the first report: %s",
		(text) => {
			expect(asUnit(text)).toMatchObject({
				intent: "done",
				task: { kind: "one", ref: WATER_REPORT },
			});
		},
	);

	it.each(["已報送", "報送"])("answer its reminder: %s", (text) => {
		expect(replied(text)).toMatchObject({ intent: "done", task: null });
	});

	it.each(["核收", "已核收"])("verify what is replied to: %s", (text) => {
		expect(replied(text)).toMatchObject({ intent: "verify", task: null });
	});

	it.each([
		"首報還沒報送",
		"明天報送首報",
		"首報什麼時候報送",
		"報送進度",
		"首報可以核收了嗎",
		"還沒核收首報",
	])("change nothing where they are no more than talk: %s", (text) => {
		const { intent } = asUnit(text);
		expect(["done", "verify"]).not.toContain(intent);
	});
});
