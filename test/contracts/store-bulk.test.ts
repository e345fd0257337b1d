import { afterAll, beforeAll, expect, it } from "vitest";
import type { Unit } from "../../app/adapters/store/contract.ts";
import { addDays } from "../../app/ops/facts/day.ts";
import { anAlert, ranked } from "../factories/alert.ts";
import { aLine, anOrder, aStockLevel, aVariant } from "../factories/facts.ts";
import { markRead, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const TODAY = "2026-11-22";
const VARIANTS = 2_000;
const ORDERS = 5_000;
const LINES_PER_ORDER = 4;
const PAGE = 1_000;
const DAYS = 200;

let opened: TestStore;
beforeAll(async () => {
  opened = await testStore();
});
afterAll(() => opened.close());

const unit = <T>(work: (unit: Unit) => Promise<T>) => opened.store.shop(opened.shop, work);

// Figures are printed, not asserted: a busy machine is no fault of the store's.
it("takes a store by the page, loses no line, and prints how fast", async () => {
  for (let start = 0; start < VARIANTS; start += PAGE) {
    const numbers = Array.from({ length: PAGE }, (_, index) => start + index);
    const page = {
      variants: numbers.map((n) => aVariant(n)),
      stockLevels: numbers.map((n) => aStockLevel(n)),
    };
    await unit((u) => u.facts.write(page, NOW));
  }
  const pages = Array.from({ length: ORDERS / PAGE }, (_, page) =>
    Array.from({ length: PAGE }, (_, index) => order(page * PAGE + index)),
  );
  const writing = await seconds(async () => {
    for (const orders of pages) await unit((u) => u.facts.write({ orders }, NOW));
  });
  const rebuilding = await seconds(() => unit((u) => u.facts.rebuildDailySales(null)));
  await markRead(opened.store, opened.shop, NOW);
  const asks = { variants: true, stock: true, sales: { lastDays: DAYS } } as const;
  const reading = await seconds(() => unit((u) => u.facts.prepare(asks, TODAY)));
  process.stdout.write(
    `order lines written: ${String(Math.round((ORDERS * LINES_PER_ORDER) / writing))} a second; ` +
      `daily sales rebuilt in ${rebuilding.toFixed(2)} s; views of ${String(VARIANTS)} variants in ${reading.toFixed(2)} s\n`,
  );

  expect(await unit((u) => u.facts.counts())).toMatchObject({
    variants: VARIANTS,
    orders: ORDERS,
    lines: ORDERS * LINES_PER_ORDER,
  });
  const { sales } = await unit((u) => u.facts.prepare(asks, TODAY));
  let units = 0;
  for (const row of sales?.values() ?? []) for (const sold of row.units) units += sold;
  expect(units).toBe(ORDERS * LINES_PER_ORDER);
});

it("lists 1,000 open alerts and prints how fast", async () => {
  const alerts = Array.from({ length: 1_000 }, (_, n) =>
    ranked(anAlert(n), n, n < 5 ? "decide_now" : "can_wait"),
  );
  await unit((u) => u.alerts.replace({ ranked: alerts, quiet: [], detectors: ["stockout"], now: NOW }));
  const times: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    times.push(await seconds(() => unit((u) => u.alerts.open({ limitPerShelf: 50 }))));
  }
  times.sort((a, b) => a - b);
  process.stdout.write(`1,000 open alerts listed: p95 ${((times[37] ?? 0) * 1_000).toFixed(0)} ms\n`);
  const { shelves } = await unit((u) => u.alerts.open({ limitPerShelf: 50 }));
  expect(shelves.can_wait).toMatchObject({ count: 995, p50Minor: 9_950_000 });
  expect(shelves.can_wait.lines.map(({ position }) => position)).toEqual(
    Array.from({ length: 50 }, (_, n) => n + 5),
  );
});

function order(n: number) {
  const lines = Array.from({ length: LINES_PER_ORDER }, (_, index) => {
    const variant = (n * 7_919 + index * 104_729) % VARIANTS;
    return aLine(n * LINES_PER_ORDER + index, { variantId: aVariant(variant).variantId });
  });
  return anOrder(n, { day: addDays(TODAY, -1 - (n % DAYS)), lines });
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}
