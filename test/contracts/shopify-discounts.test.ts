/** Discounts against the stand-in: where the store allows it, those that are on. */
import { afterEach, describe, expect, it } from "vitest";
import type { Reads } from "../../app/connectors/contract.ts";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import { openTestStore, tinyWorld, type TestStore } from "../sandbox/shopify/test-store.ts";
import type { WorldDiscount } from "../sandbox/worlds/world.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

const NOW = new Date("2026-11-20T12:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const code: WorldDiscount = {
  ...{ id: "81", title: "Summer", code: "summer20", share: 0.2, status: "ACTIVE" },
  ...{ startsAt: ago(150), endsAt: null, uses: 12 },
};

let store: TestStore;
let kept: Memory;
let reads: Reads;
afterEach(() => store.shopify.stop());

async function open(discounts: WorldDiscount[], grants: readonly string[] = ["read_discounts"]) {
  const world = tinyWorld();
  world.shop.grants.push(...grants);
  world.discounts = discounts;
  store = await openTestStore({ world });
  kept = memory(() => store.clock.now);
  reads = shopify.open(accessTo(store));
}

describe("discounts that are on", () => {
  it("come with the first read, codes in capitals as orders name them", async () => {
    await open([
      code,
      { ...code, id: "82", title: "Over", code: "OVER", status: "EXPIRED" },
      {
        ...code,
        id: "83",
        title: "For all",
        code: null,
        share: 0.1,
        startsAt: ago(2),
        endsAt: ago(-5),
        uses: 0,
      },
    ]);
    await reads.firstRead(kept.ports);
    expect(kept.discounts).toEqual([
      {
        ...{ discountId: "gid://shopify/DiscountAutomaticNode/83", title: "For all", kind: "automatic" },
        ...{ code: null, share: 0.1, startsAt: ago(2), endsAt: ago(-5), uses: 0 },
      },
      {
        ...{ discountId: "gid://shopify/DiscountCodeNode/81", title: "Summer", kind: "code" },
        ...{ code: "SUMMER20", share: 0.2, startsAt: ago(150), endsAt: null, uses: 12 },
      },
    ]);
    expect(kept.statuses.get("discounts")).toMatchObject({ state: "complete", rowsRead: 2, limit: null });
  });

  it("are all read again each time", async () => {
    await open([code]);
    await reads.firstRead(kept.ports);
    kept.discounts = [];
    await reads.incrementalRead(kept.ports);
    expect(kept.discounts).toHaveLength(1);
  });

  it("are read up to the newest thousand, and that there are more is said", async () => {
    await open(Array.from({ length: 1_050 }, (_, n) => ({ ...code, id: String(1_000 + n) })));
    await reads.firstRead(kept.ports);
    expect(kept.discounts).toHaveLength(1_000);
    expect(kept.statuses.get("discounts")?.limit).toContain("more discounts than the newest 1000");
  });

  it("are not asked for where the store has not allowed it", async () => {
    await open([code], []);
    await reads.firstRead(kept.ports);
    expect(kept.statuses.has("discounts")).toBe(false);
    expect(kept.discounts).toEqual([]);
  });

  it("that cannot be stored keep nothing else from being read, and say so", async () => {
    await open([code]);
    kept.failOn = (batch) => batch.discounts !== undefined;
    await reads.firstRead(kept.ports);
    expect(kept.statuses.get("discounts")).toMatchObject({ state: "failed", lastCompleteAt: null });
    expect(kept.statuses.get("orders")).toMatchObject({ state: "complete" });
  });
});
