import { describe, expect, it } from "vitest";
import { type Card, sealCard } from "../../../src/card-actions.js";
import {
	type NoticeInput,
	noticeFigures,
} from "../../../src/domain/broadcast.js";
import { day } from "../../../src/domain/day.js";
import { validateCard } from "../../../src/sandbox/lark/card-validator.js";
import {
	type BroadcastFace,
	broadcastPreviewCard,
} from "../../../templates/broadcast/broadcast-preview.js";
import { catalogueFor } from "../../../templates/catalogue/catalogue.js";
import { isWithinBudget } from "../../../templates/parts/budget.js";
import { noticeOfProgressCard } from "../../../templates/broadcast/notice-of-progress.js";
import { aTask } from "../support/a-task.js";
import { elementsOf, readOf } from "../support/look.js";

const KNOWN = {
	isPerson: () => false,
	isImage: () => false,
	atAllAllowed: false,
};
const HOSTILE = "<at id=all></at>**[x](http://a.b)**";

function figures(said: string, count: number) {
	const units = Array.from({ length: count }, (_, n) => `${said}${n}`);
	const input: NoticeInput = {
		planTitle: said,
		today: day("2021-06-01"),
		tasks: units.map((unit, n) =>
			aTask({
				ref: `1.${n}`,
				code: `1.${n}`,
				title: said,
				leadUnits: [unit],
				state: "active",
				dueOn: day("2021-05-20"),
				effectiveDueOn: day(n % 2 ? "2021-05-20" : "2021-06-05"),
			}),
		),
		actions: [{ no: 1, name: said }],
		units,
		doneOn: new Map(),
	};
	return noticeFigures(input);
}

function expectAccepted(card: Card) {
	expect(validateCard(sealCard(card, "0".repeat(36)).json, KNOWN)).toEqual([]);
	expect(isWithinBudget(card)).toBe(true);
}

const FACES: BroadcastFace[] = [
	{ kind: "draft" },
	{
		kind: "sent",
		by: HOSTILE,
		gone: [HOSTILE],
		delivery: { sent: 1, ready: 1, parked: [HOSTILE], unknown: [HOSTILE] },
	},
	{ kind: "cancelled", by: HOSTILE },
	{ kind: "stale", why: "old" },
];

describe.each(["zh-Hant", "zh-Hans", "en"] as const)(
	"in %s Lark accepts",
	(script) => {
		const words = catalogueFor(script);
		it.each([
			["a small notice", "水車局", 3],
			["hostile names", HOSTILE, 5],
			["200 units with long names", "很長的名稱".repeat(30), 200],
		])("%s, and its preview before and after", (_what, said, count) => {
			expectAccepted(noticeOfProgressCard(figures(said, count), words));
			for (const face of FACES) {
				const groups = Array.from({ length: count }, (_, n) => `${said}${n}`);
				const preview = {
					id: "om_1",
					figures: figures(said, count),
					groups,
					face,
				};
				const card = broadcastPreviewCard(
					preview,
					catalogueFor("zh-Hant"),
					words,
				);
				expectAccepted(card);
				const markup = elementsOf(card).filter(({ tag }) => tag === "markdown");
				expect(JSON.stringify(markup)).not.toMatch(/<at|\[x\]/);
			}
		});
	},
);

it("names each of 200 groups", () => {
	const groups = Array.from(
		{ length: 200 },
		(_, n) => `第${n + 1}號單位（第${n + 1}號工作群）`,
	);
	const preview = {
		id: "om_1",
		figures: figures("水車局", 60),
		groups,
		face: FACES[0] ?? { kind: "draft" },
	};
	const read = readOf(
		broadcastPreviewCard(
			preview,
			catalogueFor("zh-Hant"),
			catalogueFor("zh-Hant"),
		),
	);
	for (const group of groups) expect(read).toContain(group);
});
