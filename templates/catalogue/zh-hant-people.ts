import type { RoleName } from "../../src/domain/people.js";
import { sayLeave } from "./say-leave.js";
import type { LeaveSaying, PeopleWords } from "./people-words.js";

const list = (names: readonly string[]) => names.join("、");

const you = (person: string | null) => person ?? "你";

const quoted = (say: LeaveSaying) => `「${sayLeave["zh-Hant"](say)}」`;

const ROLES: Record<RoleName, string> = {
	liaison: "聯絡員",
	head: "負責人",
	office: "辦公室成員",
	"action-lead": "專項組成員",
	supervision: "督查",
	discipline: "紀委",
	administrator: "管理員",
};

export const zhHantPeople: PeopleWords = {
	somebody: "此人",
	role: (role, about) => `${about ?? ""}${ROLES[role]}`,
	standingIn: "（代）",
	roleSetBefore: (person, role) => ({
		title: "之前已設置",
		text: `${person}已經是${role}，未改動。`,
	}),
	replaceOrAddTitle: "接替，還是再加一位？",
	replaceOrAdd: (person, role, present) =>
		`現在的${role}是${list(present)}。${person}是來接替，還是再加一位？接替後原來的人立即不再是${role}，未辦結的事項會私下交給${person}。`,
	replace: (person) => `接替 ${person}`,
	addBesides: "再加一位",
	replaced: (person, role, before) => ({
		title: "已接替",
		text: `${person}現在是${role}，接替${before}。${before}的這個角色已終止，未辦結的事項已私下交給${person}。`,
	}),
	yourRoleEnded: (role, successor) => ({
		title: "角色已交接",
		text: `你不再是${role}，由${successor}接替。辛苦了。`,
	}),
	rolesEnded: (person, roles) => ({
		title: "已免去",
		text: `${person}的 ${roles.length} 個角色已免去：${list(roles)}。立即生效，之前的卡片也不能再操作。`,
	}),
	notToYourself: {
		title: "不能改自己的角色",
		text: "自己的角色請由辦公室其他人或管理員設置、免去。沒有任何改動。",
	},
	notBoth: (person, wanted, { role, isBySetting }) => ({
		title: `${ROLES[role]}不能兼任${ROLES[wanted]}`,
		text: `${person}是${ROLES[role]}。管理員管綁定和角色，不能同時是辦公室、督查或紀委。沒有任何改動。${
			isBySetting && role === "administrator"
				? "請設另一個人；一定要設這個人的，先由維護的人把他從設定 ADMIN_OPEN_IDS 中去掉。"
				: `請設另一個人；一定要設這個人的，先說「免去${ROLES[role]} @本人」。`
		}`,
	}),
	lastOne: (role) => ({
		title: "最後一位，不能免去",
		text: `這是最後一位${ROLES[role]}，請先設置另一位，再免去。沒有任何改動。`,
	}),
	personLeft: (person, roles) => ({
		title: "有人離開了",
		text: `${person}已不在本組織，角色已終止：${list(roles)}。請辦公室設置接替的人。`,
	}),
	whichUnit: (said) => ({
		title: "是哪個單位？",
		text: `方案裡沒有「${said}」。是不是下面的單位？點一下即可，不用重打。`,
	}),
	whichAction: (said) => ({
		title: "是哪個專項組？",
		text:
			said === ""
				? "請點一下專項組。"
				: `方案裡沒有「${said}」這個專項，請點一下專項組。`,
	}),

	handoverTitle: (role) => `交接 · ${role}`,
	handover: (role, count, from) =>
		`${from === null ? `你現在是${role}` : `你接替${from}，現在是${role}`}。未辦結的事項共 ${count} 項，期限、最近一次進展和待批的延期如下。`,
	handoverNothing: "目前沒有未辦結的事項。",
	lastReport: (when, who) =>
		`最近進展（${when}${who === null ? "" : ` ${who}`}）：`,
	noReport: "還沒有進展記錄",
	askedFor: (day, reason) => `已申請延期到${day}，等待答覆：${reason}`,

	leave: {
		taken: ({ person, deputy, days, roles }) => ({
			title: "請假已記錄",
			text: `${you(person)}${days}請假，由${deputy}代${list(roles)}。期間提醒發給${deputy}，到期自動恢復；提前回來，點下面的按鈕。`,
		}),
		deputise: ({ person, days, roles }, begins) => ({
			title: "請你代理",
			text: `${you(person)}${days}請假，由你代${list(roles)}：這段時間你可以在這裡代表單位查看、報進展、報完成，到期自動結束。${begins === null ? "" : `${begins}起生效，到時說「我們的任務」即可；在此之前還不能代為操作。`}`,
			...(begins === null ? { say: ["我們的任務", "本月到期", "幫助"] } : {}),
		}),
		taken4you: ({ deputy, days, roles }) => ({
			title: "已為你登記請假",
			text: `${days}由${deputy}代${list(roles)}。提前回來，點下面的按鈕。`,
		}),
		onRecord: "已登記的請假",
		line: ({ person, deputy, days, roles }) =>
			`${you(person)}${days}請假，由${deputy}代${list(roles)}。`,
		howToEnd: (leaves) =>
			`提前回來或不請了，點下面的「結束請假」即可銷假${leaves > 1 ? "，以上幾次都會結束" : ""}；不點，一切照舊。`,
		end: "結束請假",
		everybody: "正在或將要請假的人",
		nobody: {
			title: "沒有人請假",
			text: "目前沒有登記正在或將要開始的請假。",
		},
		moreOnRecord: (hidden) => `…另有 ${hidden} 次請假`,
		ended: (person, deputies) => ({
			title: "已銷假",
			text: `${you(person)}的請假已結束，${list(deputies)}不再代理。`,
		}),
		endedForDeputy: (person) => ({
			title: "代理結束",
			text: `${person}已銷假，你的代理到此結束。辛苦了。`,
		}),
		none: (person, say) => ({
			title: "沒有登記請假",
			text: `${you(person)}沒有登記請假，不用銷假。要請假，請把日期和代理人一起說：${quoted(say)}。`,
		}),
		whoStandsIn: (say) => ({
			title: "由誰代理？",
			text: `請連同代理人一起說，一次一位，並用 @ 提到這位同事：${quoted(say)}。沒有登記。`,
		}),
		fromWhen: (say) => ({
			title: "哪幾天？",
			text: `請連同日期一起說：${quoted(say)}。沒有登記。`,
		}),
		whoIs: (name, several, say) => ({
			title: "由誰代理？",
			text: `${several ? `本單位不止一位叫「${name}」的同事` : `本單位的同事裡沒有找到「${name}」`}，請用 @ 提到代理人：${quoted(say)}。沒有登記。`,
		}),
		seePrivate: {
			title: "請看私聊",
			text: "這個群不顯示此人的請假情況，已發到你的私聊。",
		},
		isMeant: ({ person, deputy, days, roles }) => ({
			title: `由${deputy}代理？`,
			text: `${you(person)}${days}請假，由${deputy}代${list(roles)}。對的話請點「確認」；不是這位，請用 @ 提到代理人重說一次。還沒有登記。`,
		}),
		notYourself: {
			title: "代理人不能是本人",
			text: "請由另一個人代理。沒有登記。",
		},
		over: {
			title: "日期已經過去",
			text: "請假的最後一天已經過去，沒有登記。",
		},
		backwards: {
			title: "日期前後不對",
			text: "最後一天早於第一天，請重說一次。沒有登記。",
		},
		noRole: (person) => ({
			title: "不需要代理",
			text: `${you(person)}不是任何單位的負責人或聯絡員，請假不用找人代理，沒有登記。`,
		}),
	},

	expand: {
		button: (name) => `明確 ${name}`,
		title: (name) => `明確「${name}」`,
		usedFor: (codes, total) =>
			`用於 ${list(codes)}${total > codes.length ? ` 等 ${total} 項` : ""}`,
		question:
			"請選出它指哪些單位：選中的單位會收到提醒，可以看到並回報這些任務。確實沒有別的單位，請選「沒有別的單位」。",
		hint: "選擇單位",
		nobody: "沒有別的單位",
		done: (name, units, codes) => ({
			title: "已明確",
			text: `「${name}」：${units.length > 0 ? list(units) : "沒有別的單位"}。用於 ${list(codes)}。十分鐘內可以說「撤銷」。`,
		}),
		toast: "已明確",
		unchanged: "與之前相同，沒有改動",
		gone: "所選的單位不在方案裡，沒有改動，請重新打開表單",
		chooseFirst: "還沒有選單位，沒有改動；確實沒有的，請選「沒有別的單位」",
		either: "單位和「沒有別的單位」只能選一樣，沒有改動",
		meanwhile: (name, units, total) =>
			`「${name}」已明確為：${total === 0 ? "沒有別的單位" : list(units)}${total > units.length ? ` 等 ${total} 個` : ""}。這張表單沒有改動，要改請重新打開`,
		which: {
			title: "明確哪一個？",
			text: "下面的名稱還沒有明確到單位，點一下即可。",
		},
		nothing: {
			title: "沒有要明確的",
			text: "方案裡的各項都已明確到單位。",
		},
		stands: (name, units) =>
			units.length > 0 ? `${name}（${list(units)}）` : name,
	},

	bindPhrase: (unit) => `綁定 ${unit}`,
	welcomeUnbound: {
		title: "督辦助手",
		text: "我提醒任務、收集進展。這個群還沒有綁定：請管理員在這裡說「綁定 單位名稱」，提醒就會發到這個群；也可以說「綁定 辦公室」，或先說「幫助」。",
		say: ["幫助"],
	},
	helpUnbound: {
		intro:
			"這個群還沒有綁定，方案的內容不在這裡顯示。請管理員在這裡說「綁定 單位名稱」，或到已綁定的群、私聊裡問我。",
		say: [],
		also: ["綁定 單位名稱（管理員）", "綁定 辦公室（管理員）", "幫助"],
	},
	helpEveryone: {
		intro:
			"這是全體群：通報發到這裡。單位的任務請在本單位的群裡問，或私下問我。",
		say: [],
		also: ["幫助"],
	},
	helpSupervision: {
		intro: "你是督查：全部任務都可查看，不作改動。",
		say: ["本月到期", "逾期", "下週到期"],
		also: ["10月底前有哪些", "幫助"],
	},
	helpDiscipline: {
		intro:
			"紀委：典型案例的詳情只在私聊裡顯示，群裡只有數目。任務請向辦公室了解。",
		say: ["案例審核", "案例"],
		also: ["案例 12（查看一件）", "發布案例 12", "導出案例", "幫助"],
	},
};
