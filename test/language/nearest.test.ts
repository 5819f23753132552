import { describe, expect, it } from "vitest";
import { heard } from "./intents/heard.js";

const NO_ACTIONS = ["due", "mine", "task", "help", "original", "why"].concat(
	["missing-parts", "history", "review-list", "expand", "preview"],
	["broadcast", "set-role", "drop-role", "postpone"],
);

function nearestTo(say: string, about: readonly string[] = []): string[] {
	const meant = heard(say, about);
	return meant.intent === "unknown" ? (meant["nearest"] as string[]) : [];
}

describe("what is suggested to somebody not understood", () => {
	it("changes nothing when it is pressed and names no number of its own", () => {
		const said = ["1.4 呵呵", "還沒完成", "別完成1.3", "綁定了哪些單位"].concat(
			["> 今天吃什麼", "卡住什麼", "不要解綁", "approve it maybe", "取消"],
		);
		for (const saying of said.flatMap((say) => nearestTo(say))) {
			expect(NO_ACTIONS, saying).toContain(heard(saying).intent);
			expect(saying).not.toMatch(/\d+\s*(?:項|项|items)/);
		}
	});

	it.each(["> 收到", "> 好的", "> ok", "> 知道了", "> 收到，谢谢"])(
		"offers what %j may mean for the one task replied to",
		(say) => {
			const [accept, report, done] = nearestTo(say, ["1.4"]).map((words) =>
				heard(words),
			);
			expect(accept).toMatchObject({ intent: "accept", task: "1.4" });
			expect(report).toMatchObject({
				intent: "progress",
				task: "1.4",
				text: "",
			});
			expect(done).toMatchObject({ intent: "done", task: "1.4" });
		},
	);

	it("offers no act where the message replied to is about several tasks", () => {
		for (const saying of nearestTo("> 收到", ["1.4", "1.5"])) {
			expect(NO_ACTIONS, saying).toContain(heard(saying).intent);
		}
	});

	it.each([
		["完或 3.2", "完成 3.2"],
		["3.2 完或", "完成 3.2"],
		["簽牧 3.2", "簽收 3.2"],
		["報進席 3.2", "報進度 3.2"],
		["donr 3.2", "done 3.2"],
		["acept 3.2", "accept 3.2"],
	])("suggests for %j first of all %j", (say, meant) => {
		expect(nearestTo(say)[0]).toBe(meant);
		expect(nearestTo(say)).toHaveLength(3);
	});

	it("suggests to a unit no decision of the office", () => {
		expect(nearestTo("退會 3.2").join()).not.toContain("退回");
	});
});
