import type { HandlerContext } from "../../src/context.js";
import type { Role } from "../../src/domain/people.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";

/** 區水務局聯絡員, 河岸整治專項組成員, 督查. */
export function roleLabel(
	ctx: Pick<HandlerContext, "plan">,
	{ role, unit, actionNo }: Pick<Role, "role" | "unit" | "actionNo">,
	words: Catalogue,
): string {
	const about = unit ?? (actionNo === null ? null : actionName(ctx, actionNo));
	return words.people.role(role, about);
}

export function actionName(
	{ plan }: Pick<HandlerContext, "plan">,
	no: number,
): string {
	const found = plan().plan.actions.find((action) => action.no === no);
	return found?.name ?? String(no);
}
