import type { Day } from "../../facts/day.ts";
import { type Demand, demandFrom } from "../../facts/demand.ts";
import { SEASON_WINDOW_DAYS, seasonsFrom } from "../../facts/season.ts";
import type { SalesRow, StockRow, VariantRow, View } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";

/** Eighteen whole weeks: enough for weekdays and drift; older days weigh next to nothing. */
export const WINDOW_DAYS = 126;

/** The views that demand is worked out from. */
export const demandAsks = {
  variants: true,
  stock: true,
  sales: { lastDays: WINDOW_DAYS },
  outOfStock: { lastDays: WINDOW_DAYS },
  typeSales: { lastDays: SEASON_WINDOW_DAYS },
} as const;
export type DemandAsks = typeof demandAsks;

/** How a variant sells, by the facts of one look. Null: its sales tell nothing. */
export type DemandOf = (variant: VariantRow, sales: SalesRow, stock: StockRow) => Demand | null;

/** Works out once what all variants share: their types' seasons, and since when our stock log is kept. */
export function demandReader(
  input: Pick<DetectInput<DemandAsks>, "facts" | "today" | "salesReach">,
): DemandOf {
  const { facts, today, salesReach } = input;
  const stockLogSince = firstDayLogged(facts.outOfStock);
  const seasonOf = seasonsFrom({ typeSales: facts.typeSales, today, salesKnownSince: salesReach.since });
  return (variant, sales, stock) =>
    demandFrom({
      sales,
      outOfStock: facts.outOfStock.get(variant.variantId)?.days ?? null,
      stockLogSince,
      season: seasonOf(variant.productType),
      salesKnownSince: salesReach.since,
      createdDay: variant.createdDay,
      available: stock.available,
    });
}

/** Our stock log starts no later than the first day on which it found anything out of stock. */
function firstDayLogged(outOfStock: View<"outOfStock">): Day | null {
  let first: Day | null = null;
  for (const { days } of outOfStock.values())
    for (const day of days) if (first === null || day < first) first = day;
  return first;
}
