/** Words about taking back who may what, and about leave that takes another one's place. */
import type { RightsChange } from "../../src/domain/rights-change.js";
import type { NoticeWords } from "./catalogue.js";

export interface RightsWords {
	/** 設置角色, 免去 … */
	kinds: Record<RightsChange["kind"], string>;
	undone(what: string, lines: readonly string[]): NoticeWords;
	changedSince(what: string): NoticeWords;
	isNot(person: string, role: string): string;
	isAgain(person: string, role: string): string;
	chatIsAgain(target: string): string;
	chatIsNothing: string;
	/** To whom it concerns, in private. */
	roleTakenBack(lines: readonly string[]): NoticeWords;
	youAreNot(role: string): string;
	youAreAgain(role: string): string;
	/** 免去: asked first. */
	dropRoles(person: string, roles: readonly string[]): NoticeWords;
	kept: NoticeWords;
	/** 代替之前登記的：3月20日至3月25日由甲代 */
	leaveReplaces(earlier: readonly string[]): string;
	/** 3月20日至3月25日由甲代 */
	leaveBy(days: string, deputy: string): string;
	/** To the deputy who stands in no longer. */
	leaveGivenOn(person: string, days: string, deputy: string): NoticeWords;
	leaveChanged: string;
	/** To the office: the group of this unit, action … is no more. */
	botGone(target: string, disbanded: boolean): NoticeWords;
}
