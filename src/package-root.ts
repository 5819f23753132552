import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json, from the sources as from `dist/`: where files that are no code are found. */
export function packageRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "package.json"))) {
		const above = dirname(folder);
		if (above === folder) throw new Error("package.json is missing");
		folder = above;
	}
	return folder;
}
