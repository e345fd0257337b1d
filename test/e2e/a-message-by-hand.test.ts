/** Texts by hand, in a real browser: written from a decision and from an order, changed, sent, and kept in History. */
import fs from "node:fs";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { obstacles } from "./accessible.ts";
import { appFrame, openAlive, SOON } from "./app-in-admin.ts";
import { launchBrowser, openPage } from "./browser.ts";
import { pictures, SCREENSHOTS } from "./pictures.ts";
import { type RunningDemo, startDemo } from "./running-demo.ts";

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

const open = (path: string, title: string) => openAlive(page, demo.address + path, title);
const heading = (name: string) => app.getByRole("heading", { name, exact: true });
const isUsable = async () => expect(await obstacles(appFrame(page))).toEqual([]);

/** From the list, by its own links, to the choice of what to write about a reorder. */
async function openChoices(alert = 0): Promise<void> {
  await open("", "Decide now");
  // What stands above all money, such as a product to be checked, is no matter for a supplier's order.
  const orders = app.locator("article[data-alert-id] h3 a").filter({ hasText: /^Reorder / });
  await orders.nth(alert).click();
  await app.getByRole("link", { name: "Prepare a text" }).click(SOON);
  await heading("What to write").waitFor(SOON);
}

async function prepare(): Promise<void> {
  await app.getByRole("button", { name: "Prepare the text" }).click();
  await heading("The text").waitFor(SOON);
}

async function save(): Promise<void> {
  await page.locator("#save-bar").getByRole("button", { name: "Save" }).click(SOON);
  await page.locator("#save-bar").waitFor({ state: "hidden", ...SOON });
}

async function isDone(): Promise<void> {
  await app.getByRole("link", { name: "See the receipt" }).waitFor(SOON);
  await app.getByText("Done. The receipt is in History.").waitFor(SOON);
}

async function markAsSent(): Promise<void> {
  await app.getByRole("button", { name: /^Mark as sent/ }).click();
  await isDone();
}

/** In the little window that opened, which stands where the fact does. */
async function isSaidBeside(one: Locator, words: string): Promise<void> {
  const opened = app.locator("[class*=PopoverOverlay--open]");
  await opened.getByText(words).waitFor(SOON);
  const apart = async () => {
    const [a, b] = await Promise.all([one.boundingBox(), opened.boundingBox()]);
    if (!a || !b) return Infinity;
    const above = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height));
    const aside = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width));
    return Math.max(above, aside);
  };
  await expect.poll(apart, SOON).toBeLessThan(24);
}

const body = () => app.getByLabel("Text", { exact: true });
const facts = () => app.locator(".ops-message").getByRole("button");
const fact = (label: RegExp) => facts().and(app.getByRole("button", { name: label }));
describe("a letter to the supplier, from a decision", () => {
  it("is chosen among what can be written", async () => {
    await openChoices();
    await pictures(page, "message-choose");
    await isUsable();
    await prepare();
    await pictures(page, "message-letter");
    await isUsable();
  });

  it("states facts that lead, in place and by keyboard, to where they are from", async () => {
    await openChoices();
    await prepare();
    expect(await facts().count()).toBeGreaterThan(3);
    const supplier = fact(/\(Supplier\)$/).first();
    await supplier.focus();
    await page.keyboard.press("Enter");
    await isSaidBeside(supplier, "Source: Your settings");
    await isUsable();
    await page.screenshot({ path: `${SCREENSHOTS}/message-fact-1440.png` });
    await page.keyboard.press("Escape");
    await app.getByText("Source: Your settings").waitFor({ state: "hidden", ...SOON });
    await expect.poll(() => supplier.evaluate((one) => one === document.activeElement), SOON).toBe(true);

    await supplier.click();
    await app.getByRole("link", { name: "Open Settings" }).click();
    await heading("Settings").waitFor(SOON);
    // Its skeleton has the same heading, and going back from that leads past this page.
    await expect.poll(() => page.url(), SOON).toContain("/app/settings");
    await page.goBack();
    await heading("The text").waitFor(SOON);
    const shop = fact(/shop's name\)$/).first();
    await shop.click();
    await isSaidBeside(shop, "Source: Shopify");
  });

  it("is changed by hand, and shows each changed fact beside its record", async () => {
    await openChoices();
    await prepare();
    const before = await body().inputValue();
    const units = /\d+(?= ×)/u.exec(before)?.[0] ?? "";
    await body().fill(before.replace(`${units} ×`, "7777 ×"));
    await save();
    await heading("Changed from the record").waitFor(SOON);
    await pictures(page, "message-changed");
    await isUsable();
    const changed = fact(/^7777 × .*, changed by you\)$/);
    await changed.click();
    await isSaidBeside(changed, `You changed it. The record says “${units} ×`);
    await page.screenshot({ path: `${SCREENSHOTS}/message-changed-fact-1440.png` });
    await page.keyboard.press("Escape");

    await app.getByRole("button", { name: "Use the template’s words" }).click();
    await heading("Changed from the record").waitFor({ state: "hidden", ...SOON });
    await app.getByLabel("Language").selectOption("de");
    await expect.poll(() => body().inputValue(), SOON).toMatch(/Sehr geehrte|Guten Tag/u);
    await app.getByLabel("Tone").selectOption("warm");
    await expect.poll(() => body().inputValue(), SOON).toMatch(/Liebes|Hallo/u);
    await app.getByLabel("Length").selectOption("short");
    await pictures(page, "message-german");
    await isUsable();
    await app.getByLabel("Language").selectOption("en");
    await expect.poll(() => body().inputValue(), SOON).toMatch(/Hello/u);
  });

  it("is copied, kept as a file, opened in the mail program, marked as sent, and stands in History", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openChoices();
    await prepare();
    const whole = `${await app.getByLabel("Subject").inputValue()}\n\n${await body().inputValue()}\n`;
    await app.getByRole("button", { name: "Copy the text" }).click();
    await app.getByText("Copied. Paste it where you write to them, then mark it as sent.").waitFor(SOON);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      app.getByRole("button", { name: "Download" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("vendor-message-order-cover.txt");
    expect(fs.readFileSync(await download.path(), "utf8")).toBe(whole);

    const link = new URL((await app.getByRole("link", { name: /mail program/ }).getAttribute("href")) ?? "");
    expect(link.protocol).toBe("mailto:");
    const mail = `${link.searchParams.get("subject") ?? ""}\n\n${link.searchParams.get("body") ?? ""}\n`;
    expect(mail.replaceAll("\r\n", "\n")).toBe(whole);

    await markAsSent();
    await pictures(page, "message-sent");
    await isUsable();
    await app.getByRole("link", { name: "See the receipt" }).click();
    await heading("What was shown").waitFor(SOON);
    await pictures(page, "message-receipt");
    await isUsable();
    await page.locator("#app-nav").getByRole("link", { name: "History" }).click();
    await app.getByText(/^Marked as sent: Order letter to /).waitFor(SOON);
    await app.getByText(/^Recorded as sent: Order letter to /).waitFor(SOON);
    await pictures(page, "message-history");
  });
});

describe("a note", () => {
  it("goes to somebody who can help", async () => {
    await openChoices();
    await app.getByText("Note to a colleague or the warehouse").click();
    await app.getByLabel("Whom it is for").fill("Sam");
    await pictures(page, "note-choose");
    await prepare();
    expect(await body().inputValue()).toMatch(/^Hello Sam,/);
    await pictures(page, "note");
    await isUsable();
    await markAsSent();
  });
});

describe("once the order is on its way", () => {
  /** Address of the decision that the order came of. */
  let decision = "";

  it("a letter asks for the field that only the founder can fill, and names the founder as its source", async () => {
    await open("", "Decide now");
    await app
      .getByRole("link", { name: /^Review order/ })
      .first()
      .click();
    await app.getByRole("button", { name: /^Approve and record order/ }).click(SOON);
    await isDone();
    decision = (await app.getByRole("link", { name: "Decision" }).getAttribute("href")) ?? "";
    await page.locator("#app-nav").getByRole("link", { name: "Purchase orders" }).click();
    await app
      .getByRole("link", { name: /^Write to .* about PO-/ })
      .first()
      .click(SOON);
    await heading("What to write").waitFor(SOON);
    await pictures(page, "order-message-choose");
    await isUsable();
    await app.getByText("Change a quantity").click();
    await pictures(page, "order-message-amend");
    await app.getByRole("button", { name: "Prepare the text" }).click();
    await app.getByText("Enter how many units you want instead.").waitFor(SOON);
    await page.screenshot({ path: `${SCREENSHOTS}/order-message-refused-1440.png` });
    problems = problems.filter((problem) => !problem.includes("400"));
    await app.getByLabel("Units wanted instead").fill("9");
    await prepare();
    expect(await body().inputValue()).toContain("9 units");
    const wanted = fact(/^9 units/).first();
    await wanted.click();
    await isSaidBeside(wanted, "Source: You");
    await page.keyboard.press("Escape");
    await pictures(page, "order-message");
    await isUsable();
    await markAsSent();
  });

  it("a notice tells a customer who waits for it until when", async () => {
    await open(decision, "Words that go with it");
    await app.getByRole("link", { name: "Prepare a text" }).click();
    await app.getByText("Tell a customer that it is late").click(SOON);
    await pictures(page, "notice-choose");
    await isUsable();
    await prepare();
    expect(await body().inputValue()).toMatch(/is delayed/);
    const order = fact(/^#\d+ \(Order #\d+, its number\)$/).first();
    await order.click();
    await isSaidBeside(order, "Open it in Shopify");
    await page.keyboard.press("Escape");
    await pictures(page, "notice");
    await isUsable();
    await markAsSent();
  });
});
