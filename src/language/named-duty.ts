import { asked } from "./asking-back.js";
import { unitSaidIn } from "./find-unit.js";
import { type Hearing, trimmed } from "./hearing.js";
import { matchKey, originalWords, without } from "./normal-form.js";
import { refsByCodeName } from "./find-task.js";
import type { TaskMention, Utterance, World } from "./utterance.js";

/**
 * The same, where a duty and a unit are named anywhere in the sentence: 退回 首報 區財政局 缺附件 is about that unit's 首報.
 * Units share these codes. Who speaks for other units may name one in passing: there the unit stays a word like any other.
 */
export function withNamedDuty(heard: Hearing): Hearing {
	const { form, world } = heard;
	const code = codeIn(form.text, world);
	const unit = code === null ? null : unitSaidIn(form.text, world);
	if (code === null || unit === null) return heard;
	const { speakingFor } = world;
	if (speakingFor.length > 0 && !speakingFor.includes(unit.name)) return heard;
	const isOther = (task: World["tasks"][number]) =>
		task.code === code && task.unit !== unit.name;
	const tasks = world.tasks.filter((task) => !isOther(task));
	if (!tasks.some((task) => task.code === code)) return heard;
	const rest = trimmed(withoutUnit(heard, unit));
	return { ...heard, form: rest, world: { ...world, tasks } };
}

/** The unit's name, and what ties it to the duty: 區財政局的首報. */
function withoutUnit(
	{ form }: Hearing,
	{ start, end }: { start: number; end: number },
) {
	const before = /区\s?$/u.exec(form.text.slice(0, start))?.[0].length ?? 0;
	const after = /^\s?的?[\s,:]?/u.exec(form.text.slice(end))?.[0].length ?? 0;
	return without(form, start - before, end + after);
}

function codeIn(text: string, world: World): string | null {
	const said = dutyCodes(world).filter((code) => text.includes(matchKey(code)));
	return said.length === 1 ? (said[0] ?? null) : null;
}

/** The longest first: 案例十一 is not 案例十. */
function dutyCodes({ tasks }: World): string[] {
	const codes = tasks.flatMap(({ code, unit }) => (unit === null ? [] : code));
	return [...new Set(codes)].sort((a, b) => b.length - a.length);
}

/** 我們的首報交了: a duty is called by one word, wherever it stands. */
export function dutyIn({
	form,
	world,
}: Hearing): Extract<TaskMention, { kind: "one" | "several" }> | null {
	const codes = dutyCodes(world)
		.map(matchKey)
		.filter(
			(one) => isCalled(one, form.text) || IN_ENGLISH[one]?.test(form.text),
		);
	const refs = codes.flatMap((code) => refsByCodeName(code, world));
	const [code] = codes;
	const [ref, ...others] = refs;
	if (code === undefined || ref === undefined) return null;
	return others.length === 0
		? { kind: "one", ref, said: code }
		: { kind: "several", refs, said: code };
}

/** The duties that have an English name; cases are numbered by nobody in English. */
const IN_ENGLISH: Readonly<Record<string, RegExp>> = {
	首报: /\bfirst reports?\b/u,
};

/** Not 案例一共三件, 案例一定. */
function isCalled(code: string, text: string): boolean {
	const at = text.indexOf(code);
	if (at < 0) return false;
	const isNumbered = /[一二三四五六七八九十]$/u.test(code);
	return (
		!isNumbered ||
		!/^[共定直般样件个起则\p{N}一二三四五六七八九十]/u.test(
			text.slice(at + code.length),
		)
	);
}

const SUMMARY =
	/^(?:(?:我要|想)?(?:查看|看看|看|查|列出|列|统计|汇总))?首报(?:的)?(?:(?:报送|核收|上报|提交)?(?:情况表?|汇总表?|总表|一览表?|统计表?|进度|进展|清单|名单|列表|完成情况|表))(?:怎么样|如何)?了?$|^(?:the )?first reports?(?: table| summary| status)?$/u;
const RECEIVED = /^核收[\s,:]*/u;
/** 已報送, 報上去了: of papers; 交了 may be a case. */
const REPORTED =
	/^(?:收到|好的?|我们?局?|我局|我单位|本单位|本局|情况|材料|报告|今天|昨天|刚刚?|刚才|已经?|都|也|全部|[\s,，。])*(?:(?:报送|上报|呈报)(?:上去|过去|完毕|完)?了|(?:已经?|都|刚刚?)(?:报送|上报|呈报)(?:完毕)?|(?:已经?|都)?报(?:上去|过去|完)了|(?:已经|都)报了|已报)(?:啦|请查收|请核收|谢谢|[\s,，。!])*$/u;

/** 首報匯總, 核收 區財政局, and a bare 已報送: words that only the first report has. */
export function firstReportSaid(heard: Hearing): Utterance | null {
	const { form, world } = heard;
	if (REPORTED.test(form.text)) return ownFirstReport(heard);
	const summary = SUMMARY.test(form.text);
	const unit = RECEIVED.test(form.text) ? unitSaidIn(form.text, world) : null;
	const said = originalWords(form);
	if (unit) {
		const ref = world.tasks.find(
			(task) => task.code === "首報" && task.unit === unit.name,
		)?.ref;
		const rest = without(form, unit.start, unit.end).text;
		const isAll = /^(?:核收|区|局|的|首报|[\s,:])+$/u.test(rest);
		if (ref === undefined || !isAll) return null;
		return { intent: "verify", task: { kind: "one", ref, said } };
	}
	const refs = summary ? refsByCodeName("首报", world) : [];
	const [ref, ...others] = refs;
	if (ref === undefined) return null;
	const task =
		others.length > 0
			? ({ kind: "several", refs, said } as const)
			: ({ kind: "one", ref, said } as const);
	return { intent: "task", task };
}

/** The first report of the unit that speaks, asked about: a press says that it is the one. */
function ownFirstReport({ form, said, world }: Hearing): Utterance | null {
	if (said.replying) return null;
	const own = world.tasks.filter(
		({ code, unit }) =>
			code === "首報" && world.speakingFor.includes(unit ?? ""),
	);
	const [first] = own;
	if (!first || own.length > 1) return null;
	const task = {
		kind: "one",
		ref: first.ref,
		said: originalWords(form),
	} as const;
	return asked({ intent: "done", task, text: "" });
}
