import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type MiniAdmin, startAdmin } from "../sandbox/admin/server.ts";
import { type ShopifyStandIn, startShopify } from "../sandbox/shopify/stand-in.ts";
import { API_KEY, API_SECRET, tinyWorld } from "../sandbox/shopify/test-store.ts";
import { startPage } from "./a-page-in-the-frame.ts";
import { SOON } from "./app-in-admin.ts";
import { launchBrowser, openPage } from "./browser.ts";

let shopify: ShopifyStandIn;
let admin: MiniAdmin;
let framed: Awaited<ReturnType<typeof startPage>>;
let browser: Browser;
let page: Page;
let app: FrameLocator;
let problems: string[];
let base: string;

beforeAll(async () => {
  browser = await launchBrowser();
  framed = await startPage({ bridgeUrl: () => `${admin.url}/app-bridge.js` });
  shopify = await startShopify({
    world: tinyWorld(),
    apiKey: API_KEY,
    apiSecret: API_SECRET,
    appUrl: framed.url,
  });
  admin = await startAdmin({ shopify, appUrl: framed.url, port: 0 });
  base = `${admin.url}/store/tiny-mugs/apps/ops-room`;
});

afterAll(async () => {
  await browser.close();
  await admin.stop();
  await shopify.stop();
  await framed.stop();
});

beforeEach(async () => {
  ({ page, problems } = await openPage(browser, { width: 1280, height: 800 }));
  app = page.frameLocator("#app-frame");
  await page.goto(`${base}/app/orders?page=2`);
  await page.locator("#app-nav").getByRole("link", { name: "Settings" }).waitFor();
});

afterEach(async () => {
  await page.context().close();
  // The one refused token of this run is the only complaint there may be.
  expect(problems.filter((problem) => !problem.includes("401"))).toEqual([]);
});

describe("the stand-in of App Bridge", () => {
  it("gives each request of the page a session token, and a new one where the first is refused", async () => {
    await app.getByText("Bearer eyJ").waitFor();
  });

  it("shows the app's navigation without its home, and leads the app by it, both ways", async () => {
    expect(await page.locator("#app-nav a").allTextContents()).toEqual(["History", "Settings"]);
    await page.locator("#app-nav").getByRole("link", { name: "History" }).click();
    await app.getByText("at /app/history").waitFor();
    await expect.poll(() => page.url(), SOON).toBe(`${base}/app/history`);
    expect(await page.locator("#app-nav [aria-current=page]").textContent()).toBe("History");
    await page.goBack();
    await expect.poll(() => page.url(), SOON).toBe(`${base}/app/orders?page=2`);
  });

  it("shows the title's buttons and clicks the app's own", async () => {
    await page.getByRole("button", { name: "Do it" }).click();
    await app.getByText("title button").waitFor();
  });

  it("saves and discards through the bar around the app, and asks before discarding", async () => {
    await app.getByRole("button", { name: "change" }).click();
    await page.locator("#save-bar").getByRole("button", { name: "Save" }).click();
    await app.locator("#out", { hasText: "saved" }).waitFor();
    await page.locator("#save-bar").waitFor({ state: "hidden" });

    await app.getByRole("button", { name: "change" }).click();
    await page.locator("#save-bar").getByRole("button", { name: "Discard" }).click();
    await page.getByRole("button", { name: "Continue editing" }).click();
    await page.locator("#save-bar").getByRole("button", { name: "Discard" }).click();
    await page.getByRole("button", { name: "Discard changes" }).click();
    await app.locator("#out", { hasText: "discarded" }).waitFor();
  });

  it("does not leave unsaved changes unasked, for the app's pages or the Admin's", async () => {
    await app.getByRole("button", { name: "change" }).click();
    for (const name of ["History", "Orders"]) {
      await page.locator("#nav").getByRole("link", { name }).click();
      await page.getByRole("button", { name: "Stay" }).click();
    }
    expect(page.url()).toBe(`${base}/app/orders?page=2`);
    await page.locator("#nav").getByRole("link", { name: "Orders" }).click();
    await page.getByRole("button", { name: "Leave page" }).click();
    await page.waitForURL(/\/store\/tiny-mugs\/orders$/);
  });

  it("shows a modal with its title and buttons, and closes it by Escape", async () => {
    await app.getByRole("button", { name: "ask" }).click();
    await app.getByRole("dialog", { name: "Sure?" }).waitFor();
    await app.getByText("Words of the modal").waitFor();
    await app.getByRole("dialog").getByRole("button", { name: "Yes" }).click();
    await app.locator("#out", { hasText: "modal yes" }).waitFor();
    await app.getByRole("button", { name: "ask" }).click();
    await app.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await app.getByRole("dialog").waitFor({ state: "hidden" });
  });

  it("shows a toast, and does what its action says", async () => {
    await app.getByRole("button", { name: "toast" }).click();
    await page.getByText("Order recorded").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await app.getByText("undone").waitFor();
  });

  it("lets products be picked, and nothing when it is closed", async () => {
    await app.getByRole("button", { name: "pick" }).click();
    await page.getByLabel("Search products").fill("mug");
    await page.getByText("Plate").waitFor({ state: "hidden" });
    await page.getByLabel("Ceramic Mug").check();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await app.locator("#out", { hasText: "Ceramic Mug" }).waitFor();
    await app.getByRole("button", { name: "pick" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await app.getByText("nothing picked").waitFor();
  });

  it("leads links to Shopify's pages to those of this Admin", async () => {
    await app.getByRole("link", { name: "product" }).click();
    await page.waitForURL(/\/store\/tiny-mugs\/products\/10$/);
    await page.getByRole("heading", { name: "Ceramic Mug" }).waitFor();
  });
});

describe("the mini Admin", () => {
  it("mints session tokens for its own pages only", async () => {
    const ask = (headers: Record<string, string>) =>
      fetch(`http://127.0.0.1:${String(admin.port)}/_admin/session-token`, { method: "POST", headers });
    expect((await ask({ origin: framed.url })).status).toBe(403);
    expect((await ask({ origin: "https://evil.example" })).status).toBe(403);
    expect((await ask({})).status).toBe(200);
  });

  it.each([
    { because: "another store", path: "/store/other/products" },
    { because: "a page that is not there", path: "/store/tiny-mugs/discounts" },
    { because: "a product that is not there", path: "/store/tiny-mugs/products/999" },
  ])("says that there is no such page: $because", async ({ path }) => {
    const response = await fetch(admin.url + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("There is no such page");
  });

  it("changes the store by its forms, and refuses what cannot be", async () => {
    await page.goto(`${admin.url}/store/tiny-mugs/products/10`);
    await page.getByRole("button", { name: "Place order" }).click();
    await page.getByText(/^Order #\d+ was placed\.$/).waitFor();
    const refused = await fetch(`${admin.url}/store/tiny-mugs/products/10`, {
      method: "POST",
      body: new URLSearchParams({ do: "order", variantId: "100", units: "-1" }),
      redirect: "manual",
    });
    expect(decodeURIComponent(refused.headers.get("location") ?? "")).toContain("Nothing was changed");
  });

  it("switches a fault on and off", async () => {
    await page.goto(`${admin.url}/store/tiny-mugs/sandbox/faults`);
    await page.getByRole("row", { name: /^slow/ }).getByRole("button", { name: "Switch on" }).click();
    await page.getByText("“slow” is on and strikes once.").waitFor();
    expect(shopify.faults.list().map(({ name }) => name)).toEqual(["slow"]);
    await page.getByRole("button", { name: "Switch off" }).click();
    await page.getByText("“slow” is off.").waitFor();
    expect(shopify.faults.list()).toEqual([]);
  });
});
