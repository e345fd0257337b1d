/** What the store says of customers' orders: which wait, how quickly the shop sends, what sold for what, what came back. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays } from "../../app/ops/facts/day.ts";
import type { FactBatch, OrderFact } from "../../app/ops/facts/facts.ts";
import type { Ask, Prepared } from "../../app/ops/facts/views.ts";
import { aLine, anOrder, aParcel, aVariant } from "../factories/facts.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const TODAY = "2026-11-22";
const MUG = "gid://shopify/ProductVariant/1";

let opened: TestStore;
beforeAll(async () => {
  opened = await testStore();
});
afterAll(() => opened.close());

/** An order placed so many days ago at noon, and sent so many days later; `sent: null`: not yet. */
function placed(n: number, daysAgo: number, sent: number | null, over: Partial<OrderFact> = {}): OrderFact {
  const day = addDays(TODAY, -daysAgo);
  return anOrder(n, {
    day,
    createdAt: noon(day),
    fulfilmentStatus: sent === null ? "UNFULFILLED" : "FULFILLED",
    fulfilments: sent === null ? [] : [parcel(n, addDays(day, sent))],
    ...over,
  });
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function parcel(n: number, day: string, status = "SUCCESS") {
  const at = new Date(`${day}T15:00:00Z`);
  return aParcel(n, { status, createdAt: at, updatedAt: at });
}

function refund(n: number, quantity: number, restockType: string, day: string) {
  return {
    refundId: `gid://shopify/Refund/${n}`,
    createdAt: noon(day),
    day,
    lines: [{ lineId: `gid://shopify/LineItem/${n}`, quantity, restockType, subtotalMinor: 900 * quantity }],
  };
}

async function prepared<A extends Ask>(batch: FactBatch, asks: A): Promise<Prepared<A>> {
  const shop = await installShop(opened.store);
  return opened.store.shop(shop, async (unit) => {
    await unit.facts.write(batch, NOW);
    await unit.facts.rebuildDailySales(null);
    await unit.sources.save({
      ...{ connector: "shopify", kind: "orders", state: "complete", lastCompleteAt: NOW },
      ...{ since: "2025-01-01", limit: null, rowsRead: 3, rowsExpected: null, problem: null },
    });
    return unit.facts.prepare(asks, TODAY);
  });
}

it("gives the orders that wait, the longest waiting first, with what is still wanted of them", async () => {
  const { openOrders } = await prepared(
    {
      orders: [
        placed(1, 2, null),
        placed(2, 9, null, {
          fulfilmentStatus: "PARTIALLY_FULFILLED",
          financialStatus: "PARTIALLY_REFUNDED",
          lines: [aLine(2, { quantity: 4, currentQuantity: 2, discountMinor: 400 })],
        }),
        placed(3, 9, 1),
        placed(4, 9, null, { cancelledAt: NOW }),
        placed(5, 9, null, { test: true }),
        placed(6, 9, null, { financialStatus: "PENDING" }),
        placed(7, 9, null, { fulfilmentStatus: "ON_HOLD" }),
        placed(8, 9, null, { lines: [aLine(8, { currentQuantity: 0 })] }),
        placed(9, 200, null),
      ],
    },
    { openOrders: { most: 5 } },
  );
  expect([...(openOrders?.values() ?? [])].map(({ name }) => name)).toEqual(["#2", "#1"]);
  expect(openOrders?.get("gid://shopify/Order/2")).toMatchObject({
    day: "2026-11-13",
    partlySent: true,
    lines: [{ variantId: MUG, title: "Mug 1", units: 2, paidMinor: 1_800 }],
  });
});

it("gives no more of them than asked for, and says how many there are", async () => {
  const orders = [1, 2, 3, 4].map((n) => placed(n, n, null));
  const { openOrders, fulfilmentPace } = await prepared(
    { orders: [...orders, placed(5, 3, null, { fulfilmentStatus: "SCHEDULED" })] },
    { openOrders: { most: 2 }, fulfilmentPace: { lastDays: 84 } },
  );
  expect([...(openOrders?.values() ?? [])].map(({ name }) => name)).toEqual(["#4", "#3"]);
  expect(fulfilmentPace?.get("")).toMatchObject({ waiting: 4, held: 1, daysToSend: null, orders: 0 });
});

it("says how long orders take to be sent, counter sales and young orders aside, and in how many parcels", async () => {
  const took = [0, 1, 1, 1, 1, 1, 1, 2, 3, 9];
  const orders = took.map((days, at) => placed(at + 1, 30, days));
  const day = addDays(TODAY, -30);
  const { fulfilmentPace } = await prepared(
    {
      orders: [
        ...orders,
        placed(20, 30, 0, { fulfilments: [{ ...parcel(20, day), createdAt: noon(day) }] }),
        placed(21, 5, 5, { fulfilments: [parcel(21, TODAY)] }),
        placed(22, 3, 0, {
          fulfilments: [
            parcel(22, addDays(TODAY, -3)),
            parcel(23, addDays(TODAY, -1)),
            parcel(24, TODAY, "CANCELLED"),
          ],
        }),
      ],
    },
    { fulfilmentPace: { lastDays: 84 } },
  );
  const pace = fulfilmentPace?.get("");
  expect(pace).toMatchObject({ orders: 10, daysToSend: { p50: 1, p90: 3 }, from: "2026-08-30" });
  expect(pace?.parcels).toEqual({
    recent: { orders: 2, split: 1, extra: 1 },
    earlier: { orders: 10, split: 0, extra: 0 },
  });
  // Thirty days before today is 54 days after the window's first.
  expect(pace?.placed[54]).toBe(10);
  expect(pace?.sent.slice(54, 58)).toEqual([1, 6, 1, 1]);
  expect(pace?.sent.length).toBe(84);
});

it("sums what a variant sold for by its price and discount, units cancelled before they were sent aside", async () => {
  const { orderMargins } = await prepared(
    {
      orders: [
        placed(1, 3, 1, { lines: [aLine(1, { quantity: 2 })] }),
        placed(2, 3, 1, { lines: [aLine(2, { quantity: 1, discountMinor: 301 })] }),
        placed(3, 4, 1, { lines: [aLine(3, { quantity: 1, discountMinor: 299 })] }),
        placed(4, 4, 1, {
          lines: [aLine(4, { quantity: 4, discountMinor: 2_000 })],
          refunds: [refund(4, 3, "CANCEL", TODAY)],
        }),
        placed(5, 60, 1),
        placed(6, 3, 1, { cancelledAt: NOW }),
        placed(7, 3, 1, { lines: [aLine(7, { variantId: null })] }),
        placed(8, 3, 1, { lines: [aLine(8, { unitPriceMinor: 0 })] }),
      ],
    },
    { orderMargins: { lastDays: 28 } },
  );
  expect([...(orderMargins?.keys() ?? [])]).toEqual([MUG]);
  expect(orderMargins?.get(MUG)?.prices).toEqual([
    { unitPriceMinor: 0, units: 1, orders: 1, discountMinor: 0 },
    { unitPriceMinor: 1_000, units: 2, orders: 1, discountMinor: 0 },
    { unitPriceMinor: 1_000, units: 1, orders: 1, discountMinor: 500 },
    { unitPriceMinor: 1_000, units: 2, orders: 2, discountMinor: 600 },
  ]);
});

it("says what came back of what was sold long enough ago, and whether it went back into stock", async () => {
  const { returnsByVariant } = await prepared(
    {
      variants: [aVariant(1)],
      orders: [
        // Too young to be judged, though a refund of it counts by its own day.
        placed(1, 10, 1, {
          lines: [aLine(1, { quantity: 5 })],
          refunds: [refund(1, 1, "NO_RESTOCK", TODAY)],
        }),
        placed(2, 40, 1, {
          lines: [aLine(2, { quantity: 10 })],
          refunds: [refund(2, 3, "RETURN", addDays(TODAY, -20))],
        }),
        placed(3, 200, 1, {
          lines: [aLine(3, { quantity: 20 })],
          refunds: [refund(3, 2, "NO_RESTOCK", addDays(TODAY, -180))],
        }),
        placed(4, 40, 1, { refunds: [refund(4, 1, "CANCEL", addDays(TODAY, -39))] }),
        placed(5, 500, 1),
      ],
    },
    { returnsByVariant: { lastDays: 364 } },
  );
  expect([...(returnsByVariant?.values() ?? [])]).toMatchObject([
    {
      recent: { sold: 10, returned: 3 },
      earlier: { sold: 20, returned: 2 },
      restocked: { recent: 3, earlier: 0 },
      notRestocked: { recent: 1, earlier: 2 },
      refundedOrders: 2,
      refundedMinor: 3_600,
    },
  ]);
});
