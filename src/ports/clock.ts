/** The plan's time: deadlines, jobs, history stamps. Signatures, leases, retries and rate limits run on real time. */
export interface Clock {
	now(): Date;
}

/** A clock that can be moved forward; only where `CLOCK` is set or in the sandbox. */
export interface SimulatedClock extends Clock {
	/** Sets the present; earlier than now throws a RangeError. */
	set(instant: Date): void;
}
