import { type Notes, doubt } from "./notes.js";
import type { OutlineNode } from "./outline.js";
import { type Piece, printed } from "./piece.js";

/** Notes every place where printed numbers do not follow on. */
export function checkGaps(
	notes: Notes,
	nodes: OutlineNode[],
	heading?: Piece,
): void {
	let last = 0;
	for (const { no, head } of nodes) {
		if (no !== last + 1 && no !== last) {
			const where = heading ? `「${printed(heading).slice(0, 30)}」` : "";
			const before = last === 0 ? "開頭" : `第${last}項之後`;
			doubt(
				notes,
				"warning",
				"numbering-gap",
				head,
				`${where}${before}是第${no}項，編號不連續，可能漏了內容，按原編號保留。`,
			);
		}
		last = no;
	}
}
