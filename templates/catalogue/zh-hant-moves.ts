import { weekdayOf } from "../../src/domain/day.js";
import type { Day } from "../../src/domain/day.js";
import type { Rung } from "../../src/domain/digest.js";
import { dayZh as day } from "./day-zh.js";
import type { MovesWords, StillMissing } from "./moves-words.js";
import { zhHantWhyLight } from "./zh-hant-why-light.js";

const by = (unit: string | null) => unit ?? "";
const weekday = (d: Day) => `週${"一二三四五六日"[weekdayOf(d) - 1] ?? ""}`;
const on = (d: Day) => `${day(d)}（${weekday(d)}）`;

const LENGTHS = {
	day: "天",
	"working-day": "個工作日",
	week: "周",
	month: "個月",
};

/** 區甲局、區乙局等4個單位的部分；街心花園 12/20處 */
function stillMissing(missing: StillMissing): string {
	const { units, unitsTotal, numbers, numbersTotal } = missing;
	const named = units.join("、");
	const parts =
		unitsTotal > units.length
			? `${named}等${unitsTotal}個單位的部分`
			: `${named}的部分`;
	const figures = numbers.join("、");
	return [
		...(unitsTotal > 0 ? [parts] : []),
		...(numbersTotal > 0
			? [
					numbersTotal > numbers.length
						? `${figures}等${numbersTotal}個指標`
						: figures,
				]
			: []),
	].join("；");
}

export const zhHantMoves: MovesWords = {
	headlines: {
		undone: (what) => `已撤銷：${what}`,
		decisionTakenBack: (what, state, due) =>
			`之前的「${what}」已撤銷。現在：${state}，期限${due}`,
		notUndone: (since) => `沒有撤銷，之後已有新的變化：${since}`,
		alreadyUndone: "之前已撤銷，未改動",
		blocked: (unit, reason) => `${by(unit)}卡住：${reason}；已告知辦公室`,
		isBlocked: (unit, reason) => `${unit ?? "單位"}報告卡住：${reason}`,
		unblocked: (unit) => `${by(unit)}不再卡住，已告知辦公室`,
		notBlocked: "這項任務沒有卡住，未改動",
		extensionAsked: (until) =>
			`已申請延期到${until}，等辦公室決定；決定之前期限不變`,
		extensionReplaced: (until, before) =>
			`已改為申請延期到${until}（代替之前到${before}的申請），等辦公室決定`,
		pleaseDecide: (unit, until, reason) =>
			`${unit ?? "單位"}申請延期到${until}：${reason}；請決定`,
		extensionGranted: (until, first) =>
			`已同意延期：期限改為${until}（原定${first}）`,
		extensionRefused: (reason) =>
			reason === null
				? "不同意延期，期限不變"
				: `不同意延期，期限不變：${reason}`,
		refusalExplained: (reason) => `不同意延期的理由：${reason}`,
		staleRequest: "這個延期申請已經處理過，或已有新的申請，未改動",
		noRequest: "這項任務沒有等待決定的延期申請，未改動",
		notApplicable: (unit, reason) =>
			`已記錄：${unit}不適用（${reason}），不再提醒本單位部分`,
		leadHasNoPart:
			"牽頭單位不能說「不適用」；如果任務不屬於你單位，請按「不屬我單位」轉辦公室",
		notRecorded: "已取消，這個數值沒有記錄",
		wordsOnly: (said) => `「${said}」和指標的單位對不上，只記在文字裡`,
		noTotal: (said) => `「${said}」是新增的數，還不知道累計多少：請報累計數`,
		partIn: (unit, { units, unitsTotal }) =>
			unitsTotal === 0
				? `${unit}已完成其部分，各責任單位的部分都已完成，牽頭單位可以報完成`
				: `${unit}已完成其部分，還差${units.join("、")}${unitsTotal > units.length ? `等${unitsTotal}個單位` : ""}`,
		doneButMissing: (unit, missing) =>
			`${by(unit)}已報完成，等待核實；還缺：${stillMissing(missing)}。可以接着補`,
	},
	receipt: {
		title: "好的",
		text: "沒有任何改動。有進展或辦完了，回覆一句就記下；也可以點下面一句。",
	},
	statements: {
		title: (count) =>
			count === 1 ? "這句話還有一件事" : `一句話說了${count}件事`,
		hint: "逐條點一下就記下；沒有點的不會記錄。",
		none: "都已處理",
	},
	each: {
		title: (act, count) =>
			({
				accept: `已簽收${count}項`,
				done: `已報完成${count}項`,
				progress: `已記錄${count}項的進展`,
				verify: `已核實${count}項`,
			})[act],
		changed: "已記錄",
		unchanged: "未改動",
		someParts: (count) => `已記錄${count}項（含本單位部分）`,
		filesOf: (code) => `附件記在 ${code}；其他任務的佐證，請回覆那一項補上`,
		undo: (code) => `十分鐘內可以逐項收回，如說「撤銷 ${code}」`,
	},
	questions: {
		whichIndicator: (said) => `「${said}」是哪個指標的數值？`,
		lower: (indicator, last, value) =>
			`「${indicator}」上次報${last}，這次${value}？`,
		lowerHint: "比上次少了。按「確認」照這次的記錄，按「取消」不記錄。",
		onTop: (indicator, last, increase, value) =>
			`「${indicator}」上次報${last}，又${increase}，共${value}？`,
		onTopHint: "文字已記錄。按「確認」把累計數一併記下，按「取消」只留文字。",
		addUp: (value) => `是新增的，共${value}`,
		high: (indicator, target, value) =>
			`「${indicator}」目標${target}，這次${value}？`,
		highHint: "遠超目標。按「確認」照這次的記錄，按「取消」不記錄。",
		leap: (indicator, last, value) =>
			`「${indicator}」上次報${last}，這次${value}？`,
		leapHint: "一次升了很多。按「確認」照這次的記錄，按「取消」不記錄。",
		whichTaskCounts: (said) => `「${said}」記在哪一項？`,
		allOfThese: (count) => `全部${count}項`,
		whyBlocked: "卡在哪裡，在等誰？寫一句，辦公室會看到。",
		untilWhen: (due) =>
			`現在的期限是${due}。延到哪一天，為什麼？由辦公室決定。`,
		whyNotApplicable:
			"本單位為什麼沒有這項任務的工作？寫一句，牽頭單位和辦公室會看到。",
		whyRefused: "為什麼不同意延期？寫一句，記入記錄，申請單位會看到。",
		whichRequest: "是哪一項任務的延期申請？",
		whatToUndo: "要撤銷的是這一步嗎？",
		whatToUndoHint:
			"上一條是我的提問，還沒有記錄任何東西，不用撤銷。下面是你在那之前的一步；按了才撤銷。",
		ofCase: (no) => `案例 ${no}`,
		undoThis: (what, of) =>
			of === null ? `撤銷 ${what}` : `撤銷 ${of} 的${what}`,
	},
	forms: {
		blockTitle: "卡住",
		blockField: "卡在哪裡",
		blockHint: "如：等區財政局撥款",
		postponeTitle: "申請延期",
		dueOnField: "延到哪一天",
		postponeReason: "延期原因",
		postponeHint: "如：連日降雨，工期順延",
		notLater: (asked, due) =>
			`⚠ ${asked}不晚於現在的期限${due}，請改選更晚的一天`,
		countedTo: (due, { count, unit }, until) =>
			unit === "month-end"
				? `延到${until}`
				: `從現在的期限${due}起延${count}${LENGTHS[unit]}，到${until}`,
		explainTitle: "補充理由",
		explainField: "不同意的理由",
		explainHint: "如：工期有富餘，請按原期限辦理",
		notApplicableTitle: "不適用",
		notApplicableReason: "不適用的原因",
		notApplicableHint: "如：本單位沒有相關事項",
	},
	labels: {
		blocked: "卡住",
		since: (d) => `${d}起`,
		extension: "申請延期",
		until: (d) => `到${d}，等辦公室決定`,
		blockedMark: "卡住",
		extensionMark: "申請延期中",
		notApplicable: "不適用的單位",
		partsDone: "已完成本單位部分",
		percent: (latest, target) => `${latest}／目標${target}`,
	},
	record: {
		title: (code) => `${code} 進展記錄`,
		shown: (from, to) => (from === 1 ? `最近 ${to} 條` : `第 ${from}–${to} 條`),
		replaces: (d) => `代替之前到${d}的申請`,
		until: (d) => `到${d}`,
	},
	missing: {
		title: (code) => `${code} 誰還沒交`,
		overall: "誰還沒交",
		missingHeading: (units) => `還沒交（${units} 個單位）`,
		nobody: "責任單位都已交。",
		noOthers: "這項任務沒有其他責任單位，由牽頭單位報完成。",
		open: "責任單位名單還有未列明的，請辦公室明確到單位。",
		silentLeads: (units, others) =>
			`${others ? "其他" : ""}牽頭單位未報完成（${units} 個單位）`,
		reportedBy: (unit) => `${unit}已報完成`,
		allIn: "你在這裡能看到的單位都已交。",
		nothing: "你在這裡能看到的任務中，沒有逾期的，也沒有本週到期未交的。",
		late: "逾期",
		thisWeek: "本週到期",
		later: "待交",
		span: (today, to) => `到${on(to)}為止，今天${on(today)}`,
	},
	why: {
		reminderTitle: "為什麼提醒",
		lightTitle: (code) => `${code} 為什麼是這個燈`,
		rung: rungName,
		reminder(subject, rung, why, copied) {
			const first = why.firstDueOn
				? `（原定${day(why.firstDueOn)}，已同意延期）`
				: "";
			return [
				`${subject} · ${rung}：期限${on(why.dueOn)}${first}`,
				sum(why),
				...(why.madeUp ? [`${on(why.toldOn)}補發`] : []),
				...(copied ? ["逾期未辦結，抄送這裡"] : []),
			].join("，");
		},
		notAReminder:
			"那條消息是回答，不是提醒。要問提醒的原因，請回覆提醒本身，或直接說「為什麼提醒我」。",
		noneYet: "這裡還沒有發過提醒。",
		notAbout: (code) => `最近一次提醒裡沒有 ${code}。`,
		ladder:
			"規則：期限前30、15、7、3、1天和當天各提醒一次，逾期後第1至5個工作日各一次，之後每週一次；遇休息日提前到前一個工作日，每個群每天最多一條。",
		light: (why) => zhHantWhyLight(why, on),
	},
};

function rungName(rung: Rung): string {
	switch (rung.kind) {
		case "before":
			return `到期前${rung.days}天`;
		case "on-the-day":
			return "到期當天";
		case "late":
			return `逾期第${rung.workingDays}個工作日`;
		case "weekly":
			return `逾期後每週第${rung.week}次`;
		default:
			return rung satisfies never;
	}
}

function sum({
	rung,
	nominal,
	movedFrom,
	on: told,
}: Parameters<MovesWords["why"]["reminder"]>[2]): string {
	const rest = movedFrom === null ? "工作日" : "休息日";
	const date = `${day(nominal)}（${weekday(nominal)}，${rest}）`;
	const moved = movedFrom === null ? "" : `，改在前一個工作日${on(told)}`;
	switch (rung.kind) {
		case "before":
			return `提前${rung.days}天是${date}${moved}`;
		case "on-the-day":
			return `當天提醒：${date}${moved}`;
		case "late":
			return `逾期第${rung.workingDays}個工作日是${date}${moved}`;
		case "weekly":
			return `逾期滿5個工作日後每週一次，第${rung.week}次是${date}${moved}`;
		default:
			return rung satisfies never;
	}
}
