import { type Demand, demandFrom } from "../../facts/demand.ts";
import { SEASON_WINDOW_DAYS, seasonsFrom } from "../../facts/season.ts";
import type { SalesRow, StockRow, VariantRow } from "../../facts/views.ts";
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

/** Works out once what all variants share: their types' seasons. */
export function demandReader(
  input: Pick<DetectInput<DemandAsks>, "facts" | "today" | "salesReach">,
): DemandOf {
  const { facts, today, salesReach } = input;
  const seasonOf = seasonsFrom({ typeSales: facts.typeSales, today, salesKnownSince: salesReach.since });
  return (variant, sales, stock) =>
    demandFrom({
      sales,
      outOfStock: facts.outOfStock.get(variant.variantId)?.days ?? null,
      stockLogSince: salesReach.stockLogSince,
      season: seasonOf(variant.productType),
      salesKnownSince: salesReach.since,
      createdDay: variant.createdDay,
      available: stock.available,
    });
}
