import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { packageRoot } from "../../package-root.js";

export interface Asset {
	type: string;
	bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
};

/** The page's scripts and its stylesheet by file name. They are read as they stand in `src`, also by the compiled code. */
export function loadAssets(): ReadonlyMap<string, Asset> {
	const folder = join(packageRoot(), "src", "sandbox", "page", "assets");
	const names = readdirSync(folder).filter(
		(name) => extname(name) in TYPES && !name.startsWith("eslint"),
	);
	return new Map(
		names.map((name) => [
			name,
			{
				type: TYPES[extname(name)] ?? "",
				bytes: readFileSync(join(folder, name)),
			},
		]),
	);
}
