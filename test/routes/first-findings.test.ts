/** What the first run shows while orders are still being read, and the questions it asks meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirstRunModel, InboxModel, SettingsModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.job("first_read", { shop: SHOP });
  await running.store.shop(SHOP, async (unit) => {
    const orders = (await unit.sources.all()).find(({ kind }) => kind === "orders");
    if (!orders) throw new Error("orders were read");
    await unit.sources.save({ ...orders, state: "reading", lastCompleteAt: null });
  });
}, 180_000);
afterAll(() => running.close());

const firstRun = async () => {
  const { firstRun: shown } = (await running.ask("inbox")).body as {
    firstRun?: FirstRunModel;
    inbox?: InboxModel;
  };
  if (!shown) throw new Error("the first run is over");
  return shown;
};
const settings = async () => ((await running.ask("settings")).body as { settings: SettingsModel }).settings;

describe("while orders are still being read", () => {
  it("what is known of catalogue and stock is said with real counts", async () => {
    const counts = await running.store.shop(SHOP, (unit) => unit.facts.counts());
    const { kinds, soFar } = await firstRun();

    expect(kinds.map(({ state }) => state)).toEqual(["done", "done", "reading"]);
    expect(soFar[0]).toContain(`${String(counts.products)} product`);
    expect(soFar.join(" ")).toMatch(/out of stock/);
    expect(soFar.at(-1)).toContain(`${String(counts.orders)} order`);
  });

  it("a product's page says that reading goes on", async () => {
    const query = { productId: "gid://shopify/Product/1" };
    expect((await running.ask("productAlerts", { query })).body).toEqual({ state: "reading", alerts: [] });
  });

  it("stock is not judged before all of it is known", async () => {
    const set = (state: "reading" | "complete") =>
      running.store.shop(SHOP, async (unit) => {
        const stock = (await unit.sources.all()).find(({ kind }) => kind === "inventory");
        if (stock) await unit.sources.save({ ...stock, state });
      });
    await set("reading");
    const { soFar } = await firstRun();
    await set("complete");

    expect(soFar.join(" ")).not.toMatch(/out of stock/);
  });

  it("the answers that matter most are asked, with the store's currency and calendar to look over", async () => {
    const { questions } = await firstRun();

    expect(questions?.confirm).toContain(questions?.currency ?? "no currency");
    expect(questions?.values).toEqual({ leadTypical: "21", leadSlow: "35", cashLimit: "" });
  });

  it("an answer becomes a setting; a wrong one is refused by field", async () => {
    const answer = (fields: [string, string][]) =>
      running.ask("inbox", { query: { index: "" }, fields: [["intent", "answers"], ...fields] });

    const refused = await answer([["leadTypical", "soon"]]);
    const taken = await answer([
      ["leadTypical", "12"],
      ["leadSlow", "19"],
      ["cashLimit", "900.00"],
    ]);

    expect(refused.status).toBe(400);
    expect(taken.status).toBe(200);
    expect((await settings()).values).toMatchObject({
      leadTypical: "12",
      leadSlow: "19",
      cashLimit: "900.00",
    });
  });
});
