import type { CaseKind } from "../../domain/cases/case.js";
import { type Hearing, hear, type Intent, trimmed } from "../hearing.js";
import { isForbidding } from "../mood.js";
import {
	hasGapBefore,
	type NormalForm,
	originalWords,
	slice,
} from "../normal-form.js";

/** What was said beside the command may follow these at once. */
const CLEAR = "提交|提报|登记|录入|填报|submit|file";
const VERB = `${CLEAR}|上交|上报|报送|报告|填写|新增|新建|追加|补报|报|交|填|写|加|report|add|new|enter`;
const COUNT =
	"(?:新的?|another|an?|the|one|our|my)?\\s?(?:[一1]?[个件份条起宗则])?(?:新的?)?";
const EXAMPLE =
	"(?:好的?)?(?:标杆|正面|先进|优秀|亮点)(?:的?(?:典型|案例|做法|单位|经验))*|建设成果(?:案例)?|good example|positive (?:case|example)";
const WARNING =
	"(?:负面|反面)?(?:曝光)?(?:典型)?(?:案例|个案)|(?:typical )?case";
const SPOKEN = new RegExp(
	`^(?:我们?局?|我单位|本单位|本局|咱们?|we|i)?(?:要|想|来|需要|准备|打算|有)?(?:怎么样?|如何|在?哪里?|how (?:do i|to))?\\s?(${VERB})\\s?${COUNT}\\s?(?:(${EXAMPLE})|${WARNING})(?![a-z])(?:表单?|form)?`,
	"u",
);
/** 案例提交, 案例填報 */
const TURNED = new RegExp(
	`^(?:(${EXAMPLE})|(?:典型)?案例)(?:提交|上报|填报|报送|录入|登记)$`,
	"u",
);
/** Nothing of the case: how, where, please. */
const ASIDE =
	/^(?:怎么|如何|在?哪|吗|么|呢|[?]|要?(?:什么|哪些)|到哪|给谁|一|用的?表)[^,，。:：]{0,8}$/u;
/** 報送典型案例1件 tells of a report; 提交案例的截止時間 asks for something else. */
const OTHER =
	/^(?:了|过|完|好了|情况|审核|审批|任务|清单|列表|数量|进度|的|已|还|工作|\d{0,3}[件个份宗起]|[一两二三四五六七八九十][件个份宗起](?!案例))/u;
const SEPARATED = /^[\s,，。:：;!\n-]/u;
const NUMBER = /^(?:第)?\d{1,5}号?$/u;

/** 提交案例 · 我要報個案例，標題… · 提交標桿 · submit a case. What follows is of the case. */
export const fileCase: Intent = {
	name: "file-case",
	examples: {
		"zh-Hant": ["提交案例", "提交標桿"],
		"zh-Hans": ["提交案例", "提交标杆"],
		en: ["submit a case", "submit a good example"],
	},
	match: ({ form, said }) => {
		const found = fileCaseIn(form);
		if (!found) return null;
		// In a reply to a reminder 報送典型案例… tells of progress.
		if (said.replying && !found.isClear) return null;
		const { kind, given } = found;
		return { intent: "file-case", kind, given };
	},
};

interface Filed {
	kind: CaseKind;
	given: string;
	/** Said with a verb that means nothing else. */
	isClear: boolean;
}

/** The same for words outside of any plan: what a group must not be told. */
export function caseToldIn(text: string): Filed | null {
	const nowhere: Hearing["world"] = {
		today: "2021-01-01" as Hearing["world"]["today"],
		issuedOn: null,
		tasks: [],
		actions: [],
		units: [],
		speakingFor: [],
		rights: { mayAsk: () => false, mayTo: () => false, seesAllUnits: false },
	};
	const said = { text, mentions: {}, replying: false };
	return fileCaseIn(hear(said, nowhere).form);
}

function fileCaseIn(form: NormalForm): Filed | null {
	const turned = TURNED.exec(form.text);
	if (turned) return { kind: kindOf(turned[1]), given: "", isClear: true };
	const spoken = SPOKEN.exec(form.text);
	if (!spoken || isForbidding(form.text.slice(0, spoken[0].length)))
		return null;
	const [head, verb = "", example] = spoken;
	const kind = kindOf(example);
	const isClear = new RegExp(`^(?:${CLEAR})$`, "u").test(verb);
	const rest = slice(form, head.length);
	const said = trimmed(rest).text;
	if (said === "" || ASIDE.test(said)) return { kind, given: "", isClear };
	if (NUMBER.test(said) || OTHER.test(rest.text)) return null;
	const isApart = SEPARATED.test(rest.text) || hasGapBefore(form, head.length);
	if (!isClear && !isApart) return null;
	return { kind, given: originalWords(trimmed(rest)), isClear };
}

function kindOf(example: string | undefined): CaseKind {
	return example === undefined ? "warning" : "example";
}
