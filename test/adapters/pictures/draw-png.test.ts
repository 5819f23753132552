import { inflateSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { createDrawPng } from "../../../src/adapters/pictures/draw-png.js";

const pictures = createDrawPng();
afterAll(() => pictures.close());

const drawPng = (svg: string, width: number) => pictures.drawPng(svg, width);

const svgOf = (text: string, weight = 400) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" fill="#ffffff"/><text x="8" y="50" font-size="48" font-weight="${weight}">${text}</text></svg>`;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The pixels, as the PNG packs them. */
function scanlines(png: Uint8Array): Buffer {
	const buffer = Buffer.from(png);
	const parts: Buffer[] = [];
	for (let at = 8; at < buffer.length; ) {
		const bytes = buffer.readUInt32BE(at);
		const type = buffer.toString("latin1", at + 4, at + 8);
		if (type === "IDAT") parts.push(buffer.subarray(at + 8, at + 8 + bytes));
		at += bytes + 12;
	}
	return inflateSync(Buffer.concat(parts));
}

describe("a picture", () => {
	it("is a PNG as wide as asked", async () => {
		const png = await drawPng(svgOf("測"), 128);
		expect([...png.subarray(0, 8)]).toEqual(SIGNATURE);
		expect(Buffer.from(png).readUInt32BE(16)).toBe(128);
	});

	it.each(["測", "测", "凌", "㛃", "䶮", "（", "“"])(
		"has a shape of its own for %s, in both weights",
		async (character) => {
			const lacking = scanlines(await drawPng(svgOf("\u{10FFFF}"), 64));
			const nothing = scanlines(await drawPng(svgOf(""), 64));
			for (const weight of [400, 700]) {
				const drawn = scanlines(await drawPng(svgOf(character, weight), 64));
				expect(drawn.equals(lacking)).toBe(false);
				expect(drawn.equals(nothing)).toBe(false);
			}
		},
	);

	it("draws 〓 for what the font does not have, never a box", async () => {
		const geta = await drawPng(svgOf("〓"), 64);
		for (const text of ["\u{1F600}", "\u{1F004}"])
			expect(Buffer.from(await drawPng(svgOf(text), 64)).equals(geta)).toBe(
				true,
			);
	});

	it("fails for what is no picture, and draws the next one", async () => {
		await expect(drawPng("<svg", 64)).rejects.toThrow();
		expect((await drawPng(svgOf("測"), 64)).length).toBeGreaterThan(100);
	});

	it("leaves the event loop free meanwhile", async () => {
		const texts = Array.from(
			{ length: 3000 },
			(_, index) =>
				`<text x="${(index % 50) * 36}" y="${Math.floor(index / 50) * 36}" font-size="30">測</text>`,
		);
		let beats = 0;
		const beat = setInterval(() => (beats += 1), 1);
		await drawPng(
			`<svg xmlns="http://www.w3.org/2000/svg" width="1800" height="2200">${texts.join("")}</svg>`,
			1800,
		);
		clearInterval(beat);
		// Drawn on the loop itself it would beat once, when all is over.
		expect(beats).toBeGreaterThan(20);
	});
});
