/** Price lists of companies against the stand-in: in the shop's currency, once a day. */
import { afterEach, describe, expect, it } from "vitest";
import type { Reads } from "../../app/connectors/contract.ts";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import { openTestStore, tinyWorld, type TestStore } from "../sandbox/shopify/test-store.ts";
import type { WorldPriceList } from "../sandbox/worlds/world.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

let store: TestStore;
let kept: Memory;
let reads: Reads;
afterEach(() => store.shopify.stop());

const variantId = tinyWorld().variants[0]?.id ?? "";
const list: WorldPriceList = {
  ...{ id: "91", name: "Wholesale", currency: "USD", audience: "companies", active: true, off: 20 },
  prices: [{ variantId, price: "7.25" }],
};

async function open(priceLists: WorldPriceList[]) {
  store = await openTestStore({ world: { ...tinyWorld(), priceLists } });
  kept = memory(() => store.clock.now);
  reads = shopify.open(accessTo(store));
}

describe("price lists", () => {
  it("of companies come with the first read, in minor units and as a share of the shop's prices", async () => {
    await open([
      list,
      { ...list, id: "92", name: "Resellers", off: -10, prices: [] },
      { ...list, id: "93", audience: "market" },
      { ...list, id: "94", active: false },
      { ...list, id: "95", currency: "EUR" },
    ]);
    await reads.firstRead(kept.ports);
    expect(kept.priceLists).toEqual([
      {
        ...{ listId: "gid://shopify/PriceList/91", name: "Wholesale", share: 0.8 },
        prices: [{ variantId: `gid://shopify/ProductVariant/${variantId}`, priceMinor: 725 }],
      },
      { listId: "gid://shopify/PriceList/92", name: "Resellers", share: 1.1, prices: [] },
    ]);
    expect(kept.statuses.get("price_lists")).toMatchObject({ state: "complete", rowsRead: 1, limit: null });
  });

  it("are read again after a day, not before", async () => {
    await open([list]);
    await reads.firstRead(kept.ports);
    kept.priceLists = [];
    await reads.incrementalRead(kept.ports);
    expect(kept.priceLists).toEqual([]);
    store.clock.now = new Date(store.clock.now.getTime() + 86_400_000);
    await reads.incrementalRead(kept.ports);
    expect(kept.priceLists).toHaveLength(1);
  });

  it("that cannot be stored keep nothing else from being read, and say so", async () => {
    await open([list]);
    kept.failOn = (batch) => batch.priceLists !== undefined;
    await reads.firstRead(kept.ports);
    expect(kept.statuses.get("price_lists")).toMatchObject({ state: "failed", lastCompleteAt: null });
    expect(kept.statuses.get("orders")).toMatchObject({ state: "complete" });
  });
});
