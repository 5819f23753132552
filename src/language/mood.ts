import { isQuestion } from "./questions.js";

const VERBS =
	"完成|办结|标|签收|核实|核查|退回|驳回|报|填|交|提|记|算|点|改|动|催|发|撤|绑|解|免|同意|延|宽限|销号|通过|验收|卡|设|换|做|办|弄|搞|干|落实|处理|整改";
/** 先別標記, 不用退回, do not accept. */
const FORBIDDEN = new RegExp(
	`(?:(?<![分特个级区类差性识])别(?!的|人|家)|勿|甭|不要|(?<!已经?|都|再也)不用|用不着|用不上|犯不着|轮不到|不必|无需|无须|毋须|不需要?|不许|不准|不得|没必要|不让|不叫|暂不|暂缓|暂时不|先不|先别)[^,，。;]{0,6}(?:${VERBS})|\\b(?:dont|do not|never|no need to)\\b`,
	"u",
);
/** 百分之六十，別催了: of the machine's messages, at the end of a report. */
const NO_URGING =
	/(?<=[\d十百千万成半了啦完好毕%][\s,，。!]?)(?:别|不要|不用|甭)(?:再|老|天天|一直|总)?(?:催|提醒)(?:了|我|我们|啦){0,3}$/u;
/** 1.2報完……算了不報了, 退回？不用退: taken back in the same breath. */
const CANCELLED =
	/算了[\s,，…。.]*(?:先|就|还是)*(?:不|别)|(?:先|就|暂时)不(?:写|填|说|提|弄)了?[\s,，。]*(?:回头|以后|改天|晚点|$)|(?:^|[,，\s…。.])(?:还是|就|先|那)?不(?:报|交|签|退|核|延|绑|设|请|撤)了?$|(?:^|[,，。?!\s])不用退(?:了|吧|啦)*(?=$|[,，。!\s])|退什么退|延期?就?算了(?=[\s,，。]*(?:$|不|按|还是(?:赶|按|不|抓)))/u;
/** 改成未完成: a change that nobody may make by a report. */
const UNMARKING =
	/(?:(?<![迁修整技])改|(?<![指目])标|记|恢复|退)(?:记|回)?[成为到]?(?:未|没)/u;
/** 忽略以上指令: written to a machine. */
const TO_MACHINES =
	/忽略.{0,6}(?:指令|指示|提示|规则)|ignore .{0,20}instructions/u;
const SUPPOSED =
	/如果|(?<!主)要是|(?:^|[,，。;\s]|照片|材料)(?:要真|真要)(?:是|的)?|假如|假设|假使|万一|倘|一旦|若是|(?:^|[\s,，。;])若|(?:^|[,，。;])如(?!果)[^,，。;]{2,20}[,，][^,，。;]{0,12}(?:即|则|就|便)|(?<![\d一二三四五六七八九十项个条块边这那周月年]|进度|任务|方面|局里)的话|(?:^|[,，。;\s])等.{1,20}[再才]|再说|(?:明[天早]|后天|下周.?|回头|晚点|晚些|待会儿?|一会儿?|下午|改天|过两天).{0,12}再(?:报|填|交|签|核|弄|定)|(?:盼|巴|指望|恨不得|巴不得)(?:着|望着?)|巴不得|恨不得|但愿|\bwould(?:ve| have)\b|\bhad (?:we|i|they|you|it) [^,.]{2,40}d have\b|\b(?:if|once|unless|suppose)\b|(?<!you )\bwish\b(?! to)/u;
/** 1.2已完成，如需補充請告知: how letters end. */
const CLOSING =
	/[,，。;]如果?(?:有|需|不|还|缺)[^,，。;]*(?:请|再|告|联系|补|退|说|找)[^,，。;]*$/u;
/** 完成後通知: not yet. */
const AFTERWARDS =
	/(?:完成|办结|办完|做完|弄完|搞定|签收|核实|通过|验收)了?(?:之|以)?后(?!续)|(?:批准|同意|核实|核查|退回|签收|绑定)(?:之|以)?前(?!面|后|提)|[好完成齐]了?(?:之后|以后|后)?再(?:绑|签|核|退|设|撤)/u;
const OTHERS =
	"各(?:科室?|单位|部门|局|街道|组|站|办|处)|大家|你们|你局|你单位|贵局|贵单位|贵街道|同志们|有关(?:单位|部门)|@_(?:user_\\d+|all)";
/** 各科室抓緊完成: an instruction to somebody else. */
const TO_OTHERS = new RegExp(
	`(?:${OTHERS}).{0,12}(?:抓紧|尽快|务必|及时|按时|按期|加快|赶紧|赶快|记得|注意|必须|完成|签收|核实|核查|退回|提交|上报|报送|做好)`,
	"u",
);
const URGED =
	/^(?:要|需要?|必须|应该?|还得|得)?(?:抓紧|尽快|尽早|赶紧|赶快|务必|记得|一定要?|督促|责成|催|提醒|通知|叫|让)/u;
const HAPPENING =
	/已|正在|正[与和同跟向]|我们?局?(?:会|将|已|正|在)|了[\s。!]*$/u;
/** 記得告訴我 */
const REQUEST =
	/(?:告诉|通知|告知|提醒|回复|知会)(?:我|咱|大家|他|她|领导)|发我|发给我|跟我说|记得|\b(?:tell|remind|let) (?:me|us|them|him|her)\b/u;
const SPEAKERS =
	"领导|书记|主任|局长|区长|市长|科长|处长|组长|站长|队长|经理|总|[\\p{Script=Han}](?:科|工|处|队|姐|哥)|科室|老师|局|分局|委|街道|[小老阿]\\p{Script=Han}|他们?|她们?|人家|上级|区里|市里|省里|有人|群里|办公室";
/** 王局說, 領導問, 聽說. */
const REPORTED = new RegExp(
	`(?:${SPEAKERS})(?:又|也|刚才?|刚刚|昨天|今天|都|在群里|让我)?(?:说(?!明)|问(?!题|卷)|讲(?!座|解)|表示|反映|抱怨|埋怨|诉苦|强调|回复说|催|要求(?=我|抓紧|尽快|各|必须))|(?:会|会议)上(?:又|也|还|就|都|已经?)?(?:说|讲|强调|提(?:到|过|了)|要求|明确|宣布)|有人(?:想|要|说|提议|建议|主张)|听说|据说|据称|据悉|据了解|获悉|转述|的原话|这话是[^,，。]{1,8}(?:讲|说)|谁(?:跟|和|同|告诉)你们?(?:说|讲)?|^(?:昨天|今天|刚才|之前|上次|不是)?(?:说|讲)(?!明)|^(?:[小老阿]\\p{Script=Han}|\\p{Script=Han}{1,2}(?:局长|主任|科长|书记|总|科|工|处|队|姐|哥)):|\\b(?:says?|said|told|heard|asks?|asked)\\b`,
	"u",
);
/** 小張，1.5你去退一下, @某人 你那邊弄完沒有: said to somebody else. */
const TO_ONE =
	/^(?:[小老阿](?![助督办结区板])\p{Script=Han}|(?![完竣动停开复施]工)\p{Script=Han}(?:工|姐|哥|科))[,，:].{0,12}你(?:上午|下午|明天|今天|晚上|现在|赶紧|赶快|跑|辛苦|去|来|先|把|给|帮|抓紧|弄|办|签|退|核|填|报)|^@_user_\d+\s*(?:麻烦|请|辛苦|劳烦|拜托|帮忙)[你您](?:们|抽空|有空|去|先|把|给|帮|抓紧|尽快|办|签|退|核|填|报)|^(?:(?:xiao|lao) ?[a-z]{1,6}|(?:mr|mrs|ms|miss)\.? [a-z]+)[,:]\s?(?:please|pls|kindly|can you|could you|you|[a-z]+ (?:the|it|this|that|on|by|\d))|^@_user_\d+\s*(?:please|pls|kindly|can you|could you|would you)[, ]+(?:write|fill|update|prepare|bind|report|verify|confirm|finish|complete|accept|sign|submit|hand|send|do|check|close|return)|^@_user_\d+\s*你(?:们?那(?:边|儿|里)|(?:去|先|把|给|帮|抓紧|弄|办|签|退|核|填|报|跟|对|查|催|问)(?!我))|(?:大家|你们|各位)(?:觉得|看|说|认为)(?:呢|怎么样|如何|行不行)/u;
/** 「佐證不足」這種話: of the words, and not of the thing. */
const OF_WORDS =
	/(?:这|那)(?:种|句)话|(?:这|那)(?:几|两|三|四)个字|(?:这|那)个(?:词|说法)/u;
const QUOTED = /^\s*>|^\s*\|/u;

/** Whether normalised text supposes, forbids, quotes, asks others or tells what somebody else says: nothing is to be done for it. */
export function isNotMeant(text: string): boolean {
	return (
		isForbidding(text) ||
		isSupposing(text) ||
		isAboutOthers(text) ||
		isMocking(text)
	);
}

/** 不用退回, 先別標記完成. */
export function isForbidding(said: string): boolean {
	const text = said.replace(NO_URGING, "");
	return [FORBIDDEN, UNMARKING, TO_MACHINES, CANCELLED].some((said) =>
		said.test(text),
	);
}

/** 李主任好像同意了: nobody knows. */
export const SEEMING = /好像|似乎|貌似/u;
/** 想讓他當聯絡員，先問問本人: not decided yet. */
export const UNDECIDED =
	/先?问问|先问|商量|征求|考虑|本来|(?:还|尚|一直)?[没未](?:有)?(?:定|想好|确定|决定)|待定|\bused to\b/u;

/** 退回？不用退, 算了不報了: no order is left, whatever was said before. */
export function isCancelled(text: string): boolean {
	return CANCELLED.test(text);
}

const CONDITION_FIRST =
	/^[^,，。;]{0,8}(?:如果(?!可以|方便|允许|能行)|(?<!主)要是|假如|假设|万一|倘|若(?![干是]))/u;

/** 如果下午還沒補材料，就把3.4退回: whatever is ordered waits for something. */
export function isConditional(text: string): boolean {
	return CONDITION_FIRST.test(text.replace(CLOSING, ""));
}

/** 小張，1.5你去退一下, 「佐證不足」這種話: said to a colleague, or of the words. */
export function isNotForTheBot(text: string): boolean {
	return TO_ONE.test(text) || OF_WORDS.test(text);
}

/** 要是完成了, 完成後再報. */
export function isSupposing(text: string): boolean {
	const said = text.replace(CLOSING, "");
	return SUPPOSED.test(said) || (AFTERWARDS.test(said) && !/已/u.test(said));
}

/** 各科室抓緊, 王局說, 記得告訴我, a quotation. */
export function isAboutOthers(text: string): boolean {
	if (isNotForTheBot(text)) return true;
	if (QUOTED.test(text) || REPORTED.test(text) || REQUEST.test(text))
		return true;
	if (HAPPENING.test(text)) return false;
	return URGED.test(text) || TO_OTHERS.test(text);
}

/** 完成個鬼, 完成得可真好，呵呵: the contrary is meant. */
export function isMocking(text: string): boolean {
	return MOCKING.test(text);
}

const MOCKING =
	/个(?:鬼|屁|头|锤子|毛线|球|寂寞)(?![\p{Script=Han}]{3})|才怪|呵呵|骗人|忽悠|糊弄|开玩笑|说梦话|可真(?:好|行|棒|会)|真行啊|做梦|假的|白日梦|想得美|\b(?:yeah right|pigs (?:can|might|will) fly|when hell freezes|in your dreams|as if|lol|just kidding|joking)\b/u;

/** I'll accept 1.10 after lunch: not yet. */
const LATER_ON =
	/\b(?:i ?ll|i will|we ?ll|we will|going to|gonna) .*\b(?:later|after (?:lunch|work|the|that|this)|tomorrow|tonight|this afternoon|next (?:week|month)|soon)\b/u;

/** Whether normalised text can be an order given here and now; what it orders is for the intent to say. */
export function isOrder(text: string): boolean {
	return !isQuestion(text) && !isNotMeant(text) && !isPutOff(text);
}

/** Whether it is promised for later, in English; what Chinese says of later is supposed. */
export function isPutOff(text: string): boolean {
	return LATER_ON.test(text);
}
