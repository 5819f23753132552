import type { Browser, Page } from "playwright-core";
import {
	afterAll,
	afterEach,
	beforeAll,
	beforeEach,
	describe,
	expect,
	it,
} from "vitest";
import { DESKTOP, launchChromium, openPage, PHONE, shoot } from "./chromium.js";
import type { PageWorld } from "./page-world.js";
import { boardCard, hostileCard, reminderCard } from "./sample-cards.js";
import { smallDistrict } from "./small-district.js";

/** What a thumb must hit. */
const TOUCHED =
	".card button, .card select, .card textarea, .composer-row button, .clock-btn, .icon-btn";

let browser: Browser;
let world: PageWorld;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
	world = await smallDistrict();
});
afterEach(async () => {
	await page.context().close();
	await world.close();
	expect(complaints).toEqual([]);
});

async function open(
	as: string,
	chat: string,
	size: { width: number; height: number } = DESKTOP,
): Promise<void> {
	({ page, complaints } = await openPage(browser, size));
	await page.goto(`${world.url}/sandbox?as=${as}&chat=${chat}`);
}

const say = async (text: string) => {
	await page.getByLabel("訊息", { exact: true }).fill(text);
	await page.keyboard.press("Enter");
};
const talk = () => page.getByRole("log");
const toasts = () => page.locator("#toasts");
const shows = (text: string) => talk().getByText(text).first().waitFor();
const toasted = (text: string) => toasts().getByText(text).waitFor();
const press = (label: string) =>
	talk().getByRole("button", { name: label, exact: true }).last().click();

describe("the chat page on a desktop", () => {
	it("tells a newcomer three steps in an empty chat", async () => {
		await open("ou_lin", "oc_park");
		await page.getByRole("heading", { name: /三步認識督辦/ }).waitFor();
		await page.getByText("區園林局負責人").first().waitFor();
		await shoot(page, "sandbox-empty");
	});

	it("says a sentence over the webhook, mentions the bot by itself, and shows its card", async () => {
		await open("ou_lin", "oc_park");
		await say("本月到期");
		await shows("本週要辦的 2 件事");
		await shows("@督辦");
		expect(world.pushes.map(({ type }) => type)).toContain(
			"im.message.receive_v1",
		);
		await shoot(page, "sandbox-reminder");
	});

	it("mentions people by name", async () => {
		await open("ou_lin", "oc_park");
		await page.getByRole("button", { name: "提及某人" }).click();
		await page.getByRole("button", { name: "@吳督導" }).click();
		await page.keyboard.type("請看");
		await page.keyboard.press("Enter");
		await shows("@吳督導");
		const [said] = world.standIn.messages("oc_park");
		expect(said?.mentions.map(({ openId }) => openId)).toContain("ou_wu");
	});

	it("presses a button, shows the toast and the new face of the card", async () => {
		await world.bot.card("oc_park", reminderCard());
		await open("ou_lin", "oc_park");
		await press("完成");
		await toasted("1.3 記為完成");
		await shows("1.3 已完成，待核查");
		await shows("卡片已更新");
	});

	it("asks before a button that wants to be confirmed, and does nothing on 取消", async () => {
		await world.bot.card("oc_park", reminderCard());
		await open("ou_lin", "oc_park");
		await press("不屬我單位");
		await page.getByText("辦公室會重新分派。").waitFor();
		await page.getByRole("button", { name: "取消" }).click();
		expect(world.pushes).toEqual([]);
		await press("不屬我單位");
		await page.getByRole("button", { name: "確定" }).click();
		await toasted("做了 not-ours");
	});

	it("shows Lark's code when the answer to a press is wrong", async () => {
		await world.bot.card("oc_park", reminderCard());
		await open("ou_lin", "oc_park");
		await press("查看");
		await toasted("出錯了，請稍後重試 code: 200672");
	});

	it("keeps a form at its missing field, then sends what was filled in", async () => {
		await open("ou_lin", "oc_park");
		await say("進度 1.3");
		await press("提交");
		await toasted("有必填項未填寫");
		await page.getByRole("alert").getByText("必填").waitFor();
		await page.getByLabel("辦理情況").fill("換了32盞");
		await page.getByLabel("辦理狀態").selectOption({ label: "辦理中" });
		await page.getByLabel("預計完成日").fill("2021-03-30");
		await page.getByLabel("情況屬實").check();
		await shoot(page, "sandbox-form");
		await press("提交");
		await toasted("收到：換了32盞");
		await shows("進度已記錄");
		const sent = world.pushes.at(-1)?.event["action"];
		expect(sent).toMatchObject({
			form_value: {
				text: "換了32盞",
				state: "doing",
				due_on: "2021-03-30 +0800",
				sure: true,
			},
		});
	});

	it("keeps what is typed into a form while other messages come in", async () => {
		await open("ou_lin", "oc_park");
		await say("進度 1.3");
		await page.getByLabel("辦理情況").fill("打到一半");
		await world.bot.text("oc_park", "順便說一聲");
		await shows("順便說一聲");
		expect(await page.getByLabel("辦理情況").inputValue()).toBe("打到一半");
	});

	it("replies to a message, quoted above the line and in the conversation", async () => {
		await world.bot.card("oc_park", reminderCard());
		await open("ou_lin", "oc_park");
		await talk().locator("> li").hover();
		await press("回覆");
		await page.getByText("回覆 督辦：本週要辦的 2 件事").waitFor();
		await say("已換32盞");
		await talk()
			.getByRole("link", { name: /回覆 督辦/ })
			.waitFor();
		const [card, said] = world.standIn.messages("oc_park");
		expect(said?.parentId).toBe(card?.id);
	});

	it("sends a picture with the words, and a file by itself", async () => {
		await open("ou_lin", "oc_park");
		const dot =
			"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
		await page.locator("#file").setInputFiles([
			{
				name: "照片.png",
				mimeType: "image/png",
				buffer: Buffer.from(dot, "base64"),
			},
			{
				name: "佐證.txt",
				mimeType: "text/plain",
				buffer: Buffer.from("三十二"),
			},
		]);
		await page.getByText("佐證.txt").waitFor();
		await say("看照片");
		await talk().getByRole("link", { name: "📎 佐證.txt" }).waitFor();
		await talk().locator("img.picture").waitFor();
		const whole = talk().getByRole("link", { name: "圖片", exact: true });
		expect(await whole.getAttribute("href")).toMatch(/^\/sandbox\/files\//);
		expect(world.standIn.messages("oc_park").map(({ type }) => type)).toEqual(
			expect.arrayContaining(["post", "file"]),
		);
	});

	it("walks to the next reminder, says where it arrived, and leads there", async () => {
		await open("ou_wu", "oc_office");
		await page.getByRole("button", { name: "到下一次提醒" }).click();
		await toasted("到了 3月16日（週二），2 個群收到提醒");
		await page.getByLabel("模擬時鐘").getByText("3月16日（週二）").waitFor();
		await shoot(page, "sandbox-next-reminder");
		await page
			.locator("#travel")
			.getByRole("link", { name: "區圖書館工作群" })
			.click();
		await shows("本週要辦的 2 件事");
		expect(page.url()).toContain("chat=oc_library");
	});

	it("counts what is unread until one looks at it", async () => {
		await open("ou_wu", "oc_office");
		await world.bot.text("oc_park", "第一則");
		await world.bot.text("oc_park", "第二則");
		const entry = page.getByRole("link", { name: /區園林局工作群/ });
		await entry.getByText("未讀 2").waitFor();
		await entry.click();
		await shows("第二則");
		await entry.locator(".unread").waitFor({ state: "detached" });
	});

	it("becomes somebody else, with that person's chats", async () => {
		await open("ou_lin", "oc_park");
		await page.getByRole("button", { name: /換人/ }).first().click();
		await page.getByRole("link", { name: /趙書/ }).click();
		await page.getByRole("link", { name: /區圖書館工作群/ }).waitFor();
		await page.getByText("區圖書館聯絡員").first().waitFor();
		expect(await page.getByRole("link", { name: /區園林局/ }).count()).toBe(0);
	});

	it("draws text of others as text, never as mark-up", async () => {
		await world.bot.card("oc_park", hostileCard());
		await open("ou_lin", "oc_park");
		await shows("<script>alert(1)</script>");
		await shows("<img src=x onerror=alert(1)>");
		expect(await talk().locator("script, img, b, i, a, strong").count()).toBe(
			0,
		);
	});

	it("shows that a message was recalled", async () => {
		await open("ou_lin", "oc_park");
		await say("說錯了");
		await shows("說錯了");
		const [said] = world.standIn.messages("oc_park");
		await world.standIn.recall(said?.id ?? "", "ou_lin");
		await shows("林曉園撤回了一則訊息");
	});
});

describe("the chat page on a phone", () => {
	it("has no sideways scroll, whatever the chat holds", async () => {
		await world.bot.card("oc_park", reminderCard());
		await world.bot.card("oc_park", boardCard());
		await open("ou_lin", "oc_park", PHONE);
		await say(
			`進度 ${"很長的一句話".repeat(30)} https://example.com/${"x".repeat(200)}`,
		);
		await page.getByLabel("辦理情況").waitFor();
		expect(await widestOverflow()).toBe(0);
		await shoot(page, "sandbox-phone");
	});

	it("offers every button and field of a card large enough for a thumb", async () => {
		await world.bot.card("oc_park", reminderCard());
		await open("ou_lin", "oc_park", PHONE);
		await say("進度 1.3");
		await page.getByLabel("辦理情況").waitFor();
		const small = await page.evaluate<string[]>(
			`[...document.querySelectorAll(${JSON.stringify(TOUCHED)})]
				.filter((each) => each.offsetParent !== null && each.offsetHeight < 44)
				.map((each) => each.outerHTML)`,
		);
		expect(small).toEqual([]);
	});

	it("keeps the chats in a drawer", async () => {
		await open("ou_wu", "oc_office", PHONE);
		const entry = page.getByRole("link", { name: /區圖書館工作群/ });
		expect(await entry.isVisible()).toBe(false);
		await page.getByRole("button", { name: "聊天列表", exact: true }).click();
		await shoot(page, "sandbox-phone-drawer");
		await entry.click();
		await page.getByRole("heading", { name: /區圖書館工作群/ }).waitFor();
		await entry.waitFor({ state: "hidden" });
	});
});

/** How many pixels the page or the conversation is wider than what shows of it. */
function widestOverflow(): Promise<number> {
	return page.evaluate<number>(
		`Math.max(...[document.documentElement, document.getElementById("scroll")].map((each) => each.scrollWidth - each.clientWidth))`,
	);
}
