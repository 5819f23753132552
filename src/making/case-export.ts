import { setImmediate } from "node:timers/promises";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import {
	caseWorkbook,
	type ExportedCase,
} from "../../templates/sheets/case-workbook.js";
import type { TypicalCase } from "../domain/cases/case.js";
import { namesInSubject } from "../domain/masking/names-in-subject.js";
import { maskText } from "../domain/masking/masking.js";
import { quotaStandings } from "../domain/cases/quota.js";
import { DomainError } from "../domain/errors.js";
import type { Plan } from "../domain/plan.js";
import type { Made } from "../ports/making.js";
import type { Making } from "../ports/stores.js";
import type { MakingTools } from "./create-make.js";

/** What a file takes: more has outgrown a spreadsheet, and Lark's 30 MB. */
const MOST_ROWS = 10_000;
/** Masked before the loop gets its turn. */
const AT_A_TIME = 10;

/** All cases, masked, as a workbook. */
export async function makeCaseExport(
	{ stores, writeWorkbook, today, timeZone }: MakingTools,
	{ name, script }: Making,
): Promise<Made> {
	const stored = await stores.plans.current();
	if (!stored) throw new DomainError("no-plan");
	const all = (await stores.cases.all()).slice(0, MOST_ROWS);
	const figures = await stores.cases.figures();
	const workbook = caseWorkbook(
		{
			cases: await masked(all),
			// Too many, or not to be read.
			hidden: Math.max(0, figures.length - all.length),
			categories: categoriesOf(stored.plan),
			quotas: quotaStandings(stored.plan, figures, today()),
			timeZone,
		},
		catalogueFor(script),
	);
	return { name: fileName(name), bytes: await writeWorkbook(workbook) };
}

async function masked(cases: readonly TypicalCase[]): Promise<ExportedCase[]> {
	const done: ExportedCase[] = [];
	for (const [index, filed] of cases.entries()) {
		if (index % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
		done.push(maskedCase(filed));
	}
	return done;
}

function maskedCase({ text, ...figure }: TypicalCase): ExportedCase {
	const names = namesInSubject(text.subject);
	return {
		...figure,
		text: {
			title: maskText(text.title, names),
			subject: maskText(text.subject, names),
			summary: maskText(text.summary, names),
			documentNo: maskText(text.documentNo, names),
		},
	};
}

function categoriesOf({ rectification }: Plan): Map<number, string> {
	const categories = rectification?.aspects.flatMap(
		(aspect) => aspect.categories,
	);
	return new Map(categories?.map(({ no, text }) => [no, text]));
}

/** Nothing that a file system or a header takes for more than a name. */
function fileName(name: string): string {
	const clean = name.replace(/[^\p{L}\p{N}_-]+/gu, "_").slice(0, 80);
	return `${clean || "cases"}.xlsx`;
}
