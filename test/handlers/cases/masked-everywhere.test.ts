/**
 * A case's whole way through the product, with ten nasty ones: nothing of a person is in any group, list, picture or file
 * (`trust.md` G34), no mark-up of theirs is live (G32), and everything that happened is one row of the audit (G35).
 */
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import {
	ACTION,
	CITY,
	GARDEN,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { lastIn, now, privately, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { COMPLETE, file } from "./filing-kit.js";
import { bytesOf } from "./picture-kit.js";

/** As the subject names him, and numbers that the texts hold; none of it may be seen outside of private chats. */
const NASTY: [
	name: string,
	number: string,
	around: (said: string) => string,
][] = [
	["羅大川", "110101199003074514", (said) => said],
	["歐陽靜宜", "１３８００１３８０００", (said) => `<at id=all></at>${said}`],
	["趙錢孫", "138 0013 8000", (said) => `**${said}**`],
	["馬小川", "6222021234567890128", (said) => `=${said}`],
	[
		"司馬光明",
		"11010119900307451X",
		(said) => `[${said}](http://evil.example)`,
	],
	["何玉梅", "+86 135-0013-5000", (said) => `\u202e${said}\u200b`],
	["林志遠", "lo.lin@canary.example", (said) => `＝${said}`],
	["葉知秋", "6217 0012 3456 7890 123", (said) => `| ${said} |\n|---|`],
	["吳天明", "１１０１０１１９９００３０７４５１Ｘ", (said) => `# ${said}`],
	["鄭國強", "1 3 6 0 0 1 3 6 0 0 0", (said) => `@${said} ${"${7*7}"}`],
];
const CANARIES = NASTY.flatMap(([name, number]) => [name, number]);
const GROUPS = [GARDEN, WATER, CITY, OFFICE, ACTION, PLAIN];

let t: TestApp;
let workbook = "";
beforeAll(async () => {
	t = await aCaseDistrict({ twoPerson: [] });
	for (const [name, number, around] of NASTY)
		await file(t, "ou_liaison", {
			...COMPLETE,
			title: around(`${name}倒賣樹苗`),
			subject: name,
			summary: `${around(name)}（${number}）收錢不種樹，款項入私帳；${name}已承認。`,
			document_no: around("水紀〔2021〕3號"),
		});
	for (const no of NASTY.keys()) await decide(no + 1);
	await publish(1);
	await askEverywhere();
	const [, sheet] = await t.say("ou_zhou", privately(t, "ou_zhou"), "導出案例");
	workbook = JSON.stringify(await readXlsxFile(bytesOf(t, sheet)));
}, 120_000);
afterAll(() => t.close());

/** Every second one is returned, the others are asked about and accepted. */
async function decide(no: number): Promise<void> {
	const chat = privately(t, "ou_zhou");
	await t.say("ou_zhou", chat, `案例 ${no}`);
	const card = lastIn(t, chat);
	const [name, number] = NASTY[no - 1] ?? ["", ""];
	if (no % 2 === 1) return void (await t.press("ou_zhou", card, "核實"));
	await t.press("ou_zhou", card, "退回");
	const reason = `請補${name} ${number}的憑證`;
	await t.press("ou_zhou", lastIn(t, chat), "退回", { reason });
}

async function publish(no: number): Promise<void> {
	const chat = privately(t, "ou_zhou");
	await t.say("ou_zhou", chat, `發布案例 ${no}`);
	const form = lastIn(t, chat);
	await t.standIn.press({
		by: "ou_zhou",
		messageId: form.id,
		button: "預覽",
		formValue: { targets: [WATER, GARDEN] },
	});
	const sent = await t.press("ou_zhou", now(t, form), "發送");
	expect(toastOf(sent)?.content).toContain("正在發到 2 個群");
}

async function askEverywhere(): Promise<void> {
	for (const [chat, person] of [
		[WATER, "ou_water"],
		[WATER, "ou_zhou"],
		[GARDEN, "ou_garden"],
		[OFFICE, "ou_zhou"],
		[PLAIN, "ou_stranger"],
	] as const)
		for (const said of ["案例", "案例 1", "案例審核", "案例熱力圖", "導出案例"])
			await t.say(person, chat, said);
}

describe("ten nasty cases on their whole way", () => {
	it("are in no group: neither a name nor a number, in whatever the bot sent there", () => {
		for (const chat of GROUPS) {
			const sent = t.sent(chat);
			const seen = sent.map((each) => wordsOf(each) + JSON.stringify(each));
			const found = CANARIES.filter((each) => seen.join("\n").includes(each));
			expect(found, chat).toEqual([]);
		}
		expect(t.sent(WATER).map(wordsOf).join("\n")).toContain("負面曝光");
		expect(t.sent(WATER).map(wordsOf).join("\n")).toContain("倒賣樹苗");
	});

	it("are masked in the file, which holds them all", () => {
		expect(CANARIES.filter((each) => workbook.includes(each))).toEqual([]);
		expect(workbook.match(/倒賣樹苗/g)?.length).toBeGreaterThanOrEqual(10);
	});

	it("are masked in what 督查 gets", async () => {
		const chat = privately(t, "ou_super");
		for (const said of ["案例", "案例熱力圖", "導出案例", "案例 1"])
			await t.say("ou_super", chat, said);
		const seen = JSON.stringify(t.sent(chat));
		expect(CANARIES.filter((each) => seen.includes(each))).toEqual([]);
	});

	it("have no live mark-up in any chat", () => {
		const live =
			/<at id=all>|<at user_id|\]\(http:\/\/evil|^\| |^# |\u202e|\u200b/mu;
		for (const { chatId } of t.standIn.chats())
			for (const text of t.sent(chatId).flatMap(markdownIn))
				expect(text).not.toMatch(live);
	});
});

function markdownIn({ content }: { content: unknown }): string[] {
	const found: string[] = [];
	const walk = (node: unknown): void => {
		if (Array.isArray(node)) node.forEach(walk);
		if (typeof node !== "object" || node === null) return;
		if ("tag" in node && node.tag === "markdown" && "content" in node)
			found.push(String(node.content));
		Object.values(node).forEach(walk);
	};
	walk(content);
	return found;
}

describe("the audit of it", () => {
	const rows = (filter: Record<string, unknown>) =>
		t.connection.connection.collection("audit").find(filter).toArray();
	const subjects = async (action: string) =>
		(await rows({ action })).map(({ subject }) => String(subject)).sort();
	const numbered = (numbers: number[]) =>
		numbers.map((no) => `case:${no}`).sort();
	const all = [...NASTY.keys()].map((index) => index + 1);

	it("has one row for every change of a case, and none for one that did not happen", async () => {
		expect(await subjects("case-filed")).toEqual(numbered(all));
		const odd = all.filter((no) => no % 2 === 1);
		expect(await subjects("case-accepted")).toEqual(numbered(odd));
		const even = all.filter((no) => no % 2 === 0);
		expect(await subjects("case-returned")).toEqual(numbered(even));
		for (const what of ["opened", "drafted", "sent"])
			expect(await subjects(`publication-${what}`)).toEqual(["case:1"]);
		const events = await t.connection.connection
			.collection("caseevents")
			.countDocuments({ kind: { $ne: "drafted" } });
		expect(events).toBe(20);
	});

	it("has one row for each reading and each export that was asked for, and never two of one kind for one question", async () => {
		const kinds = await t.connection.connection
			.collection("audit")
			.aggregate([
				{
					$group: {
						_id: { source: "$source", action: "$action", subject: "$subject" },
						rows: { $sum: 1 },
					},
				},
				{ $match: { rows: { $gt: 1 } } },
			])
			.toArray();
		expect(kinds).toEqual([]);
		expect(await rows({ action: "case-export" })).toHaveLength(2);
	});

	it("has one row for each refusal, by whom and where", async () => {
		const refused = await rows({ person: "ou_stranger" });
		expect(refused).toHaveLength(5);
		for (const row of refused)
			expect(row).toMatchObject({ result: "refused", chat: PLAIN });
	});

	it("holds none of what anybody wrote", async () => {
		const everything = JSON.stringify(await rows({}));
		expect(CANARIES.filter((each) => everything.includes(each))).toEqual([]);
	});
});
