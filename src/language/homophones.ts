import type { Hearing } from "./hearing.js";
import type { NormalForm } from "./normal-form.js";
import { syllablesOf } from "./pinyin.js";
import { wordList } from "./words.js";

/** Command words and topics that are typed with wrong characters of the right sound. */
const COMMANDS = wordList(`
  完成 办结 办完 做完 搞定 签收 核实 核查 退回 打回 驳回 延期 展期 推迟 卡住 受阻 撤销 撤回 进度 进展 原文 案例 逾期 超期 到期 解绑 绑定 通报 预告 排名 考核 挂图 帮助 请假 销假
  负责人 联络员 专项组 办公室 督查 纪委 同意 不适用 不涉及 任务 提醒 红灯 黄灯 为什么 怎么样 什么 导入方案 首报 已完成 已办结 本月 下周 谁还没交`);
/** Words of their own that sound like one of these. */
const REAL = new Set(
	wordList(`
  预期 与其 语气 玉器 统一 同一 何时 何事 合适 合时 消耗 小号 半截 回报 牵手 亲手 道歉 到齐 研习 演习 烟气 禁毒 同胞 昨晚 大会 喝茶 朝气 潮气 手足 安利 按理 亲家 小家 结伴 接班 捷报 人物 体型 体形 展示 其他 推辞 督察 半碗 晚成 本约 收组 首组 手组 收足`),
);
/** Typed so often that the two may stand anywhere, whatever else they could mean. */
const SLIPS: Readonly<Record<string, string>> = {
	案列: "案例",
	按例: "案例",
	神马: "什么",
	卡主: "卡住",
	帮定: "绑定",
	邦定: "绑定",
	解帮: "解绑",
	完城: "完成",
	到其: "到期",
	逾其: "逾期",
	延其: "延期",
	沿期: "延期",
	撤消: "撤销",
	进渡: "进度",
	近度: "进度",
	签受: "签收",
	联系员: "联络员",
	连络员: "联络员",
};
/** Confused by their shape: 己完成, 末完成. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
	[/(?<=过)其(?!他|它|中|余|实|间)/gu, "期"],
	[/(?<=[月年季])低(?!于|碳|温|保|价|收|风|效|频)/gu, "底"],
	[
		/[己巳](?=完成|办|做|弄|搞|报|交|签|提交|上报|整改|落实|解决|印发|下放|推出|经)/gu,
		"已",
	],
	[/(?<=^[\d.]{3,5} ?|^)以(?=(?:完成|办结|签收|办完|做完)[了。!]*$)/gu, "已"],
	[/(?<![月周季年期])末(?=完成|办结|签收|提交|上报|落实|通过|核实)/gu, "未"],
];
/** Initials typed instead of the word, with nothing but a code beside them: wc 1.10. */
const INITIALS: Readonly<Record<string, string>> = {
	wc: "完成",
	bj: "办结",
	qs: "签收",
	hs: "核实",
	th: "退回",
	kz: "卡住",
	jd: "进度",
	yw: "原文",
	cx: "撤销",
};
const CODE = "\\d{1,2}\\.\\d{1,2}";
const INITIALS_FIRST = new RegExp(
	`^([a-z]{2}) ?(?=${CODE}(?:$|[\\s,，]))`,
	"u",
);
const INITIALS_LAST = new RegExp(`(?<=^${CODE} ?)([a-z]{2})$`, "u");

/** The form with what is plainly a slip of the input method put right: 延其 4.2, 己完成, wc 1.10. Every place keeps its way back. */
export function withoutSlips(form: NormalForm): NormalForm {
	let out = form;
	for (const [typed, meant] of Object.entries(SLIPS))
		out = replaced(out, typed, meant);
	for (const [pattern, char] of SHAPES) {
		const text = out.text.replace(pattern, char);
		if (text !== out.text) out = { ...out, text };
	}
	return withInitials(out);
}

function withInitials(form: NormalForm): NormalForm {
	const match = INITIALS_FIRST.exec(form.text) ?? INITIALS_LAST.exec(form.text);
	const word = INITIALS[match?.[1] ?? ""];
	return match && word ? replaced(form, match[1] ?? "", word) : form;
}

/** Only words of the same length: every place of the text keeps its way back. */
function replaced(form: NormalForm, typed: string, meant: string): NormalForm {
	if (typed.length !== meant.length || !form.text.includes(typed)) return form;
	return { ...form, text: form.text.replaceAll(typed, meant) };
}

const LONGEST = 30;

/**
 * The sentence heard again with its command words put right by their sound (玩成 for 完成), for what was not understood as it
 * stands; null where nothing sounds like one, or too much is said for a slip.
 */
export function heardBySound(heard: Hearing): Hearing | null {
	const text = bySound(heard.form.text);
	if (text === null) return null;
	const whole = bySound(heard.whole.text) ?? heard.whole.text;
	const withPeople = bySound(heard.withPeople.text) ?? heard.withPeople.text;
	return {
		...heard,
		form: { ...heard.form, text },
		whole: { ...heard.whole, text: whole },
		withPeople: { ...heard.withPeople, text: withPeople },
	};
}

/** Normalised text with its command words put right by their sound. */
export function soundingLike(text: string): string {
	return bySound(text) ?? text;
}

function bySound(text: string): string | null {
	if (text.length > LONGEST || !/\p{Script=Han}{2}/u.test(text)) return null;
	const chars = text.split("");
	const heard = chars.map(soundOf);
	for (const [command, sounds] of soundsOfCommands()) {
		for (let at = 0; at + command.length <= chars.length; at++) {
			const isAlike = sounds.every((sound, i) => sound === heard[at + i]);
			if (!isAlike) continue;
			const typed = chars.slice(at, at + command.length).join("");
			if (typed === command || REAL.has(typed) || COMMAND_SET.has(typed))
				continue;
			chars.splice(at, command.length, ...command.split(""));
		}
	}
	const out = chars.join("");
	return out === text ? null : out;
}

const COMMAND_SET = new Set(COMMANDS);
let sounds: (readonly [string, readonly string[]])[] | null = null;

function soundsOfCommands(): (readonly [string, readonly string[]])[] {
	sounds ??= COMMANDS.map((command) => [
		command,
		command.split("").map(soundOf),
	]);
	return sounds;
}

/** A syllable as many people of the south type it: no retroflex, no -ng. What is no Chinese character sounds like nothing. */
function soundOf(char: string): string {
	if (!/\p{Script=Han}/u.test(char)) return `${char}!`;
	const [syllable = char] = syllablesOf(char);
	return syllable.replace(/^([zcs])h/u, "$1").replace(/([aei])ng$/u, "$1n");
}
