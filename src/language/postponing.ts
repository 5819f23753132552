/** Words that ask for more time, and what makes a request of those that may as well tell of something. */

const LATER =
	"(?:期限|时限|完成时间|截止(?:时间|日期)?|deadline).{0,4}(?:改到|改为|改成|挪|延|推|调到|调整到|放宽|移|往后)|延期|延后|延迟|展期|推迟|顺延|延长(?:时限|期限|时间)?|缓[交报]|宽限|延(?=[到至])|extensions?|extend|postpone(?:ment)?|prolong(?:ed)?";
/** Of the sheer word a request. */
const STRONG = new RegExp(LATER, "u");
/** 拖到, 往後推, 晚兩天, push: requests only where the sentence asks. */
const SOFT =
	/往后拖|拖拖|缓缓|推一推|拖一拖|拖(?:到|至|一?下|(?=[几两三一]))|缓(?:到|至|缓|(?=[一几两三]))|往?后(?:推|延|挪|移)|推(?:到|至|后|(?=[一几两三]))|挪(?:到|至|后)|改(?:到|至)|放宽|(?:晚|迟|推后)(?=一?[点些]|几|两|三|四|五|半|[一1-9])|(?:多|再)(?:给|宽|要|宽限)(?:我们?局?|咱们?)?(?=一?[点些]|几|俩|仨|[一二两三四五六七八九十半\d])|\b(?:(?:push|put|move)(?: (?:it|this|that|the deadline))? (?:back|off)|push|delay|defer|move|later|more time|longer|(?=(?:\d{1,3}|an?|one|two|three|four|five|six|ten) more (?:working )?(?:days?|weeks?|months?))|(?=(?:another|an extra|a further) (?:\d{1,3} |one |two |three |four )?(?:working )?(?:days?|weeks?|months?))|more (?:days?|weeks?|months?)|(?:have|give us|get|until|till)(?= .{0,8}(?:until|till|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\b/u;
const ASKING =
	/能不能|能否|可否|可不可以|可以|行不行|行吗|行么|好吗|成不|能(?:不能)?(?:晚|迟|缓|推|拖|延|宽|再给)|能.{1,8}不(?=$|[\s,，])|想|申请|请|希望|恳请|要求|需要|麻烦|吧|呗|不$|吗|(?<![那这什怎多])么|[?]|\b(?:can|could|may|please|pls|needs?|want|like|request|ask|wed|(?:give|grant|allow) (?:us|me))\b/u;
/** 延期批了沒, 延期的有哪些: about a request, not one. */
const ABOUT =
	/同意|准予|驳回|拒绝|批了?没|批了?吗|批准了|批下来|通过了?没|通过了吗|同意了?[吗没]|是不是|为什么|为啥|怎么(?:延|申|弄|办)|如何|流程|手续|supposed to|\b(?:wasnt|werent|didnt)\b|谁|哪|多少|多久|几次|记录|已经?(?:延|推迟|申请)|(?<![能可行好])不(?:用|要|需要?|必|想|能|许|准|打算|再)(?:再|申请)?(?:延|推|缓|拖|晚)/u;

/** 會議推遲到下週: what is put off is something else. */
const MEETING =
	/^(?!.*(?:申请|延期)).*(?:会议|开会|例会|推进会|调度会|座谈|培训|出差|见面|面谈|约谈)/u;

/** What follows the verb in text that asks for more time: from where it starts; null where it does not ask. */
export function postponingAt(
	text: string,
	isAnswer: boolean,
	isPleaded = false,
): { start: number; end: number } | null {
	if (ABOUT.test(text)) return null;
	const strong = STRONG.exec(text);
	const isAsked = isPleaded || ASKING.test(text) || isPolite(text, isAnswer);
	const match =
		strong ?? (isAsked ? (SOFT.exec(text) ?? SHORT.exec(text)) : null);
	if (!match || MEETING.test(clauseAt(text, match.index))) return null;
	return { start: match.index, end: match.index + match[0].length };
}

function clauseAt(text: string, at: number): string {
	const before = text.slice(0, at).split(CLAUSE).at(-1) ?? "";
	return before + (text.slice(at).split(CLAUSE)[0] ?? "");
}

const CLAUSE = /[,，。;!?\n]/u;

/** Reasons that stand for the request, where no verb does. */
const SHORT =
	/时间(?:不够|太紧)|来不及|(?:怕是|恐怕|估计|可能|看来)(?:得|要|只能)?(?:到|要|得|拖)/u;

/** `push to 5/10`, 拖到月底 in answer to a reminder. */
function isPolite(text: string, isAnswer: boolean): boolean {
	return (
		isAnswer &&
		/^(?:那|请|就)*(?:(?:再|多)(?:给|宽限?|要)(?:我们?局?|咱们?)?(?=一?[点些]?时间|[几两一二三四五六七八九十\d半]{1,3}个?(?:天|日|周|星期|礼拜|月|工作日))|push|delay|move|拖到|缓到|推到|挪到|改到|延)/u.test(
			text,
		)
	);
}
