/** Everything the bot answers to: what people say, then what they press. A new command is its file and its line here. */
import type { CardAction } from "../src/card-actions.js";
import type { CardHandler, Command } from "../src/context.js";
import type { IntentName } from "../src/language/utterance.js";
import { openProgressForm } from "./cards/open-progress-form.js";
import { openReturnForm } from "./cards/open-return-form.js";
import { pressAccept } from "./cards/accept.js";
import { pressDone } from "./cards/done.js";
import { pressNotOurs } from "./cards/not-ours.js";
import { pressProgress } from "./cards/progress.js";
import { pressSay } from "./cards/say.js";
import { pressVerify } from "./cards/verify.js";
import { pressView } from "./cards/view.js";
import { submitProgress } from "./cards/submit-progress.js";
import { submitReturn } from "./cards/submit-return.js";
import { accept } from "./commands/accept.js";
import { badDate } from "./commands/bad-date.js";
import { bind } from "./commands/bind.js";
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
import { task } from "./commands/task.js";
import { unbind } from "./commands/unbind.js";
import { unknown } from "./commands/unknown.js";
import { verify } from "./commands/verify.js";

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
	bind,
	unbind,
	"set-role": setRole,
	"drop-role": dropRole,
	"bad-date": badDate,
	later,
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
	verify: pressVerify,
	"open-return-form": openReturnForm,
	"submit-return": submitReturn,
	say: pressSay,
};
