import { ROLES_AFTER } from "./name-roles.js";
import { surnameLength } from "./surnames.js";

/** A name in the bare text: offsets; what lies before `given` is the surname and may stay. */
export interface NameSpan {
	start: number;
	given: number;
	end: number;
}

const HAN = /\p{Script=Han}/u;
/** Never in a given name: parts of bodies and places, what is masked already. */
const NOT_GIVEN =
	/[局委办处科室所站队院部厅镇乡村区县市省街校厂司社某们者的了是\P{Script=Han}]/u;
/** Hardly ever the last character of a name: what comes behind one. */
const HARD = new Set("在的是被向与和及因将对等未擅违受由于则说称收送给打让");
const SOFT = new Set(
	"利以为说不把给从到有无要让曾已多私伙索借吃拿卡办负担存同通经其之就也都还先后又再仍只并或系收涉拒推拖故开交签组主参用请反举投认表称按据当时两三当作做任职工来去",
);
/** Words that often stand behind a name and begin with what could be its last character. */
const BEHIND = new Set(
	(
		"利用 违规 违反 违法 负责 办理 担任 存在 使用 收受 收取 索要 索取 接受 表示 多次 曾经 已经 私自 擅自 伙同 等人 因为 经手 经常 经营 拒不 拒绝 推诿 拖延 故意 " +
		"开具 交付 签字 组织 主动 主持 参与 参加 反映 举报 投诉 认为 当场 说明 到场 工作 任职 同意 要求 从中 给予 通过 先后 再次 仍未 没有 无故 有关 以权 作为 职务 电话 手机 身份 联系 家住 现年 承认 提供 递交"
	).split(" "),
);
const ROLE = new RegExp(`(?:${ROLES_AFTER}|副|现任|时任)`, "uy");

/**
 * The name that begins at `at`: a known surname and one or two characters, with something behind them that does not
 * belong to a name. `isSure`: a name is expected here, also when it is not clear where it ends. Null for none.
 */
export function nameAt(
	text: string,
	at: number,
	isSure = false,
): NameSpan | null {
	const given = at + surnameLength(text, at);
	if (given === at || !isGiven(text, given, 1)) return null;
	const end = endOfName(text, given, isSure);
	return end === 0 ? null : { start: at, given, end };
}

function endOfName(text: string, given: number, isSure: boolean): number {
	const [short, long] = [given + 1, given + 2];
	const canBeLong = isGiven(text, given, 2);
	const goesOn =
		HARD.has(text.charAt(short)) || BEHIND.has(text.slice(short, short + 2));
	if (!canBeLong || goesOn) return short;
	if (isEnd(text, long)) return long;
	if (isEnd(text, short)) return short;
	return isSure ? long : 0;
}

/** The name that ends at `end`: 王明 in 王明局長. */
export function nameBefore(text: string, end: number): NameSpan | null {
	for (const length of [4, 3, 2]) {
		const start = end - length;
		const surname = start < 0 ? 0 : surnameLength(text, start);
		const given = length - surname;
		if (surname === 0 || given < 1 || given > 2) continue;
		if (isGiven(text, start + surname, given))
			return { start, given: start + surname, end };
	}
	return null;
}

function isGiven(text: string, at: number, length: number): boolean {
	const given = text.slice(at, at + length);
	return given.length === length && !NOT_GIVEN.test(given);
}

function isEnd(text: string, at: number): boolean {
	const char = text.charAt(at);
	if (!HAN.test(char) || HARD.has(char) || SOFT.has(char)) return true;
	ROLE.lastIndex = at;
	return ROLE.test(text);
}
