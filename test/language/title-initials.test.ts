import { expect, it } from "vitest";
import { hear } from "../../src/language/hearing.js";
import { titleByInitials } from "../../src/language/title-initials.js";
import { songshanWorld } from "./songshan-world.js";

const world = songshanWorld();

function refOf(text: string) {
	const heard = hear({ text, mentions: {}, replying: false }, world);
	const task = titleByInitials(heard)?.task;
	if (task?.kind === "several") return `${task.refs.join()}?`;
	return task?.kind === "one" ? task.ref : null;
}

it.each([
	["bdcdj那项窗口搬完了", "1.10"],
	["sjgx那個做完了", "1.7"],
	["bdcdj done", "1.10"],
	["SJGX done", "1.7?"],
])("names the one task whose title begins so: %s", (say, ref) => {
	expect(refOf(say)).toBe(ref);
});

it.each(["scjg還沒回復", "html已更新", "tjtj", "done", "jd 1.7", "@sjgx"])(
	"names none: %s",
	(say) => {
		expect(refOf(say)).toBeNull();
	},
);
