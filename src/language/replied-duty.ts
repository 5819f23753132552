import { unitInText } from "./find-unit.js";
import type { Hearing } from "./hearing.js";

/**
 * The same, where the message replied to is about one unit's duty: 首報 and 案例一 are then that unit's, unless another
 * unit is named. Units share these codes, and who verifies them speaks for none.
 */
export function withRepliedDuty(heard: Hearing): Hearing {
	const { said, world, form } = heard;
	const [ref, ...others] = said.about ?? [];
	const replied = world.tasks.find((task) => task.ref === ref);
	if (!replied || replied.unit === null || others.length > 0) return heard;
	if (!said.replying || unitInText(form.text, world)) return heard;
	const tasks = world.tasks.filter(
		(task) => task.code !== replied.code || task.ref === replied.ref,
	);
	return { ...heard, world: { ...world, tasks } };
}
