import { describe, expect, it } from "vitest";
import { markdownHtml } from "../../src/sandbox/page/card/markdown.js";

const nameOf = (openId: string) => (openId === "ou_1" ? "林曉園" : null);
const drawn = (source: string) => markdownHtml(source, nameOf).source;

describe("Lark's markdown on the chat page", () => {
	it.each([
		["**粗**", "<p><strong>粗</strong></p>"],
		["*斜* ~~刪~~ `碼`", "<p><em>斜</em> <s>刪</s> <code>碼</code></p>"],
		["一\n二", "<p>一<br>二</p>"],
		["## 題", '<p class="md-h md-h2">題</p>'],
		["---", "<hr>"],
		["> 引", "<blockquote>引</blockquote>"],
		[
			"<font color='red'>**急**</font>",
			'<p><span class="font ink-red"><strong>急</strong></span></p>',
		],
		["<at id=ou_1></at>", '<p><span class="at">@林曉園</span></p>'],
		["<at id=all></at>", '<p><span class="at">@所有人</span></p>'],
		[
			"<text_tag color='green'>好</text_tag>",
			'<p><span class="tag pill-green">好</span></p>',
		],
		[
			"[看](https://example.com/a?b=1&c=2)",
			'<p><a href="https://example.com/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">看</a></p>',
		],
	])("draws %j", (source, expected) => {
		expect(drawn(source)).toBe(expected);
	});

	it("draws lists with their depth and their numbers", () => {
		expect(drawn("- 甲\n  - 乙\n1. 丙")).toBe(
			'<ul class="md-list"><li class="md-in0"><span class="md-mark">•</span><span>甲</span></li><li class="md-in1"><span class="md-mark">•</span><span>乙</span></li><li class="md-in0"><span class="md-mark">1.</span><span>丙</span></li></ul>',
		);
	});

	it.each([
		["&#60;b&#62;", "<p>&lt;b&gt;</p>"],
		["&#42;&#42;不粗&#42;&#42;", "<p>**不粗**</p>"],
		["&#60;at id=all&#62;&#60;/at&#62;", "<p>&lt;at id=all&gt;&lt;/at&gt;</p>"],
		["\\*\\*不粗\\*\\*", "<p>**不粗**</p>"],
		[
			"<script>alert(1)</script>",
			"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
		],
		["[按](javascript:alert(1))", "<p>[按](javascript:alert(1))</p>"],
		[
			"<font color='red\" onmouseover=\"x'>字</font>",
			'<p><span class="font">字</span></p>',
		],
		["<a href='javascript:x'>字</a>", "<p>字</p>"],
		["**沒有結尾", "<p>**沒有結尾</p>"],
		["&nope; &#0; &#xD800;", "<p>&amp;nope; &amp;#0; &amp;#xD800;</p>"],
	])("leaves %j as text", (source, expected) => {
		expect(drawn(source)).toBe(expected);
	});

	it.each(["*", "[", "`", "<font color='red'>", "**a", "[](", "&#", "~~"])(
		"takes 30 KB of %j within a second",
		(part) => {
			const source = part.repeat(Math.ceil(30_000 / part.length));
			const before = performance.now();
			drawn(source);
			expect(performance.now() - before).toBeLessThan(1000);
		},
	);
});
