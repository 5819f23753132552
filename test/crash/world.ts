/** A small made-up district whose product is killed again and again: six units, each with an action of its own, and the office. */
import type { Day } from "../../src/domain/day.js";
import type { Plan } from "../../src/domain/plan.js";
import type {
	LarkStandIn,
	LarkStandInOptions,
	Message,
} from "../../src/sandbox/lark/types.js";
import { aPlanTask } from "../helpers/a-plan.js";

export const ACCOUNT = {
	appId: "cli_0123456789abcdef",
	appSecret: "crash-secret",
	encryptKey: "crash-encrypt-key",
	verificationToken: "crash-token",
} satisfies LarkStandInOptions;

export const ADMIN = "ou_admin";
export const OFFICE = "oc_office";

/** One unit: its group, its clerk, its tasks. Nobody else's messages hold its `word`. */
export interface Desk {
	no: number;
	unit: string;
	word: string;
	chat: string;
	clerk: string;
	/** Takes progress all the time and is never done. */
	open: string;
	/** Each said to be done once. */
	toFinish: string[];
	/** Each finished by pressing a button. */
	toPress: string[];
}

const WORDS = ["花木", "河道", "燈光", "鐘樓", "渡船", "風車"];

export const DESKS: readonly Desk[] = WORDS.map((word, index) => {
	const no = index + 1;
	return {
		no,
		unit: `區${word}局`,
		word,
		chat: `oc_desk${no}`,
		clerk: `ou_clerk${no}`,
		open: `${no}.1`,
		toFinish: [`${no}.2`, `${no}.3`, `${no}.4`],
		toPress: [`${no}.5`, `${no}.6`],
	};
});

const DUE = [
	"2021-04-30",
	"2021-03-26",
	"2021-03-31",
	"2021-04-09",
	"2021-04-12",
	"2021-04-15",
];

export const PLAN: Plan = {
	title: "六局年工作方案",
	issuer: "青槐區人民政府",
	issuedOn: "2021-03-12" as Day,
	goals: [],
	actions: DESKS.map(({ no, unit, word }) => ({
		no,
		name: `${word}行動`,
		lead: unit,
		tasks: DUE.map((dueOn, index) =>
			aPlanTask({
				code: `${no}.${index + 1}`,
				title: `${word}事項${"甲乙丙丁戊己"[index] ?? ""}`,
				leadUnits: [unit],
				dueOn: dueOn as Day,
				dueText: dueOn,
			}),
		),
	})),
	rectification: null,
	safeguards: [],
	units: DESKS.map(({ unit }) => ({ name: unit, aliases: [], kind: "unit" })),
};

/** Everybody in their group, nothing bound yet. */
export function populate(standIn: LarkStandIn): void {
	standIn.addPerson({ openId: ADMIN, name: "管理員" });
	for (const { chat, clerk, unit } of DESKS) {
		standIn.addPerson({ openId: clerk, name: clerk });
		standIn.addChat({ chatId: chat, name: unit, members: [clerk, ADMIN] });
	}
	standIn.addChat({ chatId: OFFICE, name: "辦公室", members: [ADMIN] });
}

/** What the bot said in a chat. */
export function botMessages(standIn: LarkStandIn, chat: string): Message[] {
	return standIn.messages(chat).filter(({ sender }) => sender.kind === "app");
}

/** The bot's answers to a message. */
export function answersTo(standIn: LarkStandIn, message: Message): Message[] {
	return botMessages(standIn, message.chatId).filter(
		({ parentId }) => parentId === message.id,
	);
}
