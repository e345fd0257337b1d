/**
 * Holds of orders against a stand-in that fails in named ways; judged by what its ledger says was applied. Shopify takes
 * no key here: a hold of ours is known by its handle, and ended holds by their ids.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Write } from "../../app/ops/drafts/contract.ts";
import { orderHold } from "../../app/ops/drafts/order-hold/order-hold.ts";
import type { OrderHold } from "../../app/ops/drafts/order-hold/payload.ts";
import { MUG, openTestStore, type TestStore } from "../sandbox/shopify/test-store.ts";
import { accessTo } from "./shopify-harness.ts";
import { type Sides, writing } from "./shopify-writing.ts";

const KEY = "7f3f1d36-0000-4000-8000-000000000002";
const MINUTE = 60_000;

let store: TestStore;
let writer: Sides;
let order: { id: string; name: string };
beforeEach(async () => {
  store = await openTestStore();
  writer = writing(accessTo(store));
  order = store.shopify.admin.placeOrder({ lines: [{ variantId: MUG.variant, quantity: 2 }] });
});
afterEach(() => store.shopify.stop());

const part = () => `gid://shopify/FulfillmentOrder/${order.id}`;
const applied = () => store.shopify.ledger().map(({ operation, applied: what }) => [operation, what]);
const holds = () => store.shopify.store.orders.get(order.id)?.holds.map(({ reason }) => reason);

function holding(over: Partial<OrderHold> = {}): Write {
  return orderHold.toWrite({
    ...orderHold.example,
    ...{ orderId: `gid://shopify/Order/${order.id}`, name: order.name, fulfilmentOrderId: part() },
    ...over,
  });
}

/** The end of the merchant's own hold. */
function releasing(): Write {
  const held = store.shopify.admin.care.hold({ orderId: order.id, reason: "INCORRECT_ADDRESS" });
  const [hold] = held.holds;
  return holding({
    ...{ hold: false, status: "ON_HOLD" },
    holds: [{ holdId: `gid://shopify/FulfillmentHold/${hold?.id ?? ""}`, reason: "INCORRECT_ADDRESS" }],
  });
}

describe("an approved hold", () => {
  it("is placed once, with its reason, under the effect's own key, and read back", async () => {
    const { externalId, readBack } = await writer.write(holding(), KEY);

    expect(applied()).toEqual([
      ["fulfillmentOrderHold", [`fulfilment of ${order.name}: OPEN → ON_HOLD (HIGH_RISK_OF_FRAUD)`]],
    ]);
    expect(externalId).toMatch(/^gid:\/\/shopify\/FulfillmentHold\/\d+$/);
    expect(readBack).toMatchObject({
      [`Hold of ${order.name} (high risk of fraud)`]: "placed",
      [`Sending of ${order.name}`]: "ON_HOLD",
    });
    expect(store.shopify.store.orders.get(order.id)?.holds).toMatchObject([
      { handle: KEY, notes: "Check with the customer before packing." },
    ]);
  });

  it.each([
    { because: "it was sent", change: () => store.shopify.admin.fulfilOrder(order.id), to: "CLOSED" },
    { because: "it was cancelled", change: () => store.shopify.admin.cancelOrder(order.id), to: "CANCELLED" },
    {
      because: "somebody else holds it",
      change: () => store.shopify.admin.care.hold({ orderId: order.id, reason: "OTHER" }),
      to: "ON_HOLD",
    },
  ])("is stopped by the look right before it when $because", async ({ change, to }) => {
    change();
    await expect(writer.write(holding(), KEY)).rejects.toMatchObject({
      code: "stale",
      message: `Sending of ${order.name} changed from OPEN to ${to} since you approved. Nothing was written: look again.`,
    });
    expect(applied()).toEqual([]);
  });

  it.each(["error_after_apply", "cut_connection"] as const)(
    "whose answer was lost (%s) is found by its handle, and not sent again",
    async (fault) => {
      store.shopify.faults.set(fault, { times: 1, when: "after", match: "fulfillmentOrderHold" });
      const { externalId } = await writer.write(holding(), KEY);
      expect(externalId).toMatch(/FulfillmentHold/);
      expect(holds()).toEqual(["HIGH_RISK_OF_FRAUD"]);
      expect(applied()).toHaveLength(1);
    },
  );

  it("that never arrived is known not to have, and is not sent a second time", async () => {
    store.shopify.faults.set("error_before_apply", { times: 1, match: "fulfillmentOrderHold" });
    await expect(writer.write(holding(), KEY)).rejects.toMatchObject({ code: "shopify_unclear" });
    expect(await writer.probe(holding(), KEY, MINUTE)).toEqual({ state: "not_found" });
    expect(applied()).toEqual([]);
  });

  it("of another effect is not taken for this one", async () => {
    await writer.write(holding(), KEY);
    const other = await writer.probe(holding(), "7f3f1d36-0000-4000-8000-000000000009", MINUTE);
    expect(other).toMatchObject({ state: "unknown" });
  });

  it("is refused, with Shopify's own words, where the store has not allowed it", async () => {
    const narrow = await openTestStore({
      scopes: "read_products,read_orders,read_merchant_managed_fulfillment_orders",
    });
    const placed = narrow.shopify.admin.placeOrder({ lines: [{ variantId: MUG.variant, quantity: 1 }] });
    const fulfilmentOrderId = `gid://shopify/FulfillmentOrder/${placed.id}`;
    await expect(writing(accessTo(narrow)).write(holding({ fulfilmentOrderId }), KEY)).rejects.toMatchObject({
      name: "Refused",
      message: expect.stringContaining("Nothing was written") as string,
    });
    expect(narrow.shopify.ledger()).toEqual([]);
    await narrow.shopify.stop();
  });
});

describe("the approved end of a hold", () => {
  it("ends that hold, and no other", async () => {
    const write = releasing();
    store.shopify.admin.care.hold({ orderId: order.id, reason: "OTHER" });
    const { readBack } = await writer.write(write, KEY);

    expect(applied()).toEqual([
      ["fulfillmentOrderReleaseHold", [`hold of ${order.name} (INCORRECT_ADDRESS): released, ON_HOLD`]],
    ]);
    expect(holds()).toEqual(["OTHER"]);
    expect(readBack).toMatchObject({
      [`Hold of ${order.name}`]: "ended",
      [`Sending of ${order.name}`]: "ON_HOLD",
    });
  });

  it("lets the order go where no other stands on it", async () => {
    await writer.write(releasing(), KEY);
    expect(store.shopify.store.orders.get(order.id)).toMatchObject({
      fulfilmentStatus: "UNFULFILLED",
      holds: [],
    });
  });

  it("is stopped where somebody ended it already", async () => {
    const write = releasing();
    store.shopify.admin.care.release(order.id);
    await expect(writer.write(write, KEY)).rejects.toMatchObject({ code: "stale" });
    expect(applied()).toEqual([]);
  });

  it("whose answer was lost is found by reading back", async () => {
    const write = releasing();
    store.shopify.faults.set("error_after_apply", { times: 1, match: "fulfillmentOrderReleaseHold" });
    const { readBack } = await writer.write(write, KEY);
    expect(readBack).toMatchObject({ [`Hold of ${order.name}`]: "ended" });
    expect(applied()).toHaveLength(1);
  });
});

describe("what an approval of a hold rests on", () => {
  it("is read afresh: the part's status, and the reason of each hold", async () => {
    const write = releasing();
    const holdId = (write.request["holdIds"] as string[])[0] ?? "";
    const subjects = [`fulfilment:${part()}`, `hold:${holdId}@${part()}`, `hold:none@${part()}`];
    const readings = await writer.read(
      subjects.map((subject) => ({ subject, label: subject, value: null, tolerance: 0 })),
    );
    expect(readings.map(({ value }) => value)).toEqual(["ON_HOLD", "INCORRECT_ADDRESS", null]);
  });
});
