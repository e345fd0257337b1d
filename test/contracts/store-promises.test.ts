/** Orders that were promised by a day, as detectors see them. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FulfilmentOrderFact, OrderFact } from "../../app/ops/facts/facts.ts";
import { aLine, anOrder } from "../factories/facts.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const TODAY = "2026-11-22";

let opened: TestStore;
beforeAll(async () => {
  opened = await testStore();
});
afterAll(() => opened.close());

const part = (n: number, promised: string | null, status = "OPEN"): FulfilmentOrderFact => ({
  ...{ fulfilmentOrderId: `gid://shopify/FulfillmentOrder/${n}`, status, updatedAt: NOW, holds: [] },
  promisedAt: promised === null ? null : new Date(promised),
});
const placed = (n: number, parts: readonly FulfilmentOrderFact[], over: Partial<OrderFact> = {}) =>
  anOrder(n, { day: "2026-11-18", fulfilmentOrders: parts, ...over });

async function promised(...batches: OrderFact[][]) {
  const shop = await installShop(opened.store);
  const { promises } = await opened.store.shop(shop, async (unit) => {
    for (const orders of batches) await unit.facts.write({ orders }, NOW);
    await unit.sources.save({
      ...{ connector: "shopify", kind: "orders", state: "complete", lastCompleteAt: NOW },
      ...{ since: "2025-01-01", limit: null, rowsRead: 3, rowsExpected: null, problem: null },
    });
    return unit.facts.prepare({ promises: { lastDays: 365 } }, TODAY);
  });
  return [...(promises?.values() ?? [])];
}

it("gives those that still wait, with their lines, the first promised first", async () => {
  const rows = await promised([
    placed(1, [part(1, "2026-12-04T12:00:00Z"), part(11, "2026-12-09T12:00:00Z")], {
      lines: [aLine(1, { quantity: 3, currentQuantity: 2, discountMinor: 300 })],
    }),
    // The evening before in New York, where the shop is.
    placed(2, [part(2, "2026-11-25T02:00:00Z")], { fulfilmentStatus: "PARTIALLY_FULFILLED" }),
    placed(3, [part(3, null)]),
  ]);
  expect(rows).toMatchObject([
    { name: "#2", promisedDay: "2026-11-24", partlySent: true },
    {
      ...{ name: "#1", day: "2026-11-18", promisedDay: "2026-12-04", partlySent: false },
      lines: [{ variantId: "gid://shopify/ProductVariant/1", units: 2, paidMinor: 1_800 }],
      source: { connector: "shopify", recordId: "gid://shopify/Order/1" },
    },
  ]);
});

it.each<{ because: string; order: OrderFact }>([
  { because: "it was sent", order: placed(1, [part(1, "2026-12-04")], { fulfilmentStatus: "FULFILLED" }) },
  { because: "it was cancelled", order: placed(1, [part(1, "2026-12-04")], { cancelledAt: NOW }) },
  { because: "it is a test", order: placed(1, [part(1, "2026-12-04")], { test: true }) },
  {
    because: "its money was given back",
    order: placed(1, [part(1, "2026-12-04")], { financialStatus: "REFUNDED" }),
  },
  { because: "that part is closed", order: placed(1, [part(1, "2026-12-04", "CLOSED")]) },
  {
    because: "it is older than is looked at",
    order: placed(1, [part(1, "2026-12-04")], { day: "2025-11-21" }),
  },
])("leaves an order out where $because", async ({ order }) => {
  expect(await promised([order])).toEqual([]);
});

it("forgets a promise that a newer reading does not name", async () => {
  const later = new Date("2026-11-22T13:00:00Z");
  const before = placed(1, [part(1, "2026-12-04")]);
  expect(
    await promised([before], [{ ...before, updatedAt: later, fulfilmentOrders: [part(1, null)] }]),
  ).toEqual([]);
});
