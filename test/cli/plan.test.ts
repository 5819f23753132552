import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "../../src/domain/plan.js";
import { aPlan, aPlanTask } from "../helpers/a-plan.js";
import { runDuban } from "../helpers/run-duban.js";
import { type TestDatabase, testDatabase } from "../helpers/test-database.js";

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "duban-cli-"));
	database = await testDatabase();
});
afterAll(async () => {
	await database.drop();
	await rm(folder, { recursive: true, force: true });
});

const duban = (...args: string[]) =>
	runDuban(args, { MONGODB_URI: database.uri, DATA_DIR: folder });

async function file(name: string, content: string): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, content);
	return path;
}

const planFile = (name: string, plan: Plan) =>
	file(name, JSON.stringify({ plan }));

describe("plan check", () => {
	it("prints the plan and its doubts as JSON and nothing else", async () => {
		const path = await planFile("good.json", aPlan());
		const { code, stdout, stderr } = await duban(
			"plan",
			"check",
			path,
			"--json",
		);
		const { plan, diagnostics } = JSON.parse(stdout) as {
			plan: Plan;
			diagnostics: unknown[];
		};
		expect(
			plan.actions.flatMap(({ tasks }) => tasks.map((task) => task.code)),
		).toEqual(["1.1", "1.2", "2.1"]);
		expect(diagnostics).toEqual([]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	});

	it("prints each task for people", async () => {
		const path = await planFile("people.json", aPlan());
		const { code, stdout } = await duban("plan", "check", path);
		expect(stdout).toContain("1.1  新建街心花園  2021-06-30  區園林局");
		expect(code).toBe(0);
	});

	it.each([
		["a file that is not there", "missing.txt", null],
		["a file with nothing usable", "empty.txt", "今天天氣不錯。"],
		["a file of a kind it does not read", "plan.exe", "MZ"],
		["JSON that is none", "broken.json", "{"],
	])("ends with 1 for %s", async (_what, name, content) => {
		const path =
			content === null ? join(folder, name) : await file(name, content);
		const { code, stdout } = await duban("plan", "check", path, "--json");
		const { diagnostics } = JSON.parse(stdout) as {
			diagnostics: { severity: string }[];
		};
		expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
		expect(code).toBe(1);
	});
});

describe("plan import and export", () => {
	it("has nothing to write out before the first import", async () => {
		const { code, stderr } = await duban(
			"plan",
			"export",
			join(folder, "none.json"),
		);
		expect(stderr).toContain("沒有方案");
		expect(code).toBe(1);
	});

	it("shows the difference without storing it", async () => {
		const path = await planFile("dry.json", aPlan());
		const { code, stdout } = await duban("plan", "import", path, "--dry-run");
		expect(stdout).toContain("+ 1.1 新建街心花園");
		expect(stdout).toContain("僅預覽");
		expect(code).toBe(0);
		expect(
			(await duban("plan", "export", join(folder, "none.json"))).code,
		).toBe(1);
	});

	it("stores a plan, writes it out, and reads what it wrote as no change", async () => {
		const path = await planFile("plan.json", aPlan());
		expect((await duban("plan", "import", path)).stdout).toContain("新增 3");
		const out = join(folder, "out.json");
		expect((await duban("plan", "export", out)).code).toBe(0);
		const exported = JSON.parse(await readFile(out, "utf8")) as {
			plan: {
				actions: {
					tasks: {
						code: string;
						state: string;
						effectiveDueOn: string;
						reports: unknown[];
					}[];
				}[];
			};
		};
		expect(exported.plan.actions[0]?.tasks[0]).toMatchObject({
			code: "1.1",
			state: "issued",
			effectiveDueOn: "2021-06-30",
			reports: [],
			evidence: [],
		});
		expect((await duban("plan", "check", out)).code).toBe(0);
		expect((await duban("plan", "import", out)).stdout).toContain("無變化");
	});

	it("amends the stored plan: changed, new and removed tasks by name", async () => {
		const plan = aPlan();
		const [first, second] = plan.actions;
		if (!first || !second) throw new Error("the plan has two actions");
		first.tasks = [
			aPlanTask({ code: "1.1", title: "新建街心花園三十處" }),
			aPlanTask({ code: "1.3", title: "修剪綠籬" }),
		];
		const { code, stdout } = await duban(
			"plan",
			"import",
			await planFile("amended.json", plan),
		);
		expect(stdout).toContain("+ 1.3 修剪綠籬");
		expect(stdout).toContain("- 1.2 補種行道樹");
		expect(stdout).toContain("~ 1.1 新建街心花園三十處");
		expect(code).toBe(0);
	});

	it("stores nothing of a plan with an error", async () => {
		const plan = aPlan();
		plan.actions[0]?.tasks.push(
			aPlanTask({ code: "1.1", title: "重複的編號" }),
		);
		const { code, stderr } = await duban(
			"plan",
			"import",
			await planFile("twice.json", plan),
		);
		expect(stderr).toContain("duplicate-code");
		expect(code).toBe(1);
	});
});

describe("wrong usage", () => {
	it.each([
		["an unknown command", ["plan", "bake"]],
		["a missing file name", ["plan", "check"]],
		["an unknown option", ["plan", "check", "x.txt", "--loud"]],
		["a format that is not written", ["plan", "export", "x.pdf"]],
	])("ends with 2 for %s", async (_what, args) => {
		const { code, stderr } = await duban(...args);
		expect(stderr).toMatch(/error/);
		expect(code).toBe(2);
	});
});
