/** Orders that were promised by a day, as detectors see them. */
import { expect, it } from "vitest";
import { askedBy } from "../../app/adapters/store/accesses.server.ts";
import type { FulfilmentOrderFact, OrderFact } from "../../app/ops/facts/facts.ts";
import { aLine, anOrder } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";
import { sql } from "../factories/sql.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const TODAY = "2026-11-22";

const here = eachShop();
const { unit } = here;

const part = (n: number, promised: string | null, status = "OPEN"): FulfilmentOrderFact => ({
  ...{ fulfilmentOrderId: `gid://shopify/FulfillmentOrder/${n}`, status, updatedAt: NOW, holds: [] },
  promisedAt: promised === null ? null : new Date(promised),
});
const placed = (n: number, parts: readonly FulfilmentOrderFact[], over: Partial<OrderFact> = {}) =>
  anOrder(n, { day: "2026-11-18", fulfilmentOrders: parts, ...over });

async function promised(...batches: OrderFact[][]) {
  const rows = await prepared(...batches);
  return [...(rows?.values() ?? [])];
}

async function prepared(...batches: OrderFact[][]) {
  for (const orders of batches) await unit((u) => u.facts.write({ orders }, NOW));
  await here.read(NOW, ["orders"]);
  const { promises } = await unit((u) => u.facts.prepare({ promises: { lastDays: 365 } }, TODAY));
  return promises;
}

it("gives those that still wait, with their lines, the first promised first", async () => {
  const rows = await promised([
    placed(1, [part(1, "2026-12-04T12:00:00Z")], {
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

it.each<{ because: string; parts: FulfilmentOrderFact[]; days: string[] }>([
  {
    because: "of two promised days the later is the order's: which lines come by the earlier is not known",
    parts: [part(1, "2026-12-04T12:00:00Z"), part(11, "2026-12-09T12:00:00Z")],
    days: ["2026-12-09"],
  },
  {
    because: "a part without a day may hold what is missing",
    parts: [part(1, "2026-12-04T12:00:00Z"), part(11, null)],
    days: [],
  },
  {
    because: "a part that was sent or called off holds nothing back",
    parts: [part(1, "2026-12-04T12:00:00Z"), part(11, null, "CLOSED"), part(12, null, "CANCELLED")],
    days: ["2026-12-04"],
  },
])(
  "knows a day of an order in parts where each that is open bears one: $because",
  async ({ parts, days }) => {
    expect((await promised([placed(1, parts)])).map(({ promisedDay }) => promisedDay)).toEqual(days);
  },
);

it("are unknown, not none, where orders wait and the parts of none were read", async () => {
  const unread = { fulfilmentOrders: null };
  expect(await prepared([placed(1, [], unread)])).toBeNull();
  await here.another();
  expect(await prepared([placed(1, [], unread), placed(2, [])])).toEqual(new Map());
  await here.another();
  // One that waits for nothing says nothing of what is allowed.
  expect(await prepared([placed(1, [], { ...unread, fulfilmentStatus: "FULFILLED" })])).toEqual(new Map());
});

it("leave a row in the access log of whoever has them prepared: they name orders", async () => {
  await askedBy({ who: "user 7", why: "notice" }, () => prepared([placed(1, [part(1, "2026-12-04")])]));
  expect(
    await sql(
      here.database.superuserUrl,
      `select who, kind, record from access_log where shop = '${here.shop}'`,
    ),
  ).toEqual([{ who: "user 7", kind: "order", record: "facts of orders" }]);
});

it.each<{ because: string; order: OrderFact }>([
  { because: "it was sent", order: placed(1, [part(1, "2026-12-04")], { fulfilmentStatus: "FULFILLED" }) },
  { because: "it was cancelled", order: placed(1, [part(1, "2026-12-04")], { cancelledAt: NOW }) },
  { because: "it is a test", order: placed(1, [part(1, "2026-12-04")], { test: true }) },
  {
    because: "its money was given back",
    order: placed(1, [part(1, "2026-12-04")], { financialStatus: "REFUNDED" }),
  },
  {
    because: "nobody paid for it yet",
    order: placed(1, [part(1, "2026-12-04")], { financialStatus: "PENDING" }),
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
