/**
 * We refuse, and it is safe to say so. `code` is stable and is what callers compare; the words people see come from the
 * catalogue under that code, in the script of their question, with `details` filled in.
 */
export class DomainError extends Error {
	override readonly name = "DomainError";

	constructor(
		readonly code: DomainErrorCode,
		readonly details: Record<string, string> = {},
	) {
		super(code);
	}
}

export type DomainErrorCode =
	/** Not allowed, and no such thing: one and the same answer (contract §4). */
	| "not-found-or-not-allowed"
	| "no-plan"
	| "move-not-allowed"
	| "reviewer-leads-the-task"
	| "reason-missing"
	| "value-impossible"
	| "text-too-long"
	| "unknown-unit"
	| "chat-already-bound"
	| "chat-cannot-be-bound"
	| "person-missing"
	| "date-does-not-exist"
	| "changed-meanwhile"
	/** 申請延期: the day has passed; not later than the present day; there is no day. */
	| "postpone-too-late"
	| "postpone-not-later"
	| "postpone-without-deadline"
	/** 撤銷: `details.why` is `nothing`, `too-late`, `not-yours`, `undone`, `kind`. */
	| "undo-impossible"
	/** 不適用 said by a unit that leads the task. */
	| "lead-has-no-part"
	/** 簽收 said by a unit that has a part but does not lead. */
	| "lead-accepts"
	/** A case is no longer where the move would start; `details.state` says where it is. */
	| "case-moved-on"
	/** What was written in a case does not open any more; `details.no`. */
	| "case-unreadable";
