import type { Script } from "./utterance.js";
import { toSimplified } from "./to-simplified.js";

/** Simplified forms that Big5 happens to contain among its rare characters. */
const SIMPLIFIED_IN_BIG5 = new Set(
	"复构怀机极价惊据确适网优与种万体气圣洁惧胜痒庄异宁党赶夸厘",
);

interface Characters {
	traditional: Set<string>;
	simplified: Set<string>;
}

let characters: Characters | null = null;

/**
 * The script `text` is written in. Characters that exist in one Chinese script only decide, the majority where both occur;
 * ASCII words without any Chinese are English; codes, digits and Chinese common to both scripts say nothing: `fallback`.
 */
export function scriptOf(text: string, fallback: Script): Script {
	const plain = text.normalize("NFKC").replace(/@_user_\w+|@_all/g, " ");
	const { traditional, simplified } = (characters ??= readCharacters());
	if (isEnglishAround(plain)) return "en";
	let balance = 0;
	let hasChinese = false;
	for (const char of plain) {
		hasChinese ||= /\p{Script=Han}/u.test(char);
		if (traditional.has(char)) balance += 1;
		else if (simplified.has(char)) balance -= 1;
	}
	if (balance > 0) return "zh-Hant";
	if (balance < 0) return "zh-Hans";
	if (hasChinese) return fallback === "en" ? "zh-Hant" : fallback;
	return isEnglish(plain) ? "en" : fallback;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S+/gi;
const ENGLISH_SMALL =
	/\b(?:why|what|who|when|is|are|the|to|of|from|for|on|by|with|show)\b/i;
const LONGEST_NAME = 6;

/** `why is 首報 red`: English words around one Chinese name. */
function isEnglishAround(text: string): boolean {
	const bare = text.replace(ADDRESS, " ");
	const names = bare.match(/\p{Script=Han}+/gu) ?? [];
	const [name] = names;
	if (name === undefined || names.length > 1 || name.length > LONGEST_NAME)
		return false;
	const words = (bare.match(/[a-z]+/gi) ?? []).filter(isEnglish);
	return words.length >= 2 && ENGLISH_SMALL.test(bare);
}

/** `rqsl` and `T1.3` are codes, not English. */
function isEnglish(text: string): boolean {
	const words = text.match(/[a-z]+/gi) ?? [];
	return words.some((word) => word.length > 1 && /[aeiouy]/i.test(word));
}

/** Which characters belong to one script only, read off the two national character sets: no table of our own. */
function readCharacters(): Characters {
	const gb = new Set(decodeAll("gbk", 0xb0, 0xf7));
	const big5 = new Set(decodeAll("big5", 0xa4, 0xf9));
	const traditional = [...big5].filter((char) => toSimplified(char) !== char);
	const simplified = [...gb].filter(
		(char) =>
			(!big5.has(char) || SIMPLIFIED_IN_BIG5.has(char)) &&
			toSimplified(char) === char,
	);
	return {
		traditional: new Set(traditional),
		simplified: new Set(simplified),
	};
}

function decodeAll(encoding: string, first: number, last: number): string[] {
	const decoder = new TextDecoder(encoding);
	const found: string[] = [];
	for (let high = first; high <= last; high++) {
		for (let low = 0x40; low <= 0xfe; low++) {
			if (encoding === "gbk" && low < 0xa1) continue;
			const char = decoder.decode(Uint8Array.of(high, low));
			if (/^\p{Script=Han}$/u.test(char)) found.push(char);
		}
	}
	return found;
}
