/** Everything the bot answers to: what people say, then what they press. A new command is its file and its line here. */
import type { CardAction } from "../src/card-actions.js";
import type { CardHandler, Command } from "../src/context.js";
import type { IntentName } from "../src/language/utterance.js";
import { openProgressForm } from "./cards/open-progress-form.js";
import { openReturnForm } from "./cards/open-return-form.js";
import { pressAccept } from "./cards/accept.js";
import { pressDone } from "./cards/done.js";
import { pressOriginal } from "./cards/original.js";
import { pressNotOurs } from "./cards/not-ours.js";
import { pressProgress } from "./cards/progress.js";
import { pressSay } from "./cards/say.js";
import { pressVerify } from "./cards/verify.js";
import { pressView } from "./cards/view.js";
import { pressWhyLight } from "./cards/why-light.js";
import { submitProgress } from "./cards/submit-progress.js";
import { openReopenForm } from "./cards/open-reopen-form.js";
import { submitReopen } from "./cards/submit-reopen.js";
import { submitReturn } from "./cards/submit-return.js";
import { accept } from "./commands/accept.js";
import { badDate } from "./commands/bad-date.js";
import { bind } from "./commands/bind.js";
import { bindingList } from "./commands/binding-list.js";
import { done } from "./commands/done.js";
import { dropRole } from "./commands/drop-role.js";
import { due } from "./commands/due.js";
import { help } from "./commands/help.js";
import { later } from "./commands/later.js";
import { mine } from "./commands/mine.js";
import { original } from "./commands/original.js";
import { progress } from "./commands/progress.js";
import { returnTask } from "./commands/return-task.js";
import { reviewList } from "./commands/review-list.js";
import { setRole } from "./commands/set-role.js";
import { statusList } from "./commands/status-list.js";
import { task } from "./commands/task.js";
import { unbind } from "./commands/unbind.js";
import { unknown } from "./commands/unknown.js";
import { verify } from "./commands/verify.js";
import { pressFileEvidence } from "./cards/file-evidence.js";
import { pressNotThisEvidence } from "./cards/not-this-evidence.js";
import { pressUndo } from "./cards/undo.js";
import { openBlockForm } from "./cards/open-block-form.js";
import { submitBlock } from "./cards/submit-block.js";
import { pressUnblock } from "./cards/unblock.js";
import { openPostponeForm } from "./cards/open-postpone-form.js";
import { submitPostpone } from "./cards/submit-postpone.js";
import { pressGrantExtension } from "./cards/grant-extension.js";
import { pressRefuseExtension } from "./cards/refuse-extension.js";
import { openExplainForm } from "./cards/open-explain-form.js";
import { submitExplain } from "./cards/submit-explain.js";
import { pressNotApplicable } from "./cards/not-applicable.js";
import { pressHistory } from "./cards/history.js";
import { pressDrop } from "./cards/drop.js";
import { pressForEach } from "./cards/for-each.js";
import { pressSayOne } from "./cards/say-one.js";
import { statements } from "./commands/statements.js";
import { undo } from "./commands/undo.js";
import { blocked } from "./commands/blocked.js";
import { unblocked } from "./commands/unblocked.js";
import { postpone } from "./commands/postpone.js";
import { agree } from "./commands/agree.js";
import { disagree } from "./commands/disagree.js";
import { why } from "./commands/why.js";
import { notApplicable } from "./commands/not-applicable.js";
import { missingParts } from "./commands/missing-parts.js";
import { history } from "./commands/history.js";

import { pressDropRoles } from "./cards/drop-roles.js";
import { pressEndLeave } from "./cards/end-leave.js";
import { pressTakeLeave } from "./cards/take-leave.js";
import { pressKeepRoles } from "./cards/keep-roles.js";
import { pressUndoRights } from "./cards/undo-rights.js";
import { pressGiveRole } from "./cards/give-role.js";
import { broadcast } from "./commands/broadcast.js";
import { preview } from "./commands/preview.js";
import { sendBroadcast } from "./cards/send-broadcast.js";
import { cancelBroadcast } from "./cards/cancel-broadcast.js";
import { pressBroadcastDelivery } from "./cards/broadcast-delivery.js";
import { openExpandForm } from "./cards/open-expand-form.js";
import { submitExpand } from "./cards/submit-expand.js";
import { expand } from "./commands/expand.js";
import { leave } from "./commands/leave.js";
import { leaveRecord } from "./commands/leave-record.js";
import { casePicture } from "./commands/case-picture.js";
import { caseExport } from "./commands/case-export.js";
import { openAnswerCaseForm } from "./cards/open-answer-case-form.js";
import { openCaseForm } from "./cards/open-case-form.js";
import { pressContinueCase } from "./cards/continue-case.js";
import { pressDropCase } from "./cards/drop-case.js";
import { pressHeadSignsOff } from "./cards/set-head-signs-off.js";
import { pressSignCase } from "./cards/sign-case.js";
import { pressShowCaseFiles } from "./cards/show-case-files.js";
import { pressWithdrawCase } from "./cards/withdraw-case.js";
import { pressViewCase } from "./cards/view-case.js";
import { submitAnswerCase } from "./cards/submit-answer-case.js";
import { submitCase } from "./cards/submit-case.js";
import { cases } from "./commands/cases.js";
import { fileCase } from "./commands/file-case.js";
import { oneCase } from "./commands/case.js";
import { publishCase } from "./commands/publish-case.js";
import { openPublishForm } from "./cards/open-publish-form.js";
import { submitPublish } from "./cards/submit-publish.js";
import { pressApprovePublication } from "./cards/approve-publication.js";
import { pressRefusePublication } from "./cards/refuse-publication.js";
import { pressCancelPublication } from "./cards/cancel-publication.js";
import { pressRecallPublication } from "./cards/recall-publication.js";
import { pressSendPublication } from "./cards/send-publication.js";
import { pressPublicationDelivery } from "./cards/publication-delivery.js";
import { pressCorrectPublication } from "./cards/correct-publication.js";
import { caseReview } from "./commands/case-review.js";
import { pressAcceptCase } from "./cards/accept-case.js";
import { submitAcceptCase } from "./cards/submit-accept-case.js";
import { openReturnCaseForm } from "./cards/open-return-case-form.js";
import { submitReturnCase } from "./cards/submit-return-case.js";
import { openAskCaseForm } from "./cards/open-ask-case-form.js";
import { submitAskCase } from "./cards/submit-ask-case.js";
import { pressUndoCase } from "./cards/undo-case.js";

export const commands: { [I in IntentName]: Command<I> } = {
	help,
	due,
	mine,
	task,
	accept,
	progress,
	done,
	verify,
	return: returnTask,
	original,
	"review-list": reviewList,
	"status-list": statusList,
	"binding-list": bindingList,
	bind,
	unbind,
	"set-role": setRole,
	"drop-role": dropRole,
	undo,
	blocked,
	unblocked,
	postpone,
	agree,
	disagree,
	why,
	"not-applicable": notApplicable,
	"missing-parts": missingParts,
	history,
	broadcast,
	preview,
	expand,
	leave,
	"leave-record": leaveRecord,
	"publish-case": publishCase,
	"file-case": fileCase,
	cases,
	case: oneCase,
	"case-review": caseReview,
	"case-picture": casePicture,
	"case-export": caseExport,
	"bad-date": badDate,
	later,
	statements,
	// The catch-all: what nothing above understood.
	unknown,
};

export const cardHandlers: { [D in CardAction["do"]]: CardHandler<D> } = {
	accept: pressAccept,
	"not-ours": pressNotOurs,
	done: pressDone,
	"open-progress-form": openProgressForm,
	"submit-progress": submitProgress,
	progress: pressProgress,
	view: pressView,
	original: pressOriginal,
	"why-light": pressWhyLight,
	verify: pressVerify,
	"open-return-form": openReturnForm,
	"submit-return": submitReturn,
	"open-reopen-form": openReopenForm,
	"submit-reopen": submitReopen,
	undo: pressUndo,
	"open-block-form": openBlockForm,
	"submit-block": submitBlock,
	unblock: pressUnblock,
	"open-postpone-form": openPostponeForm,
	"submit-postpone": submitPostpone,
	"grant-extension": pressGrantExtension,
	"refuse-extension": pressRefuseExtension,
	"open-explain-form": openExplainForm,
	"submit-explain": submitExplain,
	"not-applicable": pressNotApplicable,
	history: pressHistory,
	drop: pressDrop,
	"for-each": pressForEach,
	"say-one": pressSayOne,
	"give-role": pressGiveRole,
	"end-leave": pressEndLeave,
	"take-leave": pressTakeLeave,
	"drop-roles": pressDropRoles,
	"keep-roles": pressKeepRoles,
	"undo-rights": pressUndoRights,
	"send-broadcast": sendBroadcast,
	"cancel-broadcast": cancelBroadcast,
	"broadcast-delivery": pressBroadcastDelivery,
	"not-this-evidence": pressNotThisEvidence,
	"file-evidence": pressFileEvidence,
	"open-expand-form": openExpandForm,
	"submit-expand": submitExpand,
	"open-publish-form": openPublishForm,
	"submit-publish": submitPublish,
	"approve-publication": pressApprovePublication,
	"refuse-publication": pressRefusePublication,
	"cancel-publication": pressCancelPublication,
	"recall-publication": pressRecallPublication,
	"send-publication": pressSendPublication,
	"publication-delivery": pressPublicationDelivery,
	"correct-publication": pressCorrectPublication,
	"open-case-form": openCaseForm,
	"continue-case": pressContinueCase,
	"submit-case": submitCase,
	"drop-case": pressDropCase,
	"view-case": pressViewCase,
	"show-case-files": pressShowCaseFiles,
	"withdraw-case": pressWithdrawCase,
	"sign-case": pressSignCase,
	"open-answer-case-form": openAnswerCaseForm,
	"submit-answer-case": submitAnswerCase,
	"set-head-signs-off": pressHeadSignsOff,
	"accept-case": pressAcceptCase,
	"submit-accept-case": submitAcceptCase,
	"open-return-case-form": openReturnCaseForm,
	"submit-return-case": submitReturnCase,
	"open-ask-case-form": openAskCaseForm,
	"submit-ask-case": submitAskCase,
	"undo-case": pressUndoCase,
	say: pressSay,
};
