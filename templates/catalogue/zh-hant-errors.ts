import type { Catalogue } from "./catalogue.js";
import { zhHantMovesErrors } from "./zh-hant-moves-errors.js";

/** What was wrong, and what to do next. */
export const zhHantErrors: Catalogue["errors"] = {
	...zhHantMovesErrors,
	"not-found-or-not-allowed": () => ({
		title: "沒有找到，或無權操作",
		text: "請核對編號；單位任務請在本單位的群裡說，或請辦公室處理。沒有任何改動。",
		say: ["本單位任務", "幫助"],
	}),
	"no-plan": () => ({
		title: "還沒有方案",
		text: "請管理員或辦公室先導入方案，再來辦理。",
		say: ["幫助"],
	}),
	"move-not-allowed": ({ move, state, part, code }) => ({
		title: "現在不能這樣做，未改動",
		text: part
			? `${part}的部分之前已報完成。`
			: move === "accept"
				? "該任務之前已簽收。"
				: moveText(state, code),
	}),
	"reason-missing": ({ code = "1.3" }) => ({
		title: "還缺一句話",
		text: `請連同原因或進展一起說，如「退回 ${code} 佐證不足」「進度 ${code} 已完成32項」。`,
	}),
	"value-impossible": ({ said, value }) => ({
		title: "數值不合理，未記錄",
		text: `${quoted(said ?? value)}不能作為這個指標的數值，請核對後重報，如「進度 1.1 32項」。`,
	}),
	"text-too-long": ({ limit = "4000" }) => ({
		title: "太長",
		text: `太長（上限${limit}字），請分段或發文件。沒有記錄，原文仍在聊天裡。`,
	}),
	"unknown-unit": ({ said, unit, nearest }) => ({
		title: "未找到單位",
		text: `方案裡沒有${called(said ?? unit)}這個單位。${nearest ? `是不是：${nearest}？` : "請用方案裡的名稱。"}`,
	}),
	"chat-already-bound": ({ unit, target }) => ({
		title: "這個群已經綁定",
		text: `${named(target ?? unit)}要改綁，請管理員先在這裡說「解綁」。`,
		say: ["解綁"],
	}),
	"chat-cannot-be-bound": () => ({
		title: "這裡不能綁定",
		text: "只能綁定群：請把我加進單位的群，由管理員在群裡說「綁定 單位名稱」。",
	}),
	"person-missing": () => ({
		title: "缺少人員",
		text: "請在句子裡@到本人，如「設聯絡員 @某人 單位名稱」。",
	}),
	"date-does-not-exist": ({ said }) => ({
		title: "日期不存在",
		text: `${quoted(said)}不存在或超出範圍，請寫成「6月30日」或「2021-06-30」。`,
	}),
	"changed-meanwhile": () => ({
		title: "剛被別人改動",
		text: "這項任務剛有新的變化，你的操作沒有執行。請查看後再試。",
	}),
};

function moveText(state: string | undefined, code = "1.3"): string {
	switch (state) {
		case "closed":
			return `該任務已驗收，未改動。要重新辦理，由辦公室說「退回 ${code} 原因」。`;
		case "submitted":
			return "該任務已報完成，正等待核實。";
		case "issued":
		case "active":
		case "returned":
			return "該任務還在辦理，牽頭單位報完成後才能核實或退回。";
		case "suspended":
			return "該任務已中止，恢復前不再辦理。";
		case "cancelled":
			return "該任務已撤銷。";
		default:
			return "請先查看任務現在的狀態。";
	}
}

function quoted(said: string | undefined): string {
	return said === undefined ? "所寫的內容" : `「${said}」`;
}

function called(name: string | undefined): string {
	return name === undefined ? "" : `「${name}」`;
}

function named(target: string | undefined): string {
	return target === undefined ? "" : `現在綁定的是${target}。`;
}
