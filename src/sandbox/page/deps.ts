import type { Logger } from "pino";
import type { LarkStandIn } from "../lark/types.js";

/** What the page uses of the stand-in. */
export type PageStandIn = Pick<
	LarkStandIn,
	| "bot"
	| "chats"
	| "people"
	| "messages"
	| "message"
	| "file"
	| "p2p"
	| "say"
	| "press"
	| "read"
	| "enterPrivateChat"
	| "onChange"
>;

/** The simulated clock with everything that hangs on it (`POST /dev/clock`). */
export interface PageClock {
	now(): Date;
	/** Runs the jobs in (now, to], waits for what they send, and is then at `to`. */
	advanceTo(to: Date): Promise<{
		now: Date;
		ran: { job: string; at: Date }[];
		undelivered: number;
	}>;
	/** When the next job may say something; null when nothing will. Without it every working morning is tried. */
	nextReminderAfter?(now: Date): Promise<Date | null>;
}

export interface SandboxPageDeps {
	standIn: PageStandIn;
	clock: PageClock;
	/** IANA name of the plan's zone. */
	timeZone: string;
	/** What a person is, in words such as 「區住建局聯絡員」; none for nobody in particular. */
	whoIs?: (openId: string) => Promise<readonly string[]>;
	log: Logger;
}
