import type { Card } from "../../src/card-actions.js";
import type { HandlerContext } from "../../src/context.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";

/**
 * The same card once to each of these groups, under a key of its own; `internalOnly` where nobody from outside may be in
 * the group when it is sent. Returns how many were not put before.
 */
export async function putToGroups(
	{ outbox }: HandlerContext,
	groups: readonly { chat: string }[],
	{ card, words }: { card: Card; words: Pick<Catalogue, "script"> },
	how: { keyOf: (chat: string) => string; internalOnly?: true },
): Promise<number> {
	const { keyOf, ...limits } = how;
	let put = 0;
	for (const { chat } of groups) {
		const isNew = await outbox.put({
			key: keyOf(chat),
			to: { kind: "chat", chat },
			chat,
			card,
			priority: "bulk",
			about: [],
			why: null,
			script: words.script,
			...limits,
		});
		if (isNew) put += 1;
	}
	return put;
}
