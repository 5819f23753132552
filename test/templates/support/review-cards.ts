import type { Card } from "../../../src/card-actions.js";
import type { CaseButton } from "../../../src/domain/cases/case-review.js";
import type { QuotaStanding } from "../../../src/domain/cases/quota.js";
import { day } from "../../../src/domain/day.js";
import type { Catalogue } from "../../../templates/catalogue/catalogue.js";
import { caseNotice } from "../../../templates/cases/case-notice.js";
import { officeTableCard } from "../../../templates/cases/office-table.js";
import { reviewCard } from "../../../templates/cases/review-card.js";
import {
	askCaseForm,
	documentForm,
	returnCaseForm,
} from "../../../templates/cases/review-forms.js";
import { reviewQueueCard } from "../../../templates/cases/review-queue.js";
import { aCase } from "../../helpers/a-case.js";

/** One unit at one stage; a test says what matters to it. */
export function aStanding(more: Partial<QuotaStanding> = {}): QuotaStanding {
	return {
		unit: "風車局",
		ref: "案例一@風車局",
		dueOn: day("2021-03-31"),
		need: 2,
		have: 1,
		pending: 1,
		missing: 1,
		missingSanction: true,
		isMet: false,
		daysLeft: 6,
		...more,
	};
}

const BUTTONS: CaseButton[] = [
	"sign",
	"accept",
	"return",
	"ask",
	"answer",
	"continue",
	"drop",
	"publish",
];

/** What cases are reviewed with. */
export function reviewCards(
	said: string,
	words: Catalogue,
): Record<string, Card> {
	const filed = aCase({
		unit: said,
		text: {
			title: said,
			subject: said,
			summary: said,
			documentNo: said,
			reason: said,
			question: said,
			answer: said,
		},
	});
	const standing = aStanding({ unit: said });
	const waiting = {
		filed,
		since: "3月12日",
		alike: { no: 7, likeness: 0.8 },
	};
	return {
		review: reviewCard(
			{
				filed,
				headline: said,
				category: said,
				filer: said,
				effects: [{ code: "案例一", before: standing, after: standing }],
				alike: [{ case: { ...filed, no: 7 }, likeness: 0.8 }],
				files: said,
				history: [said],
				buttons: BUTTONS,
				undo: "e1",
			},
			words,
		),
		reviewReturned: reviewCard(
			{
				filed: { ...filed, state: "returned" },
				category: null,
				filer: said,
				effects: [],
				alike: [],
				files: "",
				history: [],
				buttons: [],
			},
			words,
		),
		reviewQueue: reviewQueueCard(
			{ review: [waiting], decide: [waiting], sign: [waiting], own: 2 },
			words,
		),
		reviewNothing: reviewQueueCard(
			{ review: [], decide: [], sign: [], own: 0 },
			words,
		),
		officeTable: officeTableCard(
			{
				stages: [
					{
						code: "案例一",
						standings: [standing, { ...standing, isMet: true }],
					},
					{ code: "案例二", standings: [{ ...standing, daysLeft: -3 }] },
				],
				waiting: 3,
				buttons: true,
			},
			words,
		),
		documentForm: documentForm(filed, words),
		returnCase: returnCaseForm(filed, words),
		askCase: askCaseForm(filed, words),
		caseNotice: caseNotice(
			{
				title: said,
				text: said,
				colour: "blue",
				buttons: [{ label: said, action: { do: "view-case", case: "c" } }],
			},
			words,
		),
	};
}
