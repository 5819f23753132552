/** Characters no store or screen can hold, NUL and lone surrogates, become U+FFFD. */
export function cleanText(text: string): string {
	return text.replace(/[\0\p{Cs}]/gu, "\uFFFD");
}
