import { defineConfig } from "vitest/config";

/** Tests in a real Chromium: `npm run test:browser`. `CHROMIUM_PATH` names it where it is not /usr/bin/chromium. */
export default defineConfig({
	test: {
		include: ["test/browser/**/*.test.ts"],
		reporters: ["default", "./test/helpers/closing-line.ts"],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// One browser at a time: they are heavy.
		fileParallelism: false,
	},
});
