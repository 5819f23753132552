import type { Card, Json } from "../../../src/card-actions.js";

type Node = { [key: string]: Json };

/** Every object of the card that has a `tag`, in order. */
export function elementsOf(card: Card): Node[] {
	const found: Node[] = [];
	const walk = (node: Json | undefined): void => {
		if (Array.isArray(node)) node.forEach(walk);
		else if (node !== null && typeof node === "object") {
			if (typeof node["tag"] === "string") found.push(node);
			Object.values(node).forEach(walk);
		}
	};
	walk(card.json);
	return found;
}

export function tagged(card: Card, tag: string): Node[] {
	return elementsOf(card).filter((node) => node["tag"] === tag);
}

/** What the markdown of the card says, entities read back. */
export function markdownOf(card: Card): string[] {
	return tagged(card, "markdown").map((node) => node["content"] as string);
}

export function plainOf(card: Card): string[] {
	return tagged(card, "plain_text").map((node) => node["content"] as string);
}

/** Everything a reader sees, mark-up taken away. */
export function readOf(card: Card): string {
	const words = markdownOf(card).map((text) =>
		text
			.replace(/<\/?font[^>]*>|\*\*/g, "")
			.replace(/&#(\d+);/g, (_, code: string) =>
				String.fromCharCode(Number(code)),
			),
	);
	return [...plainOf(card), ...words].join("\n");
}

export function buttonLabels(card: Card): string[] {
	return tagged(card, "button").map(
		(node) => (node["text"] as Node)["content"] as string,
	);
}

/** What the buttons do, in order. */
export function actionsOf(card: Card): Json[] {
	return tagged(card, "button").map(
		(node) => ((node["behaviors"] as Node[])[0] as Node)["value"] as Json,
	);
}
