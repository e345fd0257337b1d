import type { StockAhead } from "../contract.ts";
import { evenStockBands, LONGEST_CHART_DAYS } from "./even-stock.ts";
import { drawsOf } from "./gains.ts";
import type { OrderLine } from "./order-lines.ts";
import { surplusOf } from "./surplus.ts";

/** What comes of an order's line under one choice, and how many days later than expected. */
export type LineComes = { optionId: string; units: number; laterDays?: number };

/**
 * Stock of an order's product under each choice of what comes of it. None where something else is on its way: when that
 * lands is not part of the decision, and a picture without it would mislead.
 */
export function lineAhead(found: OrderLine, choices: readonly LineComes[]): StockAhead[] {
  const { variant, demand, stock, others, shop } = found;
  if (others.orderedUnits + others.undatedUnits > 0) return [];
  const { perDay, dueDays } = surplusOf(found);
  const spread = (value: number) => perDay * (value / demand.meanPerDay);
  const span = { low: spread(demand.p10PerDay), likely: perDay, high: spread(demand.p90PerDay) };
  const rates = drawsOf(span, { seed: shop.seed, name: `${variant.variantId} rate` });
  return choices.map(({ optionId, units, laterDays = 0 }) => ({
    optionId,
    ...evenStockBands({
      ...{ start: Math.max(0, stock.available), days: LONGEST_CHART_DAYS },
      wantedBefore: (path, day) => (rates[path] ?? 0) * day,
      order: units > 0 ? () => ({ units, day: dueDays + laterDays }) : null,
    }),
  }));
}
