import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { obstacles } from "./accessible.ts";
import { appFrame, openAlive, SOON } from "./app-in-admin.ts";
import { launchBrowser, openPage } from "./browser.ts";
import { type RunningDemo, startDemo } from "./running-demo.ts";

/** A change in the store comes by webhook, is gathered, read, looked at, and fetched by the page's own poll. */
const WORKED_OUT = { timeout: 90_000, interval: 1_000 };

let demo: RunningDemo;
let browser: Browser;
let page: Page;
let context: BrowserContext;
let problems: string[];
let app: FrameLocator;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await demo.stop();
});

beforeEach(async () => {
  ({ page, context, problems } = await openPage(browser, { width: 1440, height: 900 }));
  app = page.frameLocator("#app-frame");
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

const open = (path: string, heading: string) => openAlive(page, demo.address + path, heading);
const openInbox = () => open("", "Decide now");

async function openFirstAlert(): Promise<void> {
  await openInbox();
  // What stands above all money, such as a product to be checked, is no reorder.
  await app
    .locator("article[data-alert-id] h3 a")
    .filter({ hasText: /^Reorder / })
    .first()
    .click();
  await app.getByRole("heading", { name: "Your choices" }).waitFor(SOON);
}

describe("everybody can use it: names, headings, order, contrast", () => {
  it.each([
    { path: "", heading: "Decide now" },
    { path: "/app/sources", heading: "Sources" },
    { path: "/app/settings", heading: "Settings" },
    { path: "/app/settings/data", heading: "Data and privacy" },
    { path: "/app/history", heading: "History" },
    { path: "/app/history/log", heading: "Everything that was done" },
  ])("on “$heading”", async ({ path, heading }) => {
    await open(path, heading);
    expect(await obstacles(appFrame(page))).toEqual([]);
  });

  it("and the access log names who opened them", async () => {
    await openInbox();
    await open("/app/settings/data", "Data and privacy");
    await app.getByRole("heading", { name: "You opened the inbox" }).first().waitFor(SOON);
    expect(await app.locator("body").textContent()).not.toContain("not named");
  });

  it("on an alert with everything open, and on its draft", async () => {
    await openFirstAlert();
    await app.getByRole("button", { name: /show how it was calculated/i }).click();
    await app.getByRole("button", { name: /^Wrong\? Set the delivery time/ }).click();
    expect(await obstacles(appFrame(page))).toEqual([]);
    await app.getByRole("link", { name: "Review and approve" }).click();
    await app.getByRole("heading", { name: "When you approve" }).waitFor(SOON);
    expect(await obstacles(appFrame(page))).toEqual([]);
  });

  it("and what stands in the way would be found", async () => {
    await page.setContent(
      `<main><h2>Too deep</h2><button></button><input id="a" /><a id="a" href="#" tabindex="1">Go</a>
      <p style="color: #999; background: #fff">Pale</p></main>`,
    );
    const found = (await obstacles(page.mainFrame())).join(" ");
    for (const said of [
      "language",
      "one h1",
      "h2 after an h0",
      "no name",
      "Focus jumps",
      "called a",
      "contrast",
    ])
      expect(found).toContain(said);
  });

  it("by keyboard: a menu takes the focus, keeps it, and gives it back", async () => {
    await openInbox();
    const button = app.getByRole("button", { name: /^Not now/ }).first();
    await button.focus();
    await page.keyboard.press("Enter");
    const inMenu = () =>
      appFrame(page).evaluate(() => document.activeElement?.closest("[class*=Popover]") !== null);
    await expect.poll(inMenu, SOON).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => button.evaluate((one) => one === document.activeElement), SOON).toBe(true);
  });

  it("by keyboard: what has the focus can be seen", async () => {
    await openInbox();
    const ring = () =>
      appFrame(page).evaluate(() => {
        const focused = document.activeElement;
        return focused?.matches("[data-alert-id]") ? getComputedStyle(focused).boxShadow : "nothing";
      });
    await app.getByRole("heading", { name: "Decide now" }).click();
    await page.keyboard.press("j");
    expect(await ring()).toMatch(/rgb/);
  });
});

describe("the order", () => {
  it("adds itself up while it is typed, before anything is saved", async () => {
    await openFirstAlert();
    await app.getByRole("link", { name: "Review and approve" }).click();
    await app.getByRole("heading", { name: "When you approve" }).waitFor(SOON);
    await app.getByLabel("Cost of one unit").first().fill("2.50");
    await app.getByLabel("Quantity").first().fill("1000");
    await app.getByText("Order total $2,500.00").waitFor(SOON);
    await app.getByText("Line total $2,500.00").waitFor(SOON);
    await page.locator("#save-bar").getByRole("button", { name: "Discard" }).click();
    expect(await app.getByText("Order total $2,500.00").count()).toBe(0);
  });
});

describe("an assumption", () => {
  it("is corrected where it is read, and the decision is worked out again before the reader's eyes", async () => {
    await openFirstAlert();
    await app.getByRole("button", { name: /^Wrong\? Set the delivery time/ }).click();
    await app.getByRole("textbox", { name: "Usual" }).fill("61");
    await app.getByLabel("One in ten is slower than").fill("70");
    await app.getByRole("button", { name: "Save and work it out again" }).click();
    await app.getByText("Worked out again with your correction.").waitFor({ timeout: 90_000 });
    await app.getByText(/take 61 to 70 days\.$/).waitFor(SOON);
  });
});

describe("a list that is being read", () => {
  it("does not move: what changed waits behind a button until it is asked for", async () => {
    await openInbox();
    const titles = () => app.locator("article[data-alert-id] h3 a").allTextContents();
    const before = await titles();
    const other = await openPage(browser, { width: 1440, height: 900 });
    await restockFirst(other.page);
    await other.context.close();

    const held = app.getByRole("button", { name: /^\d+ changes?: show$/ });
    // Coming back to the tab makes the page look at once, as the reader's own window does.
    const isHeld = async () => {
      await appFrame(page).evaluate(() => window.dispatchEvent(new Event("focus")));
      return held.count();
    };
    await expect.poll(isHeld, WORKED_OUT).toBe(1);
    expect(await titles()).toEqual(before);

    await held.click();
    const restocked = before.find((title) => title.startsWith("Reorder "));
    expect(restocked).toBeDefined();
    await expect.poll(titles, SOON).not.toContain(restocked);
    expect(await held.count()).toBe(0);
  });
});

describe("orders older than 60 days", () => {
  it("are asked for where they are missing; a no is respected, and after a yes they are read", async () => {
    await open("/app/sources", "Sources");
    await app.getByText(/the store's first order\.$/).waitFor(SOON);
    await appFrame(page).evaluate(() =>
      (
        window as unknown as { shopify: { scopes: { revoke(scopes: string[]): Promise<unknown> } } }
      ).shopify.scopes.revoke(["read_all_orders"]),
    );
    const ask = app.getByRole("button", { name: "Allow older orders" });
    await ask.waitFor({ timeout: 120_000 });

    await ask.click();
    await page.getByRole("button", { name: "Not now" }).click();
    await app.getByText(/^You did not allow it, so nothing changed/).waitFor(SOON);
    await ask.click();
    await page.getByRole("button", { name: "Allow", exact: true }).click();
    await app.getByText(/^Older orders are being read/).waitFor(SOON);
    await app.getByText(/the store's first order\.$/).waitFor({ timeout: 120_000 });
  }, 300_000);
});

/** Fills the shelves of the product that the first decision is about, on the store's own page. */
async function restockFirst(store: Page): Promise<void> {
  const inside = store.frameLocator("#app-frame");
  await openAlive(store, demo.address, "Decide now");
  await inside
    .locator("article[data-alert-id] h3 a")
    .filter({ hasText: /^Reorder / })
    .first()
    .click();
  await inside.getByRole("link", { name: "See the product in Shopify" }).click();
  await store.waitForURL(/\/products\/\d+$/);
  await store.getByRole("heading", { name: "Change something" }).waitFor(SOON);
  const counted = store.locator("form", { has: store.getByRole("button", { name: "Set available" }) });
  const variants = await counted.getByLabel("Variant").locator("option").count();
  for (let index = 0; index < variants; index++) {
    await counted.getByLabel("Variant").selectOption({ index });
    await counted.getByLabel("Available").fill("5000");
    await counted.getByRole("button", { name: "Set available" }).click();
    await store.getByText("Available is now 5000.").waitFor(SOON);
  }
}
