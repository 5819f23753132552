/** A stretch of the bare text that is somebody's number: offsets, end exclusive. */
export interface NumberSpan {
	kind: "id-card" | "mobile" | "landline" | "bank-card" | "plate" | "email";
	start: number;
	end: number;
}

/** Those of `spans` that touch none before them, in the order of the text; at the same place the longer one. */
export function apart(spans: readonly NumberSpan[]): NumberSpan[] {
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return sorted.filter((span) => {
		if (span.start < end) return false;
		end = span.end;
		return true;
	});
}

/** The same text, with what lies in `spans` blanked out, so that no search finds it again. */
export function without(text: string, spans: readonly NumberSpan[]): string {
	let [rest, at] = ["", 0];
	for (const { start, end } of spans) {
		rest += text.slice(at, start) + "\u0000".repeat(end - start);
		at = end;
	}
	return rest + text.slice(at);
}
