/** The set that is looked at: its failures are printed, and the understander may be worked on until it knows them. */
import type { CorpusRow } from "./row.js";
import { seenActs } from "./seen-acts.js";
import { seenNeighbours } from "./seen-neighbours.js";
import { seenOffice } from "./seen-office.js";
import { seenPhones } from "./seen-phones.js";
import { seenQuestions } from "./seen-questions.js";
import { seenThird } from "./seen-third.js";
import { seenTraps } from "./seen-traps.js";
import { seenTrapsSecond } from "./seen-traps-second.js";
import { seenVoices } from "./seen-voices.js";

export const seen: readonly CorpusRow[] = [
	...seenActs,
	...seenQuestions,
	...seenTraps,
	...seenVoices,
	...seenOffice,
	...seenThird,
	...seenTrapsSecond,
	...seenPhones,
	...seenNeighbours,
];
