import { contributionOf } from "../../../facts/contribution.ts";
import { seasonMean, spreadOver } from "../../../facts/demand.ts";
import { Z90 } from "../../../facts/quantiles.ts";
import type { SalesRow, VariantRow } from "../../../facts/views.ts";
import type { DetectInput } from "../../contract.ts";
import type { Span } from "../gains.ts";
import { YEAR_DAYS } from "../left-worth.ts";
import type { Sold } from "../sale/sold.ts";
import type { DemandAsks, DemandOf } from "../variant-demand.ts";
import type { PaidCost } from "./paid-costs.ts";

/** A variant of which a unit costs more than it did; `variant` and `contribution` are at the new cost. */
export type CostRise = Omit<Sold, "shop"> & {
  /** What it cost on the order that is compared with. */
  old: PaidCost;
  newCostMinor: number;
  /** As Shopify has it; null: not recorded. */
  recordedCostMinor: number | null;
  /** Units that sell in a year. */
  yearUnits: Span;
  /** What its price was on average over the weeks of the sales window, minor units. */
  listMinor: number;
  shop: Pick<DetectInput<DemandAsks>, "currency" | "locale" | "today" | "seed">;
};

export type RiseSkip = "fine" | "no_sales" | "no_price";

/** Less is rounding, or an exchange rate: nobody writes a letter about it. A judgement, stated as such. */
const LEAST_RISE = 0.02;
/** A price so far above its own average was raised within the weeks looked at. A judgement, stated as such. */
const RAISED_BY = 0.01;

/** Look-ups only, until it is known that a cost rose. */
export function riseOf(
  input: DetectInput<DemandAsks>,
  { variant, old, newCostMinor }: { variant: VariantRow; old: PaidCost; newCostMinor: number },
  demandOf: DemandOf,
): CostRise | RiseSkip {
  const { facts, settings, currency } = input;
  if (newCostMinor < old.unitCostMinor * (1 + LEAST_RISE)) return "fine";
  if (variant.priceMinor <= 0) return "no_price";
  const sales = facts.sales.get(variant.variantId);
  const stock = facts.stock.get(variant.variantId);
  const demand = sales && stock ? demandOf(variant, sales, stock) : null;
  if (!sales || !demand) return "no_sales";
  const season = demand.season ? seasonMean(demand.season, { from: 0, days: YEAR_DAYS }) : 1;
  const likely = demand.meanPerDay * season * YEAR_DAYS;
  const off = Math.exp(Z90 * Math.min(1, spreadOver(demand, YEAR_DAYS)));
  const atNewCost = { ...variant, unitCostMinor: newCostMinor };
  return {
    variant: atNewCost,
    sales,
    settings,
    contribution: contributionOf({ variant: atNewCost, sales, settings, currency }),
    old,
    newCostMinor,
    recordedCostMinor: variant.unitCostMinor,
    yearUnits: { low: likely / off, likely, high: likely * off },
    listMinor: averagePrice(sales) ?? variant.priceMinor,
    shop: input,
  };
}

/** What the rise takes in a year, if nothing else changes, minor units. */
export function yearlyLoss({ old, newCostMinor, yearUnits }: CostRise): number {
  return (newCostMinor - old.unitCostMinor) * yearUnits.likely;
}

/** Whether its price was raised lately: then it followed the cost already. */
export function isRepriced({ variant, listMinor }: CostRise): boolean {
  return variant.priceMinor > listMinor * (1 + RAISED_BY);
}

function averagePrice({ units, grossMinor }: SalesRow): number | null {
  let sold = 0;
  for (const day of units) sold += day;
  return sold > 0 && grossMinor > 0 ? grossMinor / sold : null;
}
