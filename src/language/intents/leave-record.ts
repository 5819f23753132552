import { findDates } from "../dates.js";
import type { Hearing, Intent } from "../hearing.js";
import { unitSaidIn } from "../find-unit.js";
import { personIn } from "../person.js";
import type { Utterance } from "../utterance.js";
import { isMadeOf, wordList } from "../words.js";

/** Nobody says more to ask for this. */
const LONGEST = 60;
const PERSON = /@_(?:user_\d+|all)\s?/gu;
const LEAVE =
	/假|不在|代我|替我|顶我|代理人|(?<![a-z])(?:leave|away|off|out of)/u;

const OWN = wordList(
	"我 俺 本人 我的 自己 一下 还挂着 挂着 挂 着 现在 目前 今天 明天 还 还在 是不是 是否 有没有 算不算 算 正 正在 在 请 休 请了 请假 休假 年假 病假 事假 假 假期 吗 么 了 没 没有 有 到 至 什么时候 啥时候 什么时间 什么 时候 哪天 哪一天 哪日 几号 几时 何时 多久 几天 多少天 为止 结束 开始 从 起 查看 查 查查 看 看看 记录 登记 上 情况 状态 的 谁 代 替 顶 代我 替我 顶我 代理 代理人 呢 是 处于 中 系统 里 期间 由",
);
const ASKING =
	/吗|么|没|何时|时候|哪|几|多久|多少|查|看|记录|情况|状态|是不是|是否|谁|我的/u;
/** 誰代我: of one's own leave. */
const OWN_DEPUTY = /代我|替我|顶我|代理人/u;

const ALL = wordList(
	"谁 有谁 都有谁 哪些 哪位 哪几位 哪几个 哪个 人 有人 有没有人 的人 有 在 请 休 请假 休假 请了假 年假 假 假期 不在 岗 单位 办公室 外 现在 目前 今天 今日 明天 这周 本周 下周 这几天 这会儿 眼下 最近 近期 的 了 没 没有 呢 吗 么 都 还 中 正 名单 列表 情况 查看 查 查查 看 看看 列 列出 出来 调 调出 调出来 拉 拉出来 发我 发来 一份 给我 负责人 联络员 领导 干部 同事 本单位 我们 咱们 我们单位 我们局 我局 局里 单位里 全区 各单位 里 是",
);
const WHO = /谁|哪|有人|有没有人|名单|列表|请假情况|休假情况/u;

/** 怎麼銷假: with the button that does it. */
const HOW =
	/^(?:怎么|如何|怎样|咋)(?:才能)?(?:销假|(?:取消|撤销|结束|提前结束)(?:请假|休假))$|^how (?:do|can) i (?:end|cancel) my leave$/u;
/** 銷假 alone is of the leave itself. */
const PLAIN = /^(?:我|给我|帮我)?(?:要|想)?销假了?$/u;

const TIME_EN = /(?: (?:now|right now|at the moment|currently|today|still))+$/u;
const OWN_EN =
	/^(?:am i (?:still |currently |now )?(?:on leave|away)|(?:un)?till? when am i (?:on leave|away)|when (?:does|will|do) my leave (?:end|start|begin)|when is my leave(?: over)?|how long (?:am i (?:on leave|away)|is my leave)|(?:show |see |check |whats )?my leave(?: record| status)?|is my leave (?:noted|recorded|on record|registered)|what (?:did|have) i (?:registered?|recorded?|put (?:in|down)) (?:as|for) (?:my )?leave|(?:what|which) leave (?:of mine )?(?:have you got|do you have|do i have|is) (?:on record|recorded|registered|on file)(?: for me)?|who (?:stands in|is standing in|covers|is covering|deputi[sz]es) for me|(?:who is|whos) my deputy)$/u;
const ALL_EN =
	/^(?:show |list |see )?(?:me )?(?:everyones|everybodys|all|the staff) (?:absences|leaves?)$|^(?:who|whos|who is|who are|who else is|is anyone|is anybody|anyone|anybody|which (?:people|heads|liaisons|colleagues) are)(?: all| else| currently| now| still)* (?:on leave|away|off|off work|out of (?:the )?office)$/u;

const ADVERBS =
	"(?:已经?|都|又|刚刚?|现在|提前|提早|先|今早|人|也|就|从外地|出差|休假|请假|年假|病假|休完假|请完假){0,4}";
const KIND = "(?:请|休)?(?:年|病|事|产|婚|丧|公休)?假(?:期)?";
const WHICH = "(?:的|这次|这个|那个|之前|原来|登记|已登记|这|那|把|掉|我)*";
const BACK: readonly RegExp[] = [
	new RegExp(
		`^(?:我|俺|本人)?${ADVERBS}(?:回来|返岗|回岗|归岗|到岗|复岗|回单位|回到单位|恢复上班|回来上班|返岗上班|上班|来销假|销假)(?:上班)?(?:了|啦)?(?:[,，\\s]*(?:已经?)?(?:恢复上班|恢复工作|正常上班|返岗|到岗))?$`,
		"u",
	),
	new RegExp(
		`^(?:我|俺|本人)?${WHICH}${KIND}(?:已经?|提前|都)*(?:休|请)?(?:结束|完|到期|满)了?$`,
		"u",
	),
	new RegExp(
		`^(?:把)?(?:我|俺|本人)?${WHICH}${KIND}(?:的事|单|登记)?(?:给我|都|先|我|就|想|要|已经?)*(?:取消|作废|撤销|撤回|撤|不[请休要用]|[请休]不成|结束|终止|销)(?:掉|了|吧)*$`,
		"u",
	),
	new RegExp(
		`^(?:我|俺|本人)?(?:想|要|想要|需要|申请|打算|先|就)*(?:取消|撤销|撤回|结束|终止|提前结束|提前终止|作废|销掉|撤掉)${WHICH}${KIND}(?:登记|了|吧)*$`,
		"u",
	),
	new RegExp(
		`^(?:我|俺|本人)?(?:这次|先|就|又|都|现在|还是)*不(?:想|要|打算|再)*(?:去)?(?:请|休)(?:年|病|事)?(?:这个)?假了$`,
		"u",
	),
	/^(?:(?:i am|im|ive come|i have come|i came) (?:now |already )?back|back)(?: (?:early|now|already|again|at work|to work|in the office|at the office|on duty|from (?:my )?(?:annual |sick )?(?:leave|holiday|vacation)))*$/u,
	/^(?:i (?:want|would like|need) to |id like to |let me )?(?:cancel|end|stop|withdraw|terminate|call off|drop) (?:my |the |this )?(?:annual |sick )?leave(?: early| now)?$|^(?:end|cancellation) of (?:my )?leave$/u,
	/^(?:my |the )?(?:annual |sick )?leave (?:is |has been |was )?(?:cancelled|canceled|over|called off|finished)$/u,
	/^(?:i am|im) (?:no longer|not) (?:on|taking|going on) leave(?: any ?more)?$/u,
];
/** 回來了 alone may be said of a paper; 已到崗 of workers. */
const OF_ONESELF =
	/我|俺|本人|假|返岗|(?:提前|提早)(?:回|返)|(?<![a-z])i(?:m|ve)?(?![a-z])|leave|holiday|vacation/u;

/** 誰在請假 · 我請假到什麼時候 · 我提前回來了, 取消請假: shows what is on record, and changes nothing. */
export const leaveRecord: Intent = {
	name: "leave-record",
	examples: {
		"zh-Hant": ["我請假到什麼時候", "誰在請假"],
		"zh-Hans": ["我请假到什么时候", "谁在请假"],
		en: ["when does my leave end", "who is on leave"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		const text = heard.withPeople.text;
		if (text.length > LONGEST) return null;
		const said = bare(heard);
		const unit = unitSaidIn(said, heard.world);
		const of = whatOf(
			unit ? said.slice(0, unit.start) + said.slice(unit.end) : said,
		);
		if (of === null || (unit && of !== "everybody")) return null;
		const person = DEPUTY.test(text)
			? null
			: personIn(heard.withPeople, heard.said);
		return { intent: "leave-record", of, person, unit: unit?.name ?? null };
	},
};

/** 我們恢復上班了: of a whole unit, and of nobody's leave. */
const OF_MANY = /^(?:我们|咱们)(?!.*(?:假|不在|leave))/u;

/** The same, of a sentence that is known to ask for it; null where it is of no leave. */
export function leaveRecordSaidIn(heard: Hearing): Utterance | null {
	const text = heard.withPeople.text;
	if (OF_MANY.test(text)) return null;
	const unit = unitSaidIn(text, heard.world);
	const of = ENDING.test(text)
		? "back"
		: OF_SELF.test(text) && !unit && !OTHERS.test(text)
			? "own"
			: "everybody";
	const isOfDeputy = DEPUTY.test(text);
	const person = isOfDeputy ? null : personIn(heard.withPeople, heard.said);
	return {
		intent: "leave-record",
		of,
		person,
		unit: of === "everybody" ? (unit?.name ?? null) : null,
	};
}

const ENDING =
	/取消|撤|作废|不[请休]|销|回来|返岗|回单位|上班|提前结束|没走成|不用(?:请|休|代)|\b(?:cancel|call(?:ed)? off|(?<!due )back|off the record|no longer|wont need|end)/u;
const OF_SELF = /我|俺|本人|\b(?:i|im|my|me)\b/u;
const OTHERS =
	/谁在(?!代|替|顶)|有谁|哪些|哪位|各单位|我们|咱们|who is|anyone|everyone/u;

/** 請假取消，@某人不用代了: the mention is of the deputy. */
const DEPUTY = /@_user_\d+[^,，。]{0,6}(?:代|顶|替|cover|照常)/u;
const NOT_NEEDED =
	/[\s,，。]*(?:不(?:用|必|需要?)[^,，。]{0,6}(?:代|顶|替)(?:理|班)?(?:我|了|啦)*|照常|need not (?:cover|stand in))$/u;

/** Without people, days and marks. */
function bare({ withPeople, world }: Hearing): string {
	let text = withPeople.text.replace(PERSON, "");
	for (const { start, end } of findDates(text, world.today).toReversed())
		text = text.slice(0, start) + text.slice(end);
	return text
		.replace(NOT_NEEDED, "")
		.replace(/(?<=.)[\s,，]+(?:来|申请)?销假$/u, "")
		.replace(/[\s?!.。,，]+$/u, "")
		.replace(/^[\s,，]+/u, "")
		.replace(/ {2,}/gu, " ")
		.replace(TIME_EN, "");
}

function whatOf(text: string): "own" | "back" | "everybody" | null {
	if (PLAIN.test(text)) return null;
	if (HOW.test(text)) return "back";
	if (OF_ONESELF.test(text) && BACK.some((pattern) => pattern.test(text)))
		return "back";
	if (OWN_EN.test(text)) return "own";
	if (ALL_EN.test(text)) return "everybody";
	if (!LEAVE.test(text)) return null;
	const isOwn = !/谁/u.test(text) || OWN_DEPUTY.test(text);
	if (isOwn && ASKING.test(text) && isMadeOf(text, OWN)) return "own";
	return WHO.test(text) && isMadeOf(text, ALL) ? "everybody" : null;
}
