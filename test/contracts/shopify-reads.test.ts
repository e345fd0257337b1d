/** The connector's reads against the stand-in: a small store known by heart. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import type { Reads } from "../../app/connectors/contract.ts";
import { openTestStore, tinyWorld, type TestStore } from "../sandbox/shopify/test-store.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

let store: TestStore;
let kept: Memory;
let reads: Reads;

async function open(change: (world: ReturnType<typeof tinyWorld>) => void = () => undefined) {
  const world = tinyWorld();
  change(world);
  store = await openTestStore({ world });
  kept = memory(() => store.clock.now);
  reads = shopify.open(accessTo(store));
}

afterEach(() => store.shopify.stop());

describe("the first read", () => {
  beforeEach(() => open());

  it("brings the catalogue, stock with all its quantities, and orders with lines, refunds and fulfilments", async () => {
    await reads.firstRead(kept.ports);

    expect(kept.profile).toMatchObject({
      name: "Tiny Mugs",
      currency: "USD",
      timeZone: "America/New_York",
      locale: "en-US",
    });
    expect([...kept.locations.values()].map(({ name }) => name).toSorted()).toEqual([
      "High Street",
      "Warehouse",
    ]);
    expect(kept.variants.get("gid://shopify/ProductVariant/110")).toMatchObject({
      productTitle: "Plate",
      variantTitle: null,
      sku: null,
      vendor: "Clay & Co",
      status: "active",
      priceMinor: 990,
      unitCostMinor: null,
    });
    expect(kept.variants.get("gid://shopify/ProductVariant/101")).toMatchObject({
      variantTitle: "Blue",
      compareAtMinor: 2000,
      unitCostMinor: 650,
    });
    expect(kept.levels.get("gid://shopify/InventoryItem/1100@gid://shopify/Location/1")).toMatchObject({
      available: -1,
      incoming: 6,
      damaged: 1,
      safetyStock: 2,
      onHand: 2,
    });
    expect([...kept.orders.values()]).toEqual([
      expect.objectContaining({
        name: "#1002",
        day: "2026-11-19",
        lines: [
          expect.objectContaining({
            variantId: "gid://shopify/ProductVariant/100",
            quantity: 2,
            unitPriceMinor: 1800,
            discountMinor: 360,
          }),
          expect.objectContaining({
            variantId: "gid://shopify/ProductVariant/110",
            quantity: 3,
            currentQuantity: 2,
          }),
        ],
        refunds: [
          expect.objectContaining({
            day: "2026-11-19",
            lines: [expect.objectContaining({ quantity: 1, restockType: "RETURN", subtotalMinor: 990 })],
          }),
        ],
        fulfilments: [expect.objectContaining({ status: "SUCCESS" })],
      }),
    ]);
    expect(kept.rebuilt).toEqual([null]);
  });

  it("says how far back sales are known without read_all_orders", async () => {
    await reads.firstRead(kept.ports);

    expect(kept.statuses.get("orders")).toMatchObject({
      state: "complete",
      since: "2026-09-22",
      rowsRead: 1,
      problem: null,
    });
    expect(kept.statuses.get("orders")?.limit).toContain("read_all_orders");
    expect(kept.statuses.get("products")).toMatchObject({
      state: "complete",
      limit: null,
      since: null,
      rowsRead: 3,
    });
  });
});
