import type { SpeakerRights } from "../../src/language/utterance.js";

/** What a unit's person may not do. */
const OFFICE = new Set([
	"return",
	"review-list",
	"broadcast",
	"preview",
	"expand",
	"case-review",
	"case-picture",
	"case-export",
	"set-role",
	"drop-role",
	"binding-list",
]);

/** Rights for worlds without a store: what a unit may, or the office where no unit is spoken for. */
export function usualRights(speakingFor: readonly string[]): SpeakerRights {
	const isOffice = speakingFor.length === 0;
	return {
		mayAsk: (intent) => isOffice || !OFFICE.has(intent),
		mayTo: (act) => isOffice || act !== "review",
		seesAllUnits: isOffice,
	};
}
