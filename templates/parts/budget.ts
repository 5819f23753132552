/** Lark refuses a card over 200 elements or 30 KB whole (lark-protocol §4.2); we stay below both. */
import type { Card, Json } from "../../src/card-actions.js";

/** 180 passed and 200 was refused when measured. */
export const MAX_ELEMENTS = 180;
/** Bytes of the request body. */
export const MAX_BYTES = 28_000;

// What sealing leaves in the place of an action: ids of the card and of the button.
const SEALED = { card: "x".repeat(36), button: "b000" };

/** Elements and components, nested ones and texts included. */
export function elementCount(node: Json): number {
	if (Array.isArray(node)) return sum(node.map(elementCount));
	if (node === null || typeof node !== "object") return 0;
	const own = typeof node["tag"] === "string" ? 1 : 0;
	return own + sum(Object.values(node).map(elementCount));
}

/** Bytes the sealed card takes in a request, where it stands as a JSON string inside JSON. */
export function cardBytes(card: Card): number {
	const sealed = JSON.stringify(card.json, (_key, node: Json) =>
		isCallback(node) ? { type: "callback", value: SEALED } : node,
	);
	return new TextEncoder().encode(JSON.stringify(sealed)).length;
}

export function isWithinBudget(card: Card): boolean {
	return (
		elementCount(card.json) <= MAX_ELEMENTS && cardBytes(card) <= MAX_BYTES
	);
}

function isCallback(node: Json): boolean {
	return (
		node !== null &&
		typeof node === "object" &&
		!Array.isArray(node) &&
		node["type"] === "callback"
	);
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, n) => total + n, 0);
}
