/** Readings of records stored in any order: webhooks come out of order, and a slow read may end after a later one. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrderFact, StockLevelFact, VariantFact } from "../../app/ops/facts/facts.ts";
import { diverged, type Facts, factsOf, total } from "../bench/webhooks/facts.ts";
import { aLine, anOrder, aParcel, aStockLevel, aVariant } from "../factories/facts.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";
import { chance as chanceOf } from "../sandbox/worlds/chance.ts";

/** Each record goes through its versions in an order of its own, so one write a turn tries them all. */
const PERMUTATIONS = 1_000;
const VERSIONS = 6;
const FIRST = Date.UTC(2026, 10, 20, 12);
const NOW = new Date("2026-11-22T12:00:00Z");

const ORDERED = Array.from({ length: VERSIONS }, (_, version) => version);

let opened: TestStore;
let wanted: Facts;
beforeAll(async () => {
  opened = await testStore();
  wanted = await written(() => ORDERED);
}, 240_000);
afterAll(() => opened.close());

type Reading = { variants: VariantFact[]; stockLevels: StockLevelFact[]; orders: OrderFact[] };

/** Of record `n` as it was after so many changes. */
function reading(n: number, version: number): Reading {
  const updatedAt = new Date(FIRST + version * 1_000);
  const refunds = Array.from({ length: version }, (_, k) => ({
    refundId: `R${n}-${k}`,
    createdAt: new Date(FIRST + (k + 1) * 1_000),
    day: "2026-11-21",
    lines: [{ lineId: aLine(n).lineId, quantity: 1, restockType: "RETURN", subtotalMinor: k }],
  }));
  return {
    variants: [
      aVariant(n, { priceMinor: 1_000 + version, status: version % 2 ? "draft" : "active", updatedAt }),
    ],
    stockLevels: [aStockLevel(n, { available: 10 * version, committed: version, updatedAt })],
    orders: [
      anOrder(n, {
        updatedAt,
        cancelledAt: version === VERSIONS - 1 ? updatedAt : null,
        lines: [aLine(n, { quantity: VERSIONS, currentQuantity: VERSIONS - version })],
        refunds,
        fulfilments: [aParcel(n, { updatedAt, status: version > 2 ? "SUCCESS" : "OPEN" })],
        discountCodes: [`CODE-${version}`],
      }),
    ],
  };
}

/** Writes turn by turn; `orderOf` says which version of a record comes in which turn. Returns what is then known. */
async function written(orderOf: (n: number) => readonly number[]): Promise<Facts> {
  const shop = await installShop(opened.store);
  const orders = Array.from({ length: PERMUTATIONS }, (_, n) => orderOf(n));
  for (let turn = 0; turn < VERSIONS; turn += 1) {
    const batch: Reading = { variants: [], stockLevels: [], orders: [] };
    for (const [n, versions] of orders.entries()) {
      const { variants, stockLevels, orders: read } = reading(n, versions[turn] ?? 0);
      batch.variants.push(...variants);
      batch.stockLevels.push(...stockLevels);
      batch.orders.push(...read);
    }
    await opened.store.shop(shop, (unit) => unit.facts.write(batch, new Date(NOW.getTime() + turn)));
  }
  await opened.store.shop(shop, (unit) => unit.facts.rebuildDailySales(null));
  return factsOf(opened.database.url, shop);
}

describe("readings in any order", () => {
  it("leave what the last change left: 1,000 permutations of six versions, some of them twice", async () => {
    const chance = chanceOf(11, "permutations");
    const found = await written(() => {
      const shuffled = chance.shuffle([...ORDERED]);
      // A repeated delivery reads what was read before; the newest is never the one left out.
      if (shuffled[0] !== VERSIONS - 1 && shuffled[1] !== VERSIONS - 1 && chance.happens(0.3))
        shuffled[0] = shuffled[1] ?? 0;
      return shuffled;
    });
    expect(diverged(found, wanted)).toEqual({});
    expect(wanted.get("variants")?.size).toBe(PERMUTATIONS);
    expect(wanted.get("refund_lines")?.size).toBe(PERMUTATIONS * (VERSIONS - 1));
  }, 120_000);

  it("would show it if an older reading won: half of the records stop before the last version", async () => {
    const found = await written((n) => (n % 2 ? ORDERED : ORDERED.map(() => 2)));
    expect(total(diverged(found, wanted))).toBeGreaterThan(PERMUTATIONS);
  }, 120_000);
});
