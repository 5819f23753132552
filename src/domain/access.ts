/** Who may do what to a task: one table, asked through `ctx.getTask` only (contract §4, `trust.md` §3). */
import type { Actor, Place } from "./people.js";
import type { Task } from "./task.js";

export type TaskAct = "view" | "accept" | "report" | "submit" | "review";
export type { Actor, Place, Task };
