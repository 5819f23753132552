/** What a sentence turned out to mean. `understand` produces it; handlers read it; nothing here decides who may. */
import type { Day } from "../domain/day.js";
import type { RoleName } from "../domain/people.js";

/** The script a person writes in, and is answered in. */
export type Script = "zh-Hant" | "zh-Hans" | "en";

/** Which task was named. `said` is the piece of the sentence that named it. */
export type TaskMention =
	| { kind: "one"; ref: string; said: string }
	/** Several fit: ask with a button each. */
	| { kind: "several"; refs: string[]; said: string }
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
	| { intent: "task"; task: TaskMention }
	| { intent: "accept"; task: TaskMention | null }
	| {
			intent: "progress";
			task: TaskMention | null;
			/** The report without the command word and the code. */
			text: string;
			quantity: Quantity | null;
	  }
	| { intent: "done"; task: TaskMention | null; text: string }
	| { intent: "verify"; task: TaskMention | null }
	| { intent: "return"; task: TaskMention | null; reason: string | null }
	| { intent: "original"; task: TaskMention | null }
	| { intent: "review-list" }
	| { intent: "bind"; target: BindTarget }
	| { intent: "unbind" }
	| {
			intent: "set-role";
			role: RoleName;
			/** open_id of the person mentioned; null when nobody was. */
			person: string | null;
			unit: BindTarget;
	  }
	| { intent: "drop-role"; person: string | null }
	/** The date named does not exist: 2021-02-30, 6月31日. */
	| { intent: "bad-date"; said: string }
	/** Part of the contract, not built yet; `name` is its contract name. */
	| { intent: "later"; name: string }
	/** Free words: progress when they answer a reminder, else not understood. */
	| {
			intent: "unknown";
			said: string;
			/** The three nearest things one can say, ready to be said. */
			nearest: string[];
			quantity: Quantity | null;
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
}

export interface Said {
	/** Mentions of the bot already removed; other people appear as `@_user_2`. */
	text: string;
	/** Placeholder → open_id. */
	mentions: Record<string, string>;
	/** Whether the message replies to one of the bot's messages about tasks. */
	replying: boolean;
}
