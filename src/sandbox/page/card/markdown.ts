import { type Html, html } from "../html.js";
import { inlineMarkdown, type NameOf } from "./markdown-inline.js";

type Block =
	| { kind: "heading"; level: number; text: string }
	| { kind: "rule" }
	| { kind: "quote"; lines: string[] }
	| { kind: "code"; lines: string[] }
	| { kind: "table"; lines: string[] }
	| { kind: "list"; items: Item[] }
	| { kind: "text"; lines: string[] };

interface Item {
	depth: number;
	/** null for a bullet. */
	number: string | null;
	text: string;
}

/** Lark's markdown as HTML: headings, lists, rules, quotes, code, tables and lines of text, which keep their line breaks. */
export function markdownHtml(source: string, nameOf: NameOf): Html {
	const blocks = blocksOf(source.split("\n"));
	return html`${blocks.map((block) => draw(block, nameOf))}`;
}

function blocksOf(lines: string[]): Block[] {
	const blocks: Block[] = [];
	let at = 0;
	while (at < lines.length) {
		if (lines[at]?.startsWith("```")) {
			at = takeCode(lines, at, blocks);
			continue;
		}
		takeLine(lines[at] ?? "", blocks);
		at += 1;
	}
	return blocks;
}

function takeCode(lines: string[], from: number, blocks: Block[]): number {
	const length = lines
		.slice(from + 1)
		.findIndex((line) => line.startsWith("```"));
	const end = length < 0 ? lines.length : from + 1 + length;
	blocks.push({ kind: "code", lines: lines.slice(from + 1, end) });
	return end + 1;
}

function takeLine(line: string, blocks: Block[]): void {
	const last = blocks.at(-1);
	const single = singleLine(line);
	if (single) return void blocks.push(single);
	const item = itemOf(line);
	if (item) {
		if (last?.kind === "list") return void last.items.push(item);
		return void blocks.push({ kind: "list", items: [item] });
	}
	const { kind, text } = lineOf(line);
	if (text.trim() === "") return void blocks.push({ kind: "text", lines: [] });
	if (last?.kind === kind) return void last.lines.push(text);
	blocks.push({ kind, lines: [text] });
}

function singleLine(line: string): Block | null {
	const heading = /^(#{1,6}) (.*)$/.exec(line);
	if (heading)
		return {
			kind: "heading",
			level: heading[1]?.length ?? 1,
			text: heading[2] ?? "",
		};
	return /^ ?(---+|\*\*\*+|<hr ?\/?>) *$/.test(line) ? { kind: "rule" } : null;
}

function itemOf(line: string): Item | null {
	const match = /^( {0,12})(?:[-*+]|(\d{1,9})\.) (.*)$/.exec(line);
	if (!match) return null;
	return {
		depth: Math.min(3, Math.floor((match[1]?.length ?? 0) / 2)),
		number: match[2] ?? null,
		text: match[3] ?? "",
	};
}

function lineOf(line: string): {
	kind: "quote" | "table" | "text";
	text: string;
} {
	if (/^> ?/.test(line))
		return { kind: "quote", text: line.replace(/^> ?/, "") };
	if (/^\|.*\| *$/.test(line)) return { kind: "table", text: line };
	return { kind: "text", text: line };
}

function draw(block: Block, nameOf: NameOf): Html {
	const inline = (text: string) => inlineMarkdown(text, nameOf);
	switch (block.kind) {
		case "heading":
			return html`<p class="md-h md-h${block.level}">${inline(block.text)}</p>`;
		case "rule":
			return html`<hr>`;
		case "quote":
			return html`<blockquote>${inline(block.lines.join("\n"))}</blockquote>`;
		case "code":
			return html`<pre>${block.lines.join("\n")}</pre>`;
		case "table":
			return table(block.lines, inline);
		case "list":
			return html`<ul class="md-list">${block.items.map((item) => drawItem(item, inline))}</ul>`;
		case "text":
			return block.lines.length === 0
				? html``
				: html`<p>${inline(block.lines.join("\n"))}</p>`;
		default:
			return block satisfies never;
	}
}

function drawItem(item: Item, inline: (text: string) => Html): Html {
	const mark = item.number === null ? "•" : `${item.number}.`;
	return html`<li class="md-in${item.depth}"><span class="md-mark">${mark}</span><span>${inline(item.text)}</span></li>`;
}

function table(lines: string[], inline: (text: string) => Html): Html {
	const rows = lines
		.filter((line) => !/^[\s|:-]+$/.test(line))
		.map((line) => line.trim().slice(1, -1).split("|"));
	const [head = [], ...rest] = rows;
	return html`<div class="table-wrap"><table><thead><tr>${head.map((cell) => html`<th>${inline(cell.trim())}</th>`)}</tr></thead>
<tbody>${rest.map((row) => html`<tr>${row.map((cell) => html`<td>${inline(cell.trim())}</td>`)}</tr>`)}</tbody></table></div>`;
}
