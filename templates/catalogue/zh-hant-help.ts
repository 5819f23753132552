import type { HelpWords } from "./catalogue.js";
import { sayLeave } from "./say-leave.js";

const ordinal = (no: number) => "一二三四五六七八九十"[no - 1] ?? String(no);

/** What this chat is, and what can be said in it. */
export const zhHantHelp: HelpWords = {
	title: "督辦助手",
	unit: (unit) =>
		`這個群是${unit}的督辦群：到期前我在這裡提醒，在這裡回覆一句即可報進展、報完成。`,
	head: (units) =>
		`你是${units.join("、")}的負責人或聯絡員，可以在這裡代表單位查看、報進展、報完成。`,
	office: "這裡是領導小組辦公室：全部任務都可查看、核實、退回。",
	action: (no) =>
		`這裡是專項組（${ordinal(no)}）：可查看本專項的任務，核實各單位報來的完成情況。`,
	administrator: "你是管理員：把我加進各單位的群，在群裡說「綁定 單位名稱」。",
	stranger:
		"我是督辦助手，為已綁定的單位群提醒任務、收集進展。這裡還沒有綁定：請管理員把我加進單位的群，在群裡說「綁定 單位名稱」；個人請由辦公室設為聯絡員或負責人。",
	helpPhrase: "幫助",
	anyCode: "編號",
	alsoUnit: (code, leaveDays) => [
		`${code}（查看任務）`,
		`簽收 ${code}`,
		`進度 ${code} 已完成32項`,
		`完成 ${code}`,
		`卡住 ${code} 等撥款`,
		"提交案例（表單發到私聊）",
		"提交標桿（正面典型）",
		"案例（已採納、還差幾件）",
		`${sayLeave["zh-Hant"]({ days: leaveDays, person: null, deputy: null })}（負責人、聯絡員）`,
	],
	alsoOffice: (code) => [
		`${code}（查看任務）`,
		`核實 ${code}`,
		`退回 ${code} 佐證不足`,
		"設聯絡員 @某人 單位名稱",
		"展開 單位組名稱",
		"還有哪些沒簽收（或：卡住了、要延期、被退回了、已銷號）",
		"綁定情況",
		"通報",
		"案例（各單位案例任務）",
		"案例審核（在私聊）",
		"發布案例 12",
		"案例熱力圖",
		"導出案例",
	],
	alsoAction: (code) => [
		`${code}（查看任務）`,
		`核實 ${code}`,
		`退回 ${code} 佐證不足`,
	],
	alsoAdministrator: [
		"綁定 單位名稱",
		"綁定 辦公室",
		"綁定 專項組 名稱",
		"解綁",
		"綁定情況",
		"設負責人 @某人 單位名稱",
		"設聯絡員 @某人 單位名稱",
		"設辦公室 @某人",
		"免去 @某人",
	],
	sayUnit: ["本單位任務", "本月到期", "下週到期", "逾期"],
	sayOffice: ["本月到期", "逾期", "待核查", "下週到期"],
	sayAction: ["本月到期", "逾期", "待核查"],
	// Nothing of the plan is an administrator's: a list would only bring this again.
	sayAdministrator: [],
	alsoStranger: [
		"綁定 單位名稱（管理員，在單位的群裡）",
		"設聯絡員 @某人 單位名稱（辦公室）",
		"幫助",
	],
	pressOrSay: "點一下，或直接說",
	youCanSay: "還可以說",
};
