import type { EvidenceFailure } from "../../src/domain/evidence.js";
import type { EvidenceWords } from "./evidence-words.js";

const WHY: Record<EvidenceFailure, string> = {
	"too-large": "超過20MB",
	empty: "文件是空的",
	type: "不收這類文件",
	content: "內容與文件名的類型不符，或已損壞",
	gone: "消息已撤回，或文件已失效",
	"no-access": "機器人取不到：不在群裡，或缺少權限",
	unreachable: "一天內一直取不到",
};

const TO_DO: Record<EvidenceFailure, (accepted: string) => string> = {
	"too-large": () => "請壓縮或拆分後重發",
	empty: () => "請檢查後重發",
	type: (accepted) => `請改用這些格式重發：${accepted}`,
	content: (accepted) => `請檢查後重發，可用格式：${accepted}`,
	gone: () => "請重發",
	"no-access": () => "請管理員檢查後重發",
	unreachable: () => "請重發",
};

export const zhHantEvidence: EvidenceWords = {
	count: (files) => `佐證 ${files}件`,
	label: "佐證",
	none: "無",
	pictures: (count) => (count === 1 ? "圖片" : `圖片${count}張`),
	more: (count) => `另${count}件`,
	failed: (count) => `未能取回${count}件`,
	nameless: "文件",
	received: "佐證已收",
	receivedFor: (task) => `記在 ${task}`,
	caption: "說明",
	ifDone: (code) => `文字已作為佐證說明。要報完成，請說「完成 ${code}」`,
	notThis: "不是這項",
	which: (files) =>
		`${files}是哪一項任務的佐證？不在下面的，請用文字說「進度 編號」`,
	filed: "佐證已記下",
	gone: "這些文件已不在，請重發",
	noOther: "沒有別的任務可選",
	notKept: (file, why, task, accepted) => ({
		title: `佐證未能取回：${WHY[why]}`,
		text: `${file}${task === null ? "" : `（任務 ${task}）`}沒有收下。${TO_DO[why](accepted)}。${task === null ? "" : `重發時回覆任務 ${task} 的卡片即可。`}`,
	}),
};
