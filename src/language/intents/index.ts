import type { Intent } from "../hearing.js";
import { accept } from "./accept.js";
import { agree } from "./agree.js";
import { bind } from "./bind.js";
import { bindingList } from "./binding-list.js";
import { blocked } from "./blocked.js";
import { broadcast } from "./broadcast.js";
import { caseExport } from "./case-export.js";
import { casePicture } from "./case-picture.js";
import { caseReview } from "./case-review.js";
import { cases } from "./cases.js";
import { disagree } from "./disagree.js";
import { done } from "./done.js";
import { dropRole } from "./drop-role.js";
import { due } from "./due.js";
import { expand } from "./expand.js";
import { fileCase } from "./file-case.js";
import { help } from "./help.js";
import { history } from "./history.js";
import { laterIntents } from "./later.js";
import { leave } from "./leave.js";
import { leaveRecord } from "./leave-record.js";
import { mine } from "./mine.js";
import { missingParts } from "./missing-parts.js";
import { notApplicable } from "./not-applicable.js";
import { oneCase } from "./case.js";
import { original } from "./original.js";
import { postpone } from "./postpone.js";
import { preview } from "./preview.js";
import { progress } from "./progress.js";
import { publishCase } from "./publish-case.js";
import { returnTask } from "./return.js";
import { reviewList } from "./review-list.js";
import { setRole } from "./set-role.js";
import { statusList } from "./status-list.js";
import { task } from "./task.js";
import { unbind } from "./unbind.js";
import { unblocked } from "./unblocked.js";
import { undo } from "./undo.js";
import { verify } from "./verify.js";
import { why } from "./why.js";

/**
 * Everything people can say, in the order in which it is tried: fixed words first, then verbs with a task, then questions,
 * and free words last. 退回 comes before 核實 (核實不通過), questions about dates before 我們的任務.
 */
export const intents: readonly Intent[] = [
	help,
	bindingList,
	unbind,
	bind,
	setRole,
	leaveRecord,
	dropRole,
	leave,
	...laterIntents,
	fileCase,
	publishCase,
	caseExport,
	casePicture,
	oneCase,
	caseReview,
	cases,
	undo,
	broadcast,
	preview,
	expand,
	why,
	statusList,
	missingParts,
	history,
	original,
	disagree,
	agree,
	postpone,
	notApplicable,
	unblocked,
	blocked,
	reviewList,
	returnTask,
	verify,
	accept,
	due,
	mine,
	done,
	task,
	progress,
];
