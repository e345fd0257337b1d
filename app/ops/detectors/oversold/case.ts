import { type Contribution, contributionOf } from "../../facts/contribution.ts";
import { addDays, daysBetween } from "../../facts/day.ts";
import type { Demand } from "../../facts/demand.ts";
import { type LeadTime, leadTimeFrom } from "../../facts/lead-time.ts";
import type { Settings } from "../../facts/settings.ts";
import type { OnOrderRow, SalesRow, StockRow, SupplierRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import { noSales } from "../shared/no-sales.ts";
import { type DemandOf, demandAsks, WINDOW_DAYS } from "../shared/variant-demand.ts";

export const asks = { ...demandAsks, suppliers: true, onOrder: true } as const;
export type OversoldAsks = typeof asks;

/** One variant of which more was sold than there were. */
export type Case = {
  variant: VariantRow;
  stock: StockRow;
  sales: SalesRow;
  /** Null: how it sells is not known. */
  demand: Demand | null;
  contribution: Contribution;
  supplier: SupplierRow | null;
  onOrder: OnOrderRow | null;
  lead: LeadTime;
  settings: Settings;
  shop: Pick<DetectInput<OversoldAsks>, "currency" | "locale" | "today" | "seed">;
  /** Promised to customers and not there, units. */
  owedUnits: number;
  /** Days until what is on the way covers what is owed; null: nothing does. */
  coveredInDays: number | null;
};

/** Why a variant raises nothing, where that is worth saying. */
export type Skip = "fine" | "untracked" | "no_price" | "nobody_waits" | "stockout";

/** Look-ups only. What the stock-out detector alerts of is left to it: it orders for those who wait as well. */
export function caseFor(
  input: DetectInput<OversoldAsks>,
  variant: VariantRow,
  demandOf: DemandOf,
): Case | Skip {
  const { facts, settings, today } = input;
  if (!variant.tracked) return "untracked";
  const stock = facts.stock.get(variant.variantId);
  if (!stock || stock.available >= 0) return "fine";
  if (variant.priceMinor <= 0) return "no_price";
  if (stock.committed <= 0) return "nobody_waits";
  const known = facts.sales.get(variant.variantId);
  const demand = known ? demandOf(variant, known, stock) : null;
  if (!variant.continueSelling && demand) return "stockout";
  const sales = known ?? noSales(variant, addDays(today, -WINDOW_DAYS));
  const contribution = contributionOf({ variant, sales, settings, currency: input.currency });
  const supplier = variant.supplierKey === null ? null : (facts.suppliers.get(variant.supplierKey) ?? null);
  const lead = leadTimeFrom(supplier?.leadDays ?? null, settings.defaultLeadDays);
  const owedUnits = Math.min(-stock.available, stock.committed);
  const onOrder = facts.onOrder.get(variant.variantId) ?? null;
  const coveredInDays = coveredIn(owedUnits, { onOrder, stock, lead, today });
  return {
    ...{ variant, stock, sales, demand, contribution, supplier, onOrder, lead, settings, shop: input },
    ...{ owedUnits, coveredInDays },
  };
}

/** By our own orders on their days, else by what Shopify shows as incoming without a day, within a usual delivery. */
function coveredIn(
  owedUnits: number,
  of: Pick<Case, "onOrder" | "stock" | "lead"> & { today: string },
): number | null {
  let units = 0;
  const arrivals = of.onOrder?.arrivals ?? [];
  for (const arrival of arrivals.toSorted((a, b) => a.expectedDay.localeCompare(b.expectedDay))) {
    units += arrival.units;
    if (units >= owedUnits) return Math.max(1, daysBetween(of.today, arrival.expectedDay));
  }
  return of.stock.incoming >= owedUnits ? Math.max(1, of.lead.typicalDays) : null;
}
