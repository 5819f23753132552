/** Made-up cards that use what the page must draw. */
import type { JsonObject, JsonValue } from "../../src/sandbox/lark/types.js";

const plain = (content: string): JsonObject => ({ tag: "plain_text", content });
const markdown = (content: string): JsonObject => ({
	tag: "markdown",
	content,
});

export function button(
	label: string,
	value: JsonObject,
	more: JsonObject = {},
): JsonObject {
	return {
		tag: "button",
		text: plain(label),
		type: "default",
		behaviors: [{ type: "callback", value }],
		...more,
	};
}

function row(buttons: JsonObject[]): JsonObject {
	return {
		tag: "column_set",
		flex_mode: "flow",
		horizontal_spacing: "8px",
		columns: buttons.map((each) => ({
			tag: "column",
			width: "auto",
			elements: [each],
		})),
	};
}

export function card(
	title: string,
	template: string,
	elements: JsonValue[],
	header: JsonObject = {},
): JsonObject {
	return {
		schema: "2.0",
		config: {
			update_multi: true,
			width_mode: "fill",
			summary: { content: title },
		},
		header: { title: plain(title), template, ...header },
		body: { direction: "vertical", vertical_spacing: "8px", elements },
	};
}

/** A reminder with two tasks, lights, buttons and a folded explanation. */
export function reminderCard(): JsonObject {
	return card(
		"本週要辦的 2 件事",
		"orange",
		[
			markdown(
				"**1.3 河岸路燈更換**\n<font color='orange'>▲ 臨期</font> · 還有5個工作日 · 期限 **2021-03-31**\n▰▰▰▰▰▰▱▱▱▱ 64% 32/50盞",
			),
			row([
				button("完成", { act: "done", task: "1.3" }, { type: "primary" }),
				button("報進度", { act: "form", task: "1.3" }),
				button(
					"不屬我單位",
					{ act: "not-ours", task: "1.3" },
					{
						type: "danger",
						confirm: {
							title: plain("退回這件事？"),
							text: plain("辦公室會重新分派。"),
						},
					},
				),
			]),
			{ tag: "hr" },
			markdown(
				"**2.1 圖書館延時開放**\n<font color='red'>■ 逾期</font> · 逾期2天 · 牽頭 <at id=ou_lin></at> <text_tag color='red'>紅燈</text_tag>",
			),
			row([button("查看", { act: "view", task: "2.1" })]),
			{
				tag: "collapsible_panel",
				expanded: false,
				header: { title: plain("為什麼提醒我") },
				elements: [
					markdown(
						"- 期限前 5 個工作日\n- 規則：T‑5\n  - 遇假日提前\n1. 看 [說明](https://example.com/rule)",
					),
				],
			},
		],
		{
			subtitle: plain("區園林局 · 3月24日（週三）"),
			text_tag_list: [
				{ tag: "text_tag", text: plain("1 件逾期"), color: "red" },
				{ tag: "text_tag", text: plain("1 件臨期"), color: "orange" },
			],
		},
	);
}

/** A form with every kind of field. */
export function formCard(): JsonObject {
	return card("報進度 · 1.3 河岸路燈更換", "blue", [
		{
			tag: "form",
			name: "progress",
			elements: [
				{
					tag: "input",
					name: "text",
					required: true,
					label: plain("辦理情況"),
					label_position: "top",
					input_type: "multiline_text",
					rows: 3,
					max_length: 20,
					placeholder: plain("一句話就行"),
				},
				{
					tag: "input",
					name: "value",
					label: plain("完成數（盞）"),
					label_position: "top",
					input_type: "text",
					placeholder: plain("例如 32"),
				},
				{
					tag: "select_static",
					name: "state",
					required: true,
					placeholder: plain("辦理狀態"),
					options: [
						{ text: plain("辦理中"), value: "doing" },
						{ text: plain("遇到困難"), value: "stuck" },
					],
				},
				{
					tag: "date_picker",
					name: "due_on",
					placeholder: plain("預計完成日"),
				},
				{ tag: "checker", name: "sure", text: plain("情況屬實") },
				button(
					"提交",
					{ act: "submit", task: "1.3" },
					{
						name: "progress_submit",
						type: "primary",
						form_action_type: "submit",
					},
				),
			],
		},
	]);
}

/** Text of others that tries to be mark-up. */
export function hostileCard(): JsonObject {
	return card("<script>alert(1)</script>", "red", [
		markdown(
			"&#60;img src=x onerror=alert(1)&#62; &#42;&#42;不粗&#42;&#42; <script>alert(2)</script> [x](javascript:alert(3)) &lt;at id=all&gt;",
		),
		{ tag: "div", text: plain("<b>不粗</b> **不粗**") },
		button("<i>按</i>", { act: "none" }),
	]);
}

/** Columns, a table and figures. */
export function boardCard(): JsonObject {
	const figure = (number: string, words: string): JsonObject => ({
		tag: "column",
		width: "weighted",
		weight: 1,
		background_style: "grey-50",
		padding: "10px",
		elements: [
			{ ...markdown(`## ${number}`), text_align: "center" },
			{ ...markdown(words), text_align: "center", text_size: "notation" },
		],
	});
	return card("全區進度", "green", [
		{
			tag: "column_set",
			flex_mode: "trisect",
			columns: [
				figure("12", "已銷號"),
				figure("21", "辦理中"),
				figure("4", "逾期"),
			],
		},
		{
			tag: "table",
			page_size: 10,
			columns: [
				{ name: "unit", display_name: "單位", data_type: "text" },
				{ name: "light", display_name: "燈", data_type: "options" },
				{
					name: "rate",
					display_name: "完成率",
					data_type: "number",
					horizontal_align: "right",
					format: { precision: 1 },
				},
			],
			rows: [
				{
					unit: "區園林局",
					light: [{ text: "臨期", color: "orange" }],
					rate: 64,
				},
				{
					unit: "區圖書館",
					light: [{ text: "逾期", color: "red" }],
					rate: 30.5,
				},
			],
		},
		{
			tag: "div",
			text: {
				...plain("截至 2021-03-24 09:05"),
				text_size: "notation",
				text_color: "grey",
			},
		},
	]);
}
