import { expect, it } from "vitest";
import { normalForm } from "../../src/language/normal-form.js";
import { reasonIn } from "../../src/language/reason.js";

it.each([
	["因為下放清單未批", "下放清單未批"],
	["因为下放清单未批", "下放清单未批"],
	["是因為下放清單未批", "下放清單未批"],
	["由於資金未到", "資金未到"],
	["because of the list", "the list"],
	["原因：設備未到", "設備未到"],
	["原因為設備未到", "設備未到"],
	["因地制宜不足", "因地制宜不足"],
	["因設備未到", "因設備未到"],
	["reasonable doubt", "reasonable doubt"],
])("keeps of %j %j", (said, reason) => {
	expect(reasonIn(normalForm(said))).toBe(reason);
});
