import {
	anything,
	byLocale,
	anyOf,
	bool,
	colour,
	imageKey,
	int,
	list,
	margin,
	matching,
	number,
	object,
	oneOf,
	padding,
	personId,
	pixels,
	text,
	textSize,
	width,
} from "./card-checks.js";
import { CARD_CODES, type Check } from "./card-context.js";
import { markdown } from "./card-markdown.js";
import {
	aspectRatio,
	behaviours,
	cardLink,
	confirm,
	icon,
	layout,
	multiUrl,
	options,
	panelTitle,
	plainOrMarkdown,
	plainText,
	shortText,
} from "./card-parts.js";
import { tableColumns } from "./card-table.js";
import { isObject } from "./json.js";

/** A component of JSON 2.0: what it may carry, and what kind of thing it is (lark-protocol §4.3, §4.4). */
export interface Component {
	props: Record<string, Check>;
	required?: readonly string[];
	/** Property that holds other components. */
	children?: "elements" | "columns";
	/** Only directly under the body. */
	rootOnly?: true;
	/** Takes input: in a form it needs a name. */
	interactive?: true;
}

/** Gone in 2.0: 200861. */
export const REMOVED_TAGS: ReadonlySet<string> = new Set(["note", "action"]);

const corner = anyOf("a length", /^\d{1,4}px$/, /^\d{1,3}%$/);
const answering: Record<string, Check> = {
	name: text,
	required: bool,
	disabled: bool,
	disabled_tips: plainText,
	hover_tips: plainText,
	confirm,
	behaviors: behaviours,
};
const select: Record<string, Check> = {
	...answering,
	type: oneOf("default", "text"),
	placeholder: shortText,
	width,
};
const choice: Record<string, Check> = { text: shortText, value: text, icon };
const choices = options(choice, ["text", "value"]);
const people = options({ value: personId }, ["value"]);

const chartSpec: Check = (value, place, card) => {
	if (isObject(value) && typeof value["type"] === "string") return;
	card.report(CARD_CODES.chart, place, "chart spec is invalid", value);
};

export const COMPONENTS: Readonly<Record<string, Component>> = {
	markdown: {
		props: {
			content: markdown,
			i18n_content: byLocale(markdown),
			text_align: oneOf("left", "center", "right"),
			text_size: textSize,
			icon,
		},
		required: ["content"],
	},
	div: {
		props: {
			text: plainOrMarkdown,
			icon,
			width,
			fields: list(object({ is_short: bool, text: plainOrMarkdown }, ["text"])),
		},
	},
	hr: { props: {} },
	img: {
		props: {
			img_key: imageKey,
			alt: plainText,
			title: plainText,
			corner_radius: corner,
			size: text,
			transparent: bool,
			preview: bool,
			scale_type: oneOf("crop_center", "crop_top", "fit_horizontal"),
		},
		required: ["img_key"],
	},
	img_combination: {
		props: {
			combination_mode: oneOf("double", "triple", "bisect", "trisect"),
			combination_transparent: bool,
			corner_radius: corner,
			img_list: list(object({ img_key: imageKey }, ["img_key"])),
		},
		required: ["combination_mode", "img_list"],
	},
	person: {
		props: {
			user_id: personId,
			size: oneOf("extra_small", "small", "medium", "large"),
			show_name: bool,
			show_avatar: bool,
			style: oneOf("normal", "capsule"),
		},
		required: ["user_id"],
	},
	person_list: {
		props: {
			persons: list(object({ id: personId }, ["id"])),
			size: oneOf("extra_small", "small", "medium", "large"),
			show_name: bool,
			show_avatar: bool,
			lines: int(1, 100),
			drop_invalid_user_id: bool,
			icon,
		},
		required: ["persons"],
	},
	chart: {
		props: {
			chart_spec: chartSpec,
			aspect_ratio: aspectRatio,
			color_theme: text,
			preview: bool,
			height: anyOf("auto or a length", /^auto$/, /^\d{1,4}px$/),
		},
		required: ["chart_spec"],
	},
	table: {
		props: {
			page_size: int(1, 10),
			row_height: anyOf(
				"low, middle, high, auto or 32 to 124px",
				/^(low|middle|high|auto)$/,
				/^(3[2-9]|[4-9]\d|1[01]\d|12[0-4])px$/,
			),
			row_max_height: pixels,
			freeze_first_column: bool,
			header_style: object({
				text_align: oneOf("left", "center", "right"),
				text_size: textSize,
				background_style: oneOf("none", "grey"),
				text_color: colour,
				bold: bool,
				lines: int(1, 100),
			}),
			columns: tableColumns,
			rows: list(anything),
		},
		required: ["columns", "rows"],
		rootOnly: true,
	},
	column_set: {
		props: {
			flex_mode: oneOf("none", "stretch", "flow", "bisect", "trisect"),
			background_style: colour,
			columns: anything,
			action: multiUrl,
			horizontal_spacing: layout["horizontal_spacing"] ?? anything,
			horizontal_align: layout["horizontal_align"] ?? anything,
		},
		required: ["columns"],
		children: "columns",
	},
	column: {
		props: {
			...layout,
			width: anyOf(
				"auto, weighted or a length",
				/^(auto|weighted)$/,
				/^\d{1,4}px$/,
			),
			weight: int(1, 5),
			background_style: colour,
			elements: anything,
			action: multiUrl,
		},
		children: "elements",
	},
	form: {
		props: { ...layout, name: text, elements: anything },
		required: ["elements"],
		children: "elements",
		rootOnly: true,
	},
	interactive_container: {
		props: {
			...layout,
			...answering,
			width: anyOf("fill, auto or a length", /^(fill|auto)$/, /^\d{1,4}px$/),
			height: anyOf("auto or a length", /^auto$/, /^\d{1,4}px$/),
			background_style: colour,
			has_border: bool,
			border_color: colour,
			corner_radius: corner,
			elements: anything,
		},
		required: ["elements", "behaviors"],
		children: "elements",
	},
	collapsible_panel: {
		props: {
			...layout,
			expanded: bool,
			background_color: colour,
			elements: anything,
			border: object({ color: colour, corner_radius: corner }),
			header: object(
				{
					title: panelTitle,
					background_color: colour,
					vertical_align: oneOf("top", "center", "bottom"),
					padding,
					width,
					icon,
					position: oneOf("top", "bottom"),
					icon_position: oneOf("left", "right", "follow_text"),
					icon_expanded_angle: int(-180, 180),
				},
				["title"],
			),
		},
		required: ["header", "elements"],
		children: "elements",
	},
	button: {
		props: {
			...answering,
			text: shortText,
			icon,
			width,
			type: oneOf(
				"default",
				"primary",
				"danger",
				"text",
				"primary_text",
				"danger_text",
				"primary_filled",
				"danger_filled",
				"laser",
			),
			size: oneOf("tiny", "small", "medium", "large"),
			form_action_type: oneOf("submit", "reset"),
		},
		interactive: true,
	},
	overflow: {
		props: {
			...answering,
			width,
			options: options({ text: shortText, value: text, multi_url: cardLink }, [
				"text",
			]),
		},
		required: ["options"],
		interactive: true,
	},
	select_static: {
		props: {
			...select,
			options: choices,
			initial_option: text,
			initial_index: int(0, 10_000),
		},
		required: ["options"],
		interactive: true,
	},
	multi_select_static: {
		props: { ...select, options: choices, selected_values: list(text) },
		required: ["options"],
		interactive: true,
	},
	select_person: {
		props: { ...select, options: people, initial_option: personId },
		interactive: true,
	},
	multi_select_person: {
		props: { ...select, options: people, selected_values: list(personId) },
		interactive: true,
	},
	input: {
		props: {
			...answering,
			placeholder: shortText,
			default_value: text,
			width,
			max_length: int(1, 1000),
			input_type: oneOf("text", "multiline_text", "password"),
			rows: int(1, 100),
			auto_resize: bool,
			max_rows: int(1, 100),
			show_icon: bool,
			label: plainText,
			label_position: oneOf("top", "left"),
			value: anything,
		},
		interactive: true,
	},
	date_picker: {
		props: {
			...select,
			initial_date: matching("a date", /^\d{4}-\d{2}-\d{2}$/),
		},
		interactive: true,
	},
	picker_time: {
		props: { ...select, initial_time: matching("a time", /^\d{2}:\d{2}$/) },
		interactive: true,
	},
	picker_datetime: {
		props: {
			...select,
			initial_datetime: matching(
				"a date and time",
				/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/,
			),
		},
		interactive: true,
	},
	checker: {
		props: {
			...answering,
			checked: bool,
			text: plainOrMarkdown,
			padding,
			overall_checkable: bool,
			checked_style: object({ show_strikethrough: bool, opacity: number }),
			button_area: object({
				pc_display_rule: oneOf("always", "on_hover"),
				buttons: list(anything, 3),
			}),
		},
		interactive: true,
	},
	select_img: {
		props: {
			...answering,
			multi_select: bool,
			layout: oneOf("stretch", "bisect", "trisect"),
			can_preview: bool,
			aspect_ratio: aspectRatio,
			style: text,
			options: options(
				{
					img_key: imageKey,
					value: text,
					disabled: bool,
					disabled_tips: plainText,
					hover_tips: plainText,
				},
				["img_key", "value"],
			),
		},
		required: ["options"],
		interactive: true,
	},
};

/** What every component may carry besides. */
export const COMMON_PROPS: Record<string, Check> = { margin };
