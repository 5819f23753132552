import type { HandlerContext, ReplyCard } from "../../src/context.js";
import {
	isLapsed,
	type Publication,
	PUBLICATION_LIFE_MS,
} from "../../src/domain/publishing/publication.js";
import { planScript } from "../../src/language/plan-script.js";
import { publicationCard } from "../../templates/publishing/publication-card.js";
import type {
	GroupsByFate,
	PublicationFace,
} from "../../templates/publishing/publication-frames.js";
import type { PublishedCase } from "../../templates/publishing/published-case.js";
import {
	type Catalogue,
	catalogueFor,
} from "../../templates/catalogue/catalogue.js";
import { groupName } from "../people/group-name.js";
import { namesOf } from "../people/name-of.js";
import { publicationFates } from "./publication-fates.js";
import { needsSecond, secondPeople } from "./second-people.js";

/** For whom the card is: who asks for it, one who may agree, or anybody else who may see it. */
type Reader = "requester" | "second" | "other";

/** The publication as it stands now. `to` another person it is written in the plan's script. */
export async function publicationReply(
	ctx: HandlerContext,
	publication: Publication,
	reader: Reader = readerOf(ctx, publication),
	to?: string,
): Promise<ReplyCard> {
	const planWords = catalogueFor(await planScript(ctx));
	const words = to === undefined ? ctx.words : planWords;
	const { id, no, unit, targets, case: caseId } = publication;
	const card = publicationCard(
		{
			id,
			case: caseId,
			no,
			unit,
			shown: publishedCase(ctx, publication),
			groups: targets.map((target) => groupName(ctx, target)),
			face: await faceOf(ctx, publication, reader, words),
		},
		planWords,
		words,
	);
	return {
		card,
		about: [],
		...(to === undefined ? {} : { to: { kind: "person", person: to } }),
	};
}

/** What the groups see of it. */
export function publishedCase(
	ctx: HandlerContext,
	{ kind, text, category: no }: Publication,
): PublishedCase {
	const { rectification } = ctx.plan().plan;
	const wording = rectification?.aspects
		.flatMap(({ categories }) => categories)
		.find((category) => category.no === no)?.text;
	const category = no === null ? null : { no, text: wording ?? null };
	return { kind, text, category };
}

function readerOf(
	{ actor }: HandlerContext,
	{ requestedBy }: Publication,
): Reader {
	return actor.person === requestedBy ? "requester" : "other";
}

async function faceOf(
	ctx: HandlerContext,
	publication: Publication,
	reader: Reader,
	words: Catalogue,
): Promise<PublicationFace> {
	if (isLapsed(publication, ctx.now)) return { kind: "lapsed" };
	switch (publication.state) {
		case "draft":
			return {
				kind: "draft",
				second: await askedNames(ctx, publication, words),
			};
		case "waiting":
			return waitingFace(ctx, publication, reader, words);
		case "sent":
			return {
				kind: "sent",
				by: await sentBy(ctx, publication, words),
				gone: publication.gone.map((target) => groupName(ctx, target)),
				fates: await fatesOf(ctx, publication),
			};
		case "recalled":
			return {
				kind: "recalled",
				by: await recalledBy(ctx, publication, words),
				fates: await fatesOf(ctx, publication),
			};
		case "cancelled":
			return {
				kind: publication.targets.length > 0 ? "cancelled" : "nowhere",
			};
		case "refused":
			return { kind: "refused" };
		default:
			return publication.state satisfies never;
	}
}

async function waitingFace(
	ctx: HandlerContext,
	publication: Publication,
	reader: Reader,
	words: Catalogue,
): Promise<PublicationFace> {
	const { askedAt, requestedAt, requestedBy } = publication;
	const since = askedAt ?? requestedAt;
	const until = words.time.moment(
		new Date(since.getTime() + PUBLICATION_LIFE_MS),
		ctx.timeZone,
	);
	if (reader === "second") {
		const name = await namesOf(ctx, [requestedBy], words);
		return { kind: "asked", requester: name(requestedBy), until };
	}
	return {
		kind: "waiting",
		asked: await askedNames(ctx, publication, words),
		until,
		mine: reader === "requester",
	};
}

/** Names of those who may agree; none where nobody has to. */
async function askedNames(
	ctx: HandlerContext,
	publication: Publication,
	words: Catalogue,
): Promise<string[]> {
	if (!needsSecond(ctx)) return [];
	const people = await secondPeople(ctx, publication);
	const name = await namesOf(ctx, people, words);
	return people.map(name);
}

async function sentBy(
	ctx: HandlerContext,
	{ requestedBy, settledBy, settledAt }: Publication,
	words: Catalogue,
): Promise<string> {
	const second = settledBy === requestedBy ? null : settledBy;
	const name = await namesOf(
		ctx,
		[requestedBy, ...(second ? [second] : [])],
		words,
	);
	return words.casePublishing.sent.by(
		settledAt ? words.time.moment(settledAt, ctx.timeZone) : "",
		name(requestedBy),
		second && name(second),
	);
}

async function recalledBy(
	ctx: HandlerContext,
	{ recalledBy: person, recalledAt }: Publication,
	words: Catalogue,
): Promise<string> {
	const name = await namesOf(ctx, person ? [person] : [], words);
	const when = recalledAt ? words.time.moment(recalledAt, ctx.timeZone) : "";
	return words.casePublishing.recalled.by(when, name(person ?? ""));
}

async function fatesOf(
	ctx: HandlerContext,
	publication: Publication,
): Promise<GroupsByFate> {
	const fates = await publicationFates(ctx, publication);
	return Object.fromEntries(
		[...fates].map(([fate, targets]) => [
			fate,
			targets.map((target) => groupName(ctx, target)),
		]),
	);
}
