import { day } from "../../src/domain/day.js";
import type { World } from "../../src/language/utterance.js";
import { usualRights } from "./usual-rights.js";

/** Names only: the titles of the tasks of the example plan. */
const TITLES: readonly (readonly [code: string, title: string])[] = [
	["1.1", "持續向鄉鎮(街道)、村(社區)賦權"],
	["1.2", "推進工程建設項目審批深層次改革"],
	["1.3", "推行政務服務“容缺受理”和“告知承諾”"],
	["1.4", "深入推進惠企政策兌現"],
	["1.5", "深化“一件事一次辦”改革"],
	["1.6", "推進“綜合窗口”改革"],
	["1.7", "推進數據共享應用"],
	["1.8", "推進政務服務中心標準化建設"],
	["1.9", "推動企業開辦和注銷便利化"],
	["1.10", "推動不動產登記業務便利化"],
	["1.11", "全面開展電子監察"],
	["1.12", "整合營商環境綜合服務平臺"],
	["2.1", "建立法治化營商環境建設體系"],
	["2.2", "依法保護企業家人身財產安全"],
	["2.3", "加強知識產權保護和應用"],
	["2.4", "凈化市場經營秩序"],
	["2.5", "加強“十個嚴禁”落實情況監督檢查"],
	["2.6", "加強案件評查督查"],
	["2.7", "堅決依法糾正冤錯案件"],
	["2.8", "建立企業家涉法訴求解決渠道"],
	["2.9", "加強涉特殊主體債務案件執行力度"],
	["2.10", "加快建立公正規范市場監管體系"],
	["2.11", "推進公正文明執法"],
	["2.12", "凈化法律服務市場"],
	["3.1", "繼續推進降低企業用能成本"],
	["3.2", "開展失信約束制度清理"],
	["3.3", "加快推進“證照分離”改革"],
	["3.4", "擴大融資擔保范圍"],
	["4.1", "加快推進“三河共治”進度"],
	["4.2", "推進“兩環一帶”建設"],
	["4.3", "推進重點生態修復工程"],
	["4.4", "創新實施文化惠民工程"],
	["4.5", "樹立教師良好形象"],
	["4.6", "落實優撫對象子女落戶入學優待政策"],
	["4.7", "促進商貿流通發展"],
	["4.8", "建立健全創衛長效管理機制"],
	["4.9", "推動養老服務改革"],
];

const UNITS: World["units"] = [
	{ name: "區科創營商局", aliases: ["區科技創新和營商局"], kind: "unit" },
	...[
		"區發改局",
		"區社會事業發展局",
		"區公安分局",
		"區政法委",
		"區財政局",
		"區自然資源分局",
		"區生態環境分局",
		"區住建局",
		"區應急局",
		"區審計局",
		"區市場監管局",
		"區醫保分中心",
		"高新稅務局",
		"區法庭",
		"區檢察室",
		"區工管委辦公室",
		"社保分局",
	].map((name) => ({ name, aliases: [], kind: "unit" as const })),
	{ name: "區直相關單位", aliases: [], kind: "group" },
];

const DUTIES = ["區住建局", "區發改局", "區財政局"].flatMap((unit) =>
	[
		{ code: "首報", title: "專項整治第一階段情況及典型案例報送" },
		{
			code: "案例一",
			title: "累計至少1件典型案例，其中至少1件給予黨政紀處分或移交司法機關",
		},
		{
			code: "案例二",
			title: "累計至少2件典型案例，其中至少1件給予黨政紀處分或移交司法機關",
		},
	].map(({ code, title }) => ({
		ref: `${code}@${unit}`,
		code,
		title,
		actionNo: null,
		unit,
	})),
);

/** The world on Friday, the day of issue, spoken to from the group of 區住建局. */
export function songshanWorld(over: Partial<World> = {}): World {
	const speakingFor = over.speakingFor ?? ["區住建局"];
	return {
		today: day("2021-03-12"),
		issuedOn: day("2021-03-12"),
		tasks: [
			...TITLES.map(([code, title]) => ({
				ref: code,
				code,
				title,
				actionNo: Number(code.split(".")[0]),
				unit: null,
			})),
			...DUTIES,
		],
		actions: [
			{ no: 1, name: "辦事方便" },
			{ no: 2, name: "法治良好" },
			{ no: 3, name: "成本競爭力強" },
			{ no: 4, name: "生態宜居" },
		],
		units: UNITS,
		speakingFor,
		rights: usualRights(speakingFor),
		...over,
	};
}
