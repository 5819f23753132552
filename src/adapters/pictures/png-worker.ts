import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { answerQuestions } from "../workers/answer-questions.js";
import { fontCoverage } from "./font-coverage.js";

export interface PngRequest {
	/** Its texts name no font: all are set in the one that is shipped. */
	svg: string;
	/** Of the picture, in pixels; the height follows. */
	width: number;
}

interface Fonts {
	buffers: Uint8Array[];
	/** Whether all of them have the character. */
	have: (character: string) => boolean;
}

const FAMILY = "Noto Sans SC";
const WEIGHTS: Record<number, string> = {
	400: "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
	700: "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
};
/** 〓, what a printer sets for a character that he lacks: never the box of a missing glyph. */
const LACKING = "\u3013";
/** No character of any font. */
const NOTHING = "\u{10FFFF}";

const { resolve } = createRequire(import.meta.url);
const prepared = prepare();
// Each question is told what went wrong.
prepared.catch(() => undefined);

answerQuestions<PngRequest>(async ({ svg, width }) => {
	const fonts = await prepared;
	const set = svg.replace(/[^\u0000-\u007f]/gu, (character) =>
		fonts.have(character) ? character : LACKING,
	);
	return draw(set, width, fonts.buffers);
});

/** Reads everything once, and tries the fonts: a picture with boxes for characters is worse than none. */
async function prepare(): Promise<Fonts> {
	await initWasm(await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")));
	const buffers = await Promise.all(
		Object.values(WEIGHTS).map((font) => readFile(resolve(font))),
	);
	const drawn = (text: string, weight: string) =>
		Buffer.from(draw(sample(text, weight), 48, buffers)).toString("base64");
	for (const weight of Object.keys(WEIGHTS)) {
		const tofu = [drawn(NOTHING, weight), drawn(" ", weight)];
		const shapes = ["測", "测"].map((character) => drawn(character, weight));
		if (shapes.some((shape) => tofu.includes(shape)))
			throw new Error(`the font of weight ${weight} draws no Chinese`);
	}
	const covers = buffers.map(fontCoverage);
	return {
		buffers,
		have: (character) =>
			covers.every((covered) => covered(character.codePointAt(0) ?? 0)),
	};
}

function sample(text: string, weight: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><text x="4" y="40" font-size="36" font-weight="${weight}">${text}</text></svg>`;
}

function draw(
	svg: string,
	width: number,
	fontBuffers: Uint8Array[],
): Uint8Array {
	const picture = new Resvg(svg, {
		fitTo: { mode: "width", value: width },
		font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
	});
	try {
		const image = picture.render();
		// A copy: what the wasm gives may be a view into its memory.
		const png = new Uint8Array(image.asPng());
		image.free();
		return png;
	} finally {
		picture.free();
	}
}
