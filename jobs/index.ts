import type { Job } from "../src/context.js";
import { dailyDigest } from "./daily-digest.js";

/** The timetable: everything that runs by itself, each with its name and its cron in the plan's time zone. */
export const timetable: readonly Job[] = [dailyDigest];
