import type { Intent } from "../hearing.js";
import { accept } from "./accept.js";
import { bind } from "./bind.js";
import { done } from "./done.js";
import { dropRole } from "./drop-role.js";
import { due } from "./due.js";
import { help } from "./help.js";
import { laterIntents } from "./later.js";
import { mine } from "./mine.js";
import { original } from "./original.js";
import { progress } from "./progress.js";
import { returnTask } from "./return.js";
import { reviewList } from "./review-list.js";
import { setRole } from "./set-role.js";
import { task } from "./task.js";
import { unbind } from "./unbind.js";
import { verify } from "./verify.js";

/**
 * Everything people can say, in the order in which it is tried: fixed words first, then verbs with a task, then questions,
 * and free words last. 退回 comes before 核實 (核實不通過), questions about dates before 我們的任務.
 */
export const intents: readonly Intent[] = [
	help,
	unbind,
	bind,
	setRole,
	dropRole,
	...laterIntents,
	reviewList,
	original,
	returnTask,
	verify,
	accept,
	due,
	mine,
	done,
	task,
	progress,
];
