/** An order's end by hand: placed, received in part, the rest cancelled, in a real browser. */
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SOON } from "./app-in-admin.ts";
import { launchBrowser, openPage } from "./browser.ts";
import { pictures as picturesOf } from "./pictures.ts";
import { type RunningDemo, startDemo } from "./running-demo.ts";

let demo: RunningDemo;
let browser: Browser;
let page: Page;
let context: BrowserContext;
let problems: string[];
let app: FrameLocator;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  ({ page, context, problems } = await openPage(browser, { width: 1440, height: 900 }));
  app = page.frameLocator("#app-frame");
});

afterAll(async () => {
  await context.close();
  await browser.close();
  await demo.stop();
});

const pictures = (name: string) => picturesOf(page, name);

/** By the Admin's own navigation, whether or not the app's scripts have run. */
async function openOrders(): Promise<void> {
  await page.locator("#app-nav").getByRole("link", { name: "Purchase orders" }).click();
  await app.getByRole("heading", { name: "Purchase orders", exact: true, level: 1 }).waitFor(SOON);
  await expect.poll(() => page.url(), SOON).toContain("/app/orders");
}

/** Shopify tells of the units just received a moment later; what is approved before that is rightly refused. */
async function openCancellation(): Promise<void> {
  const shown = async () => {
    await openOrders();
    await app.getByRole("button", { name: /^Cancel what is open/ }).click();
    await app.getByRole("heading", { name: "What will not come" }).waitFor(SOON);
    const text = (await app.locator("body").textContent()) ?? "";
    return { incoming: /shows (\d+) incoming/u.exec(text)?.[1], open: /of (\d+) open/u.exec(text)?.[1] };
  };
  await expect.poll(async () => (({ incoming, open }) => incoming === open)(await shown()), SOON).toBe(true);
}

async function save(): Promise<void> {
  await page.locator("#save-bar").getByRole("button", { name: "Save" }).click();
  await page.locator("#save-bar").waitFor({ state: "hidden", ...SOON });
}

async function approveAndWait(name: RegExp): Promise<void> {
  await app.getByRole("button", { name }).click();
  await app.getByRole("link", { name: "See the receipt" }).waitFor(SOON);
  await expect.poll(() => app.locator("body").textContent(), SOON).toMatch(/Done\. The receipt/);
}

describe("the end of an order", () => {
  it("is said on a page that helps before there is any order", async () => {
    await page.goto(demo.address);
    await app.getByRole("heading", { name: "Decide now" }).waitFor(SOON);
    await openOrders();
    await app.getByRole("heading", { name: "No orders yet" }).waitFor(SOON);
    await pictures("orders-none");
  });

  it("begins with an approved order, which stands there on its way", async () => {
    await page.goto(demo.address);
    await app
      .getByRole("link", { name: /^Review order/ })
      .first()
      .click(SOON);
    await app.getByRole("heading", { name: "When you approve" }).waitFor(SOON);
    await approveAndWait(/^Approve and record order/);
    await openOrders();
    await app.getByText("On its way", { exact: true }).waitFor(SOON);
    await pictures("orders");
  });

  it("is a receipt of what came, counted in as the founder says", async () => {
    await app.getByRole("button", { name: /^Receive PO-/ }).click();
    await app.getByRole("heading", { name: "What arrived" }).waitFor(SOON);
    await pictures("receive");
    const quantity = app.getByLabel("Quantity").first();
    await quantity.fill("5");
    await app.getByText("I have already counted it in", { exact: true }).click();
    await save();
    await app.getByRole("button", { name: "Approve and receive 5 units" }).waitFor(SOON);
    await app.getByText("Add it to what is free to sell", { exact: true }).click();
    await save();
    await approveAndWait(/^Approve and receive 5 units/);
    await pictures("receive-done");
  });

  it("and a cancellation of the rest, after which nothing is open", async () => {
    await openOrders();
    await app.getByText("Partly received").waitFor(SOON);
    await pictures("orders-partly");
    await openCancellation();
    await app.getByLabel("Reason").fill("They have no more of it.");
    await save();
    await pictures("cancel");
    await approveAndWait(/^Approve and cancel/);
    await openOrders();
    await app.getByText("They have no more of it.").waitFor(SOON);
    expect(await app.getByRole("button", { name: /^Receive PO-/ }).count()).toBe(0);
    await pictures("orders-closed");
    expect(problems).toEqual([]);
  });
});
