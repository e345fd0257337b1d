import { contributionOf } from "../../facts/contribution.ts";
import type { Demand } from "../../facts/demand.ts";
import { leadMoments, type LeadTime } from "../../facts/lead-time.ts";
import type { Settings } from "../../facts/settings.ts";
import type { VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import { leadAsks, type LeadOf } from "../shared/lead/lead-times.ts";
import { YEAR_DAYS } from "../shared/left-worth.ts";
import { demandAsks, type DemandOf } from "../shared/variant-demand.ts";

export const asks = { ...demandAsks, ...leadAsks } as const;
export type Input = DetectInput<typeof asks>;

/** All that is ordered by one chance of not running out, added up. */
export type Case = {
  products: number;
  /** Deviations of what is wanted during delivery, units, all products together. */
  deviationUnits: number;
  /** What one more deviation of shortage would lose in a year, and what one more of safety stock costs to keep. */
  shortMinor: Omit<Span, "likely">;
  keptMinor: number;
  settings: Settings;
  shop: Pick<Input, "currency" | "locale" | "today" | "seed">;
};

export type Skip = "no_sales" | "no_cost";

/** Standard deviation of what is wanted while an order is under way: L × sd² + d² × sL², and how far d itself is known. */
function deviationOf(demand: Demand, lead: LeadTime): number {
  const { meanDays, varianceDays } = leadMoments(lead);
  const perDay = demand.meanPerDay;
  const ofDay = perDay + perDay ** 2 / demand.dispersion;
  return Math.sqrt(
    ofDay * meanDays + perDay ** 2 * varianceDays + (perDay * demand.rateSpread * meanDays) ** 2,
  );
}

/** Adds one product up; look-ups and a formula. Null: it is not ordered by that chance. */
export function add(
  sum: Case,
  { input, variant }: { input: Input; variant: VariantRow },
  { demandOf, leadOf }: { demandOf: DemandOf; leadOf: LeadOf },
): Skip | null {
  const { facts, settings, currency } = input;
  const { priceMinor, tracked, continueSelling, variantId } = variant;
  const stock = facts.stock.get(variantId);
  if (!stock || !tracked || continueSelling || priceMinor <= 0) return null;
  const sales = facts.sales.get(variantId);
  const demand = sales ? demandOf(variant, sales, stock) : null;
  if (!sales || !demand) return "no_sales";
  if (variant.unitCostMinor === null) return "no_cost";
  const { perUnitMinor } = contributionOf({ variant, sales, settings, currency });
  if (perUnitMinor.high <= 0) return null;
  const deviation = deviationOf(demand, leadOf(variant.supplierKey));
  const ordersAYear = YEAR_DAYS / Math.max(7, settings.coverDays);
  const lost = ordersAYear * deviation * settings.lostSaleShare;
  sum.products += 1;
  sum.deviationUnits += deviation;
  sum.shortMinor.low += lost * Math.max(0, perUnitMinor.low);
  sum.shortMinor.high += lost * perUnitMinor.high;
  sum.keptMinor += deviation * variant.unitCostMinor * settings.holdingRatePerYear;
  return null;
}
