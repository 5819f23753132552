import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { caseHeatMap } from "../../templates/pictures/case-heat-map.js";
import { caseGrid } from "../domain/cases/case-grid.js";
import { DomainError } from "../domain/errors.js";
import type { Made } from "../ports/making.js";
import type { Making } from "../ports/stores.js";
import type { MakingTools } from "./create-make.js";

/** The heat map as the cases stand now. */
export async function makeCaseHeatMap(
	{ stores, drawPng, today }: MakingTools,
	{ script }: Making,
): Promise<Made> {
	const stored = await stores.plans.current();
	if (!stored) throw new DomainError("no-plan");
	const grid = caseGrid(stored.plan, await stores.cases.figures());
	const { svg, width } = caseHeatMap(grid, today(), catalogueFor(script));
	return { name: "case-heat-map.png", bytes: await drawPng(svg, width) };
}
