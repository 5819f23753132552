import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

const SHOTS = join(import.meta.dirname, "..", "..", "test-results");

/** A real Chromium that talks to nobody but the page. Throws with what to install where there is none. */
export async function launchChromium(): Promise<Browser> {
	const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
	if (!existsSync(executablePath)) {
		throw new Error(
			`no Chromium at ${executablePath}: apt-get install chromium fonts-wqy-microhei, or set CHROMIUM_PATH`,
		);
	}
	return chromium.launch({
		executablePath,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
}

/** A page of that size; what its scripts complain about is collected in `complaints`. */
export async function openPage(
	browser: Browser,
	size: { width: number; height: number },
): Promise<{ page: Page; complaints: string[] }> {
	const isPhone = size.width < 600;
	const context = await browser.newContext({
		viewport: size,
		isMobile: isPhone,
		hasTouch: isPhone,
		locale: "zh-TW",
		timezoneId: "Asia/Shanghai",
	});
	const page = await context.newPage();
	page.setDefaultTimeout(10_000);
	const complaints: string[] = [];
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("console", (line) => {
		if (line.type() === "error") complaints.push(line.text());
	});
	return { page, complaints };
}

/** Keeps a picture for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
	mkdirSync(SHOTS, { recursive: true });
	await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}
