import { expect, it } from "vitest";
import { heard } from "./intents/heard.js";

it.each([
	"進度 1.1 ${7*7}",
	"進度 1.1 {{7*7}}",
	"進度 1.1 已上線 https://a.example/32/50項",
	"進度 1.1 已上線 www.a.example/x?id=50",
	"進度 1.1 `x = 50`",
	"進度 1.1 <b>已上線</b><i id=5>",
	"> ${7*7}",
])("takes no number of code for a quantity: %s", (say) => {
	expect(heard(say)["quantity"]).toBeNull();
});

it("takes the number beside an address", () => {
	expect(heard("進度 1.1 已下放32項 見 https://a.example/50")).toMatchObject({
		quantity: { value: 32, unit: "項" },
	});
});
