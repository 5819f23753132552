/**
 * Words of written Cantonese, in Simplified characters, with those of standard Chinese in their place. Each is as long as
 * what it stands for, so that every place of the text keeps its way back.
 */
const WORDS: readonly (readonly [RegExp, string])[] = [
	[/而家/gu, "现在"],
	[/听日/gu, "明天"],
	[/[寻琴]日/gu, "昨天"],
	[/几时/gu, "何时"],
	[/点样/gu, "怎样"],
	[/边个/gu, "哪个"],
	[/仲有/gu, "还有"],
	[/仲未/gu, "还没"],
	[/未曾/gu, "还没"],
	[/乜嘢/gu, "什么"],
	[/唔该/gu, "麻烦"],
	[/咗/gu, "了"],
	[/喺/gu, "在"],
	[/嘅/gu, "的"],
	[/冇/gu, "没"],
	[/唔/gu, "不"],
	[/佢/gu, "他"],
	[/嚟/gu, "来"],
	[/啲/gu, "些"],
	[/[俾畀]/gu, "给"],
];

/** 搞掂咗 is 搞掂了. Only words that standard Chinese does not have are touched. */
export function withoutCantonese(simplified: string): string {
	return WORDS.reduce(
		(text, [word, standard]) => text.replace(word, standard),
		simplified,
	);
}
