/** Closing an own order in the store, against a stand-in that fails in named ways; judged by its ledger and its stock. */
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cancelOrder } from "../../app/ops/drafts/cancel-order/cancel-order.ts";
import type { Write } from "../../app/ops/drafts/contract.ts";
import type { ReceiveOrder } from "../../app/ops/drafts/receive-order/payload.ts";
import { receiveOrder } from "../../app/ops/drafts/receive-order/receive-order.ts";
import { openTestStore, PLATE, type TestStore, WAREHOUSE } from "../sandbox/shopify/test-store.ts";
import { accessTo } from "./shopify-harness.ts";
import { type Sides, writing } from "./shopify-writing.ts";

const MINUTE = 60_000;
const PLACE = {
  inventoryItemId: `gid://shopify/InventoryItem/${PLATE.item}`,
  locationId: `gid://shopify/Location/${WAREHOUSE}`,
};

let store: TestStore;
let writer: Sides;
let key: string;
beforeEach(async () => {
  store = await openTestStore();
  writer = writing(accessTo(store));
  key = randomUUID();
});
afterEach(() => store.shopify.stop());

/** The kind's own example, of the store's plates: six are incoming, and `units` of them arrive. */
function receipt(units: number, change: Partial<ReceiveOrder> = {}): Write {
  const { example } = receiveOrder;
  return receiveOrder.toWrite({
    ...example,
    lines: example.lines.map((line) => ({ ...line, ...PLACE, openUnits: 6, units, incomingAtShow: 6 })),
    ...change,
  });
}

function cancellation(units: number): Write {
  const { example } = cancelOrder;
  return cancelOrder.toWrite({
    ...example,
    lines: example.lines.map((line) => ({ ...line, ...PLACE, openUnits: 6, units, incomingAtShow: 6 })),
  });
}

const stock = () => {
  const level = store.shopify.store.level(PLATE.item, WAREHOUSE);
  if (!level) throw new Error("the plate is stocked in the warehouse");
  return { incoming: level.quantities.incoming, available: level.quantities.available };
};
const applied = () => store.shopify.ledger();

describe("a receipt", () => {
  it("moves what arrived from incoming to available, under the order's document, and reads both back", async () => {
    const before = stock();

    const { externalId, readBack } = await writer.write(receipt(4), key);

    expect(externalId).toMatch(/^gid:\/\/shopify\/InventoryAdjustmentGroup\//);
    expect(stock()).toEqual({ incoming: 2, available: before.available + 4 });
    expect(readBack).toMatchObject({
      "Incoming of Plate at Warehouse": 2,
      "Available of Plate, all locations": before.available + 4,
    });
    expect(applied()).toEqual([expect.objectContaining({ operation: "inventoryMoveQuantities", key })]);
    expect(JSON.stringify(applied()[0]?.variables)).toContain("gid://ops-room/PurchaseOrder/PO-1001");
  });

  it("of units that were counted in by hand lowers incoming alone", async () => {
    const before = stock();
    await writer.write(receipt(6, { stock: "counted_in" }), key);
    expect(stock()).toEqual({ incoming: 0, available: before.available });
  });

  it.each(["error_after_apply", "error_before_apply", "cut_connection", "throttled", "slow"] as const)(
    "is applied once though the shop answers with %s",
    async (fault) => {
      const before = stock();
      store.shopify.faults.set(fault, {
        times: 1,
        ms: 20,
        when: "after",
        match: /inventoryMoveQuantities|ReceiveIncoming/,
      });
      await writer.write(receipt(6), key);
      await writer.write(receipt(6), key);
      expect(applied()).toHaveLength(1);
      expect(stock()).toEqual({ incoming: 0, available: before.available + 6 });
    },
  );

  it("does not care that units were sold meanwhile", async () => {
    store.shopify.admin.setAvailable({ inventoryItemId: PLATE.item, locationId: WAREHOUSE, quantity: 1 });
    await writer.write(receipt(6), key);
    expect(stock()).toEqual({ incoming: 0, available: 7 });
  });

  it("is refused when incoming changed since it was shown, and says how", async () => {
    store.shopify.admin.receiveIncoming({ inventoryItemId: PLATE.item, locationId: WAREHOUSE, quantity: 2 });
    const before = stock();
    await expect(writer.write(receipt(6), key)).rejects.toMatchObject({
      name: "Refused",
      code: "shopify_change_from_quantity_stale",
      message:
        "Incoming stock of Plate changed from 6 to 4 since you approved. Nothing was written: look again.",
    });
    expect(stock()).toEqual(before);
  });

  it("with no comparison, or of no units, is refused before anything leaves", async () => {
    const { request, ...write } = receipt(6);
    const [change] = request["changes"] as [Record<string, number>];
    for (const over of [{ changeFromQuantity: null }, { units: 0 }, { units: -6 }])
      await expect(
        writer.write({ ...write, request: { ...request, changes: [{ ...change, ...over }] } }, key),
      ).rejects.toMatchObject({ code: "unknown_write" });
    expect(applied()).toEqual([]);
  });
});

describe("a cancellation", () => {
  it("lowers incoming by what will not come, and nothing else", async () => {
    const before = stock();
    await writer.write(cancellation(5), key);
    expect(stock()).toEqual({ incoming: 1, available: before.available });
    expect(applied()).toEqual([expect.objectContaining({ operation: "inventoryAdjustQuantities", key })]);
  });
});

describe("looking for a receipt whose answer was lost", () => {
  it("finds what was written, and moves nothing again", async () => {
    await writer.write(receipt(6), key);
    const after = stock();
    expect(await writer.probe(receipt(6), key, MINUTE)).toMatchObject({ state: "done" });
    expect(stock()).toEqual(after);
    expect(applied()).toHaveLength(1);
  });

  it("finds that nothing was written, and does not write it", async () => {
    expect(await writer.probe(receipt(6), key, MINUTE)).toEqual({ state: "not_found" });
    expect(applied()).toEqual([]);
  });

  it("does not take another's change for ours", async () => {
    store.shopify.admin.receiveIncoming({ inventoryItemId: PLATE.item, locationId: WAREHOUSE, quantity: 6 });
    const after = stock();
    expect(await writer.probe(receipt(6), key, MINUTE)).toMatchObject({ state: "unknown" });
    expect(stock()).toEqual(after);
  });
});
