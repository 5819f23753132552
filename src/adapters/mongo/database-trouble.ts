const TROUBLE = new Set([
	"DatabaseTimeoutError",
	"MongoNetworkError",
	"MongoNetworkTimeoutError",
	"MongoServerSelectionError",
	"MongooseServerSelectionError",
	"MongoNotConnectedError",
	"MongoPoolClearedError",
	"PoolClearedOnNetworkError",
	"MongoWaitQueueTimeoutError",
	"MongoOperationTimeoutError",
	"MongoTopologyClosedError",
	"MongoExpiredSessionError",
	"DatabaseTimeoutError",
]);

const LABELS = [
	"TransientTransactionError",
	"UnknownTransactionCommitResult",
	"RetryableWriteError",
];

/** The database went away or was busy: nobody's fault, so trying again costs no attempt. */
export function isDatabaseTrouble(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	if (TROUBLE.has(error.name)) return true;
	if (!("hasErrorLabel" in error) || typeof error.hasErrorLabel !== "function")
		return false;
	const has = error.hasErrorLabel.bind(error) as (label: string) => boolean;
	return LABELS.some((label) => has(label));
}
