import type { Catalogue } from "./catalogue.js";

/** Refusals of 撤銷, 申請延期 and 不適用, and of deciding on one's own: what was wrong, and what to do next. */
export const zhHantMovesErrors: Pick<
	Catalogue["errors"],
	| "reviewer-leads-the-task"
	| "postpone-too-late"
	| "postpone-not-later"
	| "postpone-without-deadline"
	| "undo-impossible"
	| "lead-has-no-part"
	| "lead-accepts"
	| "case-moved-on"
	| "case-unreadable"
> = {
	"reviewer-leads-the-task": ({ why }) => {
		switch (why) {
			case "submitter":
				return {
					title: "自己報的完成，不能自己核實",
					text: "這項任務的完成是你報的，請由辦公室或專項組的其他人核實或退回。",
				};
			case "asker":
				return {
					title: "自己提的申請，不能自己決定",
					text: "這個延期是你申請的，請由辦公室的其他人同意或不同意。",
				};
			default:
				return {
					title: "不能核實本單位的任務",
					text: "牽頭單位的人不能核實或決定自己單位的任務，請由辦公室或專項組的其他人處理。",
				};
		}
	},
	"postpone-too-late": ({ code = "1.3", day = "" }) => ({
		title: "已過期限，不能再申請延期",
		text: `期限 ${day} 已過，延期要在期限之前申請。請抓緊辦理，報「${code} 進展」說明原因和預計日期；有特殊情況請直接找辦公室。`,
	}),
	"postpone-not-later": ({ day = "", asked = "" }) => ({
		title: "新期限要晚於現在的期限",
		text: `現在的期限是 ${day}，${asked} 不比它晚，沒有提交。請換一個更晚的日期再申請。`,
	}),
	"postpone-without-deadline": () => ({
		title: "這項任務沒有期限",
		text: "方案沒有給這項任務定期限，不需要申請延期。",
	}),
	"undo-impossible": ({ why }) => ({
		title: "不能撤銷，未改動",
		text: undoText(why),
	}),
	"lead-has-no-part": () => ({
		title: "牽頭單位不能說「不適用」",
		text: "如果任務不屬於你單位，請在任務卡片上按「不屬我單位」，由辦公室處理。",
	}),
	"case-moved-on": () => ({
		title: "案例已有變化，未改動",
		text: "這個案例在你操作之前已經被處理。說「案例」看最新的情況。",
		say: ["案例"],
	}),
	"case-unreadable": ({ no = "" }) => ({
		title: no ? `案例 ${no} 讀不出來` : "這個案例讀不出來",
		text: "它的內容在資料庫裡損壞，未改動，辦公室已收到通知。請管理員用備份恢復後再試。",
	}),
	"lead-accepts": ({ code = "1.3", units = "" }) => ({
		title: "由牽頭單位簽收",
		text: `這項任務由牽頭單位簽收${units && `（${units}）`}，沒有改動。本單位的部分完成後，請說「完成 ${code}」。`,
	}),
};

function undoText(why: string | undefined): string {
	switch (why) {
		case "too-late":
			return "已過 10 分鐘，不能撤銷。要更正，請再報一次；待核查或已銷號的，由辦公室說「退回 1.3 原因」。";
		case "not-yours":
			return "只能撤銷自己的操作。";
		case "undone":
			return "之前已撤銷。";
		case "kind":
			return "這類記錄不能撤銷。";
		case "other-act":
			return "10 分鐘之內沒有你的這類操作。要撤銷最近一次操作，請說「撤銷」。";
		default:
			return "10 分鐘之內沒有你可以撤銷的操作。更早的要更正，請再報一次；待核查或已銷號的，由辦公室說「退回 1.3 原因」。";
	}
}
