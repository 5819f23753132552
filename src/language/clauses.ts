import { trimmed } from "./hearing.js";
import { hasGapBefore, type NormalForm, slice } from "./normal-form.js";

const MARK = /[,，。;；:!！?？、~\n]/u;

/** The clauses of a form: at marks, and where the writer left a space between Chinese characters or something was taken out. */
export function clausesOf(form: NormalForm): NormalForm[] {
	const clauses: NormalForm[] = [];
	let start = 0;
	for (let at = 0; at <= form.text.length; at++) {
		const isEnd = at === form.text.length;
		const isMark = !isEnd && MARK.test(form.text[at] ?? "");
		if (!isEnd && !isMark && !hasGapBefore(form, at)) continue;
		const clause = trimmed(slice(form, start, at));
		if (clause.text !== "") clauses.push(clause);
		start = isMark ? at + 1 : at;
	}
	return clauses;
}

/** Characters looked back over: bounded, so that long texts stay cheap. */
const LOOKED_BACK = 40;

/** What stands before `at` in its clause. */
export function clauseBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - LOOKED_BACK), at);
	return /[^,，。;；\n]*$/u.exec(before)?.[0] ?? "";
}
