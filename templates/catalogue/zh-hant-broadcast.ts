import type { BroadcastWords } from "./broadcast-words.js";

const list = (names: readonly string[]) => names.join("、");
const ordinal = (no: number) => "一二三四五六七八九十"[no - 1] ?? String(no);
const among = (codes: readonly string[]) =>
	codes.length > 0 ? `（${list(codes)}）` : "";

export const zhHantBroadcast: BroadcastWords = {
	notice: {
		title: "進展通報",
		asOf: (day) => `截至${day}`,
		total: "任務總數",
		closed: "已銷號",
		submitted: "待核查",
		late: "逾期",
		next: (days) => `${days}天內到期`,
		onTrack: "其他在辦",
		closedOf: (onTime, late) => `已銷號的，按期 ${onTime} 項，逾期 ${late} 項`,
		part: (label, count, codes) => `${label} ${count}${among(codes)}`,
		lateHeading: "逾期未辦結",
		nothingLate: "沒有逾期任務。",
		nextHeading: (days) => `${days}天內到期`,
		actionsHeading: "各專項行動",
		unitsHeading: "各牽頭單位",
		action: (no, name) =>
			name === null ? "任務" : `（${ordinal(no)}）${name}`,
		duties: "專項整治報送",
		tasksOnly: "重點任務（專項整治報送另計）",
		more: (hidden) => `…還有 ${hidden} 行未列出`,
		footnote:
			"按期、逾期看報完成之日，以同意延期後的期限為準；單位只計牽頭的任務和本單位的報送。",
	},
	previewTitle: "通報預覽 · 尚未發送",
	previewNote: "各群看到的就是下面這些：",
	goesTo: (groups) => `按「發送」後發到 ${groups} 個群，每群一次：`,
	wentTo: (groups) => `發到 ${groups} 個群：`,
	moreGroups: (hidden) => `等，另有 ${hidden} 個群`,
	sentTitle: (groups) => `已發送 ${groups} 個群`,
	cancelledTitle: "已取消，沒有發送",
	staleTitle: "這份預覽已過時，沒有發送",
	stale: {
		old: "預覽超過24小時，請重新預覽後再發。",
		figures: "預覽之後數字有變化，請重新預覽後再發。",
		groups: "預覽之後有新綁定或改綁的群，請重新預覽後再發。",
	},
	again: "通報",
	delivery: "查看送達",
	fates: ({ sent, ready, parked, unknown }) =>
		[
			`送達 ${sent} 個群`,
			...(ready > 0 ? [`發送中 ${ready} 個`] : []),
			...(parked > 0 ? [`未送達 ${parked} 個`] : []),
			...(unknown > 0 ? [`待核實 ${unknown} 個`] : []),
		].join(" · "),
	parked: "未送達（飛書拒收，請看群是否還在、我是否還在群裡）",
	unknown: "待核實（不知是否送達，不會自動重發）",
	gone: "預覽後已解綁，沒有發",
	nowhere: {
		title: "還沒有綁定的群",
		text: "通報發到已綁定的群，現在一個也沒有。請把我加進各單位的群，由管理員在群裡說「綁定 單位名稱」。",
	},
	tooMany: (groups, most) => ({
		title: "群太多，沒有發送",
		text: `已綁定 ${groups} 個群，一次最多發 ${most} 個。請先解綁不再用的群。`,
	}),
	toasts: {
		sent: (groups) => `正在發到 ${groups} 個群`,
		cancelled: "已取消，沒有發送",
		alreadySent: "之前已發送，沒有再發",
		alreadyCancelled: "之前已取消，沒有發送",
		stale: "預覽已過時，沒有發送",
	},
	forecast: {
		title: (days) => `今後${days}天會發的提醒`,
		counts: (days, messages) => `${days} 天會發 ${messages} 條消息`,
		nothing: "這段時間沒有要發的提醒。",
		assumes:
			"按現在的狀態推算：假定這段時間沒有人報完成、延期或改綁。有人報完成，實際發的會更少；臨時通報和答覆不在內。",
		day: (day, weekday) => `${day} 週${"一二三四五六日"[weekday - 1] ?? ""}`,
		head: (unit) => `${unit}負責人（私聊）`,
		reminders: (count, codes) => `提醒 ${count} 項${among(codes)}`,
		copies: (count, codes) => `抄送逾期 ${count} 項${among(codes)}`,
		goals: (dueTexts) => `階段目標 ${dueTexts.length} 個（${list(dueTexts)}）`,
		waiting: (units) => `${units} 個單位未綁定`,
		unexpanded: (names) => `${names} 處責任單位未明確`,
		rest: (days, messages, until) =>
			`其後到${until}，還有 ${days} 天會發 ${messages} 條。`,
	},
};
