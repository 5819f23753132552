import type { CasePictureWords } from "./case-picture-words.js";

export const zhHantCasePicture: CasePictureWords = {
	counts: ({ accepted, pending, ...rest }) =>
		[
			`已採納 ${accepted} 件`,
			...(pending > 0 ? [`待審 ${pending} 件`] : []),
			`${rest.categories} 類中 ${rest.categoriesHit} 類有案例`,
			`${rest.units} 個單位中 ${rest.unitsHit} 個已有採納`,
		].join(" · "),
	map: {
		title: "典型案例熱力圖",
		asOf: (day) => `截至${day}`,
		unitsAndCategories: "問題類別 ＼ 單位",
		total: "合計",
		cases: (from, to) =>
			to === null ? `${from}件以上` : `${from}${to > from ? `–${to}` : ""}件`,
		pending: "待審（未計入）",
		none: "沒有案例",
		footnote:
			"格內為已採納的件數，小字 +n 為待審；標桿不計。只計數，不含案情。",
		nothingYet: {
			title: "還沒有案例",
			text: "各單位還沒有提交負面典型案例，熱力圖等有了第一件再畫。",
		},
		noCategories: {
			title: "這份方案沒有問題清單",
			text: "方案裡沒有「專項整治」的問題類別，畫不出熱力圖。",
		},
		notSent: {
			title: "熱力圖沒能發出",
			text: "圖片這次畫不出來或傳不上去。數字見上一條消息；稍後再說「案例熱力圖」，仍不行請告知管理員。",
		},
	},
	export: {
		fileName: (day) => `典型案例_${day}`,
		coming: (cases) => ({
			title: "案例導出",
			text: `共 ${cases} 件，Excel 表格隨後發出。人名和證件、電話等號碼已隱去；表格含案情，請勿轉發。`,
		}),
		inPrivate: {
			title: "案例導出只發私聊",
			text: "表格含案情，已發到你和我的私聊。",
		},
		nothingYet: {
			title: "沒有可導出的案例",
			text: "還沒有單位提交案例。",
		},
		notSent: {
			title: "案例導出沒能發出",
			text: "表格這次做不出來或傳不上去。稍後再說「導出案例」，仍不行請告知管理員。",
		},
		sheets: { cases: "案例", quotas: "完成情況" },
		columns: {
			no: "編號",
			unit: "單位",
			kind: "性質",
			category: "問題類別",
			title: "標題",
			subject: "對象（已隱去）",
			summary: "案情（已隱去）",
			outcome: "處理結果",
			documentNo: "文號",
			occurredOn: "發生日期",
			state: "狀態",
			filedOn: "提交日期",
			acceptedOn: "採納日期",
		},
		quotaColumns: {
			unit: "單位",
			dueOn: "期限",
			need: "應報（累計）",
			have: "已採納",
			pending: "待審",
			missing: "還差",
			sanction: "還差給予黨政紀處分或移交司法機關的",
			isMet: "是否完成",
		},
		kinds: { warning: "負面典型", example: "標桿" },
		outcomes: {
			none: "尚未處理",
			warning: "提醒談話、批評教育",
			"party-discipline": "黨紀處分",
			administrative: "政務處分",
			judicial: "移交司法機關",
			other: "其他",
		},
		states: {
			draft: "草稿",
			"awaiting-head": "待負責人簽批",
			submitted: "待審核",
			"awaiting-discipline": "待紀委審定",
			accepted: "已採納",
			returned: "已退回",
			dropped: "已放棄",
		},
		yes: "是",
		no: "否",
		more: (hidden) => `…還有 ${hidden} 件未列出`,
	},
};
