const NAMES: ReadonlySet<string> = new Set([
	"neutral",
	"grey",
	"blue",
	"wathet",
	"turquoise",
	"green",
	"lime",
	"yellow",
	"orange",
	"red",
	"carmine",
	"violet",
	"purple",
	"indigo",
	"white",
]);

/** The stylesheet's name for one of Lark's colours, shades such as `grey-50` included; null for any other. */
export function colourName(colour: unknown): string | null {
	if (typeof colour !== "string") return null;
	const base = colour.split("-")[0] ?? "";
	return NAMES.has(base) ? base : null;
}

/** ` class` text such as ` ink-red`, or nothing for a colour unknown here. */
export function colourClass(prefix: string, colour: unknown): string {
	const name = colourName(colour);
	return name === null ? "" : ` ${prefix}-${name}`;
}
