import { describe, expect, it } from "vitest";
import type { CardProblem } from "../../src/sandbox/lark/card-context.js";
import {
	refusalText,
	validateCard,
} from "../../src/sandbox/lark/card-validator.js";
import type { JsonObject } from "../../src/sandbox/lark/types.js";
import { simpleCard, text } from "./kit.js";

const known = {
	isPerson: (id: string) => id === "ou_li",
	isImage: (key: string) => key === "img_v3_x",
	atAllAllowed: false,
};
const first = (card: unknown): CardProblem | undefined =>
	validateCard(card, known)[0];

const md = (content: string): JsonObject => ({ tag: "markdown", content });
const callback = [{ type: "callback", value: { card: "c1", button: "b0" } }];
const button = (more: JsonObject = {}): JsonObject => ({
	tag: "button",
	text: text("簽收"),
	behaviors: callback,
	...more,
});
const submit = button({ name: "send", form_action_type: "submit" });
const input = (more: JsonObject = {}): JsonObject => ({
	tag: "input",
	name: "text",
	...more,
});
const form = (...elements: JsonObject[]): JsonObject => ({
	tag: "form",
	name: "f",
	elements,
});
const columns = (...elements: JsonObject[]): JsonObject => ({
	tag: "column_set",
	flex_mode: "none",
	columns: [{ tag: "column", width: "weighted", weight: 1, elements }],
});
const panel = (...elements: JsonObject[]): JsonObject => ({
	tag: "collapsible_panel",
	header: { title: text("明細") },
	elements,
});
const table = (rows: JsonObject[]): JsonObject => ({
	tag: "table",
	page_size: 10,
	columns: [
		{ name: "unit", display_name: "單位", data_type: "text" },
		{ name: "n", data_type: "number", format: { precision: 0 } },
	],
	rows,
});
const select = (...values: string[]): JsonObject => ({
	tag: "select_static",
	name: "status",
	options: values.map((value) => ({ text: text(value), value })),
});
const nested = (levels: number): JsonObject =>
	levels === 0 ? md("x") : panel(nested(levels - 1));

const good: [string, JsonObject][] = [
	["a blank card", { schema: "2.0" }],
	["an empty object", {}],
	[
		"texts, a rule and columns",
		simpleCard(
			md("**到期** <font color='red'>今天</font>"),
			{ tag: "hr", margin: "4px 0" },
			columns(md("## 12")),
		),
	],
	[
		"a header with everything",
		{
			schema: "2.0",
			config: {
				update_multi: true,
				width_mode: "fill",
				enable_forward: true,
				summary: { content: "今日到期" },
			},
			header: {
				title: text("提醒"),
				subtitle: text("1.3"),
				template: "orange",
				icon: { tag: "standard_icon", token: "todo_colorful" },
				text_tag_list: [
					{ tag: "text_tag", text: text("待報送"), color: "yellow" },
				],
			},
			body: {
				direction: "vertical",
				padding: "12px 12px 20px 12px",
				vertical_spacing: "8px",
				elements: [],
			},
		},
	],
	[
		"custom text sizes",
		{
			...simpleCard({ ...md("x"), text_size: "cus-0" }),
			config: {
				style: {
					text_size: { "cus-0": { default: "normal", mobile: "heading" } },
				},
			},
		},
	],
	["a mention of somebody known", simpleCard(md("<at id=ou_li></at>"))],
	[
		"an escaped mention of nobody",
		simpleCard(md("&#60;at id=ou_nobody&#62;"), {
			tag: "div",
			text: text("<at id=ou_nobody></at>"),
		}),
	],
	[
		"a form",
		simpleCard(
			form(
				input({
					required: true,
					max_length: 500,
					input_type: "multiline_text",
					rows: 3,
				}),
				select("a", "b"),
				submit,
			),
		),
	],
	[
		"a submit button inside a column of a form",
		simpleCard(form(input(), columns(submit))),
	],
	["a table", simpleCard(table([{ unit: "區住建局", n: 3 }, {}]))],
	[
		"a button with a confirmation and a link",
		simpleCard(
			button({
				type: "primary_filled",
				confirm: { title: text("確認？"), text: text("不可撤銷") },
			}),
			{
				tag: "button",
				text: text("看板"),
				behaviors: [{ type: "open_url", default_url: "https://board.example" }],
			},
		),
	],
	[
		"a chart",
		simpleCard({
			tag: "chart",
			chart_spec: { type: "bar" },
			aspect_ratio: "16:9",
		}),
	],
	["five levels", simpleCard(nested(5))],
	[
		"a picture the bot uploaded",
		simpleCard({ tag: "img", img_key: "img_v3_x", alt: text("圖") }),
	],
	[
		"an overflow menu",
		simpleCard({
			tag: "overflow",
			options: [
				{ text: text("延期"), value: "a" },
				{ text: text("轉辦"), value: "b" },
			],
			behaviors: callback,
		}),
	],
	[
		"a person and a picker of persons",
		simpleCard(
			{ tag: "person", user_id: "ou_li" },
			{
				tag: "select_person",
				options: [{ value: "ou_li" }],
				behaviors: callback,
			},
		),
	],
];

const bad: [string, JsonObject, number, string][] = [
	[
		"a numeric schema",
		{ schema: 2.0, body: { elements: [] } },
		200621,
		"schema",
	],
	["JSON 1.0", { elements: [] }, 200621, "schema"],
	[
		"an unknown property at the top",
		{ schema: "2.0", elements: [] },
		200621,
		"elements",
	],
	[
		"an unknown property of a column",
		simpleCard({
			tag: "column_set",
			columns: [{ tag: "column", corner_radius: "4px", elements: [] }],
		}),
		200621,
		"corner_radius",
	],
	["an unknown tag", simpleCard({ tag: "marquee" }), 200621, "unknown tag"],
	[
		"a note",
		simpleCard({ tag: "note", elements: [] }),
		200861,
		"no longer support",
	],
	[
		"an action row",
		simpleCard({ tag: "action", actions: [] }),
		200861,
		"no longer support",
	],
	[
		"more than 200 elements",
		simpleCard(...Array.from({ length: 200 }, () => md("x"))),
		11310,
		"element exceeds",
	],
	[
		"six tables",
		simpleCard(...Array.from({ length: 6 }, () => table([]))),
		11310,
		"table number",
	],
	[
		"tables and markdown tables, six together",
		simpleCard(
			table([]),
			md(Array.from({ length: 5 }, () => "|a|b|\n|-|-|\n|1|2|\n").join("\n")),
		),
		11310,
		"table number",
	],
	[
		"a table in a column",
		simpleCard(columns(table([]))),
		200621,
		"only allowed at the root",
	],
	[
		"a form in a panel",
		simpleCard(panel(form(submit))),
		200621,
		"only allowed at the root",
	],
	["six levels", simpleCard(nested(6)), 200621, "nested more than"],
	[
		"a form without a submit button",
		simpleCard(form(input())),
		200530,
		"submit",
	],
	[
		"a form without a name",
		simpleCard({ tag: "form", elements: [submit] }),
		200530,
		"name is empty",
	],
	[
		"a nameless field in a form",
		simpleCard(form({ tag: "input" }, submit)),
		200530,
		"name is empty",
	],
	[
		"two fields of one name",
		simpleCard(form(input(), input(), submit)),
		200530,
		"name is used twice",
	],
	[
		"a submit button outside a form",
		simpleCard(submit),
		200621,
		"outside a form",
	],
	[
		"an option's value twice",
		simpleCard(form(select("a", "a"), submit)),
		200621,
		"used twice",
	],
	[
		"an unknown header colour",
		{ schema: "2.0", header: { title: text("x"), template: "pink" } },
		200621,
		"expected one of",
	],
	[
		"a subtitle that is a string",
		{ schema: "2.0", header: { title: text("x"), subtitle: "x" } },
		200621,
		"expected an object",
	],
	[
		"four header tags",
		{
			schema: "2.0",
			header: {
				title: text("x"),
				text_tag_list: Array.from({ length: 4 }, () => ({
					tag: "text_tag",
					text: text("x"),
					color: "red",
				})),
			},
		},
		200621,
		"more than 3",
	],
	[
		"an unshared card",
		{ schema: "2.0", config: { update_multi: false } },
		200621,
		"expected one of true",
	],
	[
		"a bad element_id",
		simpleCard({ ...md("x"), element_id: "1abc" }),
		200621,
		"element_id must match",
	],
	[
		"an element_id twice",
		simpleCard(
			{ ...md("x"), element_id: "a" },
			{ ...md("x"), element_id: "a" },
		),
		200621,
		"used twice",
	],
	[
		"a row with an undeclared column",
		simpleCard(table([{ who: "x" }])),
		200915,
		"not a declared column",
	],
	[
		"a row with a value of another type",
		simpleCard(table([{ n: "3" }])),
		200914,
		"type number",
	],
	[
		"a mention of nobody",
		simpleCard(md("請 <at id=ou_nobody></at> 報送")),
		100290,
		"invalid person id",
	],
	[
		"a quoted mention of nobody",
		simpleCard(md("<at id='ou_nobody'></at>")),
		100290,
		"invalid person id",
	],
	[
		"a mention of everybody where that is not allowed",
		simpleCard(md("<at id=all></at>")),
		100290,
		"everybody",
	],
	[
		"a person who is nobody",
		simpleCard({ tag: "person", user_id: "ou_nobody" }),
		100290,
		"invalid person id",
	],
	[
		"a button text of 101 characters",
		simpleCard(button({ text: text("長".repeat(101)) })),
		200621,
		"longer than 100",
	],
	[
		"an input for 1001 characters",
		simpleCard(form(input({ max_length: 1001 }), submit)),
		200621,
		"from 1 to 1000",
	],
	[
		"an unknown tag colour in markdown",
		simpleCard(md("<text_tag color='pink'>x</text_tag>")),
		200621,
		"text_tag colour",
	],
	[
		"a picture nobody uploaded",
		simpleCard({ tag: "img", img_key: "img_v3_y" }),
		200570,
		"image key",
	],
	[
		"a chart without a type",
		simpleCard({ tag: "chart", chart_spec: {} }),
		200550,
		"chart spec",
	],
	[
		"1.0 properties of a button",
		simpleCard({ ...button(), url: "https://x.example" }),
		200621,
		"property: url",
	],
	[
		"a callback without a value",
		simpleCard(button({ behaviors: [{ type: "callback" }] })),
		200621,
		"property is missing: value",
	],
	[
		"a script link",
		simpleCard({
			tag: "button",
			text: text("x"),
			behaviors: [{ type: "open_url", default_url: "javascript:alert(1)" }],
		}),
		200621,
		"link",
	],
	[
		"a margin without a unit",
		simpleCard({ ...md("x"), margin: "4" }),
		200621,
		"lengths",
	],
];

describe("cards of JSON 2.0", () => {
	it.each(good)("takes %s", (_, card) => {
		expect(validateCard(card, known)).toEqual([]);
	});

	it.each(bad)("refuses %s", (_, card, code, words) => {
		const problem = first(card);
		expect(problem?.code).toBe(code);
		expect(`${problem?.message}`).toContain(words);
	});

	it("names the place as Lark does", () => {
		const problem = first(simpleCard(md("x"), { tag: "action" }));
		expect(problem && refusalText(problem)).toBe(
			"ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [1](tag: action); ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag action",
		);
	});

	it("takes property names of every object's prototype as unknown ones", () => {
		const card = JSON.parse(
			'{"schema":"2.0","body":{"elements":[{"tag":"hr","constructor":1,"__proto__":{}}]}}',
		) as JsonObject;
		expect(validateCard(card, known).map((problem) => problem.code)).toEqual([
			200621, 200621,
		]);
	});

	it("takes a tag that is a property of every object as unknown", () => {
		expect(first(simpleCard({ tag: "toString" }))?.message).toBe("unknown tag");
	});
});
