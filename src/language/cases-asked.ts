import type { Hearing } from "./hearing.js";
import { isForbidding } from "./mood.js";
import type { Utterance } from "./utterance.js";

/** Not 案例一, which is a duty, nor case 12. */
const OF_CASES =
	/案例(?!\s?[第#]?(?:\d|[一二三四五六七八九十](?![共般定直个件份])))|\bcases\b/u;
/** What asks to see them, or says what is to be done with them. */
const SHOWN =
	/几|多少|哪|什么|怎|吗|没$|[?]|汇总|统计|清单|导|列出|看看|看一?下|发我|给我|(?:公开|公布|发布)(?![了过的])|审到|过没|(?:想|要|给)[^,，。]{0,10}[添补]|完成数|情况|\b(?:show|list|how|which|what)\b/u;
/** Read for want of anything better. */
const WEAK: ReadonlySet<string> = new Set([
	"task",
	"progress",
	"history",
	"missing-parts",
	"done",
]);
/** 擬報送典型案例一件, 案例從哪上傳: one is to be filed. */
const TO_FILE =
	/(?:要|想|拟|准备|需要|打算)[^,，。]{0,4}(?:提交|上报|报送|上传|填报|报)[^,，。]{0,6}案例|案例[^,，。]{0,4}(?:从?哪|怎么|如何)[^,，。]{0,4}(?:上传|交|报|填)|\bfile (?:a |one )?(?:typical )?case\b/u;

/**
 * 這個月收到幾件典型案例了, 上個案例審過沒: where nothing better is understood, the own cases and the quota are shown, or to the
 * office the table of all, or the form where one is to be filed; every command about cases is offered there.
 */
export function casesAsked(
	meant: Utterance | null,
	heard: Hearing,
): Utterance | null {
	const { text } = heard.form;
	const isOpen = meant === null || isGuess(meant, heard);
	if (!isOpen || !OF_CASES.test(text) || isForbidding(text)) return meant;
	if (TO_FILE.test(text))
		return { intent: "file-case", kind: "warning", given: "" };
	return SHOWN.test(text) ? { intent: "cases" } : meant;
}

/** Of no task, or only of duties that have 案例 in their titles. */
function isGuess(meant: Utterance, { said }: Hearing): boolean {
	if (meant.intent === "progress" && (said.replying || meant.quantity))
		return false;
	if (!WEAK.has(meant.intent) || !("task" in meant)) return false;
	const { task } = meant;
	if (task === null) return meant.intent !== "done";
	return task.kind === "several" && task.refs.every((ref) => ref.includes("@"));
}
