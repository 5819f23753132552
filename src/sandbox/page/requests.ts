import { z } from "zod";

/** What the page's script sends. Ids are only looked up, so any short text may stand there. */
const id = z.string().min(1).max(100);
const words = z.string().max(20_000);

export const SayBody = z.object({
	as: id,
	chat: id,
	text: words,
	mentionBot: z.boolean(),
	mentions: z.array(id).max(50).default([]),
	replyTo: id.optional(),
	files: z
		.array(
			z.object({
				name: z.string().min(1).max(200),
				base64: z.base64(),
				kind: z.enum(["image", "file"]),
			}),
		)
		.max(9)
		.default([]),
});
export type SayBody = z.infer<typeof SayBody>;

export const PressBody = z.object({
	as: id,
	messageId: id,
	/** Where in the card, as the stand-in spells it. */
	path: z.string().min(1).max(300),
	formValue: z
		.record(
			z.string().max(200),
			z.union([words, z.boolean(), z.array(words).max(500)]),
		)
		.optional(),
	option: words.optional(),
	options: z.array(words).max(500).optional(),
	inputValue: words.optional(),
	checked: z.boolean().optional(),
});
export type PressBody = z.infer<typeof PressBody>;

export const SeenBody = z.object({ as: id, chat: id });
export const ClockBody = z.object({ step: z.enum(["day", "week", "next"]) });
