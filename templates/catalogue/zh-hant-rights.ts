import type { RightsWords } from "./rights-words.js";

export const zhHantRights: RightsWords = {
	kinds: {
		"role-given": "設置角色",
		"roles-ended": "免去",
		bound: "綁定",
		unbound: "解綁",
		leave: "請假",
		"leave-ended": "銷假",
	},
	undone: (what, lines) => ({
		title: `已撤銷：${what}`,
		text: `${lines.join("；")}。`,
	}),
	changedSince: (what) => ({
		title: "沒有撤銷",
		text: `「${what}」之後已有新的變化，請直接重新設置。`,
	}),
	isNot: (person, role) => `${person}不再是${role}`,
	isAgain: (person, role) => `${person}仍是${role}`,
	chatIsAgain: (target) => `這個群仍是：${target}`,
	chatIsNothing: "這個群沒有綁定",
	roleTakenBack: (lines) => ({
		title: "角色已改回",
		text: `${lines.join("；")}。`,
	}),
	youAreNot: (role) => `你不再是${role}`,
	youAreAgain: (role) => `你仍是${role}`,
	dropRoles: (person, roles) => ({
		title: `免去 ${person}？`,
		text: `以下 ${roles.length} 個角色會立即終止：${roles.join("、")}。按「確認」免去，按「取消」不改動；確認後十分鐘內可以撤銷。`,
	}),
	kept: { title: "沒有免去", text: "角色沒有任何改動。" },
	leaveReplaces: (earlier) => `代替之前登記的：${earlier.join("；")}。`,
	leaveBy: (days, deputy) => `${days}由${deputy}代`,
	leaveGivenOn: (person, days, deputy) => ({
		title: "不用代理了",
		text: `${person}的請假有變，改由${deputy}代；你${days}的代理不再需要。辛苦了。`,
	}),
	leaveChanged: "代理的日期有變",
	botGone: (target, disbanded) => ({
		title: "有一個群已解綁",
		text: `「${target}」的群${disbanded ? "已解散" : "把我移出了"}，提醒不再發到那裡。請另建一個群把我加進去，由管理員在裡面說「綁定 …」。`,
	}),
};
