/** What the model is trained on: sentences, each with the intent that is meant. */
import { type Hearing, hear } from "../../../src/language/hearing.js";
import { intents } from "../../../src/language/intents/index.js";
import { piecesOf } from "../../../src/language/learnt/pieces.js";
import { heardByRules } from "../../../src/language/understand.js";
import type { Said } from "../../../src/language/utterance.js";
import type { CorpusRow } from "../corpus/row.js";
import { verdictOf } from "../corpus/score.js";
import { saidIn, worldAt } from "../corpus/world.js";
import { taughtGuards } from "../corpus/taught-guards.js";
import { corpus as commands } from "../utterances.js";
import type { Example } from "./train.js";

const NOTHING = "none";

/** What the rules guard against is told as often as this. */
const GUARDS_TOLD = 3;

export function examplesOf(rows: readonly CorpusRow[]): Example[] {
	const guards = Array.from({ length: GUARDS_TOLD - 1 }, () => taughtGuards);
	const told = [...rows, ...guards.flat()];
	return [...told.flatMap(ofRow), ...ofCommands(), ...ofHelp()];
}

function ofRow(row: CorpusRow): Example[] {
	const intent = intentOf(row);
	const heard = hear(saidIn(row), worldAt(row.place));
	return intent === null ? [] : [{ pieces: piecesOf(heard), intent }];
}

/** Of several meanings the one the rules read, else the first; of 案例 the one the rules read, else none. */
function intentOf(row: CorpusRow): string | null {
	const expected: string[] = [row.expect].flat().map(({ intent }) => intent);
	const [first = NOTHING] = expected;
	const read = heardByRules(saidIn(row), worldAt(row.place));
	if (read && verdictOf(row, read) === "right") {
		const name = read.intent === "later" ? first : read.intent;
		if (expected.includes(name) || first === "case") return named(name);
	}
	return first === "case" ? null : named(first);
}

/** The sentences the rules must know by heart. */
function ofCommands(): Example[] {
	return Object.values(commands)
		.flat()
		.flatMap(([say, { intent, name }]) => {
			const replying = say.startsWith("> ");
			const text = replying ? say.slice(2) : say;
			const heard = heardAt({ text, mentions: {}, replying });
			const meant = intent === "later" ? (name ?? NOTHING) : intent;
			return [{ pieces: piecesOf(heard), intent: named(meant) }];
		});
}

/** What 幫助 shows. */
function ofHelp(): Example[] {
	return intents.flatMap(({ name, examples }) =>
		Object.values(examples)
			.flat()
			.map((example) => {
				const text = example
					.replace("{code}", "1.3")
					.replace("{unit}", "區財政局")
					.replace("{action}", "辦事方便")
					.replace("@某人", "@_user_2");
				const heard = heardAt({
					text,
					mentions: { "@_user_2": "ou_wang" },
					replying: false,
				});
				return { pieces: piecesOf(heard), intent: named(name) };
			}),
	);
}

function heardAt(said: Said): Hearing {
	return hear(said, worldAt("unit"));
}

function named(intent: string): string {
	if (intent === "plan") return "import-plan";
	return ["no-action", "unknown", "bad-date"].includes(intent)
		? NOTHING
		: intent;
}
