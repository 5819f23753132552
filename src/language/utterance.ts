/** What a sentence turned out to mean. `understand` produces it; handlers read it; nothing here decides who may. */
import type { CaseKind } from "../domain/cases/case.js";
import type { Day } from "../domain/day.js";
import type { Lasting } from "../domain/extension.js";
import type { ListedStatus } from "../domain/listed-status.js";
import type { RoleName } from "../domain/people.js";

/** The script a person writes in, and is answered in. */
export type Script = "zh-Hant" | "zh-Hans" | "en";

/** Which task was named. `said` is the piece of the sentence that named it. */
export type TaskMention =
	| { kind: "one"; ref: string; said: string }
	/** Several fit: ask with a button each. `each`: every one of them was named, and meant. */
	| { kind: "several"; refs: string[]; said: string; each?: true }
	/** Something was named that is no task of this plan. */
	| { kind: "none"; said: string }
	/** `1.3.5`, `12,13`, `-1`: named like a code but not one. */
	| { kind: "malformed"; said: string };

/** A span of days, both ends included. */
export interface DaySpan {
	from: Day;
	to: Day;
}

export interface Quantity {
	value: number;
	/** 項, %, 個 … as said; null when only a number was given. */
	unit: string | null;
}

/** What can be named beside 撤銷. */
export type UndoneAct =
	| "accept"
	| "verify"
	| "return"
	| "blocked"
	| "postpone"
	| "agree"
	| "disagree";

/** One of several numbers of a sentence, with the words beside it, in their normal form. */
export interface NumberSaid extends Quantity {
	before: string;
	after: string;
}

export type BindTarget =
	| { kind: "unit"; unit: string }
	| { kind: "unknown-unit"; said: string; nearest: string[] }
	| { kind: "office" }
	| { kind: "action"; actionNo: number }
	| { kind: "unknown-action"; said: string }
	| { kind: "everyone" }
	| { kind: "discipline" }
	| { kind: "nothing-said" };

export type Utterance =
	| { intent: "help" }
	| {
			intent: "due";
			span: DaySpan | { overdue: true };
			/** The words for the span, as said: 本月, 下周, 10月底前. */
			said: string;
			unit: string | null;
	  }
	| { intent: "mine" }
	/** `task` null: the one of the message replied to. */
	| { intent: "task"; task: TaskMention | null }
	| { intent: "accept"; task: TaskMention | null }
	| {
			intent: "progress";
			task: TaskMention | null;
			/** The report without the command word and the code. */
			text: string;
			quantity: Quantity | null;
			/** Where it tells several: each of them. */
			numbers?: NumberSaid[];
			/** 又辦了7件: what came on top of a number that is not said. */
			increase?: Quantity;
	  }
	| { intent: "done"; task: TaskMention | null; text: string }
	| { intent: "verify"; task: TaskMention | null }
	| { intent: "return"; task: TaskMention | null; reason: string | null }
	| { intent: "original"; task: TaskMention | null }
	| { intent: "review-list" }
	/** 還有哪些沒簽收, 哪些卡住了: the tasks in that state, of one unit where it is named. */
	| {
			intent: "status-list";
			status: ListedStatus;
			unit: string | null;
			/** 本月銷號了哪些: of what is closed, when. `said` is how the span was named. */
			within?: { span: DaySpan; said: string };
	  }
	/** 哪些單位還沒綁定, 綁定情況: which groups stand for what. */
	| { intent: "binding-list" }
	| { intent: "bind"; target: BindTarget }
	| { intent: "unbind" }
	| {
			intent: "set-role";
			role: RoleName;
			/** open_id of the person mentioned; null when nobody was. */
			person: string | null;
			unit: BindTarget;
	  }
	/** 免去紀委 @某人: that role alone. */
	| { intent: "drop-role"; person: string | null; role?: RoleName }
	/** The date named does not exist: 2021-02-30, 6月31日. */
	| { intent: "bad-date"; said: string }
	/** 卡住: what it waits for. */
	| { intent: "blocked"; task: TaskMention | null; reason: string | null }
	/** 不卡了, 已解決: the obstacle is gone. */
	| { intent: "unblocked"; task: TaskMention | null }
	/** 申請延期; a date that does not exist is `bad-date` instead. */
	| {
			intent: "postpone";
			task: TaskMention | null;
			dueOn: Day | null;
			/** 兩周, and 月底: from the present deadline on. */
			lasting?: Lasting;
			reason: string | null;
	  }
	/** 同意 / 不同意: the office, to the request replied to or named. */
	| { intent: "agree"; task: TaskMention | null }
	| { intent: "disagree"; task: TaskMention | null; reason: string | null }
	/** 為什麼提醒我, 為什麼紅燈. */
	| { intent: "why"; about: "reminder" | "light"; task: TaskMention | null }
	/** 撤銷; `act`: what kind of change is to be taken back, where it is said (把剛才的退回取消). */
	| { intent: "undo"; task: TaskMention | null; act?: UndoneAct }
	/** 不適用: this responsible unit has no part in the task. */
	| {
			intent: "not-applicable";
			task: TaskMention | null;
			reason: string | null;
	  }
	/** 誰還沒交: whose part is missing; of one task, or of all that are late or due. */
	| { intent: "missing-parts"; task: TaskMention | null }
	/** 進展記錄: the whole history of a task. */
	| { intent: "history"; task: TaskMention | null }
	/** 展開 區直相關單位: which units a group stands for. */
	| { intent: "expand"; group: string | null; said: string }
	/** 請假 from–to with a deputy; `person` is who is away, null for the speaker. */
	| {
			intent: "leave";
			person: string | null;
			deputy: string | null;
			/** 由王芳代: a name where nobody is mentioned, as it was written. */
			deputyName?: string;
			from: Day | null;
			to: Day | null;
	  }
	/** What leave is on record: 我請假到什麼時候; `back`: 我回來了, 取消請假; 誰在請假. `person` null: the speaker. */
	| {
			intent: "leave-record";
			of: "own" | "back" | "everybody";
			person: string | null;
			/** Of everybody: whose people alone. */
			unit: string | null;
	  }
	/** 通報 */
	| { intent: "broadcast" }
	/** 預告 30天: every message that will be sent. */
	| { intent: "preview"; days: number }
	/** 提交案例, 提交標桿: `given` is what was said of the case beside the command. */
	| { intent: "file-case"; kind: CaseKind; given: string }
	/** 案例: own list and quota; for the office the whole table. */
	| { intent: "cases" }
	/** 案例 12 */
	| { intent: "case"; no: number }
	/** 案例審核 */
	| { intent: "case-review" }
	/** 案例熱力圖 */
	| { intent: "case-picture" }
	/** 導出案例 */
	| { intent: "case-export" }
	/** 發布案例 12 */
	| { intent: "publish-case"; no: number | null }
	/** 1.10已辦結，1.7還差一點: what is said of each task, ready to be said alone. */
	| { intent: "statements"; said: string[]; refs: string[] }
	/** Part of the contract, not built yet; `name` is its contract name. */
	| { intent: "later"; name: string }
	/** Free words: progress when they answer a reminder, else not understood. */
	| {
			intent: "unknown";
			said: string;
			/** The three nearest things one can say, ready to be said. */
			nearest: string[];
			quantity: Quantity | null;
			numbers?: NumberSaid[];
			increase?: Quantity;
	  };

export type IntentName = Utterance["intent"];

/** What `understand` knows of the world. */
export interface World {
	today: Day;
	issuedOn: Day | null;
	tasks: {
		ref: string;
		code: string;
		title: string;
		actionNo: number | null;
		/** Only these units' duties share a code; null for tasks. */
		unit: string | null;
	}[];
	actions: { no: number; name: string | null }[];
	units: { name: string; aliases: string[]; kind: "unit" | "group" }[];
	/** The units the speaker speaks for here: picks among duties that share a code. */
	speakingFor: string[];
	rights: SpeakerRights;
}

/** What would not be refused to the speaker here, for what is suggested to him. */
export interface SpeakerRights {
	/** Whether he may say what takes a right, or a task of his: 待核查, 通報, 報進度. */
	mayAsk: (intent: string) => boolean;
	mayTo: (
		act: "view" | "report" | "postpone" | "review",
		ref: string,
	) => boolean;
	/** Whether he may ask about units that he does not speak for. */
	seesAllUnits: boolean;
}

export interface Said {
	/** Mentions of the bot already removed; other people appear as `@_user_2`. */
	text: string;
	/** Placeholder → open_id. */
	mentions: Record<string, string>;
	/** Whether the message replies to one of the bot's messages about tasks. */
	replying: boolean;
	/** Refs of the tasks that message is about. */
	about?: readonly string[];
}
