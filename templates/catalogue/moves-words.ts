/** Words about undoing, obstacles, extensions, parts of units, numbers that need a question, why, and the record. */
import type { Day } from "../../src/domain/day.js";
import type { Rung } from "../../src/domain/digest.js";
import type { Lasting } from "../../src/domain/extension.js";
import type { WhyLight } from "../../src/domain/why-light.js";
import type { WhyReminded } from "../../src/domain/why-reminded.js";

/** What 完成 leaves open: the first few by name. */
export interface StillMissing {
	units: readonly string[];
	unitsTotal: number;
	/** `街心花園 12/20處` */
	numbers: readonly string[];
	numbersTotal: number;
}

/** What can be said of several tasks at once. */
export type EachAct = "accept" | "done" | "progress" | "verify";

export interface MovesWords {
	headlines: {
		undone(what: string): string;
		/** For the unit that was told of the decision: it no longer holds, and what holds instead. */
		decisionTakenBack(what: string, state: string, due: string): string;
		/** Somebody changed the task since: who did what. */
		notUndone(since: string): string;
		alreadyUndone: string;
		blocked(unit: string | null, reason: string): string;
		/** To the office. */
		isBlocked(unit: string | null, reason: string): string;
		unblocked(unit: string | null): string;
		notBlocked: string;
		extensionAsked(day: string): string;
		/** The same, in the place of an earlier request. */
		extensionReplaced(day: string, before: string): string;
		/** To the office. */
		pleaseDecide(unit: string | null, day: string, reason: string): string;
		extensionGranted(day: string, first: string): string;
		extensionRefused(reason: string | null): string;
		/** The reason of a refusal, said after it. */
		refusalExplained(reason: string): string;
		staleRequest: string;
		noRequest: string;
		notApplicable(unit: string, reason: string): string;
		/** A lead unit said 不適用. */
		leadHasNoPart: string;
		/** 取消 instead of 確認. */
		notRecorded: string;
		/** A number that no indicator counts in. */
		wordsOnly(said: string): string;
		/** 又辦了7件, and nothing is known that it could come on top of. */
		noTotal(said: string): string;
		doneButMissing(unit: string | null, missing: StillMissing): string;
		/** For the lead: the part of a responsible unit is in, and of whom one is still missing; of nobody: 完成 is the lead's. */
		partIn(
			unit: string,
			missing: Pick<StillMissing, "units" | "unitsTotal">,
		): string;
	};
	/** After 收到, where nothing waits for 簽收. */
	receipt: { title: string; text: string };
	/** Several things said in one sentence. */
	statements: {
		title(count: number): string;
		hint: string;
		/** All of them have been pressed. */
		none: string;
	};
	/** The card after 全部: what was done to each of several tasks. */
	each: {
		title(act: EachAct, count: number): string;
		changed: string;
		unchanged: string;
		/** 完成 of several, some of them led by others. */
		someParts(count: number): string;
		/** `code`: of the first of them. */
		undo(code: string): string;
		/** The files of the sentence went to this one alone. */
		filesOf(code: string): string;
	};
	questions: {
		whichIndicator(said: string): string;
		/** 上次報86項，這次32項？ */
		lower(indicator: string, last: string, value: string): string;
		lowerHint: string;
		/** 上次報78件，又7件，共85件？ */
		onTop(
			indicator: string,
			last: string,
			increase: string,
			value: string,
		): string;
		onTopHint: string;
		/** A button beside 確認, where less was said than last time: 是新增的，共83項. */
		addUp(value: string): string;
		/** 目標100項，這次860項？ */
		high(indicator: string, target: string, value: string): string;
		highHint: string;
		/** 上次報3%，這次98%？ */
		leap(indicator: string, last: string, value: string): string;
		leapHint: string;
		/** A number without a task: the tasks whose indicators count in that unit. */
		whichTaskCounts(said: string): string;
		/** The button under which all that were named are meant. */
		allOfThese(count: number): string;
		whyBlocked: string;
		untilWhen(day: string): string;
		whyNotApplicable: string;
		whyRefused: string;
		whichRequest: string;
		/** 撤銷 after a question of ours: what it would take back came before that. */
		whatToUndo: string;
		whatToUndoHint: string;
		/** 案例 12 */
		ofCase(no: number): string;
		/** On its button: 撤銷 1.2 的核實. */
		undoThis(what: string, of: string | null): string;
	};
	forms: {
		blockTitle: string;
		blockField: string;
		blockHint: string;
		postponeTitle: string;
		dueOnField: string;
		postponeReason: string;
		postponeHint: string;
		/** 7月14日不晚於現在的期限6月30日 */
		notLater(asked: string, due: string): string;
		/** 從6月30日起延2周，到7月14日 */
		countedTo(due: string, lasting: Lasting, until: string): string;
		/** 補充理由: the button and the form. */
		explainTitle: string;
		explainField: string;
		explainHint: string;
		notApplicableTitle: string;
		notApplicableReason: string;
		notApplicableHint: string;
	};
	labels: {
		blocked: string;
		/** 6月1日起 */
		since(day: string): string;
		extension: string;
		/** 到11月15日，等辦公室決定 */
		until(day: string): string;
		/** In a list, beside the light. */
		blockedMark: string;
		extensionMark: string;
		notApplicable: string;
		partsDone: string;
		/** For a number in percent: 80%／目標95%. */
		percent(latest: string, target: string): string;
	};
	record: {
		title(code: string): string;
		/** 第1–20條 */
		shown(from: number, to: number): string;
		/** 代替之前到10月31日的申請 */
		replaces(day: string): string;
		/** 延到11月15日 */
		until(day: string): string;
	};
	missing: {
		title(code: string): string;
		overall: string;
		missingHeading(units: number): string;
		/** Nobody else has a part, or everybody has said so. */
		nobody: string;
		noOthers: string;
		/** The list of responsible units is open. */
		open: string;
		/** Of several units that lead; the others, where one has reported the task done. */
		silentLeads(units: number, others: boolean): string;
		reportedBy(unit: string): string;
		nothing: string;
		/** Of a duty that many units have: nobody is missing. */
		allIn: string;
		late: string;
		thisWeek: string;
		/** After this week. */
		later: string;
		/** Under the heading of the overall list. */
		span(today: Day, to: Day): string;
	};
	why: {
		reminderTitle: string;
		lightTitle(code: string): string;
		/** 到期前3天, 逾期第1個工作日. */
		rung(rung: Rung): string;
		/** The rule, the dates, the arithmetic of one reminder, in a sentence. */
		reminder(
			subject: string,
			rung: string,
			why: WhyReminded,
			copied: boolean,
		): string;
		/** The message replied to was no reminder. */
		notAReminder: string;
		noneYet: string;
		/** That task is not in the newest reminder. */
		notAbout(code: string): string;
		/** The ladder in a sentence. */
		ladder: string;
		light(why: WhyLight): string[];
	};
}
