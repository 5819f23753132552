/** What the makers of pictures and files need from outside, and what they give. */
import type { Day } from "../domain/day.js";
import type { Making } from "./stores.js";

/** A picture of that SVG as a PNG, `width` pixels wide. Throws where it cannot be drawn as it should be. */
export type DrawPng = (svg: string, width: number) => Promise<Uint8Array>;

/** A workbook as .xlsx. */
export type WriteWorkbook = (workbook: Workbook) => Promise<Uint8Array>;

/** Text is text whatever it starts with: nothing of it is ever a formula. */
export type WorkbookCell = string | number | { day: Day } | null;

export interface WorkbookSheet {
	name: string;
	/** In characters. */
	widths: readonly number[];
	/** The first row: bold, and it stays in sight. */
	header: readonly string[];
	rows: readonly (readonly WorkbookCell[])[];
}

export interface Workbook {
	sheets: readonly WorkbookSheet[];
}

/** Bytes to send, ready. */
export interface Made {
	/** With its ending. */
	name: string;
	bytes: Uint8Array;
}

/** Makes it from what is stored now. Throws where it cannot be made. */
export type Make = (making: Making) => Promise<Made>;
