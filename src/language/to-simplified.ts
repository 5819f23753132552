import * as opencc from "opencc-js/t2cn";

type Convert = (text: string) => string;

// The package's types import "./core" without an ending, which NodeNext cannot follow: this one module gives them back.
const { Converter } = opencc as {
	Converter: (options: { from: "t"; to: "cn" }) => Convert;
};

let convert: Convert | null = null;

/**
 * Traditional to Simplified, for matching only: never show the result. Text that is Simplified already comes back
 * unchanged. The converter is built at the first call (about 10 ms).
 */
export function toSimplified(s: string): string {
	convert ??= Converter({ from: "t", to: "cn" });
	return convert(s);
}
