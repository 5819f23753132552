const ENGLISH_QUESTION =
	/^(?:is|are|was|has|have|did|does|do|what|whats|when|who|how|hows|which|why) /;

/** Whether normalised text asks rather than tells. */
export function isQuestion(text: string): boolean {
	return (
		/(?:[?]|吗|么|呢|了没|没有|没)[\s。,!?~]*$/u.test(text) ||
		/是否|是不是|有没有|完没完|怎么样|怎样|如何了|什么时候|何时|谁|到哪一?步|完成情况|办理情况|进展情况如何/u.test(
			text,
		) ||
		ENGLISH_QUESTION.test(text)
	);
}

/** Whether it can be nothing but a question: 還沒有 at the end of an answer is none. */
export function isPlainQuestion(text: string): boolean {
	return (
		/(?:[?]|吗|么|呢)[\s。!~]*$/u.test(text) ||
		/什么时候|何时|怎么样|怎样|如何|是不是|是否|谁|为什么|多少/u.test(text) ||
		ENGLISH_QUESTION.test(text)
	);
}

/** Whether it says that something is not, or only partly, or only later so. */
export function isUnfinished(text: string): boolean {
	return (
		/没|未|尚|不|无法|难以|预计|计划|拟|争取|力争|将于|即将|快要?|马上|准备|打算|部分|一半|大半|初步|阶段|基本|剩|还有|还差|还需|除|但|只|仅|差不多|接近|左右|如果|等待|之前|\d\s?%|[一二三四五六七八九]成/u.test(
			text,
		) ||
		/\b(?:not|nt|will|would|until|almost|nearly|partly|partially|half|but|except|remaining|expected|plan|soon|tomorrow|next)\b|(?:isnt|hasnt|wont|arent)/.test(
			text,
		)
	);
}
