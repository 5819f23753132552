import type { HandlerContext, ReplyCard } from "../../src/context.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { counts, type Evidence } from "../../src/domain/evidence.js";
import { noticeCard } from "../../templates/notice.js";
import { evidenceNames } from "../../templates/tasks/evidence-names.js";

/** More in one go would fill the chat. */
const MOST = 20;
/** What Lark takes as a picture (lark-protocol §5.3). */
const MAX_IMAGE_BYTES = 10 * 1024 * 1024;

/** Which files come, then each of them; those still on their way are said to be. */
export async function caseFileCards(
	ctx: HandlerContext,
	{ id, no }: TypicalCase,
): Promise<ReplyCard[]> {
	const all = (await ctx.evidence.of(`case:${id}`)).filter(counts);
	const ready = all.filter(({ state }) => state === "fetched");
	const shown = ready.slice(0, MOST);
	const { files } = ctx.words.cases;
	const notice = files.coming(no, evidenceNames(shown, ctx.words), {
		pending: all.length - ready.length,
		hidden: ready.length - shown.length,
	});
	const card = noticeCard({ ...notice, tone: "info" }, ctx.words);
	return [
		{ card: { ...card, reads: [id] }, about: [] },
		...shown.map((file) => fileCard(ctx, id, file)),
	];
}

function fileCard(
	{ words }: HandlerContext,
	id: string,
	file: Evidence,
): ReplyCard {
	const name = file.name ?? words.evidence.pictures(1);
	const notice = words.cases.files.notSent(name);
	const card = noticeCard({ ...notice, tone: "warn" }, words);
	const isImage = file.kind === "image" && (file.bytes ?? 0) <= MAX_IMAGE_BYTES;
	return {
		card: { ...card, reads: [id] },
		about: [],
		attachment: {
			kind: isImage ? "image" : "file",
			make: "evidence-file",
			name: file.name ?? "picture",
			evidence: file.id,
			script: words.script,
		},
	};
}
