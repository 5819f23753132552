import { type Hearing, type Intent, trimmed } from "../hearing.js";
import { originalWords, slice } from "../normal-form.js";
import { type TaskCommand, taskCommand } from "../task-command.js";

const VERB =
	"退回重办|退回去?|打回去?|驳回|不予通过|不通过|不予核实|不予销号|核实不通过|return(?:ed)?|reject(?:ed)?|send back|sent back";

/** 退回 1.3 佐證不足 · return 1.3 no evidence. */
export const returnTask: Intent = {
	name: "return",
	examples: {
		"zh-Hant": ["退回 {code} 佐證不足"],
		"zh-Hans": ["退回 {code} 佐证不足"],
		en: ["return {code} no evidence"],
	},
	match(heard) {
		const { form } = heard;
		if (/(?:[?]|吗|么|了没|没有)$/u.test(form.text)) return null;
		const command = taskCommand(heard, VERB) ?? reasonAlone(heard);
		if (!command) return null;
		const reason = originalWords(command.tail).replace(
			/^(?:原因|理由|因为|because|reason)(?:是|为|is)?[:：,，\s]*/iu,
			"",
		);
		return {
			intent: "return",
			task: command.task,
			reason: reason === "" ? null : reason,
		};
	},
};

/** In a reply, which has its task: 退回佐證不足. */
function reasonAlone({ form, said }: Hearing): TaskCommand | null {
	const match = /^(?:退回|打回|驳回)/u.exec(form.text);
	if (!match || !said.replying) return null;
	const tail = trimmed(slice(form, match[0].length));
	return { task: null, tail, order: "verb-only" };
}
