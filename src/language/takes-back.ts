/** Words that take back what another clause seems to order. */
import {
	isConditional,
	isForbidding,
	isMocking,
	isSupposing,
	UNDECIDED,
} from "./mood.js";

/** What the other clauses may take back; the others only ask for something, or keep the words that are told. */
export const STRICT_ORDERS = new Set<string>([
	"accept",
	"done",
	"verify",
	"agree",
	"unblocked",
	"bind",
	"unbind",
	"set-role",
	"drop-role",
]);

/** 不用再提醒了: of the machine's messages. */
const NO_MORE =
	/(?:不用|别|不要|甭|不必)(?:再|老|总|一直)*(?:提醒|催|通知|找|发|@)(?:我们?|消息|了)*/gu;

/** The same without 不用再提醒了, which denies nothing. */
export function withoutUrging(text: string): string {
	return text.replace(NO_MORE, "");
}

const DENIED =
	/不是|而是|另一个|别的|才怪|[没未别勿](?:有)?(?:再|去|要)?(?:完成|签收|核实|退回|延期|绑|办完|做完|弄完|同意|撤)|(?<![跟和向][你您]|我|就是|也就是|算是)(?:说|讲|问|听说|据说|表示)$/u;
/** What makes less of an order than it sounds like. */
const BACK: Readonly<Record<string, RegExp>> = {
	done: /还(?:没|未|差|在|剩|有|卡|要)|未|正在|等着|等待|卡|预计|计划|部分|一半|基本|差不多|其余|剩|只(?:是|有)|但|不过|没(?:完|办|做|弄|好|通过|验收)|\d\s?(?:项|个|件|家|户|处|%)/u,
	accept: /不|没(?!看|注意|来得及)|未|待|但|不过/u,
	verify:
		/不(?!错|动产|用)|没(?![啥什]|问题|毛病|有?问题)|未|缺|差|但|不过|重新|还要|待|补(?![齐的了])/u,
	"set-role": UNDECIDED,
	bind: UNDECIDED,
	agree: /不|没(?!意见|问题|异议)|未|但|不过|除非|只能|先/u,
};

/** Whether text takes back what it seems to order: 還差一點, 先別記, 才怪. */
export function takesBackOf(intent: string, text: string): boolean {
	if (intent === "return") return isConditional(text);
	if (!STRICT_ORDERS.has(intent)) return false;
	if (
		isForbidding(withoutUrging(text)) ||
		isMocking(text) ||
		DENIED.test(withoutUrging(text))
	)
		return true;
	if (isSupposing(text)) return true;
	return BACK[intent]?.test(text) ?? false;
}
