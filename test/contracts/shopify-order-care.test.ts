/** Risk, holds, open payments and parcels of orders: the same by the first read, by later ones, and when Shopify announces them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import type { Reads } from "../../app/connectors/contract.ts";
import { MUG, NOW, openTestStore, tinyWorld, type TestStore } from "../sandbox/shopify/test-store.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

const CALLS = { unsent: "FulfilmentOrdersOf", unpaid: "AuthorizationsOf" };

let store: TestStore;
let kept: Memory;
let reads: Reads;
let asked: string[];

/** The tiny store, whose order of yesterday is risky, held back, and not paid yet; and what is asked of it. */
async function open({ scopes, sent = false }: { scopes?: string; sent?: boolean } = {}) {
  const world = tinyWorld();
  const order = world.orders.at(-1);
  if (!order) throw new Error("the tiny store has an order");
  if (!sent)
    Object.assign(order, {
      ...{ riskLevel: "HIGH", holdReason: "AWAITING_PAYMENT", discountCode: "welcome10" },
      ...{ financialStatus: "AUTHORIZED", fulfilmentStatus: "ON_HOLD", fulfilments: [] },
      authorizedUntil: new Date(NOW.getTime() + 3 * 86_400_000),
    });
  store = await openTestStore({ world, ...(scopes !== undefined && { scopes }) });
  kept = memory(() => store.clock.now);
  asked = [];
  const listening: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = await request.clone().text();
    asked.push(...Object.values(CALLS).filter((name) => body.includes(name)));
    return fetch(request);
  };
  reads = shopify.open(accessTo(store, listening));
}
afterEach(() => store.shopify.stop());

const orderNow = () => [...kept.orders.values()].at(-1);

const TROUBLED = {
  risk: { level: "high", advice: "cancel" },
  discountCodes: ["WELCOME10"],
  authorization: {
    openMinor: 3_600 - 360 + 2_970,
    expiresAt: new Date(NOW.getTime() + 3 * 86_400_000),
    gateway: "shopify_payments",
  },
  fulfilmentOrders: [{ status: "ON_HOLD", holds: [{ reason: "AWAITING_PAYMENT" }] }],
};

describe("an order that is promised by a day", () => {
  it("says so in its parts, and an ordinary one promises nothing", async () => {
    await open();
    const orderId = [...store.shopify.store.orders.keys()].at(-1) ?? "";
    const promisedBy = new Date(NOW.getTime() + 5 * 86_400_000);
    Object.assign(store.shopify.store.orders.get(orderId) ?? {}, { promisedBy });
    await reads.firstRead(kept.ports);
    expect(orderNow()).toMatchObject({ fulfilmentOrders: [{ promisedAt: promisedBy }] });

    Object.assign(store.shopify.store.orders.get(orderId) ?? {}, { promisedBy: null });
    await reads.applyWebhook(kept.ports, {
      topic: "ORDERS_UPDATED",
      ids: { orderId: orderNow()?.orderId ?? "" },
    });
    expect(orderNow()).toMatchObject({ fulfilmentOrders: [{ promisedAt: null }] });
  });
});

describe("an order in trouble", () => {
  beforeEach(() => open());

  it("is known as such by the first read", async () => {
    await reads.firstRead(kept.ports);
    expect(orderNow()).toMatchObject(TROUBLED);
  });

  it("is known as such by a later read, and when its hold ends no longer", async () => {
    await reads.firstRead(kept.ports);
    kept.orders.clear();
    await reads.incrementalRead(kept.ports);
    expect(kept.orders.size).toBe(0);

    store.clock.now = new Date(NOW.getTime() + 60_000);
    store.shopify.admin.care.release([...store.shopify.store.orders.keys()].at(-1) ?? "");
    await reads.incrementalRead(kept.ports);
    expect(orderNow()).toMatchObject({
      ...TROUBLED,
      fulfilmentOrders: [{ status: "OPEN", holds: [] }],
    });
  });

  it("is known as such when Shopify announces it", async () => {
    await reads.firstRead(kept.ports);
    const orderId = orderNow()?.orderId ?? "";
    kept.orders.clear();
    await reads.applyWebhook(kept.ports, { topic: "ORDERS_UPDATED", ids: { orderId } });
    expect(orderNow()).toMatchObject(TROUBLED);
  });
});

describe("an order that is done with", () => {
  it("costs no further call, and has no parts", async () => {
    await open({ sent: true });
    await reads.firstRead(kept.ports);
    expect(orderNow()).toMatchObject({
      risk: null,
      authorization: null,
      fulfilmentOrders: [],
      discountCodes: [],
    });
    expect(asked).toEqual([]);
  });
});

describe("a store that has not allowed to read what holds orders back", () => {
  it("is read all the same, and the parts count as not read", async () => {
    await open({
      scopes: "read_products,read_inventory,read_locations,read_orders",
    });
    await reads.firstRead(kept.ports);
    expect(orderNow()).toMatchObject({ ...TROUBLED, fulfilmentOrders: null });
    expect(asked).toEqual([CALLS.unpaid]);
  });
});

describe("a parcel", () => {
  it("is where its carrier last saw it, once Shopify announces news of it", async () => {
    await open({ sent: true });
    await reads.firstRead(kept.ports);
    const order = store.shopify.admin.placeOrder({ lines: [{ variantId: MUG.variant, quantity: 1 }] });
    store.shopify.admin.fulfilOrder(order.id);
    const scanned = new Date("2026-11-20T10:00:00Z");
    store.shopify.admin.care.track(order.id, {
      ...{ carrier: "Harbour Post", displayStatus: "IN_TRANSIT", inTransitAt: scanned },
    });
    const orderId = `gid://shopify/Order/${order.id}`;
    await reads.applyWebhook(kept.ports, { topic: "FULFILLMENTS_UPDATE", ids: { orderId } });
    expect(kept.orders.get(orderId)?.fulfilments).toMatchObject([
      { carrier: "Harbour Post", displayStatus: "IN_TRANSIT", inTransitAt: scanned, deliveredAt: null },
    ]);
  });
});
