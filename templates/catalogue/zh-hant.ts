/** The source: what people read, in Traditional. Simplified is made from it, English stands beside it. */
import { wallClock, yearOf } from "../../src/domain/day.js";
import type { Light, Rung } from "../../src/domain/digest.js";
import type { Binding } from "../../src/domain/people.js";
import type { Catalogue } from "./catalogue.js";
import { dayZh as day } from "./day-zh.js";
import { rounded } from "./rounded.js";
import { zhHantErrors } from "./zh-hant-errors.js";
import { zhHantHelp } from "./zh-hant-help.js";
import { zhHantBroadcast } from "./zh-hant-broadcast.js";
import { zhHantCasePicture } from "./zh-hant-case-picture.js";
import { zhHantOfficeLists } from "./zh-hant-office-lists.js";
import { zhHantCasePublishing } from "./zh-hant-case-publishing.js";
import { zhHantCaseReview } from "./zh-hant-case-review.js";
import { zhHantCases } from "./zh-hant-cases.js";
import { zhHantEvidence } from "./zh-hant-evidence.js";
import { zhHantMoves } from "./zh-hant-moves.js";
import { zhHantRights } from "./zh-hant-rights.js";
import { zhHantPeople } from "./zh-hant-people.js";
import { zhHantNotices } from "./zh-hant-notices.js";

const list = (names: readonly string[]) => names.join("、");
const by = (unit: string | null) => unit ?? "";
const ordinal = (no: number) => "一二三四五六七八九十"[no - 1] ?? String(no);

function lightReason(reason: Light["reason"]): string {
	switch (reason.kind) {
		case "on-track":
			return "未到期";
		case "awaiting-review":
			return "等待核實";
		case "due-soon":
			return reason.workingDaysLeft === 0
				? "今天到期"
				: `還有${reason.workingDaysLeft}個工作日`;
		case "late":
			return `逾期${reason.days}天`;
		case "behind":
			return `「${reason.indicator}」比應有進度落後${rounded(reason.points)}個百分點`;
		case "suspended":
			return "已中止";
		case "no-deadline":
			return "方案未定時限";
		case "closed":
			return "已銷號";
		default:
			return reason satisfies never;
	}
}

function rung(step: Rung): string {
	switch (step.kind) {
		case "before":
			return `還有${step.days}天`;
		case "on-the-day":
			return "今天到期";
		case "late":
			return `逾期第${step.workingDays}個工作日`;
		case "weekly":
			return `逾期第${step.week}週提醒`;
		default:
			return step satisfies never;
	}
}

function daysLeft(days: number | null): string {
	if (days === null) return "沒有期限";
	if (days === 0) return "今天到期";
	return days > 0 ? `還有${days}天` : `逾期${-days}天`;
}

function bindingName(binding: Binding, actionName?: string | null): string {
	switch (binding.kind) {
		case "unit":
			return binding.unit;
		case "office":
			return "領導小組辦公室";
		case "action":
			return `專項組（${actionName ?? ordinal(binding.actionNo)}）`;
		case "everyone":
			return "全體單位";
		case "discipline":
			return "紀委";
		default:
			return binding satisfies never;
	}
}

export const zhHant: Catalogue = {
	script: "zh-Hant",
	buttons: {
		accept: "簽收",
		done: "完成",
		progress: "報進度",
		blocked: "卡住",
		view: "查看",
		submitCase: "提交案例",
		verify: "核實",
		return: "退回",
		send: "發送",
		cancel: "取消",
		agree: "同意",
		disagree: "不同意",
		confirm: "確認",
		notOurs: "不屬我單位",
		reopen: "重新辦理",
		undo: "撤銷",
		unblock: "不卡了",
		postpone: "申請延期",
		history: "進展記錄",
		earlier: "更早",
		notApplicable: "不適用",
	},
	states: {
		issued: "待簽收",
		active: "辦理中",
		submitted: "待核查",
		returned: "退回重辦",
		closed: "已銷號",
		suspended: "已中止",
		cancelled: "已撤銷",
	},
	lights: {
		green: "● 正常",
		yellow: "▲ 臨期",
		red: "■ 逾期",
		grey: "◇ 中止",
	},
	lightReason,
	history: {
		imported: "下達",
		amended: "方案調整",
		accepted: "簽收",
		progress: "進展",
		"part-done": "本單位部分完成",
		submitted: "完成",
		verified: "核實",
		returned: "退回",
		reopened: "重新辦理",
		blocked: "卡住",
		unblocked: "不再卡住",
		"extension-asked": "申請延期",
		"extension-granted": "同意延期",
		"extension-refused": "不同意延期",
		"refusal-explained": "不同意延期的理由",
		"not-applicable": "不適用",
		expanded: "明確責任單位",
		evidence: "佐證",
		"quota-met": "案例已達標，銷號",
		"quota-open": "案例不再達標，重新辦理",
		undone: "撤銷",
	},
	roles: {
		liaison: "聯絡員",
		head: "負責人",
		office: "辦公室",
		"action-lead": "專項組",
		supervision: "督查",
		discipline: "紀委",
		administrator: "管理員",
	},
	bindingName,
	errors: zhHantErrors,
	target: ({ op, target, unit }) => `${op}${rounded(target)}${unit}`,
	time: {
		day,
		dayWithYear: (d) => `${yearOf(d)}年${day(d)}`,
		moment(at, timeZone) {
			const { month, date, hour, minute } = wallClock(at, timeZone);
			const pad = (n: number) => String(n).padStart(2, "0");
			return `${month}月${date}日 ${pad(hour)}:${pad(minute)}`;
		},
		daysLeft,
		rung,
		span: (from, to) => `${day(from)}至${day(to)}`,
	},
	labels: {
		task: "任務",
		deadline: "期限",
		firstDeadline: (first) => `原定${first}`,
		noDeadline: "沒有期限",
		state: "狀態",
		light: "燈",
		leads: "牽頭",
		responsible: "責任",
		indicators: "指標",
		partsMissing: "尚未完成本單位部分",
		history: "最近進展",
		sentence: "你的話",
		youLead: "你單位牽頭",
		yourPart: "你單位負責本單位部分",
		list,
		openList: "等",
		colon: "：",
		noReading: (target) => `尚無數據，目標${target}`,
		reading: (latest, target) => `最新${latest}，目標${target}`,
		count: (tasks) => `${tasks} 項`,
		more: (hidden, say) => `…還有 ${hidden} 項，說「${say}」查看`,
		nothing: "無",
	},
	headlines: {
		accepted: (unit) => `${by(unit)}已簽收`,
		alreadyAccepted: "之前已簽收，未改動",
		progress: (unit) => `${by(unit)}進展已記錄`,
		done: (unit) => `${by(unit)}已報完成，等待核實`,
		partDone: (unit) => `${unit}的部分已完成，任務由牽頭單位報完成`,
		alreadyDone: "之前已報完成，未改動",
		verified: "已核實，任務銷號",
		alreadyVerified: "該任務已驗收，未改動",
		returned: (reason) => `已退回重辦：${reason}`,
		returnedAgain: (reason, times) =>
			`第${ordinal(times)}次退回重辦，已告知負責人：${reason}`,
		reopened: (reason) => `已撤回銷號，重新辦理：${reason}`,
		notOurs: (unit) => `${by(unit)}表示不屬本單位，已轉領導小組辦公室`,
		pleaseReview: (unit) => `${unit ?? "單位"}報告已完成，請核實`,
	},
	toasts: {
		accepted: "已簽收",
		done: "已報完成，等待核實",
		progress: "進展已記錄",
		verified: "已核實，任務銷號",
		returned: "已退回",
		reopened: "已重新辦理",
		notOurs: "已轉領導小組辦公室",
		unchanged: "沒有改動",
		cardExpired: "卡片已失效，請刷新：說「任務 編號」取新卡片",
		working: "正在處理，結果隨後發出",
		fillIn: (field) => `請填寫「${field}」`,
		notANumber: "數值格式不對，請只寫一個數字，例如 32",
		seeReply: "請看新卡片",
		alreadyPressed: "已經按過了，卡片已更新",
	},
	questions: {
		whichTask: "是哪一項任務？",
		whichOf: (said) => `「${said}」對應不止一項，是哪一項？`,
		whichTaskToReport: "這句進展記在哪一項？",
		whichOfThese: "這幾項都是嗎？",
		receiptOfOne: "還沒有簽收：要簽收，請按「簽收」",
		receiptOfSeveral: "還沒有簽收，要簽收哪一項？",
		reason: "請寫明退回的原因",
		whyReopened:
			"這項任務已銷號。為什麼要重新辦理？寫一句，記入記錄，單位會看到。",
		report: "請寫一句進展，或填一個數值",
	},
	forms: {
		progressTitle: "報進度",
		taskField: "任務",
		textField: "進展",
		textHint: "一句話即可，如：已下放32項，其餘下週完成",
		valueField: "數值",
		valueHint: (target) =>
			target === null ? "可不填，只寫數字" : `只寫數字，目標${target}`,
		returnTitle: "退回重辦",
		reasonField: "退回原因",
		reasonHint: "如：佐證不足，請補名單",
		reopenTitle: "重新辦理",
		reopenField: "重新辦理的原因",
		reopenHint: "如：核實有誤，名單不全",
	},
	digest: {
		unit: (d, unit) => `${d}督辦提醒 · ${unit}`,
		office: (d) => `${d}督辦提醒 · 領導小組辦公室`,
		action: (d, no) => `${d}督辦提醒 · 專項組（${ordinal(no)}）`,
		head: (d, unit) => `${d}督辦提醒 · ${unit}負責人`,
		counts({ reminders, late, today, copies, goals, waiting, unexpanded }) {
			const parts = [
				reminders > 0 ? `待辦 ${reminders} 項` : "",
				late > 0 ? `逾期 ${late} 項` : "",
				today > 0 ? `今天到期 ${today} 項` : "",
				copies > 0 ? `抄送 ${copies} 項` : "",
				goals > 0 ? `目標 ${goals} 個` : "",
				waiting > 0 ? `未綁定 ${waiting} 個單位` : "",
				unexpanded > 0 ? `待明確 ${unexpanded} 個名稱` : "",
			].filter((part) => part !== "");
			return parts.join(" · ");
		},
		dueHeading: "將到期",
		lateHeading: "已逾期",
		copiesHeading: "抄送：逾期未辦結",
		goalsHeading: "階段目標",
		waitingHeading: "沒有綁定的單位",
		waiting: (units, total, reminders) =>
			`${list(units)}${total > units.length ? "等" : ""} ${total} 個單位尚未綁定群，有 ${reminders} 條提醒在等。`,
		howToBind: (unit) =>
			`請把我加進該單位的群，由管理員在群裡說「綁定 ${unit}」。`,
		unexpandedHeading: "未明確的單位",
		unexpanded: (name, tasks) => `「${name}」：${list(tasks)}`,
		howToExpand:
			"以上各項的責任單位未逐一列明，暫不提醒，請辦公室點下面的按鈕明確到單位。",
		mention: "請關注下列將到期任務",
		howToAnswer: (code, several) =>
			several
				? `回覆本條即可，帶上編號：「完成 ${code}」，或「${code} 已下放32項」這樣一句進展`
				: "直接回覆本條：「完成」，或一句進展",
		mentionMe: "回覆時請@我",
		moreOwn: "本單位任務",
		moreWatched: "逾期",
	},
	lists: {
		due: (said, to) => `${day(to)}前到期（${said}）`,
		overdue: "逾期未辦結",
		mine: (units) => `${list(units)}的任務`,
		all: "全部任務",
		review: "待核查",
		ofUnit: (unit, heading) => `${unit} · ${heading}`,
		lateGroup: "已逾期",
		dueGroup: "將到期",
		openGroup: "未辦結",
		waitingGroup: "等待核實",
		partDoneGroup: "本單位部分已完成",
		noPartGroup: "對本單位不適用",
		nothingDue: "這段時間沒有到期任務。",
		nothingLate: "沒有逾期任務。",
		nothingMine: "沒有未辦結任務。",
		nothingToReview: "沒有等待核實的任務。",
		more: "任務 編號",
		duty: (units, done, missing) => `${units}個單位，已報${done}，缺${missing}`,
		askDuty: (code) => `任務 ${code}`,
		submittedBy: (who) => `${who}報完成`,
	},
	help: zhHantHelp,
	notices: zhHantNotices,
	moves: zhHantMoves,
	people: zhHantPeople,
	rights: zhHantRights,
	broadcast: zhHantBroadcast,
	casePicture: zhHantCasePicture,
	officeLists: zhHantOfficeLists,
	evidence: zhHantEvidence,
	cases: zhHantCases,
	caseReview: zhHantCaseReview,
	casePublishing: zhHantCasePublishing,
	original: {
		title: (code) => `${code} 原文`,
		comesWithDocument:
			"原文隨導入的方案文件而來：導入方案文件後，這裡顯示全文。",
	},
};
