import { type Contribution, contributionOf } from "../../facts/contribution.ts";
import { type Demand, rateShape, seasonMean, spreadOver } from "../../facts/demand.ts";
import { Z90 } from "../../facts/quantiles.ts";
import type { Settings } from "../../facts/settings.ts";
import type { SalesRow, StockRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { DemandAsks, DemandOf } from "../shared/variant-demand.ts";

/** Everything known of one variant of which too much lies on the shelf. */
export type Case = {
  variant: VariantRow;
  stock: StockRow;
  sales: SalesRow;
  demand: Demand;
  contribution: Contribution;
  settings: Settings;
  shop: Pick<DetectInput<DemandAsks>, "currency" | "locale" | "today" | "seed">;
  /** Units sold a day over the half year ahead. */
  perDay: number;
  /** Units beyond what sells within `HORIZON_DAYS`. */
  excessUnits: number;
};

/** Why a variant raises nothing, where that is worth saying. */
export type Skip = "fine" | "untracked" | "no_price" | "no_sales" | "out";

/** Half a year of sales may lie on the shelf before it counts as too much. */
export const HORIZON_DAYS = 182;

/** Look-ups only: of 10,000 variants most end here. */
export function caseFor(
  input: DetectInput<DemandAsks>,
  variant: VariantRow,
  demandOf: DemandOf,
): Case | Skip {
  const { facts, settings } = input;
  if (!variant.tracked) return "untracked";
  const stock = facts.stock.get(variant.variantId);
  const sales = facts.sales.get(variant.variantId);
  if (!stock || stock.available <= 0) return "out";
  if (variant.priceMinor <= 0) return "no_price";
  // What did not sell at all is another trouble: see dead_stock.
  if (!sales) return "no_sales";
  const demand = demandOf(variant, sales, stock);
  if (!demand) return "no_sales";

  const season = demand.season ? seasonMean(demand.season, { from: 0, days: HORIZON_DAYS }) : 1;
  const perDay = demand.meanPerDay * season;
  // Even at the high end of how it may sell, half a year does not suffice.
  const quick = perDay * Math.exp(Z90 * rateShape(perDay, spreadOver(demand, HORIZON_DAYS)).sigma);
  if (stock.available <= quick * HORIZON_DAYS) return "fine";

  const contribution = contributionOf({ variant, sales, settings, currency: input.currency });
  const excessUnits = stock.available - perDay * HORIZON_DAYS;
  return { variant, stock, sales, demand, contribution, settings, shop: input, perDay, excessUnits };
}
