import type { QuotaStanding } from "../../src/domain/cases/quota.js";
import type { CaseReviewWords } from "./case-review-words.js";

const SANCTION = "給予黨政紀處分或移交司法機關";
const name = (no: number | null) => (no === null ? "案例草稿" : `案例 ${no}`);
const lines = (parts: readonly string[]) =>
	parts.filter((part) => part !== "").join("\n");

/** 還差2件，其中至少1件…; the only one that is missing has to be of that kind. */
function lack(missing: number, missingSanction: boolean): string {
	if (!missingSanction) return missing > 0 ? `還差${missing}件` : "";
	if (missing <= 1) return `還差1件${SANCTION}的`;
	return `還差${missing}件，其中至少1件要${SANCTION}`;
}

/** What is short, and what waits. */
function short({ missing, missingSanction, pending }: QuotaStanding): string {
	const lacks = lack(missing, missingSanction);
	const waits = pending > 0 ? `另有${pending}件待審` : "";
	return [lacks === "" ? "已達標" : lacks, waits].filter(Boolean).join("；");
}

const daysLeft = (days: number) => {
	if (days === 0) return "今天到期";
	return days > 0 ? `還有${days}天` : `逾期${-days}天`;
};

export const zhHantCaseReview: CaseReviewWords = {
	name,
	states: {
		draft: "草稿",
		"awaiting-head": "待負責人簽批",
		submitted: "待審核",
		"awaiting-discipline": "待紀委審定",
		accepted: "已採納",
		returned: "已退回",
		dropped: "已放棄",
	},
	outcomes: {
		none: "尚未處理",
		warning: "提醒談話、批評教育",
		"party-discipline": "黨紀處分",
		administrative: "政務處分",
		judicial: "移交司法機關",
		other: "其他",
	},
	kinds: { warning: "負面典型", example: "正面典型（標桿）" },
	history: {
		drafted: "開始填寫",
		filed: "提交",
		signed: "簽批",
		accepted: "採納",
		"passed-on": "核實，轉紀委審定",
		decided: "紀委審定採納",
		returned: "退回",
		asked: "詢問",
		answered: "回答",
		dropped: "放棄",
		withdrawn: "撤回修改",
		undone: "撤銷",
	},
	labels: {
		unit: "單位",
		kind: "類型",
		state: "狀態",
		category: "類別",
		outcome: "處理",
		documentNo: "文號",
		noDocumentNo: "未填",
		occurredOn: "發生日期",
		subject: "當事人或單位",
		summary: "案情",
		filedBy: "填報",
		reason: "退回原因",
		question: "詢問",
		answer: "回答",
		noAnswerYet: "等待填報人回答",
		files: "附件",
		effect: "採納後",
		alike: "疑似重複",
		history: "經過",
		earlier: (count) => `更早的 ${count} 條沒有列出`,
		quota: "案例任務",
		categoryNo: (no, text) => `第${no}類${text === null ? "" : ` ${text}`}`,
		likeness: (percent) => `相似${percent}%`,
		notEntered: "未填",
		waitsSince: (day) => `${day}起`,
	},
	buttons: {
		sign: "簽批",
		ask: "詢問",
		answer: "回答",
		publish: "發布",
		continue: "繼續填寫",
		withdraw: "撤回修改",
		drop: "放棄",
		viewNo: (no) => `查看${name(no)}`,
		review: "案例審核",
		picture: "熱力圖",
		export: "導出",
	},
	say: { review: "案例審核", picture: "案例熱力圖", export: "導出案例" },
	quota: {
		standing: (standing) =>
			`已採納${standing.have}件，要求${standing.need}件：${short(standing)}`,
		short,
		effect: ({ code, before, after }) =>
			`${code}：${before.have}→${after.have}件，要求${after.need}件，${short({ ...after, pending: 0 })}`,
		exampleDoesNotCount: "正面典型不計入案例任務",
		doneButShort: (unit, standing) =>
			`${unit ?? ""}已報完成，等待核實；案例${short(standing)}（已採納${standing.have}件，要求${standing.need}件）。達標之前照常提醒，請點「提交案例」`,
		howToFile:
			"點「提交案例」或說「提交案例」，在私聊裡填寫；經辦公室採納才計數。",
		line: (code, standing) =>
			`${code}：已採納${standing.have}件，要求${standing.need}件，${short(standing)}`,
	},
	queue: {
		title: "案例審核",
		counts: ({ review, decide, sign }) =>
			[
				review > 0 ? `待審核 ${review} 件` : "",
				decide > 0 ? `待紀委審定 ${decide} 件` : "",
				sign > 0 ? `待簽批 ${sign} 件` : "",
			]
				.filter(Boolean)
				.join(" · "),
		reviewHeading: "待審核",
		decideHeading: "待紀委審定",
		signHeading: "待簽批",
		nothing: "沒有等待你處理的案例。",
		ownOnes: (count) =>
			`另有 ${count} 件是你本人或你單位填報的，由其他同事審核。`,
		more: (hidden) => `…還有 ${hidden} 件，處理完這些再說「案例審核」。`,
		inGroup: (count) => ({
			title: "案例審核",
			text:
				count === 0
					? "沒有等待審核的案例。"
					: `有 ${count} 件案例等待審核，清單已發到你的私聊。`,
		}),
		seePrivate: (isEmpty) => ({
			title: "案例審核",
			text: isEmpty
				? "案例只在私聊裡審核；現在沒有等待你處理的。"
				: "案例只在私聊裡審核，清單已發到你的私聊。",
		}),
	},
	table: {
		title: "案例任務總表",
		subtitle: (met, all, waiting) =>
			[`達標 ${met}/${all}`, waiting > 0 ? `待審 ${waiting} 件` : ""]
				.filter(Boolean)
				.join(" · "),
		stage: (code, due, days, met, all) =>
			`${code} · ${due}（${daysLeft(days)}）· 達標 ${met}/${all}`,
		short: ({ have, need, missing, missingSanction, pending }) =>
			[
				`${have}/${need}`,
				missing > 0 ? `差${missing}件` : "",
				missingSanction ? "缺處分類" : "",
				pending > 0 ? `待審${pending}件` : "",
			]
				.filter(Boolean)
				.join(" · "),
		metUnits: (units) => `已達標：${units.join("、")}`,
		allMet: "全部單位已達標。",
		noQuotas: "這個方案沒有案例任務。",
		legend:
			"已採納/要求，累計件數，只計負面典型。「缺處分類」：還沒有1件給予黨政紀處分或移交司法機關的。",
		more: (hidden) => `…還有 ${hidden} 個單位`,
	},
	headlines: {
		accepted: "已採納",
		passedOn: "已核實，轉紀委審定",
		decided: "已審定採納",
		signed: "已簽批",
		withdrawn: "已撤回，改好後請再提交；編號不變",
		returned: (reason) => `已退回填報人：${reason}`,
		asked: (question) => `已詢問填報人：${question}`,
		undone: (what) => `已撤銷：${what}`,
		alreadyUndone: "之前已撤銷，未改動",
		notUndone: "沒有撤銷，之後已有新的變化",
		asItStands: (state) => `未改動，這個案例現在是：${state}`,
		changedSince: "未改動，案例在這張卡片之後有變化，請看過再操作",
		recallFirst: (no) =>
			`沒有撤銷：這個案例已發布。請先說「發布案例 ${no ?? ""}」，把發布撤回，再撤銷採納`,
		editedSince: "沒有撤銷，填報人已開始修改；等他重新提交後再審",
	},
	older: {
		text: "這張卡片之後有變化，請點「查看」看現在的樣子。",
		closed: {
			title: "這個案例已收起",
			text: "這張卡片上的案例，你現在不能查看。",
		},
	},
	tell: {
		accepted: (no) => `${name(no)} 已採納`,
		acceptedText: (title, quotas) => lines([title, ...quotas]),
		groupAccepted: (no, quotas) => ({
			title: `${name(no)} 已採納`,
			text: lines(quotas) || "感謝報送。",
		}),
		groupUndone: (no, quotas) => ({
			title: `${name(no)} 的採納已撤回`,
			text: lines(quotas) || "等待重新審核。",
		}),
		returned: (no) => `${name(no)} 退回修改`,
		returnedText: (title, reason) =>
			`${title}\n原因：${reason}\n內容都在，點「繼續填寫」修改後再提交。`,
		againText: (title, reason) => `${title}\n原因：${reason}`,
		returnedAgain: (no, unit, times) =>
			`${unit}的${name(no)} 第${times}次退回，請負責人關注`,
		asked: (no) => `${name(no)} 有一個問題`,
		askedText: (title, question) => `${title}\n${question}`,
		discipline: (no) => `${name(no)} 待紀委審定`,
		disciplineText: (unit, title) => `${unit} · ${title}`,
		passedOn: (no) => `${name(no)} 已核實，待紀委審定`,
		passedOnText: (title) => `${title}\n紀委審定後才計數。`,
		undone: (no) => `${name(no)} 有變化`,
		undoneText: (what, state) => `「${what}」已撤銷，現在是：${state}。`,
	},
	forms: {
		documentTitle: "處分或移送文號",
		documentQuestion:
			"這件給予黨政紀處分或移交司法機關，但沒有文號。知道就填，不知道可以留空，直接按「核實」。",
		documentField: "文號",
		documentHint: "如：×紀決〔2021〕3號",
		returnTitle: "退回案例",
		reasonHint: "如：案情缺少處理結果，請補",
		reasonQuestion: "請寫明退回的原因，填報人會看到",
		askTitle: "詢問填報人",
		askQuestion: "寫一個問題，填報人在私聊裡回答；案例留在原處",
		askField: "問題",
		askHint: "如：當事人是哪一級幹部？",
	},
	undoInPrivate: (no) => ({
		title: "請在私聊裡撤銷",
		text: `你最近一次改動是${name(no)}，請在私聊裡說「撤銷」。要撤銷任務的改動，請帶上編號，如「撤銷 1.3」。沒有任何改動。`,
	}),
	firstReport: {
		states: {
			open: "待報送",
			submitted: "已報送，待核收",
			closed: "已核收",
		},
		submitted: (unit) => `${unit ?? ""}已報送，等待核收`,
		pleaseReceive: (unit) => `${unit ?? "單位"}已報送第一階段情況，請核收`,
		received: "已核收，任務銷號",
		history: { submitted: "報送", verified: "核收" },
		howToAnswer: "直接回覆本條：「報送」，附上報告；辦公室「核收」後銷號。",
		how: "說「報送 首報」或按「完成」，附上報告；辦公室「核收」後銷號",
		label: "報送方式",
		contact: (person, phone, email) =>
			[person, phone, email].filter(Boolean).join(" "),
	},
};
