import type { CaseText, TypicalCase } from "../../../src/domain/cases/case.js";
import type { Binding } from "../../../src/domain/people.js";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aCase } from "../../helpers/a-case.js";
import { aDistrict } from "../../helpers/district.js";
import { now, only, privately, toastOf } from "../../helpers/seen.js";
import {
	type TestApp,
	type TestAppOptions,
	wordsOf,
} from "../../helpers/test-app.js";

export const ALL = "oc_all";
export const DISCIPLINE = "oc_discipline";

/** What is in the raw case and must never be seen in a group. */
export const CANARIES = [
	"羅大川",
	"13800138000",
	"１３９ ０００１ ３９００",
	"110101199003074514",
	"6222021234567890128",
	"lo.taichuan@example.com",
];

export const RAW: CaseText = {
	title: "羅大川挪用補償款",
	subject: "羅大川",
	summary: [
		"羅大川（電話13800138000，身份證110101199003074514）挪用河道補償款。",
		"款項存入6222021234567890128，聯繫１３９ ０００１ ３９００，lo.taichuan@example.com。",
	].join("\n"),
	documentNo: "青紀〔2021〕7號",
	reason: "",
	question: "",
	answer: "",
};

const EXTRA: [string, Binding][] = [
	[ALL, { kind: "everyone" }],
	[DISCIPLINE, { kind: "discipline" }],
];

/** The district with a group for everybody and one of 紀委, and an accepted case of 區水務局 with the number 12. */
export async function publishing(
	options: TestAppOptions = {},
	filed: Partial<TypicalCase> = {},
): Promise<TestApp> {
	const t = await aDistrict(options);
	const at = new Date("2021-03-12T08:00:00+08:00");
	for (const [chat] of EXTRA)
		t.standIn.addChat({ chatId: chat, name: chat, members: ["ou_admin"] });
	for (const openId of ["ou_ji", "ou_ji2", "ou_sun"])
		if (!t.standIn.people().some((person) => person.openId === openId))
			t.standIn.addPerson({ openId, name: openId.replace("ou_", "") });
	await t.app.transaction(async (stores) => {
		for (const [chat, binding] of EXTRA)
			await stores.chats.bind({
				chat,
				name: chat,
				binding,
				boundAt: at,
				boundBy: null,
			});
		await addCase(stores, { no: 12, ...filed });
	});
	return t;
}

/** An accepted case with the raw text. */
export async function addCase(
	stores: Parameters<Parameters<TestApp["app"]["transaction"]>[0]>[0],
	more: Partial<TypicalCase>,
): Promise<void> {
	const at = new Date("2021-03-12T07:00:00+08:00");
	const filed = aCase({
		text: RAW,
		state: "accepted",
		acceptedAt: at,
		...more,
	});
	await stores.cases.add(filed, {
		case: filed.id,
		kind: "accepted",
		at,
		person: filed.filedBy,
		source: null,
		text: null,
		from: "submitted",
	});
}

export async function giveRole(
	t: TestApp,
	person: string,
	role: "office" | "discipline" | "liaison",
	unit: string | null = null,
): Promise<void> {
	const from = new Date("2021-03-12T08:00:00+08:00");
	await t.app.transaction((stores) =>
		stores.people.add({ person, role, unit, actionNo: null, from }),
	);
}

/** The form of 發布案例 12, asked for in private. */
export async function openForm(t: TestApp, by = "ou_zhou"): Promise<Message> {
	return only(await t.say(by, privately(t, by), "發布案例 12"));
}

/** The form sent off; the card is the preview then. */
export async function previewed(
	t: TestApp,
	targets: readonly string[],
	by = "ou_zhou",
	more: Record<string, string> = {},
): Promise<Message> {
	const form = await openForm(t, by);
	await submit(t, form, { targets, ...more }, by);
	return now(t, form);
}

export async function submit(
	t: TestApp,
	form: Message,
	formValue: Record<string, string | readonly string[]>,
	by = "ou_zhou",
): Promise<ReturnType<typeof toastOf>> {
	const result = await t.standIn.press({
		by,
		messageId: form.id,
		button: "預覽",
		formValue,
	});
	await t.app.settled(10_000);
	return toastOf(result);
}

/** The last card in the person's private chat. */
export function askedOf(t: TestApp, person: string): Message {
	const found = t.sent(privately(t, person)).at(-1);
	if (!found) throw new Error(`${person} was not asked`);
	return found;
}

/** The published case in the group, however often it came there. */
export function published(t: TestApp, chat: string): Message[] {
	return t
		.sent(chat)
		.filter((message) => wordsOf(message).includes("負面曝光"));
}

/** Who did `action`, to which case, as the audit log has it. */
export async function audited(
	t: TestApp,
	action: string,
): Promise<{ person: string; subject: string }[]> {
	const rows = await t.connection.connection
		.collection("audit")
		.find({ action })
		.toArray();
	return rows.map((row) => ({
		person: row["person"] as string,
		subject: row["subject"] as string,
	}));
}
