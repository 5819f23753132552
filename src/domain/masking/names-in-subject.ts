/**
 * Whom a case is about, out of what was typed as its subject: 甲某、乙某（科員） are two. Parted by spaces too, with the
 * whole beside them, as it may be one name written with spaces. Every mask of a case's text takes its names from here.
 */
export function namesInSubject(subject: string): string[] {
	const parts = subject
		.replace(/[(（［[][^)）］\]]*[)）］\]]?/gu, " ")
		.split(/[、，,;；/／\s]+/u);
	const names = [subject.trim(), ...parts];
	return [...new Set(names)].filter((name) => [...name].length > 1);
}
