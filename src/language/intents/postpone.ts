import { type DateHit, findDates, lastDayOf } from "../dates.js";
import { badDate } from "../bad-date.js";
import { taskByCode } from "../find-task.js";
import { type Hearing, type Intent, trimmed } from "../hearing.js";
import { isForbidding, isSupposing } from "../mood.js";
import { type NormalForm, slice, without } from "../normal-form.js";
import { hasQuestionWord } from "../questions.js";
import { reasonIn } from "../reason.js";
import { taskCommand } from "../task-command.js";
import type { TaskMention, Utterance } from "../utterance.js";

const VERB =
	"(?:申请|请求|要求|恳请)?(?:再|把)?(?:延(?=[到至])|延期|延后|延迟|展期|推迟|顺延|延长(?:时限|期限|时间)?|缓交|缓报|宽限)(?:申请|办理|完成|上报|报送)?|(?:ask for (?:an )?)?extension(?: for| of)?|(?:extend|postpone)";
const START = new RegExp(
	`^(?:我们?局?|我单位|本单位|本局|申请|请求|想|拟|要|需|希望|请|把|将|对|因故|再|[\\s,:]){0,6}(?:${VERB})(?![a-z])`,
	"u",
);
const POSTPONING =
	/延期|延后|延迟|展期|推迟|顺延|延长(?:时限|期限|时间)?|缓[交报]|宽限|延|extension|extend|postpone/u;
/** 延期到, until: what stands between the verb and the day. */
const UNTIL = /(?:延期?)?(?:到|至|为|to|until|till|by)\s?$/u;
/** 延期兩週: from which day is not said, and a form asks for it. */
const LENGTH =
	/^(?:\d{1,3}|[一二两三四五六七八九十半]{1,3})个?(?:天|周|星期|礼拜|月|工作日)(?:左右|时间)?[\s,，。]*/u;
const POLITE =
	/[,，\s]?(?:可以|可否|行|好|能|成|批准|同意|ok|okay)?(?:吗|么|吧|不|呢)?[?]?$/u;
const POLITE_INSIDE = /^(?:可以|行|好|能|成)(?:吗|么|吧|不行)?[?]?[\s,，。]*/u;
/** 延期了: done already, or told of; 延期的任務: asked. */
const TOLD =
	/^(?:了|的(?!话|原因|理由)|过|吗|呢|中|任务|情况|申请.{0,4}(?:了|吗)|需要|要什么|流程|手续|怎么|多久|多少|批)/u;

/** 申請延期 1.3 到11月15日 原因設備未到 · 把4.2延期到年底 · postpone 1.2 to Nov 15. */
export const postpone: Intent = {
	name: "postpone",
	examples: {
		"zh-Hant": ["申請延期 {code} 到11月15日 原因"],
		"zh-Hans": ["申请延期 {code} 到11月15日 原因"],
		en: ["extend {code} to Nov 15"],
	},
	suggested: {
		"zh-Hant": ["申請延期 {code}"],
		"zh-Hans": ["申请延期 {code}"],
		en: ["postpone {code}"],
	},
	match(heard) {
		const { text } = heard.form;
		if (isForbidding(text) || isSupposing(text)) return null;
		const asked = byCode(heard) ?? byWords(heard);
		if (!asked || TOLD.test(asked.tail.text)) return null;
		return meaningOf(asked, heard);
	},
};

interface Asked {
	task: TaskMention | null;
	tail: NormalForm;
}

/** With a code anywhere, or with none in a sentence that begins with the verb. */
function byCode({ form, world }: Hearing): Asked | null {
	const coded = taskByCode(form, world);
	if (!coded || coded.start > 20) return null;
	const rest = trimmed(without(form, coded.start, coded.end));
	const match = START.exec(rest.text);
	if (!match) return null;
	return { task: coded.mention, tail: slice(rest, match[0].length) };
}

function byWords(heard: Hearing): Asked | null {
	const { form } = heard;
	const match = START.exec(form.text);
	if (match) {
		const command = taskCommand(heard, VERB);
		if (command?.order === "verb-first") return command;
		return { task: null, tail: slice(form, match[0].length) };
	}
	const command = taskCommand(
		heard,
		`(?:需要?|想要?|要|希望)?(?:${VERB})(?:(?:到|至).{1,16}?)?`,
	);
	if (command?.order !== "task-first") return null;
	const word = POSTPONING.exec(form.text);
	const end = (word?.index ?? 0) + (word?.[0].length ?? 0);
	return { task: command.task, tail: slice(form, end) };
}

function meaningOf(
	{ task, tail }: Asked,
	{ world }: Hearing,
): Utterance | null {
	const hit = untilIn(tail, world.today);
	if (hit?.meaning.kind === "bad") return badDate(tail, hit);
	const rest = hit ? withoutDay(tail, hit) : tail;
	const reason = politely(trimmed(rest));
	if (hasQuestionWord(reason.text)) return null;
	// A bare 延期嗎 without any day asks whether one may.
	if (!hit && /(?:吗|么|[?])$/u.test(tail.text)) return null;
	const dueOn = hit ? lastDayOf(hit.meaning) : null;
	const length = LENGTH.exec(reason.text)?.[0].length ?? 0;
	const why = reasonIn(trimmed(slice(reason, length)));
	return { intent: "postpone", task, dueOn, reason: why };
}

/** The day after 到 or until, else the first one of the same clause. */
function untilIn(tail: NormalForm, today: Hearing["world"]["today"]) {
	const hits = findDates(tail.text, today).filter(
		({ meaning }) => lastDayOf(meaning) !== null || meaning.kind === "bad",
	);
	const led = hits.find(({ start }) => UNTIL.test(tail.text.slice(0, start)));
	const [first] = hits;
	return led ?? (first && first.start <= 2 ? first : null);
}

function withoutDay(tail: NormalForm, hit: DateHit): NormalForm {
	const lead = UNTIL.exec(tail.text.slice(0, hit.start));
	return without(tail, lead?.index ?? hit.start, hit.end);
}

/** 可以嗎 off both ends. */
function politely(form: NormalForm): NormalForm {
	const opening = POLITE_INSIDE.exec(form.text)?.[0].length ?? 0;
	const opened = trimmed(slice(form, opening));
	const closing = POLITE.exec(opened.text);
	const isAsking = /[吗么?]/u.test(closing?.[0] ?? "");
	return closing && isAsking
		? trimmed(slice(opened, 0, closing.index))
		: opened;
}
