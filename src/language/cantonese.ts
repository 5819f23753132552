/**
 * Words of written Cantonese, in Simplified characters, with those of standard Chinese in their place. Each is as long as
 * what it stands for, so that every place of the text keeps its way back.
 */
const WORDS: Readonly<Record<string, string>> = {
	今个礼拜: "这个礼拜",
	今个星期: "这个星期",
	话我知: "告诉我",
	今个月: "这个月",
	喺边度: "在哪里",
	点用你: "咋用你",
	唔返工: "不上班",
	做成点: "咋样了",
	啱啱: "刚刚",
	返嚟: "回来",
	好晒: "好了",
	完晒: "完了",
	掂晒: "掂了",
	齐晒: "齐了",
	交晒: "交了",
	有冇: "有没",
	系咪: "是不",
	边啲: "哪些",
	唔使: "不用",
	依家: "现在",
	呢单: "这单",
	呢个: "这个",
	呢项: "这项",
	呢条: "这条",
	呢啲: "这些",
	听朝: "明早",
	几多: "多少",
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
	嘢: "事",
	乜: "啥",
	哋: "们",
	搵: "找",
	攞: "拿",
	俾: "给",
	畀: "给",
};
const ANY = new RegExp(
	Object.keys(WORDS)
		.toSorted((a, b) => b.length - a.length)
		.join("|"),
	"gu",
);
/** 寫緊 is 在寫; 督辦緊急 and 整改緊盯 are standard Chinese. */
const UNDER_WAY = /([做搞等写办谈改放])紧(?![急盯张密缺迫凑接跟抓])/gu;
const ASKING = /咩(?=[?？]$)/u;

/** 搞掂咗 is 搞掂了. Only words that standard Chinese does not have are touched. */
export function withoutCantonese(simplified: string): string {
	return simplified
		.replace(ASKING, "吗")
		.replace(UNDER_WAY, "在$1")
		.replace(ANY, (word) => WORDS[word] ?? word);
}
