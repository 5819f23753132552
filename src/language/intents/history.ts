import { askedOf } from "../asked-of.js";
import type { Intent } from "../hearing.js";

const WORDS =
	/(?:的)?(?:(?:进展|进度|历史|报送|办理|上报|填报|操作|过往|汇报|以往|以前)(?:的)?(?:进展|进度)?(?:记录|历史|台账|历程|日志|流水|轨迹|明细)(?:记录)?|历史(?:进展|进度)?|台账|(?:the )?(?:full |whole )?(?:progress )?(?:history|timeline|log)(?: of| for)?)/u;

/** 1.10 進展記錄 · history 1.7. */
export const history: Intent = {
	name: "history",
	examples: {
		"zh-Hant": ["{code} 進展記錄"],
		"zh-Hans": ["{code} 进展记录"],
		en: ["history {code}"],
	},
	match(heard) {
		if (heard.form.text.length > 60) return null;
		const asked = askedOf(heard, WORDS);
		return asked && { intent: "history", task: asked.task };
	},
};
