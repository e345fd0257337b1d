import { afterAll, beforeAll, expect, it } from "vitest";
import { aLine, anOrder, aVariant } from "../factories/facts.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const TODAY = "2026-11-22";

let opened: TestStore;
beforeAll(async () => {
  opened = await testStore();
});
afterAll(() => opened.close());

it("sums units per day for each product type, and for the whole shop", async () => {
  const shop = await installShop(opened.store);
  const prepared = await opened.store.shop(shop, async (unit) => {
    await unit.facts.write(
      {
        variants: [aVariant(1, { productType: "Mugs" }), aVariant(2, { productType: "Mugs" }), aVariant(3)],
        orders: [
          anOrder(1, { lines: [aLine(1, { quantity: 2 })] }),
          anOrder(2, { lines: [aLine(2, { quantity: 3, variantId: "gid://shopify/ProductVariant/2" })] }),
          anOrder(3, {
            lines: [aLine(3, { quantity: 5, variantId: "gid://shopify/ProductVariant/3" })],
            day: "2026-11-19",
          }),
        ],
      },
      NOW,
    );
    await unit.facts.rebuildDailySales(null);
    await unit.sources.save({
      connector: "shopify",
      kind: "orders",
      state: "complete",
      lastCompleteAt: NOW,
      since: "2026-11-12",
      limit: null,
      rowsRead: 3,
      rowsExpected: null,
      problem: null,
    });
    return unit.facts.prepare({ typeSales: { lastDays: 400 } }, TODAY);
  });

  expect([...(prepared.typeSales?.keys() ?? [])].sort()).toEqual(["", "Mugs"]);
  const mugs = prepared.typeSales?.get("Mugs");
  const whole = prepared.typeSales?.get("");
  // Ten days are known; the 20th is the last but one of them.
  expect(mugs?.from).toBe("2026-11-12");
  expect(mugs?.units).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 5, 0]);
  expect(whole?.units).toEqual([0, 0, 0, 0, 0, 0, 0, 5, 5, 0]);
  // Made two days ago, the mugs sold 2 and 3 in two days: 1 and 1.5 a day; the third one 5 in two.
  expect(mugs?.levels).toEqual({ variants: 2, meanPerDay: 1.25, variance: 0.0625, chanceVariance: 0.8125 });
  expect(whole?.levels).toMatchObject({ variants: 3, meanPerDay: 5 / 3 });
});
