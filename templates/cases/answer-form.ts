import type { Card } from "../../src/card-actions.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { formCard } from "../parts/form-card.js";
import { input } from "../parts/form.js";

/** The filer's answer to 詢問, in the field `text`. */
export function answerCaseFormCard(filed: TypicalCase, words: Catalogue): Card {
	const { answer } = words.cases;
	const card = formCard({
		title: answer.title(filed.no ?? 0),
		subtitle: filed.unit,
		question: filed.text.question,
		name: "answer",
		fields: [
			input({
				name: "text",
				label: answer.field,
				hint: answer.hint,
				lines: 4,
				required: true,
				value: filed.text.answer,
			}),
		],
		submit: {
			label: answer.submit,
			action: { do: "submit-answer-case", case: filed.id },
		},
	});
	return { ...card, reads: [filed.id] };
}
