/** Returns and what was given back, against the stand-in: where the store allows it. */
import { afterEach, describe, expect, it } from "vitest";
import type { Reads } from "../../app/connectors/contract.ts";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import { openTestStore, type TestStore, tinyWorld } from "../sandbox/shopify/test-store.ts";
import type { WorldOrder, WorldReturn } from "../sandbox/worlds/world.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

const DAY_MS = 86_400_000;
const NOW = new Date("2026-11-20T12:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

type Line = WorldReturn["lines"][number];

let store: TestStore;
let kept: Memory;
let reads: Reads;
afterEach(() => store.shopify.stop());

/** The white mugs of yesterday's order are sent back. */
function returned(over: Partial<WorldReturn> = {}, line: Partial<Line> = {}): WorldReturn {
  return {
    ...{ id: "801", name: "#1002-R1", status: "OPEN", createdAt: ago(1), closedAt: null },
    lines: [
      {
        ...{ id: "811", orderLineId: "5011", quantity: 2, refunded: 1, reason: "too-small" },
        takenIn: { disposition: "RESTOCKED", quantity: 1, at: ago(0.2) },
        ...line,
      },
    ],
    exchanges: [{ id: "821", variantId: "101", quantity: 1, unprocessed: 1 }],
    ...over,
  };
}

async function open(returns: WorldReturn[], grants: readonly string[] = ["read_returns"]) {
  const world = tinyWorld();
  world.shop.grants.push(...grants);
  const [, order] = world.orders;
  if (order) order.returns = returns;
  for (const refund of order?.refunds ?? []) if (returns[0]) refund.returnId = returns[0].id;
  store = await openTestStore({ world });
  kept = memory(() => store.clock.now);
  reads = shopify.open(accessTo(store));
}

describe("returns", () => {
  it("come with the first read, with what became of their goods and what is wanted in their place", async () => {
    await open([returned()]);
    await reads.firstRead(kept.ports);

    expect([...kept.returns.values()]).toEqual([
      {
        ...{ returnId: "gid://shopify/Return/801", orderId: "gid://shopify/Order/501", orderName: "#1002" },
        ...{ name: "#1002-R1", status: "open", createdAt: ago(1), closedAt: null, whole: true },
        lines: [
          {
            returnLineId: "gid://shopify/ReturnLineItem/811",
            ...{ lineId: "gid://shopify/LineItem/5011", variantId: "gid://shopify/ProductVariant/100" },
            ...{ reason: "too-small", quantity: 2, refunded: 1, paidMinor: 3_240 },
            ...{ restocked: 1, kept: 0, checking: 0, missing: 0, receivedAt: ago(0.2) },
          },
        ],
        exchanges: [
          {
            exchangeLineId: "gid://shopify/ExchangeLineItem/821",
            ...{ variantId: "gid://shopify/ProductVariant/101", quantity: 1, unprocessed: 1 },
          },
        ],
        seenAt: NOW,
      },
    ]);
    expect(kept.accounts.get("gid://shopify/Order/501")).toEqual({
      ...{ orderId: "gid://shopify/Order/501", orderName: "#1002", updatedAt: ago(1) },
      ...{ receivedMinor: 6_210, refundedMinor: 990 },
      refunds: [
        {
          ...{ refundId: "gid://shopify/Refund/5019", returnId: "gid://shopify/Return/801" },
          ...{ createdAt: ago(1), amountMinor: 990, failedMinor: 0, pendingMinor: 0 },
        },
      ],
    });
    expect(kept.statuses.get("returns")).toMatchObject({ state: "complete", rowsRead: 1, problem: null });
  });

  it.each([
    { disposition: "NOT_RESTOCKED", as: { kept: 1, restocked: 0 } },
    { disposition: "PROCESSING_REQUIRED", as: { checking: 1, restocked: 0 } },
    { disposition: "MISSING", as: { missing: 1, restocked: 0, receivedAt: null } },
  ] as const)("whose goods are $disposition are told apart", async ({ disposition, as }) => {
    await open([returned({}, { takenIn: { disposition, quantity: 1, at: ago(0.5) } })]);
    await reads.firstRead(kept.ports);
    expect(kept.returns.get("gid://shopify/Return/801")?.lines).toMatchObject([as]);
  });

  it("without a reason, of which nothing came back, are read all the same", async () => {
    await open([returned({}, { reason: null, takenIn: null })]);
    await reads.firstRead(kept.ports);
    expect(kept.returns.get("gid://shopify/Return/801")?.lines).toMatchObject([
      { reason: "unknown", receivedAt: null },
    ]);
  });

  it("with more lines than usual are read to their end, and beyond a hundred are known to be cut off", async () => {
    const many = (count: number, id: string) =>
      returned({
        id,
        lines: Array.from({ length: count }, (_, n) => ({
          ...{ id: String(90_000 + Number(id) * 1_000 + n), orderLineId: "5011", quantity: 1, refunded: 0 },
          ...{ reason: "color", takenIn: null },
        })),
      });
    await open([many(40, "801"), many(120, "802")]);
    await reads.firstRead(kept.ports);
    const [whole, cut] = [...kept.returns.values()];
    expect([whole?.lines.length, whole?.whole]).toEqual([40, true]);
    expect([cut?.lines.length, cut?.whole]).toEqual([100, false]);
  });

  it("that are under way are asked for again, though their orders say nothing new", async () => {
    await open([returned(), returned({ id: "802", name: "#1002-R2", status: "CLOSED", closedAt: ago(1) })]);
    await reads.firstRead(kept.ports);
    store.clock.now = new Date(NOW.getTime() + DAY_MS);
    await reads.incrementalRead(kept.ports);
    const seen = [...kept.returns.values()].map(({ seenAt }) => seenAt);
    expect(seen).toEqual([store.clock.now, NOW]);
  });

  it("are not asked for where the store has not allowed it", async () => {
    await open([returned()], []);
    await reads.firstRead(kept.ports);
    await reads.incrementalRead(kept.ports);
    expect(kept.statuses.has("returns")).toBe(false);
    expect(kept.returns.size).toBe(0);
  });

  it("are read a page at a time, and go on where a crash broke off", async () => {
    const world = tinyWorld();
    world.shop.grants.push("read_returns");
    const [, order] = world.orders;
    const orders = Array.from({ length: 120 }, (_, n): WorldOrder => ({
      ...structuredClone(order as WorldOrder),
      ...{ id: String(7_000 + n), name: `#${String(3_000 + n)}`, updatedAt: ago(30 - n / 10) },
    }));
    world.orders = orders;
    store = await openTestStore({ world });
    kept = memory(() => store.clock.now);
    reads = shopify.open(accessTo(store));
    let pages = 0;
    kept.failOn = (batch) => batch.orderAccounts !== undefined && (pages += 1) > 1;
    await reads.firstRead(kept.ports);
    const broken = { state: kept.statuses.get("returns")?.state, read: kept.accounts.size };
    kept.failOn = null;
    await reads.incrementalRead(kept.ports);
    expect(broken).toEqual({ state: "failed", read: 50 });
    expect(kept.statuses.get("orders")).toMatchObject({ state: "complete" });
    expect(kept.statuses.get("returns")).toMatchObject({ state: "complete" });
    expect(kept.accounts.size).toBe(120);
  });
});
