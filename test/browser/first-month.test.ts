import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { type Product, startProduct } from "../../src/product.js";
import { DESKTOP, launchChromium, openPage, PHONE, shoot } from "./chromium.js";

/** What a newcomer lives through on the sandbox page, with the whole product behind it. */
let browser: Browser;
let product: Product;
let dataDir: string;

beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), "duban-first-month-"));
	const read = readConfig({ DATA_DIR: dataDir, PORT: "0" });
	if (!read.ok) throw new Error(read.faults.join("\n"));
	product = await startProduct(read.config, pino({ level: "silent" }));
	browser = await launchChromium();
});

afterAll(async () => {
	await browser?.close();
	await product?.stop();
	await rm(dataDir, { recursive: true, force: true });
});

const UNIT = "as=ou_sandbox_zhujian_liaison&chat=oc_sandbox_zhujian";
const OFFICE = "as=ou_sandbox_office_1&chat=oc_sandbox_office";

async function open(where: string, size = DESKTOP) {
	const { page, complaints } = await openPage(browser, size);
	await page.goto(`${product.url}/sandbox?${where}`);
	return { page, complaints, talk: page.getByRole("log") };
}

async function toNextReminder(page: Page, day: string): Promise<void> {
	await page.getByRole("button", { name: "到下一次提醒" }).click();
	await page.getByText(day).first().waitFor();
}

it("reminds of the report of 22 March, takes 完成, and the office verifies it", async () => {
	const unit = await open(UNIT);
	await toNextReminder(unit.page, "3月15日督辦提醒");
	await unit.talk
		.getByText("專項整治第一階段情況及典型案例報送")
		.first()
		.waitFor();
	await shoot(unit.page, "first-month-reminded");
	await unit.talk
		.getByRole("button", { name: "完成", exact: true })
		.first()
		.click();
	await unit.talk.getByText("區住建局已報送，等待核收").first().waitFor();

	const office = await open(OFFICE);
	await office.talk
		.getByText("區住建局已報送第一階段情況，請核收")
		.first()
		.waitFor();
	await office.talk
		.getByRole("button", { name: "核實", exact: true })
		.last()
		.click();
	await office.talk.getByText("已核收，任務銷號").first().waitFor();
	await shoot(office.page, "first-month-verified");

	// The unit hears of it in its own group, without asking.
	await unit.talk.getByText("已核收，任務銷號").first().waitFor();
	expect([...unit.complaints, ...office.complaints]).toEqual([]);
});

it("shows the goal 一網通辦 to the office, and the case quotas to a unit", async () => {
	const office = await open(OFFICE);
	await toNextReminder(office.page, "3月16日督辦提醒");
	await office.talk.getByText("一網通辦", { exact: false }).first().waitFor();
	const unit = await open(UNIT);
	await unit.talk.getByText("案例一").first().waitFor();
	await shoot(office.page, "first-month-goals");
	expect([...unit.complaints, ...office.complaints]).toEqual([]);
});

it("answers a clerk on a phone, in the script of the question", async () => {
	const { page, talk, complaints } = await open(UNIT, PHONE);
	await page.getByLabel("訊息", { exact: true }).fill("这个月有什么要交");
	await page.keyboard.press("Enter");
	await talk.getByText("前到期（这个月）", { exact: false }).first().waitFor();
	await shoot(page, "first-month-phone");
	const width = await page.evaluate<number>(
		"document.documentElement.scrollWidth",
	);
	expect(width).toBeLessThanOrEqual(PHONE.width);
	expect(complaints).toEqual([]);
});
