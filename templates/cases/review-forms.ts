import type { Card } from "../../src/card-actions.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { input } from "../parts/form.js";
import { formCard } from "../parts/form-card.js";
import { dotted } from "../tasks/task-text.js";

/** 核實 of a sanction without a document number: asks for it in `document_no`, which may stay empty. */
export function documentForm(filed: TypicalCase, words: Catalogue): Card {
	const { forms } = words.caseReview;
	const { id, version } = filed;
	const card = formCard({
		title: `${forms.documentTitle} · ${words.caseReview.name(filed.no)}`,
		subtitle: about(filed),
		question: forms.documentQuestion,
		name: "accept_case",
		fields: [
			input({
				name: "document_no",
				label: forms.documentField,
				hint: forms.documentHint,
			}),
		],
		submit: {
			label: words.buttons.verify,
			action: { do: "submit-accept-case", case: id, version },
		},
	});
	return { ...card, reads: [filed.id] };
}

/** 退回: asks for the reason in `reason` (contract §5). */
export function returnCaseForm(filed: TypicalCase, words: Catalogue): Card {
	const { forms, caseReview, buttons } = words;
	const card = formCard({
		title: `${caseReview.forms.returnTitle} · ${caseReview.name(filed.no)}`,
		subtitle: about(filed),
		question: caseReview.forms.reasonQuestion,
		name: "return_case",
		fields: [
			input({
				name: "reason",
				label: forms.reasonField,
				hint: caseReview.forms.reasonHint,
				lines: 3,
				required: true,
			}),
		],
		submit: {
			label: buttons.return,
			action: { do: "submit-return-case", case: filed.id },
		},
	});
	return { ...card, reads: [filed.id] };
}

/** 詢問: one question to the filer, in `text`. */
export function askCaseForm(filed: TypicalCase, words: Catalogue): Card {
	const { forms, buttons } = words.caseReview;
	const card = formCard({
		title: `${forms.askTitle} · ${words.caseReview.name(filed.no)}`,
		subtitle: about(filed),
		question: forms.askQuestion,
		name: "ask_case",
		fields: [
			input({
				name: "text",
				label: forms.askField,
				hint: forms.askHint,
				lines: 3,
				required: true,
			}),
		],
		submit: {
			label: buttons.ask,
			action: { do: "submit-ask-case", case: filed.id },
		},
	});
	return { ...card, reads: [filed.id] };
}

function about({ unit, text }: TypicalCase): string {
	return dotted([unit, text.title]);
}
