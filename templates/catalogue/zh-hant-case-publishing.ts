import type { PublishedFault } from "../../src/domain/publishing/publication-text.js";
import type {
	CasePublishingWords,
	TargetFate,
} from "./case-publishing-words.js";

const list = (names: readonly string[]) => names.join("、");
const FIELDS = { title: "標題", summary: "概述" } as const;

function faultOf(fault: PublishedFault): string {
	const field = FIELDS[fault.field];
	switch (fault.kind) {
		case "empty":
			return `${field}沒有填。`;
		case "too-long":
			return `${field}最多 ${fault.limit} 字，請縮短。`;
		case "numbers":
			return `${field}裡還有個人號碼：${list(fault.said)}。請刪去或改成「***」。`;
		case "name":
			return `${field}裡還有當事人姓名：${list(fault.said)}。請改成「某某」。`;
		default:
			return fault satisfies never;
	}
}

const FATES: Record<TargetFate, string> = {
	sent: "已送達",
	ready: "發送中",
	recalled: "已撤回",
	recalling: "撤回中",
	unrecallable: "已無法撤回（飛書不再允許，或已被撤下）",
	dropped: "未發出，已撤下",
	external: "已停發：群裡有外部人員",
	rebound: "已停發：發送前解綁或改綁",
	refused: "未送達（飛書拒收，請看群是否還在、我是否還在群裡）",
	unknown: "待核實（不知是否送達，不會自動重發）",
};

export const zhHantCasePublishing: CasePublishingWords = {
	published: {
		title: { warning: "典型案例通報", example: "典型案例推介" },
		tag: { warning: "負面曝光", example: "正面典型" },
		category: (no, text) =>
			text === null ? `第${no}類` : `第${no}類 · ${text}`,
		closing: {
			warning: "請各單位引以為戒，對照檢查，舉一反三。",
			example: "請各單位學習借鑒，結合實際推廣。",
		},
	},
	correction: {
		title: "更正",
		text: (title) =>
			`此前在本群發布的「${title}」現予撤回，但原消息已無法撤下。請不要引用或轉發。`,
	},
	form: {
		title: (no, kind) =>
			`發布案例 ${no} · ${kind === "warning" ? "負面曝光" : "正面典型"}`,
		question:
			"下面的文字已遮去姓名和個人號碼，可以修改。按「預覽」先看各群會看到的樣子，還不會發送。",
		titleField: "標題",
		summaryField: "概述",
		hint: "不要寫姓名、證件號、電話、卡號、車牌、郵箱",
		targetsField: "發到哪些群",
		targetsHint: "請逐個選擇，沒有預選",
		ownUnit: (group) => `${group}（報送單位）`,
		hidden: (groups) => `另有 ${groups} 個群放不下，未列出。`,
		submit: "預覽",
		toast: "有幾處要改，已填的都還在",
	},
	faults: {
		of: faultOf,
		noTargets: "還沒有選擇要發到的群。",
		goneTargets: "選過的群裡有的已解綁，請重新選擇。",
	},
	preview: {
		title: (no) => `案例 ${no} 發布預覽 · 尚未發送`,
		note: "各群看到的就是下面這些：",
		from: (unit) => `${unit}報送`,
		goesTo: (groups) => `發到 ${groups} 個群，每群一次：`,
		moreGroups: (hidden) => `等，另有 ${hidden} 個群`,
		needsSecond: (names) =>
			`按「發送」後先請另一人同意，同意了才發：${list(names)}`,
	},
	noSecond: {
		title: "還沒有第二個人可以同意，沒有發送",
		text: "發布要兩個人：提出的人，和紀委（沒有設紀委時，辦公室的另一人）。填報人和報送單位的人不算。請管理員在群裡說「設紀委 @某人」或「設辦公室 @某人」，再按一次「發送」。",
	},
	waiting: {
		title: (no) => `案例 ${no} 等待同意 · 尚未發送`,
		text: (names, until) =>
			`已請${list(names)}同意，任一人同意即發。${until} 前沒有答覆就作廢。`,
	},
	asked: {
		title: (no) => `案例 ${no} 請你同意發布`,
		text: (requester, until) =>
			`${requester}要把下面的文字發到這些群。同意後立即發送；${until} 前有效。`,
	},
	sent: {
		title: (no, groups) => `案例 ${no} 已發布 · ${groups} 個群`,
		by: (when, requester, second) =>
			[when, `${requester}發布`, ...(second ? [`${second}同意`] : [])].join(
				" · ",
			),
		wentTo: (groups) => `發到 ${groups} 個群：`,
		gone: "已解綁或改綁，沒有發",
		again: "再次發布",
		recall: "撤回",
		recallConfirm: {
			title: "從所有群撤回？",
			text: "撤回後不能恢復；要再發，須重新發起。",
		},
		delivery: "查看送達",
	},
	recalled: {
		title: (no) => `案例 ${no} 的發布已撤回`,
		by: (when, name) => `${when} · ${name}撤回`,
		correct: "發更正",
		corrected: (groups) => `正在發更正到 ${groups} 個群`,
		correctionHint: "撤不下來的群，可以發一則更正，請大家不要引用或轉發。",
	},
	fate: (fate, groups) =>
		`${FATES[fate]} ${groups.length} 個群：${list(groups)}`,
	short: {
		refused: {
			title: (no) => `案例 ${no} 不同意發布，沒有發送`,
			text: "要改了再發，請重新發起。",
		},
		cancelled: {
			title: (no) => `案例 ${no} 的發布已取消，沒有發送`,
			text: "要發布，請重新發起。",
		},
		lapsed: {
			title: (no) => `案例 ${no} 的發布已過期，沒有發送`,
			text: "超過24小時沒有發送或沒有人同意。請重新發起。",
		},
		nowhere: {
			title: (no) => `案例 ${no} 沒有發送：選的群都已解綁或改綁`,
			text: "請重新發起，再選一次群。",
		},
	},
	older: {
		below: "最新的卡片在下方。",
		closed: {
			title: "這則發布已收起",
			text: "這張卡片上的發布，你現在不能查看。",
		},
	},
	which: {
		title: "發布哪一件？",
		text: "已採納的案例，最新的在前：",
		one: (no, title) => `案例 ${no} ${title}`,
	},
	noReplyNeeded: {
		title: "這是典型案例通報，無需回覆",
		text: "沒有任何改動。報任務進展請帶上編號，如「進度 1.1 …」。",
	},
	nothingToPublish: {
		title: "還沒有可以發布的案例",
		text: "只有已採納的案例可以發布。",
		say: ["案例審核"],
	},
	notAccepted: (no) => ({
		title: `案例 ${no} 還不能發布`,
		text: "只有已採納的案例可以發布。",
		say: [`案例 ${no}`],
	}),
	seePrivate: {
		title: "請在和我的私聊裡發布案例",
		text: "案例的內容不在群裡顯示。請私聊我，說「發布案例」和編號。",
	},
	say: (no) => `發布案例 ${no}`,
	toasts: {
		asked: (people) => `已請 ${people} 人同意，還沒有發送`,
		sent: (groups) => `正在發到 ${groups} 個群`,
		refused: "已記下不同意，沒有發送",
		cancelled: "已取消，沒有發送",
		recalling: (groups) => `正在從 ${groups} 個群撤回`,
		settledBefore: "之前已經處理過，這次沒有改動",
		lapsed: "已過期，沒有發送",
		requesterGone: "提出發布的人已無權發布，沒有發送；請重新發起",
		outdated: "擬稿之後案例有變化，沒有發送；請按現在的案例重新發起",
	},
	alerts: {
		external: (group) => ({
			title: "一則案例發布已停下，沒有發到這個群",
			text: `「${group}」是外部群，或有外部人員。請核對這個群；要發，先請外部人員退群，再重新發布。`,
		}),
		unrecallable: (group, code) => ({
			title: "已無法撤回",
			text: `發到「${group}」的案例撤不下來（代碼 ${code}）：超過了撤回時限，或已被撤下。可在私聊說「發布案例」和編號，在送達卡上按「發更正」。`,
		}),
	},
};
