import { clauseBefore } from "./clauses.js";
import type { Quantity } from "./utterance.js";

/** Where a number stands in normalised text. */
interface Hit extends Quantity {
	start: number;
	end: number;
}

/**
 * The numbers of `reached` that only say how much there is to do, beside one that says how far it came: 26 of 26項中已完成10項,
 * 201 of 應服務201名，已服務160名. `hits` are all numbers of the text, those of what is left among them.
 */
export function wholesIn<H extends Hit>(
	text: string,
	reached: readonly H[],
	hits: readonly H[],
): Set<H> {
	return new Set(
		reached.filter((whole) => {
			if (OF_WHAT_IS_LEFT.test(text.slice(whole.end, whole.end + 24)))
				return hits.some((hit) => isOfSame(whole, hit));
			return reached.some(
				(part) => isOfSame(whole, part) && isPart(text, whole, part),
			);
		}),
	);
}

/** Less, of the same things: 30個 of 50個部門, 160 of 201名. */
function isOfSame(whole: Hit, part: Hit): boolean {
	if (part === whole || part.value >= whole.value || part.value < 0)
		return false;
	return (
		part.unit === whole.unit || part.unit === null || ANY.test(part.unit ?? "")
	);
}

const ANY = /^[个家项]$/u;

function isPart(text: string, whole: Hit, part: Hit): boolean {
	const before = clauseBefore(text, whole.start);
	if (part.start < whole.start) {
		const between = text.slice(part.end, whole.start);
		const told = clauseBefore(text, part.start);
		return ALL_BEHIND.test(between) && DONE.test(told) && !ADDED.test(told);
	}
	const between = text.slice(whole.end, part.start);
	if (/[。;；\n]/u.test(between) || between.length > FAR) return false;
	if (INSIDE.test(between)) return true;
	if (ADDED.test(clauseBefore(text, part.start))) return false;
	const after = text.slice(part.end, part.end + 8);
	if (!DONE.test(between) && !DONE_BEHIND.test(after)) return false;
	if (ALL.test(before)) return true;
	return BARE.test(before) && ENDS.test(after);
}

/** Characters between a whole and its part. */
const FAR = 24;
/** 50項中, 50項里面的, 100家企業當中. */
const INSIDE = /^[\p{Script=Han}]{0,8}(?:中|里|内|当中|其中|里面|里头|之中)/u;
/** 應服務, 一共, 任務數, 承接: what there is to do. No verb between 共 and its number: 共下放80項 has been done. */
const ALL =
	/(?:应该?|该|需|须|要|待)[\p{Script=Han}]{0,4}$|(?:^|[^\p{Script=Han}]|全区|我们?|这批|清单|台账|名单|任务)(?:一共|总共|共|总计|合计|总数|总量|总)(?:有|是|为|需要?)?$|任务(?:量|数|总数|总量)?(?:共|是|为|有)*$|(?:^|[^完])数$|存量[\p{Script=Han}]{0,6}$|占$/u;
/** 下放80項，一共106項; 完成80項(總106項). */
const ALL_BEHIND =
	/^[^\d。;；\n]{0,4}[,，(、\s](?:一共|总共|共|总(?:任务|数|量)?|任务(?:数|总数|量)?|合计|应[\p{Script=Han}]{0,4}|目标|占)(?:有|是|为)?$|^[,，\s]*占$/u;
/** Nothing before it in its clause that is done to it: 106項任務, 全區50個部門. */
const BARE =
	/^[■\s,，:：(]*(?:全区|全市|我们?|咱们?|这|辖区|区里|本单位|现有)*$/u;
const DONE =
	/已|了|完成|办结|落地|实际|目前|现在|接入|上线|下放|推出|服务|整改|签|建成|做到|其中/u;
/** 80項都已下放; 106 items, 80 done. */
const DONE_BEHIND =
	/^(?:都|均|全|已)|^ (?:are |is |now )?(?:done|sign|serve|clos|finish|compl)/u;
/** 其中本月新增6項: came on top, and is not what all has come to. */
const ADDED = /新[增推办建]|[本这上][个]?[月周季]|今[天日]|又|多|再/u;
/** 10項 and no noun behind it: 解決3項難題 counts something else. */
const ENDS = /^(?:$|[\s,，。;；!！)）了都均全已])/u;
/** 50個部門還有20個沒接入: what is left of them, and how far it came is not said. */
const OF_WHAT_IS_LEFT =
	/^[\p{Script=Han}]{1,6}(?:还|尚|仍)有?[\d一二两三四五六七八九十百]{1,6}[\p{Script=Han}]{1,2}(?:没|未)/u;
