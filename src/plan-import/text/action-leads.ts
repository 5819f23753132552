import { type Notes, doubt } from "./notes.js";
import { type Piece, partOf, splitPiece } from "./piece.js";
import { maskBrackets, maskQuotes } from "./masks.js";
import { type Mention, readUnitList } from "./unit-names.js";

/** 甲 leads what 乙 names: one topic of a sentence 由…分別負責牽頭推進…. */
export interface TopicLead {
	topic: string;
	lead: Mention;
}

const RESPECTIVELY = /分别(?:负责)?(?:牵头)?(?:推进|负责|抓好|落实)?/;
const LEADS = /分别.{0,4}牵头/;

/** The leads of the actions, from 「由A、B分別負責牽頭推進X和Y、Z專項行動」: A has X and Y, B has Z. */
export function readActionLeads(
	notes: Notes,
	paragraphs: Piece[],
): TopicLead[] {
	return paragraphs.flatMap((paragraph) => {
		if (!LEADS.test(paragraph.key)) return [];
		const sentences = splitPiece(
			notes.source,
			paragraph,
			maskBrackets(maskQuotes(paragraph.key)),
			"。;\n",
		);
		return sentences.flatMap((sentence) => leadsIn(notes, sentence));
	});
}

function leadsIn(notes: Notes, sentence: Piece): TopicLead[] {
	if (!LEADS.test(sentence.key)) return [];
	const match = RESPECTIVELY.exec(sentence.key);
	if (!match) return [];
	const by = sentence.key.lastIndexOf("由", match.index);
	const leads = readUnitList(
		notes.source,
		partOf(notes.source, sentence, by + 1, match.index),
	).mentions;
	const after = partOf(
		notes.source,
		sentence,
		match.index + match[0].length,
		sentence.key.length,
	);
	const topics = splitPiece(notes.source, after, maskQuotes(after.key), "、,");
	if (topics.length !== leads.length) {
		doubt(
			notes,
			"warning",
			"respectively",
			sentence,
			`「分別」前有${leads.length}個單位，後有${topics.length}項，對不上，專項行動的牽頭單位待確認。`,
		);
		return [];
	}
	return topics.flatMap((topic, i) => {
		const lead = leads[i];
		return lead ? topicsOf(topic.key).map((one) => ({ topic: one, lead })) : [];
	});
}

/** 辦事方便和專項整治 → both, 生態宜居專項行動 → 生態宜居 */
function topicsOf(key: string): string[] {
	return key
		.split(/[和与及]/)
		.map((part) =>
			part
				.replace(/[“”"「」 ]/g, "")
				.replace(/(?:专项)?(?:建设|整治)?行动$/, ""),
		)
		.filter((part) => part !== "");
}
