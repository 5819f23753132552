import type { NoticesWords } from "./catalogue.js";

const roles = {
	liaison: "聯絡員",
	head: "負責人",
	office: "辦公室成員",
	"action-lead": "專項組成員",
	supervision: "督查",
	discipline: "紀委",
	administrator: "管理員",
};

/** Contract names of what is not there yet. */
const features: Record<string, string> = {
	blocked: "卡住",
	postpone: "申請延期",
	why: "為什麼",
	case: "案例",
	broadcast: "通報",
	board: "掛圖",
	standing: "排名",
	plan: "導入方案",
	undo: "撤銷",
};

export const zhHantNotices: NoticesWords = {
	bound: (target, isPersonal) => ({
		title: "已綁定",
		text: `這個群現在是：${target}。提醒會發到這裡，${isPersonal ? "權限仍按個人：在群裡說話不代表它，有該角色的人才能辦理" : "在這裡說話就是代表它"}。`,
		say: ["本月到期", "幫助"],
	}),
	boundBefore: (target) => ({
		title: "之前已綁定",
		text: `這個群已經是：${target}，未改動。`,
	}),
	unbound: (target) => ({
		title: "已解綁",
		text: `這個群不再是：${target}。提醒不再發到這裡；要恢復，請說「綁定」加名稱。`,
	}),
	nothingBound: {
		title: "這裡沒有綁定",
		text: "請管理員在群裡說「綁定 單位名稱」。",
	},
	welcome: {
		title: "督辦助手",
		text: "我提醒任務、收集進展。請管理員在這裡說「綁定 單位名稱」，提醒就會發到這個群。",
		say: ["幫助"],
	},
	roleSet: (role, person, about) => ({
		title: "已設置",
		text: `${person ?? "此人"}現在是${about === null ? "" : about}${roles[role]}。`,
	}),
	rolesDropped: (person, count) => ({
		title: count > 0 ? "已免去" : "沒有改動",
		text:
			count > 0
				? `${person ?? "此人"}的 ${count} 個角色已免去。`
				: `${person ?? "此人"}沒有角色可免。`,
	}),
	later: (name) => ({
		title: "這項功能還沒有開放",
		text: `「${features[name] ?? name}」還沒有開放，沒有任何改動。現在可以查任務、報進展、報完成、核實。`,
		say: ["本月到期", "幫助"],
	}),
	notUnderstood: (said) => ({
		title: "沒有聽懂",
		text: `你說：「${said}」。沒有任何改動。點下面一句就等於說了；都不是，就說「幫助」。`,
	}),
	wordsPlease: {
		title: "請用文字說",
		text: "我只看得懂文字，請說一句，或點下面的按鈕。",
		say: ["本月到期", "本單位任務", "幫助"],
	},
	sayItDirectly: {
		title: "請直接發送",
		text: "轉發或引用的話不會執行，請直接發送給我。",
	},
	malformedCode: (said) => ({
		title: "編號格式不對",
		text: `「${said}」不是任務編號，請寫成「1.3」這樣，一次一項。`,
		say: ["本單位任務"],
	}),
	unknownUnit: (said, nearest) => ({
		title: "未找到單位",
		text:
			nearest.length > 0
				? `方案裡沒有「${said}」。是不是：${nearest.join("、")}？`
				: `方案裡沒有「${said}」，請用方案裡的名稱。`,
		say: nearest.map((unit) => `綁定 ${unit}`),
	}),
	unknownAction: (said) => ({
		title: "未找到專項",
		text: `方案裡沒有「${said}」這個專項，請用方案裡的名稱或序號。`,
	}),
	whatToBind: {
		title: "綁定什麼？",
		text: "請連同名稱一起說：「綁定 單位名稱」「綁定 辦公室」「綁定 專項組 名稱」「綁定 全體」「綁定 紀委」。",
	},
	slowedDown: {
		title: "請稍慢一點",
		text: "一分鐘內的消息太多，後面的會慢一些處理，一條也不會丟。",
	},
	broken: (id) => ({
		title: "出了點問題",
		text: `這次沒有辦成，你的話仍在聊天裡。請稍後再說一次；仍不行，請把編號 ${id} 告訴管理員。`,
	}),
	unreadableCase: (no) => ({
		title: no === null ? "一份案例草稿讀不出來" : `案例 ${no} 讀不出來`,
		text: "它的內容在資料庫裡被改動或損壞，各處列表暫不顯示它，其他案例不受影響。請管理員查看日誌，並用備份恢復這一條。",
	}),
	unreadableEvent: (key) => ({
		title: "收到的一條消息讀不出來",
		text: `它在資料庫裡被改動或損壞，沒有處理，也不知道是誰說的。請管理員按編號 ${key} 查看日誌；大家若發現說過的話沒有回應，請再說一次。`,
	}),
	stuck: (why, code) =>
		why === "refused"
			? {
					title: "一條消息沒有送達",
					text: `飛書拒收（代碼 ${code}），不會自動重發。請管理員查看該群是否還在、我是否還在群裡。`,
				}
			: {
					title: "一條消息待核實",
					text: `不知道是否已送達（代碼 ${code}），為免重複不會自動重發。請到群裡看一看。`,
				},
	notOurs: (unit, task) => ({
		title: "單位表示任務不屬於它",
		text: `${unit ?? "有單位"}表示「${task}」不屬本單位，請辦公室處理。`,
	}),
	olderThanLatest: {
		title: "這條消息遲到了",
		text: "之後已有更新的進展，以新的為準，這條沒有改動任務。",
	},
	badDate: (said) => ({
		title: "日期不存在",
		text: `「${said}」不存在或超出範圍，請寫成「6月30日」「下週五」或「2021-06-30」。`,
	}),
};
