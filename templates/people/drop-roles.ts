import type { RoleName } from "../../src/domain/people.js";
import type { Card } from "../../src/card-actions.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";

/** 免去: what would end, by name; 確認 ends it, 取消 does not. */
export function dropRolesCard(
	asked: {
		person: string;
		name: string;
		labels: readonly string[];
		/** What the confirmation is for. */
		roles: string[];
		only?: RoleName | undefined;
	},
	words: Catalogue,
): Card {
	const { buttons, rights } = words;
	const { title, text } = rights.dropRoles(asked.name, asked.labels);
	const { person, roles, only } = asked;
	const action = {
		do: "drop-roles",
		person,
		roles,
		...(only ? { only } : {}),
	} as const;
	return cardOf({
		asks: true,
		title,
		colour: "orange",
		elements: [
			plainText(text),
			...buttonRow([
				button(buttons.confirm, action, "danger"),
				button(buttons.cancel, { do: "keep-roles", person }),
			]),
		],
		fallback: [title, text],
	});
}
