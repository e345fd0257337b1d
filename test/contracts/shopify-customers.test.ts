/** Whose orders are, how they are paid and what Shopify finds of their addresses, against the stand-in. */
import { afterEach, describe, expect, it } from "vitest";
import type { Reads } from "../../app/connectors/contract.ts";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import { toOrderCustomer } from "../../app/connectors/shopify/to-customers.ts";
import { openTestStore, type TestStore, tinyWorld } from "../sandbox/shopify/test-store.ts";
import type { WorldOrder } from "../sandbox/worlds/world.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

const DAY_MS = 86_400_000;
const NOW = new Date("2026-11-20T12:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

let store: TestStore;
let kept: Memory;
let reads: Reads;
afterEach(() => store.shopify.stop());

async function open(orders: readonly Partial<WorldOrder>[], grants: readonly string[] = ["read_customers"]) {
  const world = tinyWorld();
  world.shop.grants.push(...grants);
  const [, usual] = world.orders;
  world.orders = orders.map((over, n) => ({
    ...structuredClone(usual as WorldOrder),
    ...{ id: String(600 + n), name: `#${String(2_000 + n)}` },
    ...over,
  }));
  store = await openTestStore({ world });
  kept = memory(() => store.clock.now);
  reads = shopify.open(accessTo(store));
}

describe("whose orders are", () => {
  it("comes with the first read: an id and a count, and of an open order what its address is worth", async () => {
    await open([
      { customerId: "71", addressCheck: "ERROR" },
      { customerId: "71", fulfilmentStatus: "UNFULFILLED", addressCheck: "ERROR" },
      { customerId: "72", company: true, gateway: "Cash on Delivery (COD)" },
      {},
    ]);
    await reads.firstRead(kept.ports);
    const fact = (n: number) => kept.customers.get(`gid://shopify/Order/${String(600 + n)}`);
    const plain = { company: false, cashOnDelivery: false, address: null };
    expect([0, 1, 2, 3].map(fact)).toMatchObject([
      { ...plain, customerId: "gid://shopify/Customer/71", ordersEver: 2 },
      { ...plain, customerId: "gid://shopify/Customer/71", ordersEver: 2, address: "wrong" },
      {
        ...plain,
        customerId: "gid://shopify/Customer/72",
        ordersEver: 1,
        company: true,
        cashOnDelivery: true,
      },
      { ...plain, customerId: null, ordersEver: null },
    ]);
    expect(Object.keys(fact(0) ?? {}).sort()).toEqual(
      ["address", "cashOnDelivery", "company", "customerId", "orderId", "ordersEver", "updatedAt"].sort(),
    );
    expect(kept.statuses.get("customers")).toMatchObject({ state: "complete", rowsRead: 4, problem: null });
  });

  it("is not asked for where the store has not allowed it", async () => {
    await open([{ customerId: "71" }], []);
    await reads.firstRead(kept.ports);
    await reads.incrementalRead(kept.ports);
    expect(kept.statuses.has("customers")).toBe(false);
    expect(kept.customers.size).toBe(0);
  });

  it("is read a page at a time, and goes on where a crash broke off", async () => {
    await open(Array.from({ length: 300 }, (_, n) => ({ customerId: "71", updatedAt: ago(40 - n / 10) })));
    let pages = 0;
    kept.failOn = (batch) => batch.orderCustomers !== undefined && (pages += 1) > 1;
    await reads.firstRead(kept.ports);
    const broken = { state: kept.statuses.get("customers")?.state, read: kept.customers.size };
    kept.failOn = null;
    await reads.incrementalRead(kept.ports);
    expect(broken).toEqual({ state: "failed", read: 250 });
    expect(kept.statuses.get("orders")).toMatchObject({ state: "complete" });
    expect(kept.statuses.get("customers")).toMatchObject({ state: "complete" });
    expect(kept.customers.size).toBe(300);
  });
});

describe("an order that is paid at the door", () => {
  it.each([
    { gateway: "Cash on Delivery (COD)", as: true, because: "Shopify's own method is named so" },
    { gateway: "cash_on_delivery", as: true, because: "older orders bear its handle" },
    { gateway: "Nachnahme", as: true, because: "a German store named it so" },
    { gateway: "shopify_payments", as: false, because: "it was paid by card" },
    { gateway: "Codex Pay", as: false, because: "its name only begins so" },
    { gateway: "Bank Deposit", as: false, because: "it is paid before it is sent" },
  ])("$gateway: $as, as $because", ({ gateway, as }) => {
    const order = {
      ...{ id: "1", updatedAt: NOW, cancelledAt: null, displayFulfillmentStatus: null },
      ...{ customer: null, purchasingEntity: null, paymentGatewayNames: [gateway] },
    };
    expect(toOrderCustomer(order, null).cashOnDelivery).toBe(as);
  });
});
