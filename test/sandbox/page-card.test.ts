import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/sandbox/lark/types.js";
import { cardHtml } from "../../src/sandbox/page/card/card-html.js";
import {
	boardCard,
	button,
	card,
	formCard,
	hostileCard,
	reminderCard,
} from "../browser/sample-cards.js";

const drawn = (json: JsonObject, dead = false) =>
	cardHtml(json, {
		messageId: "om_1",
		nameOf: (openId) => (openId === "ou_lin" ? "林曉園" : null),
		members: ["ou_lin"],
		dead,
	}).source;

const bodyOf = (...elements: JsonObject[]) =>
	drawn(card("題", "blue", elements));

describe("a card on the chat page", () => {
	it("draws its header with colour, subtitle and tags", () => {
		const header = /<header.*<\/header>/s.exec(drawn(reminderCard()))?.[0];
		expect(header).toContain('class="card-head head-orange"');
		expect(header).toContain("<h3>本週要辦的 2 件事</h3>");
		expect(header).toContain("區園林局 · 3月24日（週三）");
		expect(header).toContain('<span class="tag pill-red">1 件逾期</span>');
	});

	it("gives a button the path by which the stand-in finds it", () => {
		expect(drawn(reminderCard())).toContain(
			'data-press="body/elements/1/columns/0/elements/0"',
		);
	});

	it("carries what to ask before a button that wants to be confirmed", () => {
		expect(drawn(reminderCard())).toContain(
			'data-confirm="退回這件事？" data-confirm-text="辦公室會重新分派。"',
		);
	});

	it("draws every kind of field of a form under its name", () => {
		const source = drawn(formCard());
		for (const name of ["text", "value", "state", "due_on", "sure"])
			expect(source).toContain(` name="${name}"`);
		expect(source).toContain('data-form-action="submit"');
	});

	it("fills a form with the defaults the card gives", () => {
		const source = bodyOf({
			tag: "form",
			name: "f",
			elements: [
				{ tag: "input", name: "a", default_value: "<原文>" },
				{ tag: "date_picker", name: "b", initial_date: "2021-03-31" },
				{
					tag: "select_static",
					name: "c",
					initial_index: 2,
					options: ["甲", "乙"].map((each) => ({
						text: { tag: "plain_text", content: each },
						value: each,
					})),
				},
			],
		});
		expect(source).toContain('value="&lt;原文&gt;"');
		expect(source).toContain('value="2021-03-31"');
		expect(source).toContain('<option value="乙" selected>乙</option>');
	});

	it("offers the chat's members where a picker of people names none", () => {
		expect(bodyOf({ tag: "select_person", name: "who" })).toContain(
			'<option value="ou_lin">林曉園</option>',
		);
	});

	it("draws columns, tables and figures", () => {
		const source = drawn(boardCard());
		expect(source).toContain("flex-trisect");
		expect(source).toContain('<span class="tag pill-orange">臨期</span>');
		expect(source).toContain('<td class="align-right">64.0</td>');
	});

	it("never lets text of others become mark-up", () => {
		expect(drawn(hostileCard())).not.toMatch(/<(script|img|b|i|a|at)\b/);
	});

	it("switches off what is in a card too old to press", () => {
		const source = drawn(
			card("舊", "grey", [button("完成", { act: "done" })]),
			true,
		);
		expect(source).toContain(" disabled");
	});

	it("opens web addresses only", () => {
		const opening = (default_url: string) =>
			bodyOf({
				...button("打開", {}),
				behaviors: [{ type: "open_url", default_url }],
			});
		expect(opening("https://example.com/")).toContain(
			'data-url="https://example.com/"',
		);
		expect(opening("javascript:alert(1)")).not.toContain("data-url");
	});

	it("leaves a visible note for a component it cannot draw", () => {
		expect(bodyOf({ tag: "hologram" })).toContain("hologram");
	});

	it("sets no inline styles, which the page forbids", () => {
		for (const each of [reminderCard(), boardCard(), formCard()])
			expect(drawn(each)).not.toContain(" style=");
	});
});
