import { beforeAll, describe, expect, it } from "vitest";
import type { World } from "../world.ts";
import { DEFAULT_SEED } from "./ensure.ts";
import { generateWorld } from "./world.ts";

const lastDay = "2026-11-21";
const END = new Date("2026-11-22T05:00:00Z");
const DAY_MS = 86_400_000;

let world: World;
beforeAll(() => {
  world = generateWorld({ seed: DEFAULT_SEED, lastDay });
});

describe("orders of the gift shop", () => {
  it("travel with a carrier, are scanned and arrive, never before they left and never in the future", () => {
    const parcels = world.orders.flatMap(({ fulfilments }) => fulfilments);
    for (const { createdAt, inTransitAt, deliveredAt, updatedAt } of parcels) {
      if (inTransitAt) expect(inTransitAt >= createdAt && inTransitAt < END).toBe(true);
      if (deliveredAt) expect(inTransitAt && deliveredAt > inTransitAt && deliveredAt < END).toBe(true);
      expect(updatedAt < END).toBe(true);
    }
    const old = parcels.filter(
      ({ carrier, createdAt }) => carrier && END.getTime() - createdAt.getTime() > 30 * DAY_MS,
    );
    expect(old.every(({ displayStatus }) => displayStatus === "DELIVERED")).toBe(true);
  });

  it("hold one that is risky, one that is held back, three whose payment lapses, and four parcels mislaid", () => {
    const of = (has: (order: World["orders"][number]) => boolean) => world.orders.filter(has).length;
    expect(of(({ riskLevel }) => riskLevel === "HIGH")).toBe(1);
    expect(
      of(({ holdReason, fulfilmentStatus }) => Boolean(holdReason) && fulfilmentStatus === "ON_HOLD"),
    ).toBe(1);
    expect(
      of(
        ({ financialStatus, authorizedUntil }) =>
          financialStatus === "AUTHORIZED" && Boolean(authorizedUntil),
      ),
    ).toBe(3);
    const mislaid = world.orders.filter(
      ({ createdAt, fulfilments: [parcel] }) =>
        parcel?.displayStatus === "IN_TRANSIT" && END.getTime() - createdAt.getTime() > 14 * DAY_MS,
    );
    expect(mislaid.map(({ fulfilments }) => fulfilments[0]?.carrier)).toEqual(Array(4).fill("Pine Express"));
  });

  it("that are held keep their units committed", () => {
    const held = world.orders.find(({ holdReason }) => holdReason);
    for (const { variantId, currentQuantity } of held?.lines ?? []) {
      const variant = world.variants.find(({ id }) => id === variantId);
      if (!variant?.tracked) continue;
      const committed = world.stock
        .filter(({ inventoryItemId }) => inventoryItemId === variant.inventoryItemId)
        .reduce((sum, level) => sum + level.committed, 0);
      expect(committed).toBeGreaterThanOrEqual(currentQuantity);
    }
  });

  it("of a small store have no such troubles", () => {
    const small = generateWorld({ seed: DEFAULT_SEED, lastDay, variants: 70, lines: 900, days: 120 });
    expect(small.orders.filter(({ riskLevel, holdReason }) => riskLevel ?? holdReason)).toEqual([]);
  });
});
