/** The text of a file, or why it is none. */
export type Decoded =
	| { kind: "text"; text: string }
	| { kind: "unreadable"; why: string };

const SAMPLE = 100_000;
const GUESSES = ["gb18030", "utf-16le", "utf-16be", "big5"];
/** Below this share of everyday characters a guess is taken for mojibake. */
const PLAUSIBLE = 0.25;
/** Characters an official document in either script cannot do without. */
const EVERYDAY = new Set(
	"的一是在不了和有人中大为為上个個国國年月日期单單位区區市工作任务務责責要各发發实實行动動展开開完成时時限前底及等与與对對推进進建设設服部门門业業会會项項管理局委方案、。，：；（）《》“”,.:;()0123456789 \r\n",
);

/**
 * Decodes a text file: by its byte order mark, else UTF-8, else the most plausible of GB18030, UTF-16 and Big5.
 * Never mojibake: what reads as nonsense in all of them is unreadable.
 */
export function decodeText(bytes: Uint8Array): Decoded {
	const container = containerOf(bytes);
	if (container)
		return { kind: "unreadable", why: `內容其實是${container}，不是文字檔` };
	const marked = decodeMarked(bytes);
	if (marked !== null) return asText(marked);
	const utf8 = decode("utf-8", bytes);
	if (utf8 !== null && isText(utf8)) return { kind: "text", text: utf8 };
	return asText(mostPlausible(bytes));
}

function decodeMarked(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe)
		return decode("utf-16le", bytes) ?? "\0";
	if (bytes[0] === 0xfe && bytes[1] === 0xff)
		return decode("utf-16be", bytes) ?? "\0";
	return null;
}

function asText(text: string | null): Decoded {
	if (text !== null && isText(text)) return { kind: "text", text };
	return {
		kind: "unreadable",
		why: "編碼無法識別（可讀 UTF-8、UTF-16、GB18030、Big5），或檔案已損壞",
	};
}

function mostPlausible(bytes: Uint8Array): string | null {
	const sample = bytes.subarray(0, SAMPLE);
	const scored = GUESSES.map((encoding) => ({
		encoding,
		score: plausibility(new TextDecoder(encoding).decode(sample)),
	}));
	const best = scored.sort((a, b) => b.score - a.score)[0];
	return best && best.score >= PLAUSIBLE ? decode(best.encoding, bytes) : null;
}

/** The share of everyday characters; 0 when there is anything no text holds. */
function plausibility(text: string): number {
	if (text.length === 0 || !isText(text)) return 0;
	let everyday = 0;
	for (const char of text) if (EVERYDAY.has(char)) everyday++;
	return everyday / text.length;
}

/** No control characters; private-use ones only stray, as some word processors leave them. */
function isText(text: string): boolean {
	if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return false;
	const strange = text.match(/[\ue000-\uf8ff]/g)?.length ?? 0;
	return strange * 1000 <= text.length;
}

function decode(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null; // Not in this encoding: the only error there is.
	}
}

const CONTAINERS: [string, number[]][] = [
	["壓縮檔或 Office 檔", [0x50, 0x4b, 0x03, 0x04]],
	["PDF", [0x25, 0x50, 0x44, 0x46]],
	["舊式 Office 檔", [0xd0, 0xcf, 0x11, 0xe0]],
];

function containerOf(bytes: Uint8Array): string | null {
	const found = CONTAINERS.find(([, magic]) =>
		magic.every((byte, i) => bytes[i] === byte),
	);
	return found?.[0] ?? null;
}
