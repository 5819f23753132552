import { findDates, lastDayOf, namesDay } from "./dates.js";
import { unitSaidIn } from "./find-unit.js";
import type { Hearing } from "./hearing.js";
import { isForbidding, isOrder } from "./mood.js";
import { hasQuestionWord, isPlainQuestion } from "./questions.js";
import { yearSpan } from "./spans.js";
import type { TaskMention, Utterance } from "./utterance.js";

/** A long sentence that asks to be shown something: what for, by its words. */
interface Wanted {
	words: RegExp;
	/** null: something is missing which the words need. */
	means: (heard: Hearing, task: TaskMention | null) => Utterance | null;
}

const REQUESTED =
	/看|列|发(?:我|给|来|一?[份张个]|出来)|给我|查|调出|拉(?:个|一|出)|找出?来?|告诉|讲讲|说说|问|排一?排|排一下|排出|清单|名单|想知道|统计|汇总|翻|弄(?:个|一)|整(?:个|一)|出(?:来|一|个)|做(?:个|一)|要(?:个|一[份张])|拟|预告|提醒|催|导|怎么|为什么|多少|几|有没有|是不是|哪|谁|什么|啥|吗|\b(?:show|give|send|see|list|get|tell|want|need|what|which|who|why|how)\b/u;

const OVERDUE =
	/超期|逾期|过期|过了?(?:期限?|时限|时间)(?!内)|拖(?:着|了|欠)|[没未]按期|欠[着的]|\b(?:late|overdue)\b/u;
const DUE =
	/到期|要交|该交|得交|要报|该报|得报|(?:要|该|得|需要?)(?:完成|办结?|做|弄)|截止|任务|事项|东西|\bdue\b/u;
const MINE =
	/(?:我们?|咱们?|本)(?:这?边|单位|局|[\p{Script=Han}]{2}局)?.{0,14}(?:任务|活|工作|事项|牵头|承担|负责|事(?=没|还)|没[办做]完)/u;

const just =
	(meant: Utterance): Wanted["means"] =>
	() =>
		meant;
const ofTask =
	(intent: "original" | "history" | "missing-parts"): Wanted["means"] =>
	({ said }, task) =>
		task || said.replying ? { intent, task } : null;

const WANTED: readonly Wanted[] = [
	{
		words:
			/案例.{0,12}(?:[没未待等]审|审核|审一?审)|审(?:核|一?审)?.{0,8}案例/u,
		means: (heard) => ofOffice(heard, { intent: "case-review" }),
	},
	{
		words: /案例.{0,6}(?:过了没|通过了?没|过没过|批了没)/u,
		means: just({ intent: "cases" }),
	},
	{
		words: /案例.{0,6}(?:heat ?map|热力图?|分布图)/u,
		means: just({ intent: "case-picture" }),
	},
	{
		words:
			/(?:几|多少|哪).{0,6}案例.{0,6}(?:没|未|要|交|报)|案例.{0,8}(?:还?(?:差|欠|缺|剩)|[没未](?:有)?(?:交|报)|几[个件份])/u,
		means: just({ intent: "cases" }),
	},
	{
		words:
			/案例(?![一二三四\d])(?!.{0,10}什么时候).{0,8}(?:想|要|得|需要)?(?:提交|上报|报送|交|报|填)(?!过|了|的)|案例.{0,24}(?:怎么|如何|在?哪里?|要在哪)(?:交|报|填|提交)|(?:想|要|得|准备|需要)(?:再)?(?:提交|上报|报送|交|报|填)(?:一?[个件份条])?(?:典型|负面|反面)?案例/u,
		means: just({ intent: "file-case", kind: "warning", given: "" }),
	},
	{
		words:
			/(?:文件|方案|附件|计划).{0,24}(?:导入|导进|载入)(?!了|过|成功|失败)|(?:导入|导进|载入)(?!了|过).{0,10}(?:文件|方案|附件)/u,
		means: ({ form }) =>
			isOrder(form.text.replace(/不要了|不用了/gu, ""))
				? { intent: "later", name: "plan" }
				: null,
	},
	{
		words:
			/原文|原话|原句|一字不(?:差|漏|改)|(?:方案|文件|通知)(?:里|上|中)?面?(?:是|原来|到底|究竟|具体)*(?:怎么|咋|如何)(?:写|说|讲|要求|规定)/u,
		means: ofTask("original"),
	},
	{
		words:
			/来龙去脉|前因后果|从头到尾|(?:历史|进展|报送|过往|以往|操作|全部)(?:的)?记录|报[过了](?:些)?(?:什么|啥|几次|哪些|几回|多少)|谁(?:报|改|填|退)(?:了|的|过)/u,
		means: ofTask("history"),
	},
	{
		words:
			/(?:谁|哪(?:些|几?[个家])(?:责任|配合)?(?:单位|局|部门|家)?|哪家|几家).{0,10}(?:没|未|欠|差)(?:有)?(?:交|报|动静|反馈|提交|上报|回|弄)/u,
		means: ofTask("missing-parts"),
	},
	{
		words:
			/(?:为什么|为啥|凭什么|怎么|咋|为何|干啥|干嘛|啥原因|什么原因).{0,12}(?:红|黄|绿|灰)|(?:红|黄|绿|灰)(?:的|灯|色|了).{0,12}(?:为什么|为啥|凭什么|怎么回事|咋回事|啥原因|什么原因|为何)/u,
		means: (_, task) => task && { intent: "why", about: "light", task },
	},
	{
		words:
			/(?:为什么|为啥|凭什么|怎么|咋|为何).{0,12}(?:提醒|催|通知|@)(?!.{0,4}(?:别人|他们))|(?:提醒|催)(?:我|我们)?.{0,10}(?:为什么|为啥|干啥|干嘛|凭什么|是何|啥意思|什么意思)/u,
		means: ({ said }, task) =>
			task || said.replying ? { intent: "why", about: "reminder", task } : null,
	},
	{
		words:
			/等着(?:我们?)?[核审]|(?:[等待]|需要|没|未)(?:我们?)?(?:核|审)的|(?:等|待|需要|没|未).{0,8}(?:核实|核查|审核|核验|验收)(?:的|呢|有)|(?:没|未)(?:有)?(?:核|审)的/u,
		means: (heard) => ofOffice(heard, { intent: "review-list" }),
	},
	{
		words:
			/挂图|进度图|作战图|大屏|(?:上|来|看|发|出)一?[个张]?(?:进度|总体|整体)?图(?!纸|片|标)/u,
		means: just({ intent: "later", name: "board" }),
	},
	{
		words:
			/排名|\brank(?:ing|ed)?|排(?:在|到|名)?第几|第几名|名次|考核(?:分|成绩|结果)|倒数|垫底|(?:分数?|得分)(?:最|多少)/u,
		means: just({ intent: "later", name: "standing" }),
	},
	{
		words:
			/(?:发|推送?)(?:出|给)?.{0,8}(?:什么|啥|哪些)(?:消息|提醒|通知|东西)?|预告/u,
		means: (heard) =>
			ofOffice(heard, { intent: "preview", days: daysSaid(heard) }),
	},
	{
		words: /通报/u,
		means: (heard) => ofOffice(heard, { intent: "broadcast" }),
	},
	{
		words:
			/怎么(?:用|使用|操作|报|跟你说|和你说|说话|弄)|使用说明|说明书|教程|能(?:干|做)(?:些)?(?:什么|啥)|会(?:干|做)(?:些)?(?:什么|啥)|怎么报/u,
		means: just({ intent: "help" }),
	},
];

/**
 * What a sentence that orders nothing asks to be shown, whatever else it tells: 局長記得方案裡不是這個意思，你把兩環一帶那條的原話找出來.
 * Nothing is changed by what is shown, so its words are enough. null: nothing.
 */
export function askedInPassing(
	heard: Hearing,
	task: TaskMention | null,
): Utterance | null {
	const { text } = heard.form;
	if (text.length > 240 || isForbidding(text)) return null;
	if (!REQUESTED.test(text) && !/案例|导入|导进/u.test(text)) return null;
	for (const { words, means } of WANTED) {
		if (!words.test(text)) continue;
		const meant = means(heard, task);
		if (meant) return meant;
	}
	if (task?.kind === "one") return seen(text, task);
	const list = dueIn(heard) ?? mineIn(heard);
	return list ?? (task && seen(text, task));
}

const LOOKED_AT =
	/程度|情况|进展|进度|期限|时限|调出|怎么样|咋样|哪一?步|什么时候|几月|几号|到哪|牵头|负责/u;

/** One task looked at; one that was named by its sound needs no question where nothing is done to it. */
function seen(text: string, task: TaskMention): Utterance | null {
	if (!LOOKED_AT.test(text)) return null;
	const [ref, ...others] = task.kind === "several" ? task.refs : [];
	const isOnly = ref !== undefined && others.length === 0;
	const shown = isOnly ? { kind: "one" as const, ref, said: task.said } : task;
	return { intent: "task", task: shown };
}

function ofOffice({ world }: Hearing, meant: Utterance): Utterance | null {
	return world.speakingFor.length === 0 ? meant : null;
}

function daysSaid({ form, world: { today } }: Hearing): number {
	const [hit] = findDates(form.text, today);
	const last = hit ? lastDayOf(hit.meaning) : null;
	const days = last ? (Date.parse(last) - Date.parse(today)) / 86_400_000 : 30;
	return Math.min(Math.max(Math.round(days), 1), 366);
}

function isAsking(text: string): boolean {
	return (
		isPlainQuestion(text) ||
		hasQuestionWord(text) ||
		/几[项个件条]|多少|列|清单|发我|发给我|给我看|排一?排|排一下|统计|告诉我|讲讲|有没有|是不是/u.test(
			text,
		)
	);
}

/** The last day said, or what is late, where the sentence asks what has to be done. */
function dueIn(heard: Hearing): Utterance | null {
	const { form, world, said } = heard;
	const { text } = form;
	if (!isAsking(text) || said.replying) return null;
	const unit = unitSaidIn(text, world)?.name ?? null;
	const asks = unit !== null && world.speakingFor.includes(unit) ? null : unit;
	const late = OVERDUE.exec(text);
	if (late)
		return {
			intent: "due",
			span: { overdue: true },
			said: late[0],
			unit: asks,
		};
	if (!DUE.test(text)) return null;
	const hits = findDates(text, world.today).filter(
		({ meaning, loose }) =>
			!loose && meaning.kind !== "vague" && lastDayOf(meaning) !== null,
	);
	const hit = hits.at(-1);
	const to = hit ? lastDayOf(hit.meaning) : null;
	if (!hit || to === null || to < world.today) return null;
	const words = text.slice(hit.start, hit.end);
	const span = { from: world.today, to };
	return { intent: "due", span, said: words, unit: asks };
}

function mineIn({ form, world, said }: Hearing): Utterance | null {
	if (said.replying || !isAsking(form.text) || !MINE.test(form.text))
		return null;
	if (namesDay(form.text, world.today)) return null;
	return world.speakingFor.length > 0 || yearSpan(world.today)
		? { intent: "mine" }
		: null;
}
