import { type Contribution, contributionOf, middle } from "../../facts/contribution.ts";
import { type Demand, seasonMean } from "../../facts/demand.ts";
import { leadMoments, type LeadTime } from "../../facts/lead-time.ts";
import { normalQuantile } from "../../facts/quantiles.ts";
import type { Settings } from "../../facts/settings.ts";
import type { Facts, SalesRow, StockRow, SupplierRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { LeadOf, SourcedLead } from "../shared/lead/lead-times.ts";
import type { DemandOf } from "../shared/variant-demand.ts";
import type { StockAsks } from "../shared/stock-asks.ts";
import { type OnTheWay, onTheWayOf } from "../shared/on-the-way.ts";

/** Everything known of one variant whose stock may not last. */
export type Case = OnTheWay & {
  variant: VariantRow;
  stock: StockRow;
  sales: SalesRow;
  supplier: SupplierRow | null;
  demand: Demand;
  lead: SourcedLead;
  contribution: Contribution;
  settings: Settings;
  shop: Pick<DetectInput<StockAsks>, "currency" | "locale" | "today" | "salesReach" | "seed">;
};

/** Why a variant raises nothing, where that is worth saying. */
export type Skip =
  "fine" | "not_stocked" | "no_sales" | "untracked" | "keeps_selling" | "no_price" | "below_cost";

/** Days until the last day to decide within which an alert is raised; later ones are looked at again tomorrow. */
export const LOOK_AHEAD_DAYS = 14;

/** Standard deviations on top of the service level's own. */
const SKEW_MARGIN = 1.2;

/** Look-ups only, cheapest first: of 10,000 variants most end here. */
export function caseFor(
  input: DetectInput<StockAsks>,
  variant: VariantRow,
  { demandOf, leadOf }: { demandOf: DemandOf; leadOf: LeadOf },
): Case | Skip {
  const { facts, settings } = input;
  if (!variant.tracked) return "untracked";
  if (variant.continueSelling) return "keeps_selling";
  const stock = facts.stock.get(variant.variantId);
  const sales = facts.sales.get(variant.variantId);
  if (!stock) return "not_stocked";
  if (variant.priceMinor <= 0) return "no_price";
  if (!sales) return unsold(stock);

  const demand = demandOf(variant, sales, stock);
  if (!demand) return sales.units.some((units) => units > 0) ? "no_sales" : unsold(stock);
  const supplier = supplierOf(facts, variant);
  const lead = leadOf(variant.supplierKey);
  if (surelyLasts(stock.available, { demand, lead, serviceLevel: settings.serviceLevel })) return "fine";
  const contribution = contributionOf({ variant, sales, settings, currency: input.currency });
  const { perUnitMinor, notCountedMinor } = contribution;
  // By what is known: costs that may be there are no reason to be silent.
  if (middle(perUnitMinor) + middle(notCountedMinor) <= 0) return "below_cost";

  return {
    ...onTheWayOf(facts.onOrder.get(variant.variantId) ?? null, stock),
    variant,
    stock,
    sales,
    supplier,
    demand,
    lead,
    contribution,
    settings,
    shop: input,
  };
}

/** Nobody buys what is not there: without a sale, only stock on the shelf says that no order is needed. */
function unsold({ available }: StockRow): Skip {
  return available > 0 ? "fine" : "no_sales";
}

function supplierOf(facts: Facts<StockAsks>, variant: VariantRow): SupplierRow | null {
  return variant.supplierKey === null ? null : (facts.suppliers.get(variant.supplierKey) ?? null);
}

/**
 * Whether stock on hand lasts past lead time and look-ahead at more than the service level, by mean and variance of
 * demand over an uncertain time; the margin of deviations pays for the skew that they leave out.
 */
function surelyLasts(
  available: number,
  input: { demand: Demand; lead: LeadTime; serviceLevel: number },
): boolean {
  const { demand, lead, serviceLevel } = input;
  const { meanDays, varianceDays } = leadMoments(lead);
  const days = meanDays + LOOK_AHEAD_DAYS;
  const season = demand.season ? seasonMean(demand.season, { from: 0, days: Math.ceil(days) }) : 1;
  const perDay = demand.meanPerDay * season;
  const variance =
    (perDay * demand.rateSpread * days) ** 2 +
    perDay ** 2 * varianceDays +
    (perDay + perDay ** 2 / demand.dispersion) * days;
  return available > perDay * days + (normalQuantile(serviceLevel) + SKEW_MARGIN) * Math.sqrt(variance);
}
