import type { Json } from "../../src/card-actions.js";

/** One component of card JSON 2.0. */
export type Element = { [key: string]: Json };
