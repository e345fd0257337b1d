import { contributionOf } from "../../../facts/contribution.ts";
import { type Demand, rateShape, seasonMean, spreadOver } from "../../../facts/demand.ts";
import { Z90 } from "../../../facts/quantiles.ts";
import type { StockRow, SupplierRow, VariantRow } from "../../../facts/views.ts";
import type { DetectInput } from "../../contract.ts";
import type { Span } from "../gains.ts";
import type { LeadOf, SourcedLead } from "../lead/lead-times.ts";
import { type OnTheWay, onTheWayOf } from "../on-the-way.ts";
import type { Sold } from "../sale/sold.ts";
import type { StockAsks } from "../stock-asks.ts";
import type { DemandOf } from "../variant-demand.ts";

/** One variant with its stock, what comes of it, how it sells and how long a new order takes. */
export type StockLine = Omit<Sold, "shop"> &
  OnTheWay & {
    stock: StockRow;
    demand: Demand;
    lead: SourcedLead;
    supplier: SupplierRow | null;
    shop: Pick<DetectInput<StockAsks>, "currency" | "locale" | "today" | "seed">;
  };

export type StockSkip = "not_stocked" | "untracked" | "keeps_selling" | "no_price" | "no_sales";

/** Look-ups only. */
export function stockLine(
  input: DetectInput<StockAsks>,
  variant: VariantRow,
  { demandOf, leadOf }: { demandOf: DemandOf; leadOf: LeadOf },
): StockLine | StockSkip {
  const { facts, settings, currency } = input;
  if (!variant.tracked) return "untracked";
  if (variant.continueSelling) return "keeps_selling";
  const stock = facts.stock.get(variant.variantId);
  if (!stock) return "not_stocked";
  if (variant.priceMinor <= 0) return "no_price";
  const sales = facts.sales.get(variant.variantId);
  const demand = sales ? demandOf(variant, sales, stock) : null;
  if (!sales || !demand) return "no_sales";
  return {
    ...onTheWayOf(facts.onOrder.get(variant.variantId) ?? null, stock),
    ...{ variant, stock, sales, demand, settings, shop: input },
    lead: leadOf(variant.supplierKey),
    supplier: variant.supplierKey === null ? null : (facts.suppliers.get(variant.supplierKey) ?? null),
    contribution: contributionOf({ variant, sales, settings, currency }),
  };
}

/** Free to sell and under way. */
export function supplyOf({
  stock,
  orderedUnits,
  undatedUnits,
}: Pick<StockLine, "stock" | "orderedUnits" | "undatedUnits">): number {
  return Math.max(0, stock.available) + orderedUnits + undatedUnits;
}

/** Units a day, on average over so many days from today, as far as it is known. */
export function rateAhead({ demand }: Pick<StockLine, "demand">, days: number): Span {
  const season = demand.season ? seasonMean(demand.season, { from: 0, days }) : 1;
  const likely = demand.meanPerDay * season;
  const wide = Math.exp(Z90 * rateShape(likely, spreadOver(demand, days)).sigma);
  return { low: likely / wide, likely, high: likely * wide };
}
