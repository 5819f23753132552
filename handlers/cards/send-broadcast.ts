import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import {
	type Broadcast,
	type Sending,
	sendingOf,
} from "../../src/domain/broadcast.js";
import { planScript } from "../../src/language/plan-script.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import { noticeOfProgressCard } from "../../templates/broadcast/notice-of-progress.js";
import {
	broadcastCard,
	broadcastKey,
	noticeNow,
} from "../broadcast/broadcast-card.js";
import { putToGroups } from "../notices/put-to-groups.js";
import {
	getBroadcast,
	settleBroadcast,
	settledBefore,
} from "../broadcast/settle-broadcast.js";

/** 發送: one message a group, in the transaction that says it is sent; an outdated preview is not sent. */
export const sendBroadcast = defineCardHandler({
	does: "send-broadcast",
	async run(ctx, { broadcast: id }) {
		const draft = await getBroadcast(ctx, id);
		if (draft.state !== "draft") return settledBefore(ctx, id);
		const sending = sendingOf(draft, {
			at: ctx.now,
			...(await noticeNow(ctx)),
		});
		switch (sending.kind) {
			case "stale":
				return stale(ctx, draft, sending.why);
			case "nowhere":
				return nowhere(ctx);
			case "send":
				return send(ctx, draft, sending);
			default:
				return sending satisfies never;
		}
	},
});

async function send(
	ctx: HandlerContext,
	draft: Broadcast,
	{ targets, gone }: Extract<Sending, { kind: "send" }>,
): Promise<Reply> {
	const sent = {
		...draft,
		state: "sent" as const,
		settledBy: ctx.actor.person,
		settledAt: ctx.now,
		targets,
		gone,
	};
	if (!(await settleBroadcast(ctx, sent))) return settledBefore(ctx, draft.id);
	await putNotices(ctx, sent);
	const content = ctx.words.broadcast.toasts.sent(targets.length);
	return {
		cards: [],
		toast: { type: "success", content },
		replacement: await broadcastCard(ctx, sent),
	};
}

async function putNotices(ctx: HandlerContext, sent: Broadcast): Promise<void> {
	const words = catalogueFor(await planScript(ctx));
	const card = noticeOfProgressCard(sent.figures, words);
	await putToGroups(
		ctx,
		sent.targets,
		{ card, words },
		{
			keyOf: (chat) => broadcastKey(sent.id, chat),
		},
	);
}

async function stale(
	ctx: HandlerContext,
	draft: Broadcast,
	why: Extract<Sending, { kind: "stale" }>["why"],
): Promise<Reply> {
	const content = ctx.words.broadcast.toasts.stale;
	return {
		cards: [],
		toast: { type: "warning", content },
		replacement: await broadcastCard(ctx, draft, { stale: why }),
	};
}

function nowhere({ words }: HandlerContext): Reply {
	const { nowhere: notice } = words.broadcast;
	return {
		cards: [],
		toast: { type: "warning", content: notice.title },
		replacement: {
			card: noticeCard({ ...notice, tone: "warn" }, words),
			about: [],
		},
	};
}
