import { askedOf } from "../asked-of.js";
import { taskFromWords } from "../find-task.js";
import type { Hearing, Intent } from "../hearing.js";
import { slice } from "../normal-form.js";
import type { Utterance } from "../utterance.js";

const WHY =
	"为什么|为啥|为何|凭什么|怎么(?=红|黄|亮|变|就?逾期|又?提醒|又?催)|why(?: (?:is|did|do|was|am|are))?(?: (?:you|i|it))?";
const LIGHT =
	"(?:被)?(?:会|就|还|又|已经?|是|亮|亮了|亮起|显示|变成?|变)*(?:亮?(?:红|黄|绿|灰)(?:灯|牌|色|了)?|颜色|逾期|超期|灯色|灯)(?:了|的|啊)*|(?:is |the |it |so |turned |shown )*(?:red|yellow|green|grey|gray|light|late|overdue)(?: light)?";
const REMIND =
	"(?:会|就|还|又|总|总是|老是|老|一直|要|每天|天天|给|向|@)*(?:我们?局?)?(?:提醒|催办?|通知|发(?:给|消息|提醒)?|找|收到)(?:给|到)?(?:我们?局?|这个|这条|消息|提醒|通知|了|的)*|(?:the |this |a )?(?:remind(?:ed|ing|er)?|message|notified)(?: me| us| of)*";
const WORDS = new RegExp(`(?:${WHY})[\\s,]*(?:(${LIGHT})|(?:${REMIND}))?`, "u");

/** `why is 首報 red`, 為什麼首報是紅燈: the task named between the two. */
const AROUND =
	/^((?:why ?(?:is|was|are|did|does)? ?(?:the )?|为什么|为啥|为何))(.{2,30}?)(?:[\s会就还又已是亮变显示成的]|so |turned )*(?:red|yellow|green|gr[ae]y|late|overdue|[红黄绿灰](?:灯|牌|色)|逾期)(?: light)?了?[?]?$/u;

/** 為什麼提醒我 · 為什麼紅燈 1.3 · why red 1.2; the bare word in answer to one of the bot's messages. */
export const why: Intent = {
	name: "why",
	examples: {
		"zh-Hant": ["為什麼提醒我", "為什麼紅燈 {code}"],
		"zh-Hans": ["为什么提醒我", "为什么红灯 {code}"],
		en: ["why the reminder?", "why red {code}"],
	},
	match(heard) {
		const { text } = heard.form;
		if (text.length > 60) return null;
		const asked = askedOf(heard, WORDS);
		if (!asked) return around(heard) ?? apart(heard);
		const about = asked.words[1] === undefined ? "reminder" : "light";
		return { intent: "why", about, task: asked.task };
	},
};

function around({ form, world }: Hearing): Utterance | null {
	const [, lead = "", name = ""] = AROUND.exec(form.text) ?? [];
	if (name === "") return null;
	const words = slice(form, lead.length, lead.length + name.length);
	const task = taskFromWords(words, world);
	if (!task || task.kind === "none") return null;
	return { intent: "why", about: "light", task };
}

const REASON = "(?:为什么|为啥|为何|凭什么|凭啥|怎么|咋|干嘛|干吗|何以|why)";
/** 又at我們幹啥 */
const AT_US =
	/(?:at|@|艾特|圈)(?:我们?|咱们?)?(?:干啥|干嘛|干什么|做什么|做啥|啥事)/u;
const APART: readonly (readonly ["light" | "reminder", RegExp])[] = [
	[
		"light",
		new RegExp(
			`${REASON}.{0,8}?(?:亮|变|成|是|为|呈|给|标|显示){0,4}(?:[红黄绿灰](?:灯|牌|色|的|了){0,3}|逾期|超期|灯|(?<![a-z])(?:red|yellow|green|late|overdue)(?![a-z]))了?`,
			"u",
		),
	],
	[
		"reminder",
		new RegExp(
			`${REASON}.{0,8}?(?:提醒|催|通知|@|发(?:给|消息|这)|找|轰炸|remind(?:ed|ing|er)?|nag(?:ged|ging)?)(?:我们|我|这|消息| ?me| ?us|办| about){0,4}`,
			"u",
		),
	],
];

/** 憑什麼給我們1.10亮黃燈 · 為啥老提醒我們3.1: other small words between. */
function apart(heard: Hearing): Utterance | null {
	if (heard.said.replying && AT_US.test(heard.form.text))
		return { intent: "why", about: "reminder", task: null };
	for (const [about, words] of APART) {
		const asked = askedOf(heard, words);
		if (asked) return { intent: "why", about, task: asked.task };
	}
	return null;
}
