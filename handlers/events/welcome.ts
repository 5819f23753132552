import type { HandlerContext, Reply } from "../../src/context.js";
import { helpText } from "../../templates/help.js";
import { noticeCard } from "../../templates/notice.js";
import { helpFor } from "../help-for.js";

/** So many things to say: the whole list is 幫助. */
const MOST = 3;

/**
 * Added to a group, the private chat opened, the menu pressed: who this is to the bot, and three things to say. `name` is
 * the group's, where Lark tells it.
 */
export async function welcome(
	ctx: HandlerContext,
	name: string | null,
): Promise<Reply> {
	const { help, people } = ctx.words;
	const whose = await helpFor(ctx);
	const isUnbound =
		ctx.place.type === "group" &&
		ctx.place.binding === null &&
		whose.kind !== "administrator";
	const notice = isUnbound
		? {
				...people.welcomeUnbound,
				say: [...(await bindingsFor(ctx, name)), help.helpPhrase],
			}
		: {
				title: help.title,
				text: helpText(whose, ctx.words).intro,
				say: [...helpText(whose, ctx.words).say, help.helpPhrase],
			};
	const say = notice.say.slice(0, MOST);
	const card = noticeCard({ ...notice, say, tone: "info" }, ctx.words);
	return { cards: [{ card, about: [] }] };
}

/** A group that carries a unit's name is probably that unit's: binding it takes the administrator one tap. */
async function bindingsFor(
	ctx: HandlerContext,
	name: string | null,
): Promise<string[]> {
	const stored = name === null ? null : await ctx.plans.current();
	const units = stored?.plan.units ?? [];
	return units
		.filter(({ kind }) => kind === "unit")
		.filter((unit) => name?.includes(unit.name))
		.slice(0, MOST - 1)
		.map((unit) => ctx.words.people.bindPhrase(unit.name));
}
