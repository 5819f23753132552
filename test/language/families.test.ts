/** Sentences nobody wrote down: small vocabularies put together, every one of them heard. */
import { describe, expect, it } from "vitest";
import { heard } from "./intents/heard.js";

const CODES = ["1.4", "１．４", "一.4", "任務1.4", "(一)4", "一點四"];
const NAMES = ["三河共治", "兩環一帶"];
const SOFT = ["", "了", "啦", "了哈", "了，謝謝"];
const LEAD = ["", "我們", "報告領導，", "麻煩幫忙看下，", "這項工作已經"];

function every(...parts: readonly (readonly string[])[]): string[] {
	return parts.reduce<string[]>(
		(said, options) =>
			said.flatMap((head) => options.map((tail) => head + tail)),
		[""],
	);
}

function misheard(sentences: readonly string[], intent: string): string[] {
	return sentences.filter((say) => heard(say, ["1.4"]).intent !== intent);
}

/** What would be done at once to one task, else a question. */
const ACTED = new Set(["accept", "done", "verify", "progress", "postpone"]);

function touched(say: string): string {
	const { intent, task } = heard(say);
	return typeof task === "string" && task !== "none" ? intent : "asked";
}

describe("families of sentences", () => {
	const finished = every(
		["做", "辦", "弄", "搞", "幹", "落實"],
		["完了", "好了", "完啦"],
	);

	it("tell that a task is done", () => {
		expect(
			misheard(every(CODES, ["", "已經", "全部", "我們"], finished), "done"),
		).toEqual([]);
		expect(misheard(every(NAMES, ["", "那個"], finished), "done")).toEqual([]);
		expect(
			misheard(every(["> "], ["", "早就", "這個我們上週就"], finished), "done"),
		).toEqual([]);
	});

	it("tell of a task that is not done, or not yet, or only asked about", () => {
		const denied = [
			...every(
				CODES,
				["還沒", "沒", "快", "下週才能", "爭取下週"],
				["做完", "辦完", "弄好"],
			),
			...every(CODES, finished, ["嗎", "沒有", "？", "才怪", "一半"]),
			...every(["別把", "等", "如果", "誰說"], CODES, finished),
			...every(["聽說", "科創局說"], CODES, finished),
		];
		expect(denied.filter((say) => heard(say).intent === "done")).toEqual([]);
	});

	it("take a task on", () => {
		const said = every(["簽收", "我局簽收", "麻煩簽收一下", "確認簽收"], CODES);
		expect(misheard(said, "accept")).toEqual([]);
		expect(
			misheard(
				every(CODES, ["簽收", "已簽收", "我們簽收", "收悉", "認領"], SOFT),
				"accept",
			),
		).toEqual([]);
	});

	it("ask for more time", () => {
		const said = every(
			CODES,
			["能不能", "想", "申請"],
			["延到", "緩到", "拖到", "推遲到", "往後推到"],
			["8月底", "八月十五號", "8/15"],
			["", "行不行", "可以嗎"],
		);
		expect(misheard(said, "postpone")).toEqual([]);
	});

	it("tell what is in the way", () => {
		const said = every(CODES, [
			"缺錢",
			"沒人手",
			"推不動了",
			"卡在財政了",
			"等財政撥款",
			"資金沒到位",
			"遇到點困難",
			"沒法推進",
		]);
		expect(misheard(said, "blocked")).toEqual([]);
		const free = every(CODES, [
			"沒卡",
			"沒什麼困難",
			"會不會卡住",
			"問題解決了",
		]);
		expect(free.filter((say) => heard(say).intent === "blocked")).toEqual([]);
	});

	it("take back what was done last", () => {
		const said = every(
			["點錯了，", "剛才報錯數了，", "手滑 ", "不好意思，"],
			["撤銷", "撤回", "撤掉"],
			["", "一下", "剛才那條", "上一步"],
		);
		expect(misheard(said, "undo")).toEqual([]);
	});

	it("are typed with wrong characters of the right sound", () => {
		const said = every(["玩成", "完城", "己完成", "wc"], [" 1.4"]);
		expect(misheard(said, "done")).toEqual([]);
		expect(misheard(["前收1.4", "千收 1.4", "qs 1.4"], "accept")).toEqual([]);
		expect(
			misheard(["延其 1.4 到8月底", "沿期1.4到8月底"], "postpone"),
		).toEqual([]);
		const others = ["預期1.4", "統一1.4", "1.4消耗", "1.4何時", "昨晚1.4"];
		expect(
			others.filter((say) => /done|agree|verify/.test(heard(say).intent)),
		).toEqual([]);
	});

	describe("as they are dictated", () => {
		const opened = [
			"嗯那個就是說",
			"我跟您說一下，",
			"早上一直在開會沒看手機，",
			"領導好，不好意思晚了一點，",
		];
		const told = (orders: readonly string[]) =>
			every(opened, ["那個1.4，", "1.4這一項，"], orders);

		it("order what one clause of theirs orders", () => {
			expect(
				misheard(
					told(["我現在簽收掉", "我們局簽收了啊", "你幫我簽收一下"]),
					"accept",
				),
			).toEqual([]);
			expect(
				misheard(
					told(["昨天全部辦完了", "你給它打個勾", "可以銷號了"]),
					"done",
				),
			).toEqual([]);
			expect(
				misheard(
					told(["想延到8月底，您看行不行", "能不能延到八月底"]),
					"postpone",
				),
			).toEqual([]);
			expect(
				misheard(
					told(["現在卡住了，往前推不動", "缺錢，做不下去了"]),
					"blocked",
				),
			).toEqual([]);
		});

		it("ask for what one clause of theirs asks", () => {
			expect(misheard(told(["把原話找出來給我"]), "original")).toEqual([]);
			expect(misheard(told(["把歷史記錄調出來看看"]), "history")).toEqual([]);
			expect(
				misheard(told(["還有哪家沒交你給我看看"]), "missing-parts"),
			).toEqual([]);
		});

		it("do nothing where another clause takes it back", () => {
			const orders = ["全部辦完了", "我們簽收了", "弄好了"];
			const back = ["不過還差一點", "才怪", "不是這個，是另一個", "先別記"];
			const said = every(opened, ["1.4"], orders, ["，"], back);
			expect(said.filter((say) => ACTED.has(touched(say)))).toEqual([]);
		});
	});

	it("tell of something else than the task whose number they hold", () => {
		const said = [
			...every(["版本升到", "學習", "參考", "氣溫"], CODES, [
				"完成了",
				"的經驗",
			]),
			...every(["和", "跟", "按照"], CODES, ["一樣完成就行", "那樣辦完了"]),
			...every(["王科說", "聽李工講", "張主任說"], CODES, ["完成了", "簽收了"]),
			...every(CODES, ["寫錯了", "誤簽收了", "明天再簽收", "沒簽收過"]),
		];
		expect(said.filter((say) => ACTED.has(touched(say)))).toEqual([]);
	});

	it("correct themselves", () => {
		for (const say of [
			"不是1.3是1.4完成了",
			"完成的是1.4不是1.3",
			"1.3，說錯了，是1.4完成了",
		])
			expect(heard(say)).toMatchObject({ intent: "done", task: "1.4" });
	});

	it("are heard in some two thousandths of a second each", () => {
		const said = every(CODES, LEAD, finished, SOFT);
		heard(said[0] ?? "");
		const started = performance.now();
		for (const say of said) heard(say);
		// Ten times what it takes, for a busy machine.
		expect((performance.now() - started) / said.length).toBeLessThan(20);
	});
});

describe("words said over and over", () => {
	const pieces = [
		"看看",
		"就是",
		"这项",
		"排在",
		"现在",
		"一直",
		"来个",
		"已经",
		"还没",
		"不再",
		"撤回",
		"以后",
		"我们局",
		"等",
		"批",
	];
	it.each(pieces)("keep %j cheap, whatever follows", (piece) => {
		for (const edge of ["", "1.4 "]) {
			for (const length of [30, 4000]) {
				const text = edge + piece.repeat(length).slice(0, length) + "龘";
				const started = performance.now();
				heard(text);
				heard(`> ${text}`);
				expect(performance.now() - started).toBeLessThan(1500);
			}
		}
	});
});
