import { expect, it } from "vitest";
import { scriptOf } from "../../src/language/script.js";
import type { Script } from "../../src/language/utterance.js";

it.each<[string, Script, Script]>([
	["本月到期有什麼", "zh-Hans", "zh-Hant"],
	["这个月有什么要交", "zh-Hant", "zh-Hans"],
	["簽收 1.3", "zh-Hans", "zh-Hant"],
	["签收 1.3", "zh-Hant", "zh-Hans"],
	["完成 1.3", "zh-Hant", "zh-Hant"],
	["完成 1.3", "zh-Hans", "zh-Hans"],
	["完成 1.3", "en", "zh-Hant"],
	["1.3", "zh-Hans", "zh-Hans"],
	["１．３", "zh-Hant", "zh-Hant"],
	["what's due this month", "zh-Hant", "en"],
	["done 1.3", "zh-Hant", "en"],
	["help", "zh-Hant", "en"],
	["rqsl", "zh-Hant", "zh-Hant"],
	["@_user_2 1.3", "zh-Hant", "zh-Hant"],
	["", "zh-Hant", "zh-Hant"],
	["👍", "zh-Hans", "zh-Hans"],
	["容缺受理 进展怎么样", "zh-Hant", "zh-Hans"],
	["「告知承諾」进展怎么样这个", "zh-Hant", "zh-Hans"],
	["證照分離改革 进展", "zh-Hans", "zh-Hant"],
	["進展 进展", "zh-Hans", "zh-Hans"],
	["why is 首報 red", "zh-Hant", "en"],
	["leave from Mar 20 to Mar 25 deputy 沈國棟", "zh-Hant", "en"],
	["完成 https://www.example.com/the/index", "zh-Hant", "zh-Hant"],
	["accept 首報", "zh-Hant", "zh-Hant"],
	["board 掛圖", "en", "zh-Hant"],
])("takes %j (fallback %s) for %s", (text, fallback, script) => {
	expect(scriptOf(text, fallback)).toBe(script);
});
