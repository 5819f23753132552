import { type NormalForm, without } from "./normal-form.js";

const CODE = "\\d{1,2}\\.\\d{1,2}(?!\\d)";
/** What was said by mistake, and what takes its place. */
const CORRECTED: readonly RegExp[] = [
	// 不是1.3是1.2
	new RegExp(
		`(?:并?不是|不对)(?:任务)?${CODE}[\\s,，。]*(?:而?是|应该?是)(?=(?:任务)?${CODE})`,
		"u",
	),
	// 1.2不是1.3, 完成的是1.2不是1.3
	new RegExp(
		`(?<=${CODE})[\\s,，]*(?:完成|签收|核实|退回)?(?:并|而)?不是(?:任务)?${CODE}`,
		"u",
	),
	// 1.3，不對，1.2
	new RegExp(
		`(?:任务)?${CODE}(?:已经?|都)?(?:完成|签收|核实|退回|办结|做完)?(?:了|吧)?[\\s,，。]*(?:哦?不对|哦?不是|说错了?|打错了?|写错了?|错了|更正)[\\s,，。:]*(?:我说的?)?(?:应该?)?是?(?=(?:任务)?${CODE})`,
		"u",
	),
];
/** 的是 of 完成的是1.2: no more than stress. */
const STRESSED = new RegExp(
	`(?<=(?:完成|签收|核实|退回|办结|办完|做完)了?)的(?:任务)?是(?=${CODE})`,
	"u",
);

/** The form without the code that its speaker takes back: 不是1.3是1.2 is about 1.2 alone. */
export function withoutCorrected(form: NormalForm): NormalForm {
	return [...CORRECTED, STRESSED].reduce((rest, pattern) => {
		const match = pattern.exec(rest.text);
		return match
			? without(rest, match.index, match.index + match[0].length)
			: rest;
	}, form);
}
