import type { Reporter, TestModule } from "vitest/node";

/** How many tests ended how. */
interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

/**
 * Closes a run with one plain line, `N passed, N failed, N skipped`, which any reader of logs understands.
 * A module that could not be loaded counts as a failure: its tests never ran.
 */
export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const counts = countTests(modules);
		process.stdout.write(
			`\n${String(counts.passed)} passed, ${String(counts.failed)} failed, ${String(counts.skipped)} skipped\n`,
		);
	}
}

function countTests(modules: readonly TestModule[]): Counts {
	const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
	for (const module of modules) {
		const tests = [...module.children.allTests()];
		if (tests.length === 0 && !module.ok()) counts.failed += 1;
		for (const test of tests) {
			const { state } = test.result();
			if (state === "passed" || state === "failed") counts[state] += 1;
			else counts.skipped += 1;
		}
	}
	return counts;
}
