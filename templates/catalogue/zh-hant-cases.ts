import type { CaseFault } from "../../src/domain/cases/case-form.js";
import type { QuotaStanding } from "../../src/domain/cases/quota.js";
import type { CasesWords } from "./cases-words.js";

const STAGES = "一二三四五六七八九十";
const SANCTION = "給予黨政紀處分或移交司法機關";

function fault({ why, said }: CaseFault, limit: number): string {
	switch (why) {
		case "missing":
			return "還沒有填";
		case "too-long":
			return `最多${limit}字，現在是${said}字，請縮短`;
		case "category":
			return `沒有第「${said}」類，請從列表中選`;
		case "outcome":
			return `沒有「${said}」這一種，請從列表中選`;
		case "day":
			return `「${said}」不是有效的日期，請重選`;
		case "future":
			return `${said} 還沒有到，請選發生的日期`;
		case "past":
			return `${said} 太早了，請核對年份`;
		default:
			return why satisfies never;
	}
}

function quota(stage: number, one: QuotaStanding, day: string): string {
	const label = `第${STAGES.charAt(stage - 1) || stage}階段 ${day}前：已採納 ${one.have} 件，要求 ${one.need} 件`;
	if (one.isMet) return `${label}，已達標`;
	const pending = one.pending > 0 ? `，另有 ${one.pending} 件待審` : "";
	return `${label}，${short(one)}${pending}，${left(one.daysLeft)}`;
}

function short({ missing, missingSanction }: QuotaStanding): string {
	if (missing === 0) return `還差 1 件${SANCTION}的`;
	if (!missingSanction) return `還差 ${missing} 件`;
	return missing === 1
		? `還差 1 件（須${SANCTION}）`
		: `還差 ${missing} 件（其中 1 件須${SANCTION}）`;
}

function left(days: number): string {
	if (days === 0) return "今天到期";
	return days > 0 ? `剩 ${days} 天` : `已逾期 ${-days} 天`;
}

export const zhHantCases: CasesWords = {
	form: {
		title: { warning: "提交案例", example: "提交標桿" },
		intro: {
			warning: "只在這個私聊裡填寫和查看。沒填完也可以先提交，填過的會保留。",
			example:
				"正面典型：本單位的好做法、建設成果。不計入案例任務。沒填完也可以先提交，填過的會保留。",
		},
		labels: {
			title: "標題",
			category: "類別",
			subject: "當事人或單位",
			summary: "案情",
			outcome: "處理結果",
			occurred_on: "發生日期",
			document_no: "文號",
		},
		hints: {
			title: "一句話說明是什麼事",
			category: "請選32類之一",
			subject: "個人或單位",
			summary: "時間、地點、做了什麼、怎麼查實的",
			outcome: "請選處理結果",
			occurred_on: "請選日期",
			document_no: "處分決定或通報的文號",
		},
		optional: "（選填）",
		countsAsSanction: "計入處分件數",
		longSummary: "案情超過1000字的：先把文字回覆這張卡片，再填其他欄。",
		summaryKept: (beginning, characters) =>
			`案情已記下（${characters}字）：「${beginning}」。下面「案情」留空即保留，填寫則全部改寫。`,
		returned: (reason) => `退回原因：${reason}`,
		files: (names) => `附件：${names}`,
		filesHint: "附件：把文件或圖片回覆這張卡片，或兩分鐘內直接發來（選填）。",
	},
	fault,
	faults: (count) => `有 ${count} 處要改，其他內容都已保留：`,
	faultsToast: (fields) => `還沒有提交。請看：${fields.join("、")}`,
	sentPrivately: {
		title: "表單已發到你的私聊",
		text: "案例只在私聊中填寫，請打開和我的私聊。",
	},
	seePrivate: { title: "請在私聊中查看", text: "案例的內容只在私聊中顯示。" },
	noRectification: {
		title: "沒有案例任務",
		text: "現行方案沒有專項整治，不需要報送案例。",
	},
	whichUnit: { title: "提交案例", text: "為哪個單位提交？" },
	drafts: {
		title: "有沒交的案例",
		question: "繼續填寫，還是新的一件？",
		untitled: "還沒有標題",
		row: (kind, unit) => `${kind === "example" ? "標桿" : "案例"} · ${unit}`,
		continue: "繼續填寫",
		newOne: "新的一件",
		newExample: "新的標桿",
		drop: "放棄",
		dropTitle: "放棄這一件？",
		dropQuestion: "放棄後內容不再顯示，不能撤銷。",
		dropped: { title: "已放棄", text: "這一件沒有提交。" },
		replaced: {
			title: "這份表單已換成新的",
			text: "請在下面的新表單裡繼續。",
		},
		appended: (characters) => `已接在「案情」後面，共${characters}字。`,
		noRoom: (limit, left) => ({
			title: "太長，沒有接上",
			text: `「案情」最多${limit}字，${left > 0 ? `還能接${left}字` : "已經滿了"}。請刪短再發，或存成文件發來。`,
		}),
	},
	filed: {
		toOffice: (no) => `已提交，編號：案例 ${no}，待辦公室審核`,
		toHead: (no, head) => `已提交，編號：案例 ${no}，待負責人${head ?? ""}簽批`,
		toast: (no) => `已提交：案例 ${no}`,
	},
	head: {
		title: (no) => `案例 ${no} 待你簽批`,
		text: (unit, filer, category) =>
			`${unit} · ${filer} 提交${category && ` · ${category}`}。簽批後送辦公室審核。`,
		signed: "已簽批，待辦公室審核",
		toFiler: (no) => ({
			title: `案例 ${no} 已簽批`,
			text: "負責人已簽批，待辦公室審核。",
		}),
		isOn: "簽批：本單位的案例先由負責人簽批，再送辦公室",
		isOff: "簽批：本單位的案例直接送辦公室",
		turnOn: "先由我簽批",
		turnOff: "不用簽批",
		turned: (unit, signs) =>
			signs
				? `${unit}的案例今後先由負責人簽批`
				: `${unit}的案例今後直接送辦公室`,
	},
	toReview: (nos, waiting) => ({
		title: "案例待審核",
		text: `案例 ${nos.join("、")} 待審核（共 ${waiting} 件）。請在私聊中說「案例審核」。`,
		say: ["案例審核"],
	}),
	answer: {
		title: (no) => `回答詢問 · 案例 ${no}`,
		field: "回答內容",
		hint: "針對上面的詢問",
		nothingAsked: {
			title: "沒有待回答的詢問",
			text: "這個案例目前沒有人在等你回答。",
		},
		done: "已回答",
		toAsker: (no) => ({
			title: `案例 ${no} 已回答`,
			text: "你的詢問有了回答。",
		}),
		submit: "回答",
	},
	list: {
		title: (units) => `${units.join("、")}的案例`,
		quota,
		noQuota: (unit) => `${unit}沒有案例任務，也可以提交。`,
		counts: ({ accepted, pending, returned, drafts }) =>
			[
				`已採納 ${accepted} 件`,
				`待審 ${pending} 件`,
				...(returned > 0 ? [`退回 ${returned} 件`] : []),
				...(drafts > 0 ? [`草稿 ${drafts} 件`] : []),
			].join("，"),
		casesHeading: "已提交",
		draftsHeading: "未提交",
		nothing: "還沒有提交過案例。",
		inGroup: "內容只在私聊中查看：私聊我說「案例」。",
		more: (hidden) => `另有 ${hidden} 件，說「案例 編號」查看`,
		example: "標桿",
	},
	personal: {
		recall: (person) => ({
			title: "請撤回並私聊提交",
			text: `${person}：你剛才的消息含有個人號碼或案例內容，不宜發在群裡，我沒有記錄，也沒有任何改動。請撤回這條消息，需要報送的請和我私聊；報進度請去掉號碼再發。`,
		}),
		office: (chat, person) => ({
			title: "群裡出現個人號碼或案例內容",
			text: `${chat}：${person} 發了一條含個人號碼或案例內容的消息，已請其撤回並私聊提交。請關注是否撤回。`,
		}),
	},
	files: {
		received: "附件已收",
		keptWith: (no) => `記在 ${no === null ? "案例草稿" : `案例 ${no}`}`,
		button: "附件",
		coming: (no, names, { pending, hidden }) => ({
			title: `${no === null ? "案例草稿" : `案例 ${no}`} 的附件`,
			text: [
				names === ""
					? "還沒有可以看的附件。"
					: `${names}。只供你本人查看，請勿轉發。`,
				pending > 0 ? `另有 ${pending} 個還在接收，稍後再按。` : "",
				hidden > 0 ? `另有 ${hidden} 個一次放不下。` : "",
			].join(""),
		}),
		notSent: (name) => ({
			title: "附件沒有發出",
			text: `「${name}」暫時發不出來，請稍後再按「附件」。`,
		}),
	},
};
