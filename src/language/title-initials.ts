import { matchKey, originalWords, slice } from "./normal-form.js";
import type { Hearing } from "./hearing.js";
import { syllablesOf } from "./pinyin.js";
import type { SoundingTitle } from "./sounding-title.js";
import type { World } from "./utterance.js";

/** Letters that syllables begin with: English words have others too. */
const RUN = /(?<![a-z\d_@])[bcdfghjklmnpqrstwxyz]{4,10}(?![a-z\d_])/u;

const known = new WeakMap<
	World["tasks"],
	{ ref: string; initials: string }[]
>();

/** bdcdj那項: the one task of whose title a stretch has these initials; null where none has, or two have. */
export function titleByInitials({
	form,
	world,
}: Hearing): SoundingTitle | null {
	const match = RUN.exec(form.text);
	if (!match) return null;
	const fits = initialsOf(world).filter(({ initials }) =>
		initials.includes(match[0]),
	);
	const [only, ...others] = fits;
	if (!only || others.length > 0) return null;
	const start = match.index;
	const end = start + match[0].length;
	const said = originalWords(slice(form, start, end));
	return { task: { kind: "one", ref: only.ref, said }, start, end };
}

function initialsOf({ tasks }: World) {
	let titles = known.get(tasks);
	if (!titles) {
		titles = tasks
			.filter(({ unit }) => unit === null)
			.map(({ ref, title }) => ({
				ref,
				initials: syllablesOf(matchKey(title))
					.map((syllable) => syllable[0] ?? "")
					.join(""),
			}));
		known.set(tasks, titles);
	}
	return titles;
}
