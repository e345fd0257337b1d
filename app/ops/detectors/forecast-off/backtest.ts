import { addDays, type Day } from "../../facts/day.ts";
import { type Demand, seasonMean } from "../../facts/demand.ts";
import { Z90 } from "../../facts/quantiles.ts";
import { SEASON_WINDOW_DAYS } from "../../facts/season.ts";
import type { SalesRow, StockRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import { demandReader, WINDOW_DAYS } from "../shared/variant-demand.ts";

/** What is forecast and then sold: four weeks, so that weekdays and single orders even out. */
export const SPAN_DAYS = 28;

/** The last four weeks, and the four before them to compare with. */
const ROUNDS = 2;

export const asks = {
  variants: true,
  stock: true,
  sales: { lastDays: WINDOW_DAYS + ROUNDS * SPAN_DAYS },
  outOfStock: { lastDays: WINDOW_DAYS + ROUNDS * SPAN_DAYS },
  typeSales: { lastDays: SEASON_WINDOW_DAYS + ROUNDS * SPAN_DAYS },
} as const;
export type Input = DetectInput<typeof asks>;

/** What was expected of one variant, and what sold; eight times in ten it was to lie between `low` and `high`. Units. */
export type Tried = { expected: number; low: number; high: number; sold: number };

/** Of days on which it was out more than this, what sold does not tell what was wanted. */
const MOST_OUT_DAYS = 14;

/**
 * What our demand would have said of the four weeks that ended `ago` days ago, by what was known on the day before them,
 * against what sold. Whether it was there on a day is known from the stock log alone. Null: it would have said nothing.
 */
export function backtest(input: Input, ago: number): (of: Subject) => Tried | null {
  const cut = ago + SPAN_DAYS;
  const asOf = addDays(input.today, -cut);
  const typeSales = new Map(
    [...input.facts.typeSales].map(([type, row]) => [
      type,
      { ...row, units: row.units.slice(0, Math.max(0, row.units.length - cut)) },
    ]),
  );
  const demandOf = demandReader({ ...input, today: asOf, facts: { ...input.facts, typeSales } });
  return ({ variant, sales, stock }) => {
    const known = sales.units.length - cut;
    if (known < SPAN_DAYS) return null;
    const earlier = { ...sales, units: sales.units.slice(Math.max(0, known - WINDOW_DAYS), known) };
    const from = addDays(sales.from, Math.max(0, known - WINDOW_DAYS));
    // Whether any was left then is not known: what had stopped selling is taken to have been there.
    const demand = demandOf(variant, { ...earlier, from }, { ...stock, available: 1 });
    if (!demand) return null;
    const out = input.facts.outOfStock.get(variant.variantId)?.days;
    return triedOf(demand, { sales, from: known, firstDay: asOf, out });
  };
}

export type Subject = { variant: VariantRow; sales: SalesRow; stock: StockRow };

function triedOf(
  demand: Demand,
  of: { sales: SalesRow; from: number; firstDay: Day; out: ReadonlySet<Day> | undefined },
): Tried | null {
  let sold = 0;
  let days = 0;
  for (let at = 0; at < SPAN_DAYS; at += 1) {
    if (of.out?.has(addDays(of.firstDay, at))) continue;
    days += 1;
    sold += Math.max(0, of.sales.units[of.from + at] ?? 0);
  }
  if (days < SPAN_DAYS - MOST_OUT_DAYS) return null;
  const season = demand.season ? seasonMean(demand.season, { from: 0, days: SPAN_DAYS }) : 1;
  const expected = demand.meanPerDay * season * days;
  // Beside the rate, single days stray: variance = mean + mean² ÷ dispersion, day by day.
  const perDay = expected / days;
  const chance = Z90 * Math.sqrt(days * (perDay + perDay ** 2 / demand.dispersion));
  const below = Math.hypot(expected * (1 - demand.p10PerDay / demand.meanPerDay), chance);
  const above = Math.hypot(expected * (demand.p90PerDay / demand.meanPerDay - 1), chance);
  return { expected, low: Math.max(0, expected - below), high: expected + above, sold };
}
