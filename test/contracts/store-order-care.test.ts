/** What the store says of orders that somebody should look at, and of parcels on their way. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays } from "../../app/ops/facts/day.ts";
import type { OrderFact } from "../../app/ops/facts/facts.ts";
import type { Ask, Prepared } from "../../app/ops/facts/views.ts";
import { aLine, anOrder, aParcel } from "../factories/facts.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const TODAY = "2026-11-22";
const CARE = { orderCare: { lastDays: 60 } };

let opened: TestStore;
beforeAll(async () => {
  opened = await testStore();
});
afterAll(() => opened.close());

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const high = { level: "high", advice: "cancel" } as const;
const hold = { holdId: "hold", reason: "OTHER" };

function placed(n: number, over: Partial<OrderFact> = {}, daysAgo = 3): OrderFact {
  const day = addDays(TODAY, -daysAgo);
  return anOrder(n, { day, createdAt: noon(day), ...over });
}

function part(n: number, holds: readonly { holdId: string; reason: string }[] = []) {
  return {
    ...{ fulfilmentOrderId: `gid://shopify/FulfillmentOrder/${n}`, updatedAt: noon("2026-11-20"), holds },
    status: holds.length > 0 ? "ON_HOLD" : "OPEN",
  };
}

/** Written one batch after the other, as later readings would be. */
async function prepared<A extends Ask>(batches: readonly OrderFact[][], asks: A): Promise<Prepared<A>> {
  const shop = await installShop(opened.store);
  return opened.store.shop(shop, async (unit) => {
    for (const orders of batches) await unit.facts.write({ orders }, NOW);
    await unit.sources.save({
      ...{ connector: "shopify", kind: "orders", state: "complete", lastCompleteAt: NOW },
      ...{ since: "2025-01-01", limit: null, rowsRead: 3, rowsExpected: null, problem: null },
    });
    return unit.facts.prepare(asks, TODAY);
  });
}

async function cared(...batches: OrderFact[][]) {
  return [...((await prepared(batches, CARE)).orderCare?.values() ?? [])];
}

it("gives orders that are risky, held, or authorised and not paid, and no others", async () => {
  const authorization = { openMinor: 4_000, authorizedAt: noon("2026-11-18"), expiresAt: null, gateway: "x" };
  const rows = await cared([
    placed(1),
    placed(2, { risk: high }),
    placed(3, { fulfilmentStatus: "ON_HOLD", fulfilmentOrders: [part(3, [hold])] }),
    placed(4, { fulfilmentStatus: "FULFILLED", financialStatus: "AUTHORIZED", authorization }),
    placed(5, { risk: { level: "low", advice: "accept" } }),
    placed(6, { risk: high, fulfilmentStatus: "FULFILLED" }),
    placed(7, { risk: high, cancelledAt: NOW }),
    placed(8, { risk: high, financialStatus: "VOIDED" }),
    placed(9, { risk: high, test: true }),
    placed(10, { risk: high }, 61),
  ]);
  expect(rows.map(({ name }) => name)).toEqual(["#2", "#3", "#4"]);
  expect(rows[0]).toMatchObject({ risk: high, held: false, paid: true, sent: false, authorization: null });
  expect(rows[1]).toMatchObject({
    held: true,
    parts: [{ status: "ON_HOLD", changedDay: "2026-11-20", holds: [hold] }],
  });
  expect(rows[2]).toMatchObject({
    sent: true,
    paid: false,
    authorization: { openMinor: 4_000, authorizedDay: "2026-11-18", lapsesDay: null, gateway: "x" },
  });
});

it("says what is still wanted of them, and what was paid for that", async () => {
  const lines = [
    aLine(1, { quantity: 4, currentQuantity: 3, discountMinor: 400 }),
    aLine(2, { currentQuantity: 0 }),
  ];
  const [row] = await cared([placed(1, { risk: high, lines })]);
  expect(row?.lines).toMatchObject([{ units: 3, paidMinor: 2_700 }]);
});

it("forgets holds that a newer reading no longer names, and keeps what is newer", async () => {
  const held = placed(1, {
    ...{ fulfilmentStatus: "ON_HOLD", risk: high, updatedAt: noon("2026-11-20") },
    fulfilmentOrders: [part(1, [hold, { holdId: "other", reason: "AWAITING_PAYMENT" }])],
  });
  const later = {
    ...held,
    fulfilmentStatus: "UNFULFILLED",
    updatedAt: noon("2026-11-21"),
    fulfilmentOrders: [part(1)],
  };
  const [row] = await cared([held], [later], [held]);
  expect(row).toMatchObject({ held: false, parts: [{ status: "OPEN", holds: [] }] });
});

it("tells parts that were not read from parts that are not there", async () => {
  const rows = await cared([placed(1, { risk: high, fulfilmentOrders: null }), placed(2, { risk: high })]);
  expect(rows.map(({ parts }) => parts)).toEqual([null, []]);
});

it("gives parcels that are away, the longest first, with the carrier's last word", async () => {
  const away = (n: number, daysAgo: number, over: Parameters<typeof aParcel>[1] = {}) => {
    const at = noon(addDays(TODAY, -daysAgo));
    const parcel = aParcel(n, { createdAt: at, updatedAt: at, carrier: "Harbour Post", ...over });
    return placed(n, { fulfilmentStatus: "FULFILLED", fulfilments: [parcel] }, daysAgo);
  };
  const { parcels } = await prepared(
    [
      [
        away(1, 3),
        away(2, 9, {
          displayStatus: "IN_TRANSIT",
          inTransitAt: noon("2026-11-14"),
          estimatedAt: noon("2026-11-17"),
        }),
        away(3, 9, { displayStatus: "DELIVERED", deliveredAt: noon("2026-11-15") }),
        away(4, 9, { carrier: null }),
        away(5, 9, { status: "CANCELLED" }),
        away(6, 46),
      ],
    ],
    { parcels: { lastDays: 45, most: 10 } },
  );
  expect([...(parcels?.values() ?? [])]).toMatchObject([
    {
      ...{ name: "#2", status: "IN_TRANSIT", sentDay: "2026-11-13", scannedDay: "2026-11-14" },
      ...{ expectedDay: "2026-11-17", parcels: 1, lines: [{ units: 1, paidMinor: 1_000 }] },
    },
    { name: "#1", status: "FULFILLED", scannedDay: null, expectedDay: null },
  ]);
});

it("says how each carrier moves parcels, by those that had time to arrive", async () => {
  const moved = (
    n: number,
    scanned: number | null,
    delivered: number | null,
    carrier = "Harbour Post",
    daysAgo = 30,
  ) => {
    const day = addDays(TODAY, -daysAgo);
    const after = (days: number | null) => (days === null ? null : noon(addDays(day, days)));
    const parcel = aParcel(n, {
      ...{ createdAt: noon(day), carrier, inTransitAt: after(scanned) },
      deliveredAt: after(delivered),
    });
    return placed(n, { fulfilments: [parcel] }, daysAgo);
  };
  const { parcelPace } = await prepared(
    [
      [
        ...[1, 2, 3, 4].map((n) => moved(n, 1, 4)),
        moved(5, 3, 9),
        moved(6, null, null),
        moved(7, 1, 2, "Slow Boat"),
        moved(8, 1, 2, "Harbour Post", 5),
      ],
    ],
    { parcelPace: { lastDays: 84 } },
  );
  expect(parcelPace?.get("Harbour Post")).toMatchObject({
    ...{ sent: 6, scanned: 5, delivered: 5 },
    daysToScan: { p50: 1, p90: 3 },
    daysInTransit: { p50: 3, p90: 6 },
  });
  expect(parcelPace?.get("")).toMatchObject({ sent: 7, scanned: 6 });
});

it("says how often a code was typed lately, and in each week before", async () => {
  const used = (n: number, daysAgo: number, codes: string[], over: Partial<OrderFact> = {}) =>
    placed(n, { discountCodes: codes, lines: [aLine(n, { discountMinor: 200 })], ...over }, daysAgo);
  const { codeUse } = await prepared(
    [
      [
        used(1, 1, ["MIA"]),
        used(2, 7, ["MIA", "OTHER"]),
        used(3, 8, ["MIA"]),
        used(4, 14, ["MIA"]),
        used(5, 15, ["MIA"]),
        used(6, 3, ["MIA"], { cancelledAt: NOW }),
        used(7, 20, ["GONE"]),
        used(8, 0, ["MIA"]),
      ],
    ],
    { codeUse: { lastWeeks: 3 } },
  );
  expect([...(codeUse?.keys() ?? [])]).toEqual(["MIA", "OTHER"]);
  expect(codeUse?.get("MIA")).toMatchObject({
    recent: { orders: 2, discountMinor: 300, paidMinor: 1_200 },
    weeks: [0, 1, 2],
    firstDay: "2026-11-07",
  });
});
