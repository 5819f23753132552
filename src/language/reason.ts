import { type NormalForm, originalWords } from "./normal-form.js";

const LABEL =
	/^(?:的)?(?:原因|理由|是因为|因为|因|由于|because(?: of)?|reason|due to)(?:是|为|is|:|：|,|，|\s)*/iu;

/** The reason given, as written, without 原因 before it; null where none is. */
export function reasonIn(form: NormalForm): string | null {
	const words = originalWords(form).replace(LABEL, "").trim();
	return words === "" ? null : words;
}
