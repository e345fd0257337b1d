import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, type Day, dayIn, weekdayOf } from "../../../../app/ops/facts/day.ts";
import { loadWorld } from "../folder/load-world.ts";
import { writeWorld } from "../folder/write-world.ts";
import type { World } from "../world.ts";
import { DEFAULT_SEED, ensureDefaultWorld, generateLargeWorld } from "./ensure.ts";
import { generateWorld } from "./world.ts";

const lastDay = "2026-11-21";
const dayOf = (at: Date) => dayIn("America/New_York", at);
let world: World;
let scratch = "";
beforeAll(async () => {
  world = generateWorld({ seed: DEFAULT_SEED, lastDay });
  scratch = await mkdtemp(path.join(os.tmpdir(), "gift-shop-"));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Units sold by a key, tests and cancelled orders left out. */
function unitsBy<K>(
  key: (order: World["orders"][number], line: World["orders"][number]["lines"][number]) => K,
): Map<K, number> {
  const units = new Map<K, number>();
  for (const order of world.orders)
    if (!order.cancelledAt && !order.test)
      for (const line of order.lines)
        units.set(key(order, line), (units.get(key(order, line)) ?? 0) + line.quantity);
  return units;
}

const rate = (units: Map<Day, number>, from: Day, until: Day) => {
  const some = [...units].filter(([day]) => day >= from && day <= until).map(([, count]) => count);
  return some.reduce((sum, count) => sum + count, 0) / some.length;
};

describe("the gift shop", () => {
  it("is the same for the same seed and day, and another for another", () => {
    // Compared as text: half a million values one by one take ten seconds.
    const small = (seed: number) =>
      JSON.stringify(generateWorld({ seed, lastDay, variants: 80, lines: 2000 }));
    expect(small(2) === small(2)).toBe(true);
    expect(small(2) === small(3)).toBe(false);
  });

  it("has the size of a real one", () => {
    const lines = world.orders.reduce((sum, order) => sum + order.lines.length, 0);
    // Goods, and a set of two of them.
    expect(world.variants).toHaveLength(401);
    expect(world.locations).toHaveLength(3);
    expect(world.suppliers).toHaveLength(14);
    expect(lines).toBeGreaterThan(30_000);
    expect(lines).toBeLessThan(40_000);
    const days = new Set(world.orders.map(({ createdAt }) => dayOf(createdAt)));
    expect(days.size).toBeGreaterThan(420);
    expect([...days].sort().at(-1)).toBe(lastDay);
  });

  it("has a chargeback that waits for an answer, settled ones, and payouts that arrived or are on their way", () => {
    const { disputes = [], payouts = [] } = world.payments ?? {};
    const open = disputes.filter(({ finalizedOn }) => finalizedOn === null);
    expect(open).toMatchObject([{ status: "NEEDS_RESPONSE", type: "CHARGEBACK" }]);
    expect(Number(open[0]?.amount)).toBeGreaterThan(60);
    expect(open[0]?.evidenceDueBy && dayOf(open[0].evidenceDueBy)).toBe(addDays(lastDay, 8));
    expect(disputes.length).toBeGreaterThan(10);
    expect(payouts.length).toBeGreaterThan(25);
    expect(payouts.every(({ net }) => Number(net) > 0)).toBe(true);
    expect(new Set(payouts.map(({ status }) => status))).toEqual(new Set(["PAID", "IN_TRANSIT"]));
  });

  it("sells more before Christmas, before weekends and in promotions", () => {
    const units = unitsBy((order) => dayOf(order.createdAt));
    const ordinary = rate(units, "2026-08-01", "2026-08-31");
    expect(rate(units, "2025-12-05", "2025-12-15")).toBeGreaterThan(2 * ordinary);
    expect(rate(units, "2025-11-28", "2025-12-01")).toBeGreaterThan(
      1.5 * rate(units, "2025-11-21", "2025-11-24"),
    );
    const weekday = (wanted: number) => {
      const some = [...units].filter(
        ([day]) => weekdayOf(day) === wanted && day < "2026-11-01" && day > "2026-07-20",
      );
      return some.reduce((sum, [, count]) => sum + count, 0) / some.length;
    };
    expect(weekday(5)).toBeGreaterThan(1.1 * weekday(2));
  });

  it("has orders late in the evening, which in UTC are tomorrow's", () => {
    expect(
      world.orders.some(({ createdAt }) => createdAt.toISOString().slice(0, 10) > dayOf(createdAt)),
    ).toBe(true);
  });

  it("lost sales to empty shelves in the past", () => {
    // Variants that sell more than every other day, and once nothing for two weeks.
    const days = unitsBy((order, line) => `${line.variantId} ${dayOf(order.createdAt)}`);
    const total = unitsBy((_, line) => line.variantId);
    const gaps = [...total].filter(([variantId, units]) => {
      if (variantId === null || units < 250) return false;
      let run = 0;
      let longest = 0;
      for (let at = 420; at > 30; at--) {
        run = days.has(`${variantId} ${addDays(lastDay, -at)}`) ? 0 : run + 1;
        longest = Math.max(longest, run);
      }
      return longest >= 14;
    });
    expect(gaps.length).toBeGreaterThan(2);
  });

  it("knows its truth for every variant and supplier", () => {
    const { truth } = world;
    expect(truth?.demandPerDay.size).toBe(401);
    for (const { id } of world.variants) expect(Number(truth?.unitCost.get(id))).toBeGreaterThan(0);
    for (const { name } of world.suppliers) expect(truth?.leadDays.get(name)?.mean).toBeGreaterThan(0);
  });

  it("keeps its books: what was refunded is gone from the line, and stays within it", () => {
    const wrong: unknown[] = [];
    for (const order of world.orders) {
      const refunded = new Map<string, number>();
      for (const { lines } of order.refunds)
        for (const part of lines) refunded.set(part.lineId, (refunded.get(part.lineId) ?? 0) + part.quantity);
      for (const line of order.lines) {
        if (line.currentQuantity !== line.quantity - (refunded.get(line.id) ?? 0)) wrong.push(line);
        if (line.currentQuantity < 0 || Number(line.discount) > Number(line.unitPrice) * line.quantity)
          wrong.push(line);
      }
      if (order.updatedAt < order.createdAt || dayOf(order.updatedAt) > lastDay) wrong.push(order);
    }
    expect(wrong).toEqual([]);
  });

  it("has the dirt of real catalogues", () => {
    const { variants, orders, stock } = world;
    const share = (test: (one: (typeof variants)[number]) => boolean) =>
      variants.filter(test).length / variants.length;
    expect(share(({ cost }) => cost === null)).toBeGreaterThan(0.04);
    expect(share(({ cost }) => cost === null)).toBeLessThan(0.13);
    const skus = variants.flatMap(({ sku }) => sku ?? []);
    expect(skus.length).toBeLessThan(variants.length);
    expect(new Set(skus).size).toBeLessThan(skus.length);
    for (const status of ["DRAFT", "ARCHIVED"] as const)
      expect(share((one) => one.status === status)).toBeGreaterThan(0);
    expect(share(({ price }) => price === "0.00")).toBeGreaterThan(0);
    expect(share(({ tracked }) => !tracked)).toBeGreaterThan(0);
    expect(new Set(variants.map(({ vendor }) => vendor)).size).toBeGreaterThan(14);
    expect(stock.some(({ available }) => available < 0)).toBe(true);
    expect(orders.some(({ test }) => test)).toBe(true);
    expect(orders.some(({ cancelledAt }) => cancelledAt !== null)).toBe(true);
    expect(orders.some(({ lines }) => lines.some(({ variantId }) => variantId === null))).toBe(true);
  });

  it("sells a set of two goods, of which one runs out before the other", () => {
    const { bundles = [], stock, variants } = world;
    expect(bundles).toHaveLength(2);
    const [set] = new Set(bundles.map(({ bundleId }) => bundleId));
    const inSet = world.orders.flatMap(({ lines }) =>
      lines.filter(({ bundle }) => bundle?.variantId === set),
    );
    expect(inSet.length).toBeGreaterThan(60);
    for (const groupId of new Set(inSet.map(({ bundle }) => bundle?.groupId)))
      expect(inSet.filter(({ bundle }) => bundle?.groupId === groupId)).toHaveLength(2);
    const itemOf = new Map(variants.map(({ id, inventoryItemId }) => [id, inventoryItemId]));
    const left = bundles.map(({ variantId }) =>
      stock
        .filter(({ inventoryItemId }) => inventoryItemId === itemOf.get(variantId))
        .reduce((sum, { available }) => sum + available, 0),
    );
    expect(Math.max(...left)).toBeGreaterThan(4 * Math.min(...left));
    expect(stock.some(({ inventoryItemId }) => inventoryItemId === itemOf.get(set ?? ""))).toBe(false);
  });

  it("is in some trouble today, and mostly fine", () => {
    const troubles = risks(world);
    expect(troubles.length).toBeGreaterThanOrEqual(8);
    expect(troubles.length).toBeLessThanOrEqual(25);
    expect(Math.max(...troubles)).toBeGreaterThan(10 * Math.min(...troubles));
  });

  it("is made once and then found, and made again when what makes it has changed", async () => {
    const dir = path.join(scratch, "deep", "gift-shop");
    const now = new Date("2026-11-22T17:00:00Z");
    expect(await ensureDefaultWorld(dir, now)).toBe(dir);
    expect(await ensureDefaultWorld(dir, new Date("2027-01-01T17:00:00Z"))).toBe(dir);
    expect((await loadWorld(dir, { now })).orders).toHaveLength(world.orders.length);
    await writeWorld(dir, { ...world, orders: [] }, { lastDay, about: "The gift shop of an older edition." });
    await ensureDefaultWorld(dir, now);
    expect((await loadWorld(dir, { now })).orders).toHaveLength(world.orders.length);
  });

  it("grows to the size that a benchmark asks for", () => {
    const large = generateLargeWorld({
      variants: 3000,
      lines: 20_000,
      seed: 1,
      now: new Date("2026-11-22T17:00:00Z"),
    });
    const lines = large.orders.reduce((sum, order) => sum + order.lines.length, 0);
    expect(large.variants.filter(({ productType }) => productType !== "Gift Sets")).toHaveLength(3000);
    expect(Math.abs(lines - 20_000)).toBeLessThan(3000);
  });
});

/** Contribution that will truly be lost before an order of today can arrive, where it is over $20. */
function risks({ variants, stock, suppliers, truth }: World): number[] {
  const units = new Map<string, number>();
  for (const level of stock)
    units.set(
      level.inventoryItemId,
      (units.get(level.inventoryItemId) ?? 0) + level.available + level.incoming,
    );
  return variants.flatMap((variant) => {
    const supplier = suppliers.find(({ name }) => name.toLowerCase() === variant.vendor.trim().toLowerCase());
    const lead = truth?.leadDays.get(supplier?.name ?? "")?.mean ?? 21;
    const missing =
      (truth?.demandPerDay.get(variant.id) ?? 0) * lead - (units.get(variant.inventoryItemId) ?? 0);
    const lost = missing * (Number(variant.price) - Number(truth?.unitCost.get(variant.id)));
    const sells =
      variant.status === "ACTIVE" && variant.tracked && variant.policy === "DENY" && variant.price !== "0.00";
    return sells && lost > 20 ? [lost] : [];
  });
}
