/**
 * Every word of ours that people read, in the three scripts. Templates and handlers take a `Catalogue` and never write a
 * sentence themselves. Strings that come from the plan or from people are arguments and come back as they were given.
 */
import type { Day } from "../../src/domain/day.js";
import type {
	Light,
	LightColour,
	Progress,
	Rung,
} from "../../src/domain/digest.js";
import type { DomainErrorCode } from "../../src/domain/errors.js";
import type { Binding, RoleName } from "../../src/domain/people.js";
import type { HistoryKind, TaskState } from "../../src/domain/task.js";
import type { Script } from "../../src/language/utterance.js";
import { en } from "./en.js";
import type { EvidenceWords } from "./evidence-words.js";
import type { BroadcastWords } from "./broadcast-words.js";
import type { CasePictureWords } from "./case-picture-words.js";
import type { OfficeListsWords } from "./office-lists-words.js";
import type { CasePublishingWords } from "./case-publishing-words.js";
import type { CaseReviewWords } from "./case-review-words.js";
import type { CasesWords } from "./cases-words.js";
import type { MovesWords } from "./moves-words.js";
import type { RightsWords } from "./rights-words.js";
import type { PeopleWords } from "./people-words.js";
import { zhHans } from "./zh-hans.js";
import { zhHant } from "./zh-hant.js";

/** The labels that stay stable (contract §5), and 不屬我單位. */
export type ButtonName =
	| "accept"
	| "done"
	| "progress"
	| "blocked"
	| "view"
	| "submitCase"
	| "verify"
	| "return"
	| "send"
	| "cancel"
	| "agree"
	| "disagree"
	| "confirm"
	| "notOurs"
	| "reopen"
	| "undo"
	| "unblock"
	| "postpone"
	| "history"
	| "earlier"
	| "notApplicable";

/** A title and what to say under it: what `noticeCard` takes. */
export interface NoticeWords {
	title: string;
	text: string;
	/** Things to say next, ready to be said; they become buttons. */
	say?: string[];
}

/** `YYYY-MM-DD` or `M月D日`, days left and late, rungs of the ladder. */
export interface TimeWords {
	/** `6月30日`; English `2021-06-30`. */
	day(day: Day): string;
	/** `2021年6月30日`; English `2021-06-30`. */
	dayWithYear(day: Day): string;
	/** `3月15日 14:05` on the clocks of `timeZone`. */
	moment(at: Date, timeZone: string): string;
	/** Of `TaskFacts.daysLeft`: 還有7天, 今天到期, 逾期3天, 沒有期限. */
	daysLeft(days: number | null): string;
	/** 還有7天, 今天到期, 逾期第2個工作日, 逾期第3週. */
	rung(rung: Rung): string;
	/** `3月12日至3月31日`. */
	span(from: Day, to: Day): string;
}

/** What stands before a value on a card. */
export interface LabelWords {
	task: string;
	deadline: string;
	/** The first day, beside an extended one: 原定6月30日. */
	firstDeadline(day: string): string;
	noDeadline: string;
	state: string;
	light: string;
	leads: string;
	responsible: string;
	indicators: string;
	partsMissing: string;
	history: string;
	sentence: string;
	/** 由你單位牽頭 / 你單位負責配合, in the row of a digest. */
	youLead: string;
	yourPart: string;
	/** Joins names: 、 or a comma. */
	list(names: readonly string[]): string;
	/** After a list that the plan leaves open: 等. */
	openList: string;
	/** Before a value: `：` or `: `. */
	colon: string;
	/** No reading yet for an indicator with this target, such as `≥100項`. */
	noReading(target: string): string;
	/** For an indicator without a bar: 最新3個工作日，目標≤5個工作日. */
	reading(latest: string, target: string): string;
	count(tasks: number): string;
	/** …還有 3 項，說「我們的任務」查看. */
	more(hidden: number, say: string): string;
	nothing: string;
}

/** What has just happened, over a task's card. `text` is what the person wrote. */
export interface HeadlineWords {
	accepted(unit: string | null): string;
	alreadyAccepted: string;
	progress(unit: string | null): string;
	done(unit: string | null): string;
	partDone(unit: string): string;
	alreadyDone: string;
	verified: string;
	/** Tried to verify or report on what is already closed. */
	alreadyVerified: string;
	returned(reason: string): string;
	/** The second return: the head is told too. */
	/** `times`: how often in all, from two. */
	returnedAgain(reason: string, times: number): string;
	reopened(reason: string): string;
	/** Back at the office: 不屬我單位. */
	notOurs(unit: string | null): string;
	/** To the reviewer: a unit says it is done. */
	pleaseReview(unit: string | null): string;
}

/** The line over a card after a press. */
export interface ToastWords {
	accepted: string;
	done: string;
	progress: string;
	verified: string;
	returned: string;
	reopened: string;
	notOurs: string;
	unchanged: string;
	/** Older than 14 days, forwarded, or not a card of ours. */
	cardExpired: string;
	/** Slower than the platform waits: the answer comes as a message. */
	working: string;
	fillIn(field: string): string;
	/** In a number field. */
	notANumber: string;
	seeReply: string;
	/** Of a button that has been pressed by somebody, or twice. */
	alreadyPressed: string;
}

/** What we ask back. */
export interface QuestionWords {
	whichTask: string;
	/** When nothing named by these words was found among several. */
	whichOf(said: string): string;
	whichTaskToReport: string;
	/** 1.2和1.7都完成了: all of them, or which. */
	whichOfThese: string;
	/** After a mere 收到. */
	receiptOfOne: string;
	receiptOfSeveral: string;
	reason: string;
	/** Of 重新辦理. */
	whyReopened: string;
	report: string;
}

export interface FormWords {
	progressTitle: string;
	taskField: string;
	textField: string;
	textHint: string;
	valueField: string;
	valueHint(target: string | null): string;
	returnTitle: string;
	reasonField: string;
	reasonHint: string;
	reopenTitle: string;
	reopenField: string;
	reopenHint: string;
}

export interface DigestWords {
	unit(day: string, unit: string): string;
	office(day: string): string;
	action(day: string, actionNo: number): string;
	head(day: string, unit: string): string;
	/** Under the title. Zero counts are left out; all zero gives nothing. */
	counts(counts: {
		reminders: number;
		late: number;
		today: number;
		copies: number;
		goals: number;
		/** Units with nothing bound; names that nobody has made clear. */
		waiting: number;
		unexpanded: number;
	}): string;
	dueHeading: string;
	lateHeading: string;
	/** Over `copies`, by who reads it. */
	copiesHeading: string;
	goalsHeading: string;
	waitingHeading: string;
	/** 區財政局等 3 個單位尚未綁定群，有 5 條提醒在等. */
	waiting(units: readonly string[], total: number, reminders: number): string;
	howToBind(unit: string): string;
	unexpandedHeading: string;
	unexpanded(name: string, tasks: readonly string[]): string;
	howToExpand: string;
	/** After the mentions of heads. */
	mention: string;
	/** How to answer; with several tasks, name the code. */
	howToAnswer(code: string, several: boolean): string;
	mentionMe: string;
	/** To say for what did not fit: by those who owe the tasks, by those who watch. */
	moreOwn: string;
	moreWatched: string;
}

export interface ListWords {
	/** 3月31日前到期（本月）: the day to which it counts, and the words it was asked with. */
	due(said: string, to: Day): string;
	overdue: string;
	mine(units: readonly string[]): string;
	all: string;
	review: string;
	/** 區水務局 · 逾期任務: a list of one unit. */
	ofUnit(unit: string, heading: string): string;
	lateGroup: string;
	dueGroup: string;
	openGroup: string;
	waitingGroup: string;
	/** Of joint tasks: the unit has said that its own part is done, or that it has none. */
	partDoneGroup: string;
	noPartGroup: string;
	nothingDue: string;
	nothingLate: string;
	nothingMine: string;
	nothingToReview: string;
	/** To say for what did not fit. */
	more: string;
	/** 15個單位，已報3，缺12 */
	duty(units: number, done: number, missing: number): string;
	/** 任務 首報, ready to be said. */
	askDuty(code: string): string;
	submittedBy(who: string): string;
}

export interface HelpWords {
	title: string;
	/** What this chat is to the bot, and to whom it speaks. */
	unit(unit: string): string;
	head(units: readonly string[]): string;
	office: string;
	action(actionNo: number): string;
	administrator: string;
	/** An unknown person in an unbound chat: nothing of the plan. */
	stranger: string;
	/** 幫助, ready to be said. */
	helpPhrase: string;
	/** In the place of a code, where there is none to show. */
	anyCode: string;
	/** Further things to say, with places to fill in, about a task of the reader's own; not buttons. */
	/** `leaveDays` that lie ahead, for the example of leave; null where today is not known. */
	alsoUnit(code: string, leaveDays: { from: Day; to: Day } | null): string[];
	alsoOffice(code: string): string[];
	alsoAction(code: string): string[];
	alsoAdministrator: string[];
	/** Ready to be said, three to six each. */
	sayUnit: string[];
	sayOffice: string[];
	sayAction: string[];
	sayAdministrator: string[];
	/** No buttons: a stranger can only ask, be bound, or be named. */
	alsoStranger: string[];
	pressOrSay: string;
	youCanSay: string;
}

export interface NoticesWords {
	/** `target` is `bindingName(...)`. */
	bound(target: string, isPersonal?: boolean): NoticeWords;
	/** The same chat already stands for the same thing. */
	boundBefore(target: string): NoticeWords;
	unbound(target: string): NoticeWords;
	nothingBound: NoticeWords;
	/** The bot was added to a group. */
	welcome: NoticeWords;
	roleSet(
		role: RoleName,
		person: string | null,
		about: string | null,
	): NoticeWords;
	rolesDropped(person: string | null, count: number): NoticeWords;
	/** Part of the contract, not there yet; `name` is its contract name, such as `postpone`. */
	later(name: string): NoticeWords;
	notUnderstood(said: string): NoticeWords;
	/** Empty text, sticker, picture, voice. */
	wordsPlease: NoticeWords;
	/** Forwarded or quoted commands are not executed. */
	sayItDirectly: NoticeWords;
	malformedCode(said: string): NoticeWords;
	unknownUnit(said: string, nearest: readonly string[]): NoticeWords;
	unknownAction(said: string): NoticeWords;
	whatToBind: NoticeWords;
	/** More than 60 messages a minute; told once. */
	slowedDown: NoticeWords;
	/** A bug; `id` finds the log line. */
	broken(id: string): NoticeWords;
	/** To the office: what was written in this case does not open; null for one without a number. */
	unreadableCase(no: number | null): NoticeWords;
	/** To the office: nobody knows what it was, or whose; `key` finds the row and the log line. */
	unreadableEvent(key: string): NoticeWords;
	/** To the office: a message that Lark refused, or that may or may not have arrived (待核實); never repeated blindly. */
	stuck(why: "refused" | "unknown", code: string): NoticeWords;
	/** 不屬我單位, to the office. */
	notOurs(unit: string | null, task: string): NoticeWords;
	/** Late message, newer report already there (rule "newer wins"). */
	olderThanLatest: NoticeWords;
	/** A date that does not exist. */
	badDate(said: string): NoticeWords;
}

export interface OriginalWords {
	title(code: string): string;
	/** Only our own data file is loaded. */
	comesWithDocument: string;
}

/** All words of one script. */
export interface Catalogue {
	script: Script;
	buttons: Record<ButtonName, string>;
	states: Record<TaskState, string>;
	/** Shape and word: ● 正常. */
	lights: Record<LightColour, string>;
	lightReason(reason: Light["reason"]): string;
	history: Record<HistoryKind, string>;
	roles: Record<RoleName, string>;
	/** 區住建局, 領導小組辦公室, 專項組（一）, 全體單位, 紀委. `actionName` replaces the number where known. */
	bindingName(binding: Binding, actionName?: string | null): string;
	/** What was wrong and what to do next. `details` are those of the DomainError; any may be missing. */
	errors: Record<
		DomainErrorCode,
		(details: Readonly<Record<string, string>>) => NoticeWords
	>;
	/** `≥100項` */
	target(progress: Pick<Progress, "op" | "target" | "unit">): string;
	time: TimeWords;
	labels: LabelWords;
	headlines: HeadlineWords;
	toasts: ToastWords;
	questions: QuestionWords;
	forms: FormWords;
	digest: DigestWords;
	lists: ListWords;
	help: HelpWords;
	notices: NoticesWords;
	original: OriginalWords;
	moves: MovesWords;
	people: PeopleWords;
	rights: RightsWords;
	broadcast: BroadcastWords;
	casePicture: CasePictureWords;
	officeLists: OfficeListsWords;
	evidence: EvidenceWords;
	cases: CasesWords;
	caseReview: CaseReviewWords;
	casePublishing: CasePublishingWords;
}

/** The words of `script`. */
export function catalogueFor(script: Script): Catalogue {
	switch (script) {
		case "zh-Hant":
			return zhHant;
		case "zh-Hans":
			return zhHans;
		case "en":
			return en;
		default:
			return script satisfies never;
	}
}
