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
	statusList: {
		heading: {
			issued: "尚未簽收的任務",
			blocked: "卡住的任務",
			"extension-asked": "等待決定的延期申請",
			returned: "退回重辦的任務",
			closed: "已銷號的任務",
		},
		none: {
			issued: "沒有尚未簽收的任務。",
			blocked: "沒有卡住的任務。",
			"extension-asked": "沒有等待決定的延期申請。",
			returned: "沒有退回重辦的任務。",
			closed: "還沒有銷號的任務。",
		},
		during: (span, heading) => `${heading}（${span}）`,
		noneThen: "這段時間沒有任務銷號；已報完成、等待核實的，說「待核查」。",
		notAccepted: (units) => `${units.join("、")}尚未簽收`,
		because: (reason) => `退回原因：${reason}`,
		closedOn: (day) => `${day}銷號`,
	},
	bindings: {
		title: "綁定情況",
		counts: (bound, unbound) => `${bound}個單位已綁定 · ${unbound}個單位未綁定`,
		unbound: (count) => `未綁定的單位（${count}）`,
		bound: (count) => `已綁定的單位（${count}）`,
		special: "其他群",
		none: "未綁定",
		yes: "已綁定",
		seePrivate: {
			title: "請看私聊",
			text: "內容已發到你的私聊；在辦公室的群或私聊裡可以直接查看。",
		},
	},
	noneNew: (waiting) => ({
		title: "案例待審核",
		text:
			waiting > 0
				? `這半小時提交的已處理或撤回；仍有 ${waiting} 件等待審核，私聊說「案例審核」。`
				: "現在沒有等待審核的案例。",
	}),
};
