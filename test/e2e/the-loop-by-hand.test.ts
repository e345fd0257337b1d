import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { USER_AGENT } from "../sandbox/demo/app-client.ts";
import { appFrame, openAlive, SOON } from "./app-in-admin.ts";
import { launchBrowser, openPage } from "./browser.ts";
import { pictures as picturesOf, SCREENSHOTS, WIDTHS } from "./pictures.ts";
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

const pictures = (name: string) => picturesOf(page, name);
const open = (path: string, heading: string) => openAlive(page, demo.address + path, heading);

async function openInbox(): Promise<void> {
  await open("", "Decide now");
}

describe("a founder's first morning", () => {
  it("opens on a short list of decisions, ranked, in dollars", async () => {
    await openInbox();
    await expect.poll(() => app.locator("article[data-alert-id]").count(), SOON).toBeGreaterThan(0);
    // What stands above all money, such as a product to be checked, has no figure beside it.
    const reorders = app.locator("article[data-alert-id]").filter({ hasText: /^Reorder / });
    expect(await reorders.first().textContent()).toMatch(/\$\d/);
    for (const first of await app.getByText("comes first").all())
      expect(await first.locator("xpath=ancestor::article").textContent()).toContain("Whatever it costs");
    await pictures("inbox");
  });

  it("leads from the list to the evidence, its sources, what is uncertain, and the choices", async () => {
    await openInbox();
    await app.locator("article[data-alert-id] h3 a").first().click();
    for (const heading of ["What is happening", "Your choices", "Why we think so", "Prepared for you"])
      await app.getByRole("heading", { name: heading }).waitFor(SOON);
    expect(page.url()).toContain("/apps/ops-room/app/alerts/");
    expect(await app.getByRole("radio").count()).toBeGreaterThanOrEqual(3);
    await app.getByRole("radio", { name: /do nothing/i }).waitFor();
    await app.getByRole("button", { name: /show how it was calculated/i }).click();
    await pictures("alert");
  });

  it("shows every other screen without a complaint", async () => {
    await openInbox();
    for (const screen of ["History", "Sources", "Settings"]) {
      await page.locator("#app-nav").getByRole("link", { name: screen }).click();
      await app.getByRole("heading", { name: screen, exact: true, level: 1 }).waitFor(SOON);
      await expect.poll(() => page.url(), SOON).toContain(`/app/${screen.toLowerCase()}`);
      await pictures(screen.toLowerCase());
    }
    await page.goBack();
    await app.getByRole("heading", { name: "Sources", exact: true, level: 1 }).waitFor(SOON);
    await expect.poll(() => page.url(), SOON).toContain("/app/sources");
  });

  it("keeps a deep link over a reload", async () => {
    await open("/app/settings", "Settings");
    await page.reload();
    await app.getByRole("heading", { name: "Settings", exact: true, level: 1 }).waitFor(SOON);
  });
});

describe("deciding", () => {
  it("edits the order, approves it, and sees it carried out exactly once, in History and in its receipt", async () => {
    const before = await ledgerRows();
    await openInbox();
    await app
      .getByRole("link", { name: /^Review order/ })
      .first()
      .click();
    await app.getByRole("heading", { name: "When you approve" }).waitFor(SOON);
    await pictures("draft");

    const quantity = app.getByLabel("Quantity").first();
    const units = Number(await quantity.inputValue());
    await quantity.fill(String(units * 2));
    await page.locator("#save-bar").getByRole("button", { name: "Save" }).waitFor();
    await page.screenshot({ path: `${SCREENSHOTS}/draft-unsaved-1440.png` });
    await page.locator("#save-bar").getByRole("button", { name: "Save" }).click();
    await page.locator("#save-bar").waitFor({ state: "hidden", ...SOON });
    expect(await quantity.inputValue()).toBe(String(units * 2));

    // A double click is one approval.
    await app.getByRole("button", { name: /^Approve and record order/ }).dblclick();
    await app.getByRole("link", { name: "See the receipt" }).waitFor(SOON);
    await expect.poll(() => app.locator("body").textContent(), SOON).toMatch(/Done/);
    await pictures("draft-done");
    await app.getByRole("link", { name: "See the receipt" }).click();
    await app.getByText("Done, once, as approved.").waitFor(SOON);
    await pictures("receipt");

    await page.locator("#app-nav").getByRole("link", { name: "History" }).click();
    await app.getByRole("heading", { name: "History", exact: true, level: 1 }).waitFor(SOON);
    for (const said of [/^Approved PO-/, /^Carried out PO-/]) await app.getByText(said).first().waitFor(SOON);
    await pictures("history-after");
    const after = await ledgerRows();
    const placed = after.slice(0, after.length - before.length);
    expect(placed.filter((row) => row.includes(String(units * 2)))).not.toEqual([]);
    expect(new Set(placed.map((row) => /key (\S{8})/.exec(row)?.[1])).size).toBe(1);
    await page.screenshot({ path: `${SCREENSHOTS}/ledger-1440.png` });
  });

  it("sets an alert aside until tomorrow, and takes it back", async () => {
    await openInbox();
    const first = app.locator("article[data-alert-id]").first();
    const id = await first.getAttribute("data-alert-id");
    await first.getByRole("button", { name: /^Not now/ }).click();
    await page.screenshot({ path: `${SCREENSHOTS}/not-now-1440.png` });
    await app.getByRole("menuitem", { name: "Tomorrow" }).click();
    await expect.poll(() => app.locator(`article[data-alert-id="${id ?? ""}"]`).count(), SOON).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => app.locator(`article[data-alert-id="${id ?? ""}"]`).count(), SOON).toBe(1);
  });

  it("sets an alert aside though the inbox reads itself anew before that is kept", async () => {
    await openInbox();
    const first = app.locator("article[data-alert-id]").first();
    const id = (await first.getAttribute("data-alert-id")) ?? "";
    const card = app.locator(`article[data-alert-id="${id}"]`);
    let polls = 0;
    await page.route("**/app.data?*", async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      const poll = page.waitForResponse(
        (one) => one.request().method() === "GET" && new URL(one.url()).pathname === "/app.data",
        SOON,
      );
      await appFrame(page).evaluate(() => window.dispatchEvent(new Event("focus")));
      await (await poll).finished();
      polls += 1;
      // The list is drawn from that answer before the alert is set aside.
      await appFrame(page).evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      return route.continue();
    });
    await first.getByRole("button", { name: /^Not now/ }).click();
    await app.getByRole("menuitem", { name: "Tomorrow" }).click();
    await expect.poll(() => card.count(), SOON).toBe(0);
    expect(polls).toBe(1);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => card.count(), SOON).toBe(1);
  });

  it("remembers that data is wrong, with the reason, in History", async () => {
    await openInbox();
    const last = app.locator("article[data-alert-id]").last();
    await last.getByRole("button", { name: /^Not now/ }).click();
    await app.getByRole("menuitem", { name: "The data is wrong…" }).click();
    await app.getByLabel("What is wrong?").fill("Stock was counted wrong on Monday");
    await app.getByRole("button", { name: "Set aside as wrong data" }).click();
    await page.locator("#app-nav").getByRole("link", { name: "History" }).click();
    await app
      .getByText(/wrong data/i)
      .first()
      .waitFor(SOON);
  });
});

describe("the store around it", () => {
  it("saves settings through the Admin's save bar, and refuses what cannot be", async () => {
    await open("/app/settings", "Settings");
    const days = app.getByLabel(/order should last|cover/i).first();
    await days.fill("52");
    await page.locator("#save-bar").getByRole("button", { name: "Save" }).waitFor(SOON);
    await page.locator("#app-nav").getByRole("link", { name: "History" }).click();
    await page.getByRole("button", { name: "Stay" }).click();
    await page.locator("#save-bar").getByRole("button", { name: "Save" }).click();
    await page.locator("#save-bar").waitFor({ state: "hidden", ...SOON });
    await open("/app/settings", "Settings");
    expect(await days.inputValue()).toBe("52");

    await days.fill("soon");
    await page.locator("#save-bar").getByRole("button", { name: "Save" }).waitFor(SOON);
    await page.locator("#save-bar").getByRole("button", { name: "Save" }).click();
    await app.getByText("Not everything was saved").waitFor(SOON);
    problems = problems.filter((problem) => !problem.includes("400"));
    await page.screenshot({ path: `${SCREENSHOTS}/settings-refused-1440.png` });
    await page.locator("#save-bar").getByRole("button", { name: "Discard" }).click();
    await page.locator("#save-bar").waitFor({ state: "hidden", ...SOON });
    expect(await days.inputValue()).toBe("52");
  });

  it("hears at once of what changes in the store: stock that arrives takes its alert off the list", async () => {
    await openInbox();
    const reorder = app.locator("article[data-alert-id] h3 a", { hasText: /^Reorder/ }).first();
    const title = (await reorder.textContent()) ?? "";
    await reorder.click();
    await app.getByRole("link", { name: "See the product in Shopify" }).click();
    await page.waitForURL(/\/products\/\d+$/);
    await page.getByRole("heading", { name: "Change something" }).waitFor();
    for (const { width, height } of WIDTHS) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: `${SCREENSHOTS}/product-${String(width)}.png`, fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
    const counted = page.locator("form", { has: page.getByRole("button", { name: "Set available" }) });
    const variants = await counted.getByLabel("Variant").locator("option").count();
    for (let index = 0; index < variants; index++) {
      await counted.getByLabel("Variant").selectOption({ index });
      await counted.getByLabel("Available").fill("5000");
      await counted.getByRole("button", { name: "Set available" }).click();
      await page.getByText("Available is now 5000.").waitFor();
    }
    const listed = async () => {
      await openInbox();
      return app.locator("article[data-alert-id] h3 a", { hasText: title }).count();
    };
    await expect.poll(listed, { timeout: 90_000, interval: 2_000 }).toBe(0);
  });
});

describe("a browser that denies the frame all storage", () => {
  it("shows every screen all the same", async () => {
    await context.addInitScript(() => {
      for (const name of ["sessionStorage", "localStorage"])
        Object.defineProperty(window, name, {
          configurable: true,
          get: () => {
            throw new DOMException("Access is denied for this document.", "SecurityError");
          },
        });
    });
    await openInbox();
    await app.locator("article[data-alert-id] h3 a").first().click();
    await app.getByRole("heading", { name: "Your choices" }).waitFor(SOON);
    await page.locator("#app-nav").getByRole("link", { name: "History" }).click();
    await app.getByRole("heading", { name: "History", exact: true, level: 1 }).waitFor(SOON);
  });
});

describe("a session token that has run out", () => {
  it("is answered so that App Bridge sends the same request again with a new one", async () => {
    await openInbox();
    const origin = await app.locator("body").evaluate(() => location.origin);
    const headers = { authorization: "Bearer no.longer.valid", "user-agent": USER_AGENT };
    for (const init of [
      { headers },
      { headers, method: "POST", body: new URLSearchParams({ intent: "edit" }) },
    ]) {
      const answer = await fetch(`${origin}/app/settings.data?_routes=routes/app.settings`, init);
      expect(answer.status).toBe(401);
      expect(answer.headers.get("x-shopify-retry-invalid-session-request")).toBe("1");
    }
  });
});

async function ledgerRows(): Promise<string[]> {
  await page.goto(`${demo.store}/sandbox/ledger`);
  return page.locator("tr[data-operation]").allTextContents();
}
