/** Unicode, full repertoire; the table that TrueType fonts for Chinese have. */
const WINDOWS_FULL = { platform: 3, encoding: 10 };
const GROUPS_FORMAT = 12;

/** Whether the font has a shape for a code point: its `cmap` table, format 12 (OpenType 1.9, §cmap). */
export function fontCoverage(font: Uint8Array): (codePoint: number) => boolean {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const groups = readGroups(view, fullTable(view, tableAt(view, "cmap")));
	return (codePoint) => {
		let low = 0;
		let high = groups.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const group = groups[middle];
			if (group && group.last < codePoint) low = middle + 1;
			else high = middle;
		}
		return (groups[low]?.first ?? Infinity) <= codePoint;
	};
}

function tableAt(view: DataView, tag: string): number {
	for (let index = 0; index < view.getUint16(4); index += 1) {
		const record = 12 + 16 * index;
		const name = String.fromCharCode(
			...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)),
		);
		if (name === tag) return view.getUint32(record + 8);
	}
	throw new Error(`the font has no ${tag} table`);
}

function fullTable(view: DataView, cmap: number): number {
	for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
		const record = cmap + 4 + 8 * index;
		const isFull =
			view.getUint16(record) === WINDOWS_FULL.platform &&
			view.getUint16(record + 2) === WINDOWS_FULL.encoding;
		if (isFull) return cmap + view.getUint32(record + 4);
	}
	throw new Error("the font has no table of all characters");
}

function readGroups(view: DataView, table: number) {
	if (view.getUint16(table) !== GROUPS_FORMAT)
		throw new Error("the font's table of characters has another format");
	return Array.from({ length: view.getUint32(table + 12) }, (_, index) => ({
		first: view.getUint32(table + 16 + 12 * index),
		last: view.getUint32(table + 20 + 12 * index),
	}));
}
