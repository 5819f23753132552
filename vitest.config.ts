import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		reporters: ["default", "./test/helpers/closing-line.ts"],
		exclude: ["test/browser/**"],
		globalSetup: ["test/helpers/global-mongo.ts"],
		testTimeout: 30_000,
		hookTimeout: 60_000,
	},
});
