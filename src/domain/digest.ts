/** The daily digest: what one chat is told on one working day (`design.md`, Reminders). Decided in `reminders.ts`, drawn in `templates/`. */
import type { Day } from "./day.js";
import type { CasesWaiting } from "./cases/waiting-cases.js";
import type { QuotaStanding } from "./cases/quota.js";
import type { GoalItem } from "./plan.js";
import type { Task } from "./task.js";

/** A step of the ladder: days before the day it is due, the working day late, or the week late. */
export type Rung =
	| { kind: "before"; days: 30 | 15 | 7 | 3 | 1 }
	| { kind: "on-the-day" }
	/** 1st to 5th working day late. */
	| { kind: "late"; workingDays: 1 | 2 | 3 | 4 | 5 }
	/** Once a week after that; `week` counts from 1. */
	| { kind: "weekly"; week: number };

/** One task on one rung, for one chat. */
export interface Reminder {
	/** Unique for ever: subject, the due day it counts from, rung, chat. */
	key: string;
	task: Task;
	dueOn: Day;
	rung: Rung;
	/** The working day the rung falls on, after moving to the working day before. */
	on: Day;
	/** Of a case duty: what the unit is short of. */
	quota?: QuotaStanding;
}

/** A goal of section 二 on one rung. */
export interface GoalReminder {
	key: string;
	dueOn: Day;
	dueText: string;
	items: GoalItem[];
	rung: Rung;
	on: Day;
}

export type Audience =
	| { kind: "unit"; unit: string }
	| { kind: "office" }
	| { kind: "action"; actionNo: number }
	/** A unit's head, in private, or who stands in for him. */
	| {
			kind: "head";
			unit: string;
			/** All of them, where it is about several of his units. */
			units?: string[];
			standsIn?: boolean;
	  };

export interface Digest {
	/** `digest:<chat or person>:<day>`: one per chat and working day. */
	key: string;
	to: { kind: "chat"; chat: string } | { kind: "person"; person: string };
	audience: Audience;
	day: Day;
	/** The unit's own tasks and duties, most urgent first. */
	reminders: Reminder[];
	/** Late ones the audience is told of without owing them: office +1, head +3, action lead +5. */
	copies: Reminder[];
	goals: GoalReminder[];
	/** open_ids to mention: heads at T‑3 who are members of the chat. */
	mention: string[];
	/** Those of them who stand in for a head who is away. */
	standIns?: string[];
	/** For the office: units with nothing bound, and how many reminders wait for each. */
	waiting: { unit: string; count: number }[];
	/** For the office, once a week: groups and open lists that nobody has expanded. */
	unexpanded: { name: string; tasks: string[] }[];
	/** Cases that wait for the audience. */
	casesWaiting?: CasesWaiting[];
}

/** What a task's card shows beside the task itself. */
export type LightColour = "green" | "yellow" | "red" | "grey";

export interface Light {
	colour: LightColour;
	/** Always with the reason. */
	reason:
		| { kind: "on-track" }
		/** The unit has done its part; the reviewer has not. */
		| { kind: "awaiting-review" }
		| { kind: "due-soon"; workingDaysLeft: number }
		| { kind: "late"; days: number }
		| { kind: "behind"; points: number; indicator: string }
		| { kind: "suspended" }
		| { kind: "no-deadline" }
		| { kind: "closed" };
}

export interface Progress {
	indicator: string;
	unit: string;
	op: "≥" | "≤" | "=";
	target: number;
	latest: number | null;
	/** 0–1; null where there is nothing to climb (≤) or no reading. */
	ratio: number | null;
}

/** A task with what is computed of it for one day. */
export interface TaskFacts {
	task: Task;
	light: Light;
	/** Positive before the day, 0 on it, negative after; null without a day. */
	daysLeft: number | null;
	progress: Progress[];
	/** Responsible units that have not said their part is done. */
	partsMissing: string[];
	/** Of a case duty: what the unit is short of. */
	quota?: QuotaStanding;
}
