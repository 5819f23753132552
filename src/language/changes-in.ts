/** Where a number with its unit stands in normalised text. */
interface Spot {
	start: number;
	end: number;
}

const FROM =
	/(?:从|由|自|(?<![a-z])from)(?:原[来先]?|最初|之前|以前|此前|上月|去年|年初)?的?\s?$/u;
const TO =
	/^[^\d。;；\n]{0,16}(?:到|至|达|(?<=[缩短压减少降低增加升高改变调整提扩大])[为成]|(?<![a-z])to)(?:了|约)?\s?$/u;

/** Pairs of numbers, what was and what is: 从60个工作日压缩到55个工作日. */
export function changesIn<Hit extends Spot>(
	text: string,
	hits: readonly Hit[],
): { from: Hit; to: Hit }[] {
	return hits
		.filter(({ start }) => FROM.test(text.slice(Math.max(0, start - 8), start)))
		.flatMap((from) => {
			const to = hits.find(
				({ start }) =>
					start > from.end &&
					start < from.end + 24 &&
					TO.test(text.slice(from.end, start)),
			);
			return to ? [{ from, to }] : [];
		});
}
