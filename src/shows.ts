/** What a card shows the state of (`Card.shows`), where that is not a task: a task is named by its ref. */
export const showsOf = {
	/** Every word of a case. */
	case: (id: string) => `case:${id}`,
	/** News of a case, or how it stands, with 查看: drawn anew it never shows more. */
	caseNews: (id: string) => `case-news:${id}`,
	publication: (id: string) => `publication:${id}`,
};
