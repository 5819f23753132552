/**
 * Words of written Cantonese, in Simplified characters, with those of standard Chinese in their place. Each is as long as
 * what it stands for, so that every place of the text keeps its way back.
 */
const WORDS: Readonly<Record<string, string>> = {
	话我知: "告诉我",
	而家: "现在",
	听日: "明天",
	寻日: "昨天",
	琴日: "昨天",
	几时: "何时",
	点样: "怎样",
	边个: "哪个",
	仲有: "还有",
	仲要: "还要",
	睇: "看",
	嗰: "那",
	仲未: "还没",
	乜嘢: "什么",
	唔该: "麻烦",
	咗: "了",
	喺: "在",
	嘅: "的",
	冇: "没",
	唔: "不",
	佢: "他",
	嚟: "来",
	喇: "了",
	咩: "啥",
	啲: "些",
	俾: "给",
	畀: "给",
};
/** Longer words first, as they stand in the table. */
const ANY = new RegExp(Object.keys(WORDS).join("|"), "gu");

/** 搞掂咗 is 搞掂了. Only words that standard Chinese does not have are touched. */
export function withoutCantonese(simplified: string): string {
	return simplified.replace(ANY, (word) => WORDS[word] ?? word);
}
