import { matchKey, originalWords, slice } from "./normal-form.js";
import type { Hearing } from "./hearing.js";
import { syllablesOf } from "./pinyin.js";
import type { SoundingTitle } from "./sounding-title.js";
import { isPointedAt } from "./title-search.js";
import type { TaskMention, World } from "./utterance.js";

/** Letters that syllables begin with: English words have others too. */
const RUN = /(?<![a-z\d_@])[bcdfghjklmnpqrstwxyz]{4,10}(?![a-z\d_])/u;

/** Letters that may be an accident, unless they are pointed at: they are asked about. */
const FEW = 4;

const known = new WeakMap<World["tasks"], Initials[]>();

/** bdcdj那項: the one task of whose title a stretch has these initials; null where none has, or two have. */
export function titleByInitials({
	form,
	world,
}: Hearing): SoundingTitle | null {
	const match = RUN.exec(form.text);
	if (!match) return null;
	if (startsUnit(match[0], world)) return null;
	const fits = initialsOf(world).filter(({ initials }) =>
		initials.includes(match[0]),
	);
	const [only, ...others] = fits;
	if (!only || others.length > 0) return null;
	const start = match.index;
	const end = start + match[0].length;
	const said = originalWords(slice(form, start, end));
	const isSure = match[0].length > FEW || isPointedAt(form.text.slice(end));
	const task: TaskMention = isSure
		? { kind: "one", ref: only.ref, said }
		: { kind: "several", refs: [only.ref], said };
	return { task, start, end };
}

/** scjg of 區市場監管局. */
function startsUnit(run: string, { units }: World): boolean {
	return units
		.flatMap(({ name, aliases }) => [name, ...aliases])
		.map((name) => initials(matchKey(name)))
		.some((unit) => unit.startsWith(run) || unit.slice(1).startsWith(run));
}

function initials(words: string): string {
	return syllablesOf(words)
		.map((syllable) => syllable[0] ?? "")
		.join("");
}

interface Initials {
	ref: string;
	initials: string;
}

function initialsOf({ tasks }: World): Initials[] {
	let titles = known.get(tasks);
	if (!titles) {
		titles = tasks
			.filter(({ unit }) => unit === null)
			.map(({ ref, title }) => ({
				ref,
				initials: initials(matchKey(title)),
			}));
		known.set(tasks, titles);
	}
	return titles;
}
