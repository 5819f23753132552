import type { Fault, FaultRule, JsonValue, RouteName } from "./types.js";

export interface FaultCall {
	route: RouteName;
	path: string;
	query: URLSearchParams;
	body: JsonValue;
}

/** The faults waiting to happen; the first rule that fits a call is used up by it. */
export class Faults {
	private rules: (FaultRule & { left: number })[] = [];

	add(rule: FaultRule): void {
		this.rules.push({ ...rule, left: rule.times ?? 1 });
	}

	clear(): void {
		this.rules = [];
	}

	take(call: FaultCall): Fault | null {
		const rule = this.rules.find((each) => fits(each, call));
		if (!rule) return null;
		rule.left -= 1;
		if (rule.left <= 0) this.rules = this.rules.filter((each) => each !== rule);
		return rule.fault;
	}
}

function fits(rule: FaultRule, call: FaultCall): boolean {
	if (rule.route !== "*" && rule.route !== call.route) return false;
	return rule.match ? rule.match(call) : true;
}
