import type { Day } from "../domain/day.js";
import type { DrawPng, Made, Make, WriteWorkbook } from "../ports/making.js";
import type { EvidenceFiles } from "../ports/evidence.js";
import type { Making, Stores } from "../ports/stores.js";
import { makeCaseExport } from "./case-export.js";
import { makeCaseHeatMap } from "./case-heat-map.js";
import { makeEvidenceFile } from "./evidence-file.js";

export interface MakingTools {
	stores: Pick<Stores, "plans" | "cases" | "evidence">;
	files: Pick<EvidenceFiles, "read">;
	drawPng: DrawPng;
	writeWorkbook: WriteWorkbook;
	/** Of the plan's time. */
	today: () => Day;
	timeZone: string;
}

type Maker = (tools: MakingTools, making: Making) => Promise<Made>;

/** A new picture or file is its maker and its line here. */
const MAKERS: Record<Making["make"], Maker> = {
	"case-heat-map": makeCaseHeatMap,
	"case-export": makeCaseExport,
	"evidence-file": makeEvidenceFile,
};

export function createMake(tools: MakingTools): Make {
	return (making) => MAKERS[making.make](tools, making);
}
