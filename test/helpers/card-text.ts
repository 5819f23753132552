/** Every visible text of a card or message, joined: what a person could read. */
export function cardText(node: unknown): string {
	if (typeof node === "string") return "";
	if (Array.isArray(node)) return node.map(cardText).filter(Boolean).join("\n");
	if (typeof node !== "object" || node === null) return "";
	return Object.entries(node)
		.map(([key, value]) =>
			typeof value === "string" && (key === "content" || key === "text")
				? unescape(value)
				: cardText(value),
		)
		.filter(Boolean)
		.join("\n");
}

function unescape(text: string): string {
	return text.replace(/&#(\d+);/g, (_, code: string) =>
		String.fromCodePoint(Number(code)),
	);
}
