import type { OfficeListsWords } from "./office-lists-words.js";

const STATES = { open: "未報", submitted: "已報送待核收", closed: "已核收" };
const WAITS = {
	review: "案例待審核",
	sign: "案例待簽批",
	decide: "案例待紀委審定",
};

export const zhHantOfficeLists: OfficeListsWords = {
	firstReports: {
		title: "首報一覽",
		counts: ({ open, submitted, closed }) =>
			`${open + submitted + closed}個單位：已核收${closed} · 待核收${submitted} · 未報${open}`,
		line: (state, units) =>
			`${STATES[state]}（${units.length}）：${units.join("、")}`,
		nothingWaits: "現在沒有等待核收的。",
		receive: (unit) => `核收 ${unit}`,
		return: (unit) => `退回 ${unit}`,
	},
	casesWaiting: (waits, count, days) =>
		`${WAITS[waits]} ${count} 件，最早 ${days} 天`,
	casesWaitingTitle: "案例等待處理",
	noneNew: (waiting) => ({
		title: "案例待審核",
		text:
			waiting > 0
				? `這半小時提交的已處理或撤回；仍有 ${waiting} 件等待審核，私聊說「案例審核」。`
				: "現在沒有等待審核的案例。",
	}),
};
