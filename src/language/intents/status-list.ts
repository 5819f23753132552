import type { ListedStatus } from "../../domain/listed-status.js";
import { taskAnywhere } from "../by-clause.js";
import { clausesOf } from "../clauses.js";
import { type DateHit, findDates, namesDay } from "../dates.js";
import { taskByCode } from "../find-task.js";
import { unitSaidIn } from "../find-unit.js";
import type { Hearing, Intent } from "../hearing.js";
import {
	type NormalForm,
	originalWords,
	slice,
	without,
} from "../normal-form.js";
import type { DaySpan, Utterance } from "../utterance.js";
import { ASKING } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

/** How one state is asked for; all on the normal form. */
interface Grammar {
	/** The state itself, in Chinese. */
	core: RegExp;
	/** Beside the core: then it is asked for something else. */
	unless: RegExp;
	/** The state itself, in English. */
	english: RegExp;
	/** Enough in English without a question word. */
	plural: RegExp;
}

const NEGATED = /(?<!有)没(?!有)|(?<!有)没有|不|未|别|勿/u;
const GRAMMARS: Readonly<Record<ListedStatus, Grammar>> = {
	issued: {
		core: /(?:没有?|未|待|等着?|不肯)(?:人)?(?:去|来|给|办理?)?(?:签收|签字|签(?!到|约|名|批|发)|接收|接单|认领|领受)(?:过|的|了)*|签收(?:都|全|情况)|(?:都|全部?|全都)(?:签收|签)(?:完|齐|好)?了?(?=吗|没)/u,
		unless: NEGATED,
		english:
			/\b(?:(?:not|nt) (?:yet )?(?:been )?(?:accepted|signed for|signed|acknowledged)|(?:still )?(?:has|have|did) ?(?:not|nt) (?:yet )?(?:been )?(?:accepted?|sign(?:ed)?(?: for)?|acknowledged?)|(?:hasnt|havent|didnt|isnt|arent|werent) (?:yet )?(?:been )?(?:accepted?|signed?(?: for)?|acknowledged?)|unaccepted|unacknowledged|(?:pending|awaiting|waiting for|waiting to be|to be|yet to(?: be)?) (?:acceptance|accept(?:ed)?|signed(?: for)?))\b/u,
		plural: /./u,
	},
	blocked: {
		core: /(?:被)?(?:卡(?:住|着|壳|死|了|在(?:哪[里儿]?|谁))|卡(?=的)|遇阻|受阻|停滞|停摆|[推办做搞弄]不(?:动|下去)|推进不(?:了|下去|动)|动不了)/u,
		unless: NEGATED,
		english: /\b(?:blocked|stuck|held up|stalled|blockers?)\b/u,
		plural:
			/\b(?:(?:blocked|stuck|stalled) (?:tasks|items|ones)|(?:tasks|items) (?:that are |which are )?(?:blocked|stuck|held up|stalled)|blockers)\b/u,
	},
	"extension-asked": {
		core: /(?:待批|要批|待审批?|等批|没批|未批)?(?:的)?(?:(?:申请|要求|请求|提出?|提了|提交了?|想要?|要)了?(?:延期|展期|延时|宽限)|(?:延期|展期|延时|宽限)(?:的)?(?:申请|请求)?)/u,
		unless: new RegExp(
			`${NEGATED.source}|批了|批过|批下来|通过|同意|到(?:哪|什么|几)`,
			"u",
		),
		english:
			/\b(?:extensions?(?: requests?)?|extension|requests? for (?:more time|extensions?|an extension)|postponements?(?: requests?)?|(?:asked|asking|applied) for (?:more time|an extension|extensions|postponement)|(?:wants?|requested) (?:more time|an extension|extensions))\b/u,
		plural:
			/\b(?:extensions|extension requests|postponements|requests for (?:more time|extensions?|an extension))\b/u,
	},
	returned: {
		core: /(?:被|给|让)?(?:你们|您|办公室|审核|核查)?(?:退回(?:重办|重报|重做|整改|来|去)?|打回(?:重办|重报|重做|来|去)?|驳回(?:来|去)?|退(?=了|的|过|$)|返工)/u,
		unless: NEGATED,
		english:
			/\b(?:returned|sent back|rejected|bounced(?: back)?|(?<=did (?:we|they|you|the office) )(?:return|send back|reject))\b/u,
		plural:
			/\b(?:(?:returned|rejected) (?:tasks|items|ones)|(?:tasks|items) (?:that were |which were )?(?:returned|sent back|rejected))\b/u,
	},
	closed: {
		core: /(?:已经?|都|全|业已|早)?(?:销号|办结|结案|闭环|(?:完成|办完|做完|弄完|搞完|干完|完结|搞[定掂]|销掉|办好|做好)(?=了|的|过)|(?<=已|已经|都)(?:完成|办完|做完|弄完|搞完|干完|完结|搞[定掂]))/u,
		unless:
			/没(?!有)|(?<!有)没有|不|未|尚|[待等要需该差剩]|还|准备|快|即将|打算|计划|申请|报|情况|进[度展]|率/u,
		english:
			/\b(?:closed|verified|completed|finished|done|signed off|(?<=did (?:we|they|you|everyone|everybody|the units|our unit|my unit) )(?:close|finish|complete|verify|wrap up|get done))\b/u,
		plural:
			/\b(?:(?:closed|completed|finished|verified) (?:tasks|items|ones)|(?:tasks|items) (?:that are |which are )(?:closed|completed|finished|done|verified))\b/u,
	},
};
const STATUSES = Object.keys(GRAMMARS) as ListedStatus[];

const WORDS = [
	...ASKING,
	...wordList(`
  被 给 让 眼下 边些 边间 边几 发下去 发下去的 下发 下发的 派下去的 为止 工作 谁 谁家 谁那 那里 哪家 哪边 哪几家 几家 单位 部门 局 街道 有 还有 仍 仍然 依然 一直 处于 状态 出来 手里 手上 正 都是 分别是 名单 里面 有些
  审批 批 要批 待批 没批 未批 等批 等着批 待办公室 决定 待决定 处理 待处理 需要 需 要 待 等 等着 申请 请求 提 提了 提出 提出了 提交 提交了 重办 重做 重报 整改 了几 了哪 事儿 哪样 数一数 数数 一共 总共 共 共有 合计 数 催 今年`),
];
/** What asks for a list, or names one; 什麼都卡住了 tells. */
const ASKS =
	/哪(?!哪|怕)|边[些间几]|谁(?!都)|(?:什么|啥)(?![都也])|多少|有没有|有无|清单|列表|名单|一览|有.{0,10}(?:吗|么|没|[?])$/u;
/** 還有幾家沒簽, 卡住幾項了; 有幾項卡住了 tells. */
const COUNTS = /(?<![这那])几(?!乎)/u;
/** 看看, 列一下: what is shown has to be named, else 你看，又卡住了 would be a question. */
const SHOWS = /列|看|查|统计|汇总|发我|发给我|发来|给我|拉|调出/u;
/** In reply to a message about one task, which a count or a place would be asked of. */
const ASKS_OF_ALL =
	/哪(?![哪怕里儿步天])|谁(?!都)|清单|名单|有没有|有.{0,10}(?:吗|么|[?])$/u;
/** 沒簽收的, 卡住的任務: a list by its name. */
const NAMED = /的(?:任务|事项|单位|项目|部门|工作)?$/u;
/** 未簽收, 未簽收任務, 待批的延期, as 逾期 is said; 都簽收了嗎 asks for those that are missing. */
const ALONE =
	/^(?:未|待)签收(?:任务|事项|单位)?$|^(?:待|要|等|没|未)批的?(?:延|展)|(?:都|全).{0,6}(?:吗|没)$/u;
/** 延期沒批: what waits. */
const UNDECIDED = /[没未](?:批|定|回|处理)/gu;
/** How, when, why, by whom: nothing that a list answers. */
const OTHERWISE =
	/怎|如何|咋|为什|为啥|为何|凭什么|什么时候|啥时候|何时|几时|什么情况|什么意思|可以|能不能|能否|会不会|要不要|是不是|流程|原因|卡(?:住|着|了|在)?(?:什么|啥)|[几多少]+[次天回]|多久|谁(?:来|去|能|给|把|负责|在)*(?:批|签|退|打回|驳|销|审|核)|(?:这|那|本|该|此)(?:一?[项条件个](?!月|季)|任务|事)|案例|标杆|绑|首报/u;
const OTHERWISE_ENGLISH =
	/\b(?:how (?!many)|why|when|who(?:ever)? (?:accepts|signs|approves|closed|verified|returned|rejected)|it|this (?!month)|do not|dont)\b/u;
const ENGLISH = wordList(`
  show list give see get tell me us all the a an any which what whats who whos whose is are was were has have had been be there theres task tasks one ones item items thing things unit units so far
  already now currently right still yet of for to please on by with in that them these those requests request waiting wait pending weve on open decision decide decided approve approval approving need needs needing
  did we they you everyone wrapped everybody my our unit awaiting anything everything something how many not nobody havent hasnt getting up review office back whatever moment at their theirs everyone everybody`);
const ASKS_ENGLISH =
	/\b(?:what|whats|which|who|whos|show|list|any|anything|how many|give|see|get|tell|are there)\b/u;
/** Characters: longer ones are told, or asked in passing. */
const LONGEST = 60;

/** 還有哪些沒簽收 · 現在誰卡着 · 有哪些延期申請 · 哪些被退回了 · 辦結了哪些. */
export const statusList: Intent = {
	name: "status-list",
	examples: {
		"zh-Hant": [
			"還有哪些沒簽收",
			"哪些任務卡住了",
			"有哪些延期申請",
			"哪些被退回了",
			"哪些已經銷號了",
		],
		"zh-Hans": [
			"还有哪些没签收",
			"哪些任务卡住了",
			"有哪些延期申请",
			"哪些被退回了",
			"哪些已经销号了",
		],
		en: [
			"not accepted yet",
			"what is blocked",
			"extensions waiting",
			"what was returned",
			"what is closed",
		],
	},
	match(heard) {
		const { form, world, said } = heard;
		if (form.text.length > LONGEST || !isNamed(form.text)) return null;
		if (taskByCode(form, world)) return null;
		const whole = askedIn(form.text, heard) ?? closedWithin(heard);
		if (whole || said.replying) return whole;
		const [asked] = clausesOf(form).flatMap(({ text }) =>
			ASKS.test(text) || isShownByName(text)
				? (askedIn(text, heard) ?? [])
				: [],
		);
		// A report is never lost for a question beside it.
		if (!asked || taskAnywhere(heard) !== null) return null;
		const unit = asked.unit ?? unitSaidIn(form.text, world)?.name ?? null;
		return { ...asked, unit };
	},
};

/** The state that a sentence which is known to ask for such a list is about; null where none can be told. */
export function statusSaidIn({ form, world }: Hearing): Utterance | null {
	if (/案例|\bcases?\b/u.test(form.text)) return null;
	const { text, unit } = withoutUnit(form.text, world);
	const status =
		STATUSES.find(
			(each) =>
				GRAMMARS[each].core.test(text) || GRAMMARS[each].english.test(text),
		) ?? STATUSES.find((each) => IN_OTHER_WORDS[each].test(text));
	// 過了期還沒搞掂: whatever it is, not what is closed.
	if (status === "closed" && GRAMMARS.closed.unless.test(text)) return null;
	if (status !== "closed")
		return status ? { intent: "status-list", status, unit } : null;
	const within = spanIn(form, world);
	return {
		intent: "status-list",
		status,
		unit,
		...(within ? { within } : {}),
	};
}

/** What is said of each in words that elsewhere mean something else. */
const IN_OTHER_WORDS: Readonly<Record<ListedStatus, RegExp>> = {
	"extension-asked": /延期|延[长后]|宽限|more time|postpone/u,
	issued: /签|接收|accept/u,
	returned: /退|打回|重做|sent back/u,
	blocked: /卡|困难|受阻|协调|推不动|stuck|obstacle/u,
	closed: /销号|验收|办结|搞[掂定]|sign(?:ed)? off|finished/u,
};

/** 本月辦結了哪些, what did we close this week: what was closed within one span of days. */
function closedWithin(heard: Hearing): Utterance | null {
	const { form, world } = heard;
	const [hit] = findDates(form.text, world.today);
	const within = spanIn(form, world);
	if (!hit || within === null) return null;
	const asked = askedIn(without(form, hit.start, hit.end).text, heard);
	return asked?.status === "closed" ? { ...asked, within } : null;
}

/** The one span of days, begun already, that is named; null where none is, or several are. */
function spanIn(
	form: NormalForm,
	world: Hearing["world"],
): { span: DaySpan; said: string } | null {
	const [hit, ...others] = findDates(form.text, world.today);
	if (!hit || hit.loose || others.length > 0) return null;
	const span = wholeSpan(hit);
	if (span === null || span.from > world.today) return null;
	return { span, said: originalWords(slice(form, hit.start, hit.end)) };
}

function wholeSpan({ meaning }: DateHit): DaySpan | null {
	if (meaning.kind === "span") return meaning.span;
	if (meaning.kind !== "day" || meaning.before) return null;
	return { from: meaning.day, to: meaning.day };
}

/** 審計局簽收了沒有，沒簽的列一下 */
function isShownByName(text: string): boolean {
	return SHOWS.test(text) && /的/u.test(text);
}

function isNamed(text: string): boolean {
	return Object.values(GRAMMARS).some(
		({ core, english }) => core.test(text) || english.test(text),
	);
}

type Listed = Extract<Utterance, { intent: "status-list" }>;

function askedIn(said: string, heard: Hearing): Listed | null {
	const { text, unit } = withoutUnit(said, heard.world);
	const isChinese = /\p{Script=Han}/u.test(said);
	const isAsked = isChinese ? isAskedInChinese : isAskedInEnglish;
	const { replying } = heard.said;
	const status = STATUSES.find((each) => isAsked(text, each, replying));
	if (!status) return null;
	// 本月辦結了哪些: a list of all would mislead.
	if (status === "closed" && namesDay(text, heard.world.today)) return null;
	return { intent: "status-list", status, unit };
}

/** Nobody tells them without naming the task; 卡住, 退回 and 完成 are told every day. */
const NOUNS: ReadonlySet<ListedStatus> = new Set(["issued", "extension-asked"]);

function isAskedInChinese(
	text: string,
	status: ListedStatus,
	replying: boolean,
): boolean {
	const { core, unless } = GRAMMARS[status];
	const match = core.exec(text);
	if (!match || OTHERWISE.test(text)) return false;
	const rest =
		text.slice(0, match.index) + text.slice(match.index + match[0].length);
	const beside = status === "closed" ? text : rest.replace(UNDECIDED, "");
	if (unless.test(beside) || !isMadeOf(rest, WORDS)) return false;
	if (replying) return ASKS_OF_ALL.test(text);
	const after = text.slice(match.index + match[0].length);
	const isCounted =
		COUNTS.test(text) &&
		(NOUNS.has(status) || /^(?:了?|的(?:一共|总共|共)?有)几/u.test(after));
	const isShown =
		SHOWS.test(text) && (NOUNS.has(status) || /^[了过]?的/u.test(after));
	if (ASKS.test(text) || isCounted || isShown) return true;
	return NAMED.test(text) || ALONE.test(text);
}

function isAskedInEnglish(
	text: string,
	status: ListedStatus,
	replying: boolean,
): boolean {
	const { english, plural } = GRAMMARS[status];
	const match = english.exec(text);
	if (!match || OTHERWISE_ENGLISH.test(text)) return false;
	const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
	if (!isMadeOf(rest, ENGLISH)) return false;
	const denied = /\b(?:not|nt|hasnt|havent|need|needs|to be)\b/u.test(rest);
	if (denied && (status === "closed" || status === "returned")) return false;
	if (ASKS_ENGLISH.test(rest)) return true;
	return !replying && plural.test(text);
}

function withoutUnit(
	text: string,
	world: Hearing["world"],
): { text: string; unit: string | null } {
	const found = unitSaidIn(text, world);
	if (!found) return { text, unit: null };
	const rest = text.slice(0, found.start) + text.slice(found.end);
	return { text: rest, unit: found.name };
}
