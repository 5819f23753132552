const ENGLISH_QUESTION =
	/^(?:is|are|was|were|has|have|did|does|do|can|could|should|may|what|whats|when|who|whos|how|hows|which|why|where) /;
/** 沒什麼, 無論怎麼 ask nothing. */
const NO_QUESTION = /没(?:有)?(?:什么|怎么|啥)|无论|不管|不论/gu;
const QUESTION_WORD =
	/什么|怎么|怎样|咋|啥|如何|何时|为何|谁|多少|多久|多长|哪(?:些|个|里|儿|天|年|月|位|家|步|几|一)|[在到]哪|第几|提前几|几(?:时|点|号)|是否|可否|能否|有没有|\b(?:how|when|what|which|who|why) (?:to|do|does|is|are|should|can)\b/u;
/** 退回還是核實, 同意還是不同意: one of two. */
const EITHER =
	/(?:退回|打回|核实|通过|签收?|同意|不?批|完成|延期?)(?:呢|了)?(?:还是|或者)(?:不|没|先)?(?:退回|打回|核实|通过|签|同意|批|完成|延)/u;
/** 完沒完, 要不要, 同不同意: the same word said yes and no. */
const YES_OR_NO =
	/(?!时不时|动不动|文没文|钱没钱|人没人)(\p{Script=Han}{1,2})[不没]\1/u;

/** Whether normalised text asks rather than tells. */
export function isQuestion(text: string): boolean {
	return (
		/(?:[?]|吗|么|(?<!着|(?:正在|还在|等着?|卡在|压在|[市区县]里)[^,，?]{1,14})呢|吧|了没|没有|没|(?<=[了好])未)[\s。,!?~]*$/u.test(
			text,
		) ||
		/完成情况|办理情况|进展情况如何/u.test(text) ||
		hasQuestionWord(text) ||
		ENGLISH_QUESTION.test(text)
	);
}

/** Whether it can be nothing but a question: 還沒有 at the end of an answer is none. */
export function isPlainQuestion(text: string): boolean {
	return (
		/(?:[?]|吗|么|(?<!着|(?:正在|还在|等着?|卡在|压在|[市区县]里)[^,，?]{1,14})呢|吧|(?<=[了好])[未没])[\s。!~]*$/u.test(
			text,
		) ||
		hasQuestionWord(text) ||
		ENGLISH_QUESTION.test(text)
	);
}

/** 什麼, 怎麼, 要不要 anywhere in normalised text. */
export function hasQuestionWord(text: string): boolean {
	const asked = text.replace(NO_QUESTION, "");
	return [QUESTION_WORD, YES_OR_NO, EITHER].some((word) => word.test(asked));
}

/** are half of the drawings in yet? my boss is asking: a question, whatever number it holds. */
export function asksFirst(text: string): boolean {
	return ASKS_FIRST.test(text);
}

const ASKS_FIRST =
	/^(?:is|are|was|were|has|have|did|does|do|can|could|should|what|when|who|how|which|why|where) [^?]*[?]/u;

/** 我們那部分 is a whole of its own. */
const OWN_PART = /(?:我们局?|我局|本局|咱们局?|本单位)(?:的|那|这)?部分/gu;

/** 比計劃提前10天, 按計劃. */
const AS_PLANNED = /[比按照较](?:原)?(?:计划|预计|预期)(?:还|都)?/gu;

/** 已完成，下一步計劃做回訪: what comes after the end. */
const AFTERCARE =
	/[,，。;](?:下一?步|接下来|后续)[^,，。;]{0,6}(?:回访|总结|归档|巩固|维护|保持|推广|跟踪)[^,，。;]*$/gu;

/** Whether it says that something is not, or only partly, or only later so. */
export function isUnfinished(said: string): boolean {
	const text = [OWN_PART, AS_PLANNED, AFTERCARE].reduce(
		(rest, words) => rest.replace(words, ""),
		said,
	);
	return (
		/没|未|尚|不|无法|难以|预计|计划|拟|争取|力争|将于|即将|快要?|马上|准备|打算|部分|一半|大半|初步|阶段|基本|剩|还有|[就只]差|还差|还需|除|但|只|仅|差不多|接近|左右|如果|等待|之前|\d\s?%|[一二三四五六七八九]成/u.test(
			text,
		) ||
		/\b(?:not|nt|will|would|until|almost|nearly|partly|partially|half|but|except|pending|awaiting|waiting|subject to|remaining|expected|plan|soon|tomorrow|next)\b|(?:isnt|hasnt|wont|arent)/.test(
			text,
		)
	);
}
