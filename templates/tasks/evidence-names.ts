import { counts, type Evidence } from "../../src/domain/evidence.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { clipped, oneLine } from "../parts/clean-text.js";

const MOST = 6;
const MAX_NAME = 40;

type Named = Pick<Evidence, "kind" | "name">;

/** `名單.pdf、圖片2張`: files by name, pictures counted. */
export function evidenceNames(
	files: readonly Named[],
	{ evidence, labels }: Catalogue,
): string {
	const named = files.filter(({ kind }) => kind === "file");
	const pictures = files.length - named.length;
	const shown = named
		.slice(0, MOST)
		.map(({ name }) => clipped(oneLine(name ?? evidence.nameless), MAX_NAME));
	const hidden = named.length - shown.length;
	return labels.list([
		...shown,
		...(hidden > 0 ? [evidence.more(hidden)] : []),
		...(pictures > 0 ? [evidence.pictures(pictures)] : []),
	]);
}

/** What a task's card says of its evidence: label and value; null where there is nothing to say. */
export function evidenceLine(
	all: readonly Evidence[],
	isReported: boolean,
	words: Catalogue,
): { label: string; value: string } | null {
	const { evidence } = words;
	const kept = all.filter(counts);
	const failed = all.filter(
		({ state, withdrawn }) => state === "failed" && !withdrawn,
	).length;
	const lost = failed > 0 ? evidence.failed(failed) : "";
	if (kept.length > 0) {
		const names = evidenceNames(kept, words);
		return {
			label: evidence.count(kept.length),
			value: lost === "" ? names : `${names} · ${lost}`,
		};
	}
	if (lost !== "") return { label: evidence.label, value: lost };
	return isReported ? { label: evidence.label, value: evidence.none } : null;
}
