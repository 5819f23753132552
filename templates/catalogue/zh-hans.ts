import { toSimplified } from "../../src/language/to-simplified.js";
import type { Catalogue } from "./catalogue.js";
import { inSimplified } from "./in-simplified.js";
import { zhHant } from "./zh-hant.js";

/** Our Traditional words in Simplified; names and texts given to them stay as they stand. */
export const zhHans: Catalogue = {
	...inSimplified(zhHant, toSimplified),
	script: "zh-Hans",
};
