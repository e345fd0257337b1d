import { demandReader, WINDOW_DAYS } from "../../../app/ops/detectors/shared/variant-demand.ts";
import { addDays, daysBetween, weekdayOf } from "../../../app/ops/facts/day.ts";
import type { Demand } from "../../../app/ops/facts/demand.ts";
import { type DemandPaths, sampleDemand } from "../../../app/ops/facts/demand-paths.ts";
import { partInMiddle } from "../../../app/ops/facts/forecast/dependence.ts";
import { SEASON_WINDOW_DAYS } from "../../../app/ops/facts/season.ts";
import {
  LEVELS_DAYS,
  type SalesRow,
  type StockRow,
  type TypeLevels,
  type VariantRow,
} from "../../../app/ops/facts/views.ts";
import { round } from "../bench.ts";
import { onCalendar, placesOf } from "./calendar.ts";
import { JUDGED, measuring, type Said } from "./measures.ts";
import type { Series } from "./read-series.ts";

const DIGITS = 5;
const PATHS = 500;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const source = { connector: "file", recordId: "series", observedAt: "2026-01-01T00:00:00Z" };

type Run = { series: Series; horizon: number; season: number; windows: number; seed: number };

/**
 * Measures of the demand that detectors look at: what it says of each day ahead by its drawn paths, and of the sums
 * over the first half of the window and over the whole (`wql_sums`, `coverage80_sums`). It is told what a shop would
 * know: its window of sales, a day without a sale being 0, and the sales of all series by type (what stands before
 * the first `_` or space of an id). `null` where periods are not days.
 */
export function productDemand(run: Run): Record<string, number> | null {
  if (run.season !== 7 || !run.series.periods.every((name) => DAY.test(name))) return null;
  const measured = measuring(run.season);
  const sums = { measured: measuring(1), held: 0, count: 0 };
  let seconds = 0;
  for (let window = run.windows; window >= 1; window -= 1)
    seconds += judgeWindow(run, window, { measured, sums });
  const { wql, ql90, ql95, coverage80 } = measured.done();
  const figures = {
    wql,
    ql90,
    ql95,
    coverage80,
    wql_sums: sums.measured.done().wql,
    coverage80_sums: sums.held / sums.count,
  };
  return {
    ...Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, round(value, DIGITS)])),
    seconds_per_1000: round((1000 * seconds) / run.windows / run.series.values.length, 3),
  };
}

type Sums = { measured: ReturnType<typeof measuring>; held: number; count: number };

/** Gives the processor seconds that working out all demands took; drawing paths is not counted. */
function judgeWindow(
  { series, horizon, seed }: Run,
  window: number,
  { measured, sums }: { measured: ReturnType<typeof measuring>; sums: Sums },
): number {
  const places = placesOf(series);
  const cut = series.periods.length - window * horizon;
  const start = (places[cut - 1] ?? 0) + 1;
  const today = addDays(series.periods[0] ?? "", start);
  const steps = Array.from({ length: horizon }, (_, at) => (places[cut + at] ?? 0) - start);
  const days = (steps.at(-1) ?? 0) + 1;
  const known = series.values.map((values) => onCalendar(values.subarray(0, cut), places.slice(0, cut)));
  const started = process.cpuUsage();
  const demands = demandsOf({ ids: series.ids, known, today });
  const used = process.cpuUsage(started);
  series.values.forEach((values, item) => {
    const actual = values.subarray(cut, cut + horizon);
    const demand = demands[item] ?? null;
    const paths =
      demand &&
      sampleDemand(demand, {
        daysByPath: new Int32Array(PATHS).fill(days),
        firstWeekday: weekdayOf(today),
        seed: seed + item,
      });
    measured.series(values.subarray(0, cut), actual, (at) =>
      saidOf(paths, steps[at] ?? 0, (steps[at] ?? 0) + 1),
    );
    judgeSums({ actual, paths, steps }, sums);
  });
  return (used.user + used.system) / 1e6;
}

/** As a shop would know them: views of all series on a morning, read by the product's own reader. */
function demandsOf(input: {
  ids: readonly string[];
  known: readonly Float64Array[];
  today: string;
}): (Demand | null)[] {
  const { ids, known, today } = input;
  const rows = known.map((values, item) => rowsOf(ids[item] ?? "", { values, today }));
  const typeSales = new Map<string, TypeSales>();
  known.forEach((values, item) => {
    for (const type of new Set(["", typeOf(ids[item] ?? "") ?? ""]))
      addTo(typeSales, type, { values, today });
  });
  for (const [type, row] of typeSales)
    row.levels = levelsOf(
      rows.filter(({ variant }) => type === "" || variant.productType === type),
      today,
    );
  const length = known[0]?.length ?? 0;
  const demandOf = demandReader({
    facts: {
      variants: new Map(rows.map(({ variant }) => [variant.variantId, variant])),
      stock: new Map(rows.map(({ variant, stock }) => [variant.variantId, stock])),
      sales: new Map(rows.map(({ variant, sales }) => [variant.variantId, sales])),
      outOfStock: new Map(),
      typeSales,
    },
    today,
    salesReach: { since: addDays(today, -length), limit: null, stockLogSince: null },
  });
  return rows.map(({ variant, sales, stock }) => demandOf(variant, sales, stock));
}

type TypeSales = { from: string; units: number[]; levels?: TypeLevels };

/** As the store sums them up in SQL. */
function levelsOf(rows: readonly { variant: VariantRow; sales: SalesRow }[], today: string): TypeLevels {
  const levels = { variants: 0, meanPerDay: 0, variance: 0, chanceVariance: 0 };
  for (const { variant, sales } of rows) {
    const days = Math.max(1, Math.min(LEVELS_DAYS, daysBetween(variant.createdDay, today)));
    const sold = sales.units.reduce((sum, units) => sum + Math.max(0, units), 0);
    if (sold === 0) continue;
    const rate = sold / days;
    const squares = sales.units.reduce((sum, units) => sum + units ** 2, 0) / days;
    levels.variants += 1;
    levels.meanPerDay += rate;
    levels.variance += rate ** 2;
    levels.chanceVariance += (squares - rate ** 2) / days;
  }
  const count = Math.max(1, levels.variants);
  const meanPerDay = levels.meanPerDay / count;
  return {
    variants: levels.variants,
    meanPerDay,
    variance: levels.variance / count - meanPerDay ** 2,
    chanceVariance: levels.chanceVariance / count,
  };
}

function addTo(
  typeSales: Map<string, TypeSales>,
  type: string,
  { values, today }: { values: Float64Array; today: string },
): void {
  const window = values.subarray(-SEASON_WINDOW_DAYS);
  let row = typeSales.get(type);
  if (!row) {
    row = { from: addDays(today, -window.length), units: new Array<number>(window.length).fill(0) };
    typeSales.set(type, row);
  }
  for (const [at, value] of window.entries()) row.units[at] = (row.units[at] ?? 0) + (value > 0 ? value : 0);
}

function rowsOf(
  id: string,
  { values, today }: { values: Float64Array; today: string },
): { variant: VariantRow; sales: SalesRow; stock: StockRow } {
  const first = values.findIndex((value) => value > 0);
  const units = Array.from(values.subarray(-WINDOW_DAYS), (value) => (Number.isNaN(value) ? 0 : value));
  return {
    variant: {
      variantId: id,
      productId: id,
      inventoryItemId: id,
      title: id,
      sku: id,
      vendor: null,
      supplierKey: null,
      productType: typeOf(id),
      priceMinor: 1_000,
      compareAtMinor: null,
      unitCostMinor: null,
      minimumAdvertisedMinor: null,
      tracked: true,
      continueSelling: false,
      createdDay: addDays(today, Math.max(first, 0) - values.length),
      source,
    },
    sales: {
      from: addDays(today, -units.length),
      units,
      grossMinor: 0,
      discountMinor: 0,
      returnedUnits: 0,
      source,
    },
    stock: { available: 1, committed: 0, incoming: 0, onHand: 1, byLocation: [], source },
  };
}

function typeOf(id: string): string | null {
  return /^(.+?)[_ ]/u.exec(id)?.[1] ?? null;
}

function judgeSums(
  { actual, paths, steps }: { actual: Float64Array; paths: DemandPaths | null; steps: readonly number[] },
  sums: Sums,
): void {
  for (const half of [Math.ceil(actual.length / 2), actual.length]) {
    const sum = actual.subarray(0, half).reduce((total, value) => total + value, 0);
    if (Number.isNaN(sum)) continue;
    const until = (steps[half - 1] ?? 0) + 1;
    sums.measured.series(Float64Array.of(0), Float64Array.of(sum), () => saidOf(paths, 0, until));
    sums.count += 1;
    sums.held += paths
      ? partInMiddle(...placeIn(drawnBetween(paths, 0, until), sum))
      : partInMiddle(sum > 0 ? 1 : 0, 1);
  }
}

/** Of the units wanted from one day up to another. */
function saidOf(paths: DemandPaths | null, from: number, until: number): Said {
  if (!paths) return { quantiles: JUDGED.map(() => 0), mean: 0, band: { low: 0, high: 0 } };
  const drawn = drawnBetween(paths, from, until);
  const quantiles = JUDGED.map((level) => drawn[Math.max(0, Math.ceil(level * drawn.length) - 1)] ?? 0);
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  return { quantiles, mean, band: { low: quantiles[0] ?? 0, high: quantiles[8] ?? 0 } };
}

function drawnBetween({ before, paths, days }: DemandPaths, from: number, until: number): Float64Array {
  return Float64Array.from({ length: paths }, (_, path) => {
    const at = path * (days + 1);
    return (before[at + until] ?? 0) - (before[at + from] ?? 0);
  }).sort();
}

/** Shares of what was drawn that lie below a sum, and not above it. */
function placeIn(drawn: Float64Array, sum: number): [number, number] {
  let below = 0;
  let notAbove = 0;
  for (const value of drawn) {
    if (value < sum) below += 1;
    if (value <= sum) notAbove += 1;
  }
  return [below / drawn.length, notAbove / drawn.length];
}
