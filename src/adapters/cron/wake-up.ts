import cron from "node-cron";
import type { Job } from "../../context.js";

/** Wakes `onTime` whenever one of the jobs is due by the system's clock. It runs nothing itself. */
export function wakeOnTime(
	jobs: readonly Job[],
	timeZone: string,
	onTime: () => void,
): { stop(): void } {
	const tasks = jobs.map((job) =>
		cron.schedule(job.cron, onTime, { timezone: timeZone, name: job.name }),
	);
	return {
		stop: () => {
			for (const task of tasks) void task.stop();
		},
	};
}
