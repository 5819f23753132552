import { type NormalForm, originalWords } from "./normal-form.js";

const LABEL =
	/^(?:的)?(?:(?:是)?因[为為]|由[于於]|(?:because(?: of)?|due to)(?![a-z])|(?:原因|理由(?![不没欠太充站很])|reason(?![a-z]))(?:是|[为為]|is(?![a-z]))?|因(?=[:：\s]))[:：,，\s]*/iu;

/** The reason given, as written, without 原因 before it; null where none is. */
export function reasonIn(form: NormalForm): string | null {
	const words = originalWords(form).replace(LABEL, "").trim();
	return words === "" ? null : words;
}
