import { isMadeOf, wordList } from "./words.js";

const WORDS = wordList(
	"此件 本件 该件 来文 文件 收到 知道 了 好 好的 好嘞 行 嗯 嗯嗯 明白 清楚 了解 可以 没问题 ok okay okey 已 已阅 阅 已收到 收悉 知悉 马上 这就 立即 办 落实 照办 我们 我局 我 会 按时 谢谢 感谢 提醒 领导 got it noted received roger sure thanks thank you will do fine yes 是 是的",
);

/** 收到, 好的, ok, 已閱: courtesy, which says neither that it was taken on nor that it is done. */
export function isReceipt(text: string): boolean {
	return isMadeOf(text, WORDS);
}
