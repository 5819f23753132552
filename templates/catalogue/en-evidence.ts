import type { EvidenceFailure } from "../../src/domain/evidence.js";
import type { EvidenceWords } from "./evidence-words.js";

const WHY: Record<EvidenceFailure, string> = {
	"too-large": "over 20 MB",
	empty: "the file is empty",
	type: "not an accepted type",
	content: "not what its name says, or damaged",
	gone: "recalled, or no longer available",
	"no-access": "out of the bot’s reach: not in the group, or no permission",
	unreachable: "not to be had for a whole day",
};

const TO_DO: Record<EvidenceFailure, (accepted: string) => string> = {
	"too-large": () => "Compress or split it and send it again",
	empty: () => "Check it and send it again",
	type: (accepted) => `Send it as one of ${accepted}`,
	content: (accepted) => `Check it and send it again. Accepted: ${accepted}`,
	gone: () => "Send it again",
	"no-access": () => "Ask the administrator, then send it again",
	unreachable: () => "Send it again",
};

export const enEvidence: EvidenceWords = {
	count: (files) => `Evidence (${files})`,
	label: "Evidence",
	none: "none",
	pictures: (count) => (count === 1 ? "picture" : `${count} pictures`),
	more: (count) => `${count} more`,
	failed: (count) => `${count} could not be fetched`,
	nameless: "file",
	received: "Evidence received",
	receivedFor: (task) => `Added to ${task}`,
	caption: "Description",
	ifDone: (code) =>
		`Your words are kept as its description. To report the task done, say “done ${code}”`,
	notThis: "Not this task",
	which: (files) =>
		`Which task does ${files} show? If it is not below, say “progress” with the code`,
	filed: "Evidence noted",
	gone: "These files are gone, send them again",
	noOther: "There is no other task",
	notKept: (file, why, task, accepted) => ({
		title: `Evidence not kept: ${WHY[why]}`,
		text: `${file}${task === null ? "" : ` (task ${task})`} was not kept. ${TO_DO[why](accepted)}.${task === null ? "" : ` Reply to the card of task ${task} with it.`}`,
	}),
};
