/**
 * Run once after the build: puts `duban` among the project's commands, so that `npx duban` runs the build at once. With a
 * `bin` entry in package.json npx would first install this folder into a cache of its own and build it a second time.
 */
import {
	chmodSync,
	mkdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.js";

const folder = join(packageRoot(), "node_modules", ".bin");
const command = join("..", "..", "dist", "src", "cli", "duban.js");

mkdirSync(folder, { recursive: true });
if (process.platform === "win32") {
	writeFileSync(join(folder, "duban.cmd"), `@node "%~dp0\\${command}" %*\r\n`);
} else {
	chmodSync(join(folder, command), 0o755);
	rmSync(join(folder, "duban"), { force: true });
	symlinkSync(command, join(folder, "duban"));
}
