import type { Card } from "../../src/card-actions.js";
import type { CaseKind } from "../../src/domain/cases/case.js";
import type { PublishedText } from "../../src/domain/publishing/publication.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { fitted } from "../parts/fitted.js";
import { form, input, multiSelect } from "../parts/form.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";

export interface PublishForm {
	/** The case's id, and what people call it. */
	case: string;
	no: number;
	kind: CaseKind;
	/** Masked, or as it was typed last. */
	text: PublishedText;
	/** Every bound group; `chosen` are chats. */
	groups: readonly { chat: string; label: string }[];
	chosen: readonly string[];
	/** What is wrong, in words, over the field it is about. */
	faults: Record<"title" | "summary" | "targets", readonly string[]>;
}

/** 發布: the masked text to be worked over, and the groups, none of them chosen beforehand. */
export function publishFormCard(asked: PublishForm, words: Catalogue): Card {
	const said = words.casePublishing.form;
	const title = said.title(asked.no, asked.kind);
	const card = fitted(asked.groups.length, (shown) => {
		const hidden = asked.groups.length - shown;
		return cardOf({
			title,
			colour: "orange",
			elements: [
				plainText(said.question),
				form("publish", fields(asked, shown, words), {
					label: said.submit,
					action: { do: "submit-publish", case: asked.case },
				}),
				...(hidden > 0 ? [plainText(said.hidden(hidden))] : []),
			],
			fallback: [title, said.question],
		});
	});
	return { ...card, reads: [asked.case] };
}

function fields(
	{ text, groups, chosen, faults }: PublishForm,
	shown: number,
	words: Catalogue,
): Element[] {
	const said = words.casePublishing.form;
	const options = groups
		.slice(0, shown)
		.map(({ chat, label }) => ({ label, value: chat }));
	return [
		...faultLines(faults.title),
		input({
			name: "title",
			label: said.titleField,
			hint: said.hint,
			value: text.title,
		}),
		...faultLines(faults.summary),
		input({
			name: "summary",
			label: said.summaryField,
			hint: said.hint,
			value: text.summary,
			lines: 8,
		}),
		...faultLines(faults.targets),
		plainText(said.targetsField),
		multiSelect({
			name: "targets",
			hint: said.targetsHint,
			options,
			chosen: chosen.filter((chat) =>
				options.some(({ value }) => value === chat),
			),
		}),
	];
}

function faultLines(faults: readonly string[]): Element[] {
	return faults.map((fault) =>
		markdown(`<font color='red'>⚠ ${escaped(fault)}</font>`),
	);
}
