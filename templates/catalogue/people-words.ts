/** Words about people, their roles and leave, which units a group stands for, and who a chat is to the bot. */
import type { Day } from "../../src/domain/day.js";
import type { RoleName } from "../../src/domain/people.js";
import type { NoticeWords } from "./catalogue.js";

/** What a chat or a person is to the bot, and what to say there. */
export interface HelpBlock {
	intro: string;
	/** Ready to be said; they become buttons. */
	say: string[];
	also: string[];
}

/** A role that stands in the way of another; `isBySetting`: an administrator that no sentence can make less. */
export interface Clash {
	role: RoleName;
	isBySetting: boolean;
}

export interface PeopleWords {
	/** Where a name is not known. */
	somebody: string;
	/** 區水務局聯絡員, 河岸整治專項組, 辦公室. */
	role(role: RoleName, about: string | null): string;
	/** After somebody who stands in: （代）. */
	standingIn: string;
	roleSetBefore(person: string, role: string): NoticeWords;
	/** The unit has somebody already: 接替 or 再加一位? */
	replaceOrAdd(
		person: string,
		role: string,
		present: readonly string[],
	): string;
	replaceOrAddTitle: string;
	replace(person: string): string;
	addBesides: string;
	replaced(person: string, role: string, before: string): NoticeWords;
	/** To the one who was replaced. */
	yourRoleEnded(role: string, successor: string): NoticeWords;
	rolesEnded(person: string, roles: readonly string[]): NoticeWords;
	notToYourself: NoticeWords;
	/** Two roles that are not to be in one hand. */
	notBoth(person: string, wanted: RoleName, clash: Clash): NoticeWords;
	/** Another one first. */
	lastOne(role: RoleName): NoticeWords;
	/** To the office. */
	personLeft(person: string, roles: readonly string[]): NoticeWords;
	whichUnit(said: string): NoticeWords;
	whichAction(said: string): NoticeWords;

	handoverTitle(role: string): string;
	handover(role: string, count: number, from: string | null): string;
	handoverNothing: string;
	lastReport(when: string, who: string | null): string;
	noReport: string;
	askedFor(day: string, reason: string): string;

	leave: {
		/** Says from when to when, for what, who stands in. */
		taken(leave: LeaveText): NoticeWords;
		/** To the deputy. */
		/** `begins`: the day it does, where that lies ahead: until then there is nothing to press. */
		deputise(leave: LeaveText, begins: string | null): NoticeWords;
		/** To the one who is away, when somebody else said so. */
		taken4you(leave: LeaveText): NoticeWords;
		/** Over what is on record, each of it, and how it is ended. */
		onRecord: string;
		line(leave: LeaveText): string;
		howToEnd(leaves: number): string;
		end: string;
		/** Over everybody's leave, where there is none, and where there is more. */
		everybody: string;
		nobody: NoticeWords;
		moreOnRecord(hidden: number): string;
		ended(person: string | null, deputies: readonly string[]): NoticeWords;
		/** To the deputy. */
		endedForDeputy(person: string): NoticeWords;
		/** Nothing is on record of this person, null: the reader; and how leave is taken. */
		none(person: string | null, say: LeaveSaying): NoticeWords;
		whoStandsIn(say: LeaveSaying): NoticeWords;
		fromWhen(say: LeaveSaying): NoticeWords;
		/** The deputy was said by a name that nobody there goes by, or several do. */
		whoIs(name: string, several: boolean, say: LeaveSaying): NoticeWords;
		/** In a group whose members need not know of it. */
		seePrivate: NoticeWords;
		/** Over 確認, where one colleague goes by the name. */
		isMeant(leave: LeaveText): NoticeWords;
		notYourself: NoticeWords;
		over: NoticeWords;
		backwards: NoticeWords;
		/** Null: the reader. */
		noRole(person: string | null): NoticeWords;
	};

	expand: {
		/** 明確「區直相關單位」 */
		button(name: string): string;
		title(name: string): string;
		/** 用於 1.3、2.1 */
		usedFor(codes: readonly string[], total: number): string;
		/** Over the choice. */
		question: string;
		hint: string;
		/** The choice that there is no unit. */
		nobody: string;
		done(
			name: string,
			units: readonly string[],
			codes: readonly string[],
		): NoticeWords;
		toast: string;
		unchanged: string;
		gone: string;
		/** Nothing was chosen. */
		chooseFirst: string;
		/** Units were chosen, and that there is none. */
		either: string;
		/** It was said by another form, or with this one before; `units` are the first of `total`. */
		meanwhile(name: string, units: readonly string[], total: number): string;
		which: NoticeWords;
		nothing: NoticeWords;
		/** What an expansion adds to a list: 「（含 …）」 */
		stands(name: string, units: readonly string[]): string;
	};

	/** 綁定 區水務局, ready to be said. */
	bindPhrase(unit: string): string;
	/** The welcome in a group that stands for nothing yet. */
	welcomeUnbound: NoticeWords;
	helpUnbound: HelpBlock;
	helpEveryone: HelpBlock;
	helpSupervision: HelpBlock;
	helpDiscipline: HelpBlock;
}

export interface LeaveText {
	/** Null: the reader. */
	person: string | null;
	deputy: string;
	/** 3月20日至3月25日 */
	days: string;
	/** 區水務局負責人 */
	roles: readonly string[];
}

/** How leave is said: 請假 3月22日到3月26日 由 @某人 代. */
export interface LeaveSaying {
	/** Null: not known. */
	days: { from: Day; to: Day } | null;
	/** Null: the reader's own. */
	person: string | null;
	/** Null: 某人. */
	deputy: string | null;
}
