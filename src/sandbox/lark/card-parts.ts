import {
	anything,
	anyOf,
	atMost,
	bool,
	byLocale,
	colour,
	imageKey,
	int,
	list,
	locale,
	object,
	oneOf,
	padding,
	spacing,
	tagColour,
	text,
	textSize,
	url,
	matching,
} from "./card-checks.js";
import {
	CARD_CODES,
	type CardContext,
	type Check,
	inside,
	type Place,
} from "./card-context.js";
import { markdown } from "./card-markdown.js";
import { isObject } from "./json.js";
import type { JsonValue } from "./types.js";

/** Pieces that several components share: texts, icons, behaviours, options (lark-protocol §4.1, §4.4). */

const ELEMENT_ID = /^[A-Za-z][A-Za-z0-9_]{0,19}$/;

export const elementId: Check = (value, place, card) => {
	if (typeof value !== "string" || !ELEMENT_ID.test(value)) {
		return card.report(
			CARD_CODES.parse,
			place,
			"element_id must match [A-Za-z][A-Za-z0-9_]{0,19}",
			value,
		);
	}
	if (card.elementIds.has(value))
		card.report(CARD_CODES.parse, place, "element_id is used twice", value);
	card.elementIds.add(value);
};

function textObject(tags: readonly string[], content: Check): Check {
	const shape = (tag: JsonValue | undefined): Check => {
		const words = tag === "plain_text" ? content : markdown;
		return object(
			{
				tag: oneOf(...tags),
				content: words,
				i18n_content: byLocale(words),
				element_id: elementId,
				text_size: textSize,
				text_color: colour,
				text_align: oneOf("left", "center", "right"),
				lines: int(1, 100),
			},
			["tag", "content"],
		);
	};
	return (value, place, card) =>
		shape(isObject(value) ? value["tag"] : undefined)(value, place, card);
}

export const plainText = textObject(["plain_text"], text);
export const shortText = textObject(["plain_text"], atMost(100));
export const plainOrMarkdown = textObject(["plain_text", "lark_md"], text);
export const panelTitle = textObject(
	["plain_text", "lark_md", "markdown"],
	text,
);

const standardIcon = object(
	{ tag: text, token: text, color: colour, size: text },
	["tag", "token"],
);
const customIcon = object({ tag: text, img_key: imageKey, size: text }, [
	"tag",
	"img_key",
]);

export const icon: Check = (value, place, card) => {
	const tag = isObject(value) ? value["tag"] : null;
	if (tag === "standard_icon") return standardIcon(value, place, card);
	if (tag === "custom_icon") return customIcon(value, place, card);
	card.report(
		CARD_CODES.parse,
		place,
		"an icon is a standard_icon or a custom_icon",
		value,
	);
};

export const textTag = object(
	{
		tag: oneOf("text_tag"),
		text: plainText,
		color: tagColour,
		element_id: elementId,
	},
	["tag", "text"],
);

const callback = object({ type: text, value: anything }, ["type", "value"]);
const links = {
	default_url: url,
	url,
	pc_url: url,
	ios_url: url,
	android_url: url,
};
const openUrl = object({ type: text, ...links }, ["type", "default_url"]);

const behaviour: Check = (value, place, card) => {
	const type = isObject(value) ? value["type"] : null;
	if (type === "callback") return checkCallback(value, place, card);
	if (type === "open_url") return openUrl(value, place, card);
	card.report(
		CARD_CODES.parse,
		place,
		"a behaviour is callback or open_url",
		value,
	);
};

function checkCallback(
	value: JsonValue,
	place: Place,
	card: CardContext,
): void {
	callback(value, place, card);
	const carried = isObject(value) ? value["value"] : null;
	if (!isObject(carried) && typeof carried !== "string") {
		card.report(
			CARD_CODES.parse,
			inside(place, "value"),
			"a callback's value is an object",
			carried ?? null,
		);
	}
}

export const behaviours = list(behaviour);
export const cardLink = object({
	url,
	pc_url: url,
	ios_url: url,
	android_url: url,
});
export const multiUrl = object({ multi_url: cardLink });
export const confirm = object({ title: plainText, text: plainText }, ["title"]);

/** Options of a menu or a select: their values differ. */
export const options =
	(props: Record<string, Check>, required: readonly string[]): Check =>
	(value, place, card) => {
		list(object(props, required))(value, place, card);
		if (!Array.isArray(value)) return;
		const values = value.map((option) =>
			isObject(option) ? JSON.stringify(option["value"]) : "",
		);
		const twice = values.find((each, index) => values.indexOf(each) !== index);
		if (twice !== undefined)
			card.report(
				CARD_CODES.parse,
				place,
				"an option's value is used twice",
				twice,
			);
	};

/** How a container lays out what is in it. */
export const layout: Record<string, Check> = {
	direction: oneOf("vertical", "horizontal"),
	padding,
	horizontal_spacing: spacing,
	vertical_spacing: spacing,
	horizontal_align: oneOf("left", "center", "right"),
	vertical_align: oneOf("top", "center", "bottom"),
};

export const cardHeader = object(
	{
		title: plainOrMarkdown,
		subtitle: plainOrMarkdown,
		template: oneOf(
			"blue",
			"wathet",
			"turquoise",
			"green",
			"yellow",
			"orange",
			"red",
			"carmine",
			"violet",
			"purple",
			"indigo",
			"grey",
			"default",
		),
		icon,
		text_tag_list: list(textTag, 3),
		i18n_text_tag_list: byLocale(list(textTag, 3)),
		padding,
	},
	["title"],
);

const summary = object({ content: text, i18n_content: byLocale(text) });
const anyKey =
	(each: Check): Check =>
	(value, place, card) => {
		if (!isObject(value))
			return card.report(CARD_CODES.parse, place, "expected an object", value);
		for (const [key, item] of Object.entries(value))
			each(item, inside(place, key), card);
	};

export const cardConfig = object({
	update_multi: oneOf(true),
	enable_forward: bool,
	enable_forward_interaction: bool,
	width_mode: oneOf("default", "compact", "fill"),
	use_custom_translation: bool,
	summary,
	locales: list(locale),
	streaming_mode: bool,
	streaming_config: anything,
	style: object({
		text_size: anyKey(
			object({ default: textSize, pc: textSize, mobile: textSize }),
		),
		color: anyKey(
			object({
				light_mode: anyOf("a colour", /^rgba?\(/, /^[a-z-]+\d*$/),
				dark_mode: anyOf("a colour", /^rgba?\(/, /^[a-z-]+\d*$/),
			}),
		),
	}),
});

export const aspectRatio = matching(
	"a ratio such as 16:9",
	/^\d{1,2}:\d{1,2}$/,
);
