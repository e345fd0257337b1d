/** Bundles against the stand-in: what they are made of, and which lines of an order were bought in one. */
import { afterEach, describe, expect, it } from "vitest";
import type { Reads } from "../../app/connectors/contract.ts";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import { MUG, openTestStore, PLATE, tinyWorld, type TestStore } from "../sandbox/shopify/test-store.ts";
import type { World } from "../sandbox/worlds/world.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

let store: TestStore;
let kept: Memory;
let reads: Reads;
afterEach(() => store.shopify.stop());

const gid = (id: string) => `gid://shopify/ProductVariant/${id}`;
const SET = "190";

/** A set of two mugs and a plate, bought once as part of the newest order. */
function worldWithASet(): World {
  const world = tinyWorld();
  const [mug] = world.variants;
  if (!mug) throw new Error("the tiny world has a mug");
  const set = {
    ...{ ...mug, id: SET, productId: "19", inventoryItemId: "1900", productTitle: "Breakfast for two" },
    ...{ variantTitle: null, sku: "SET", price: "40.00", cost: null },
  };
  const bundle = { groupId: "7", variantId: SET, units: 1 };
  return {
    ...world,
    variants: [...world.variants, set],
    bundles: [
      { bundleId: SET, variantId: MUG.variant, units: 2 },
      { bundleId: SET, variantId: PLATE.variant, units: 1 },
    ],
    orders: world.orders.map((order) => ({
      ...order,
      lines: order.lines.map((line) => (line.variantId === MUG.variant ? { ...line, bundle } : line)),
    })),
  };
}

async function open(world: World) {
  store = await openTestStore({ world });
  kept = memory(() => store.clock.now);
  reads = shopify.open(accessTo(store));
}

const PARTS = [
  { variantId: gid(MUG.variant), units: 2 },
  { variantId: gid(PLATE.variant), units: 1 },
];

describe("bundles", () => {
  it("come with their parts in the first read, and have no stock of their own", async () => {
    await open(worldWithASet());
    await reads.firstRead(kept.ports);
    expect(kept.variants.get(gid(SET))).toMatchObject({ tracked: false, parts: PARTS });
    expect(kept.variants.get(gid(MUG.variant))).toMatchObject({ tracked: true, parts: [] });
  });

  it("name themselves on the lines of orders that were bought in them", async () => {
    await open(worldWithASet());
    await reads.firstRead(kept.ports);
    const lines = [...kept.orders.values()].flatMap((order) => order.lines);
    expect(
      lines.filter(({ variantId }) => variantId === gid(MUG.variant)).map(({ bundle }) => bundle),
    ).toContainEqual({
      ...{ groupId: "gid://shopify/LineItemGroup/7", variantId: gid(SET), units: 1 },
    });
    expect(lines.some(({ bundle }) => bundle === null)).toBe(true);
  });

  it.each(["PRODUCTS_UPDATE", "INVENTORY_ITEMS_UPDATE"] as const)(
    "are read again with their parts when %s announces a change",
    async (topic) => {
      await open(worldWithASet());
      await reads.firstRead(kept.ports);
      kept.variants.delete(gid(SET));
      const ids =
        topic === "PRODUCTS_UPDATE"
          ? { productId: "gid://shopify/Product/19" }
          : { inventoryItemId: "gid://shopify/InventoryItem/1900" };
      await reads.applyWebhook(kept.ports, { topic, ids });
      expect(kept.variants.get(gid(SET))).toMatchObject({ parts: PARTS });
    },
  );

  it("cost a store that has none no call", async () => {
    await open(tinyWorld());
    const access = accessTo(store);
    await shopify.open(access).firstRead(kept.ports);
    const without = access.calls.length;
    await store.shopify.stop();
    await open(worldWithASet());
    const again = accessTo(store);
    await shopify.open(again).firstRead(kept.ports);
    expect(again.calls.length).toBe(without + 1);
  });
});
