import { type Contribution, contributionOf, middle } from "../../facts/contribution.ts";
import type { Demand } from "../../facts/demand.ts";
import { type LeadTime, leadTimeFrom } from "../../facts/lead-time.ts";
import type { Settings } from "../../facts/settings.ts";
import type { SalesRow, StockRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import { type DemandOf, demandAsks } from "../shared/variant-demand.ts";

export const asks = { ...demandAsks, suppliers: true } as const;
export type ImbalanceAsks = typeof asks;

type Location = StockRow["byLocation"][number];

/** One variant that is owed at one location while another has plenty of it. */
export type Case = {
  variant: VariantRow;
  stock: StockRow;
  sales: SalesRow;
  demand: Demand;
  contribution: Contribution;
  lead: LeadTime;
  settings: Settings;
  shop: Pick<DetectInput<ImbalanceAsks>, "currency" | "locale" | "today" | "seed">;
  short: Location;
  donor: Location;
  /** Sold from the short location and not there, units. */
  owedUnits: number;
  /** To move: what is owed, and some weeks of what the location is thought to sell. */
  moveUnits: number;
};

/** Why a variant raises nothing, where that is worth saying. */
export type Skip = "fine" | "untracked" | "empty_location" | "nobody_waits";

/** What a transfer should last for where it arrives. */
export const COVER_DAYS = 28;
/** Plenty: so many days of everything that the shop sells of it stay behind. */
export const KEEP_DAYS = 56;

/** Look-ups only: of most variants no location is below zero. */
export function caseFor(
  input: DetectInput<ImbalanceAsks>,
  variant: VariantRow,
  demandOf: DemandOf,
): Case | Skip {
  const { facts, settings } = input;
  if (!variant.tracked) return "untracked";
  const stock = facts.stock.get(variant.variantId);
  const [short, donor] = endsOf(stock?.byLocation ?? []);
  if (!stock || !short || !donor || short.available > 0) return "fine";
  const sales = facts.sales.get(variant.variantId);
  const demand = sales ? demandOf(variant, sales, stock) : null;
  if (!sales || !demand || variant.priceMinor <= 0) return "fine";
  const keep = demand.aheadPerDay * KEEP_DAYS;
  if (short.available === 0) return donor.available > keep ? "empty_location" : "fine";
  const owed = -(short.available + Math.max(0, short.incoming));
  if (owed <= 0) return "fine";
  // Below zero and nothing promised to anybody: a slip of the books, and no customer waits.
  if (stock.committed <= 0) return "nobody_waits";
  const owedUnits = Math.min(owed, stock.committed);
  const share = shareOf(stock.byLocation.length).likely;
  const moveUnits = Math.ceil(owedUnits + share * demand.aheadPerDay * COVER_DAYS);
  if (donor.available - moveUnits < keep) return "fine";
  const contribution = contributionOf({ variant, sales, settings, currency: input.currency });
  if (middle(contribution.perUnitMinor) <= 0) return "fine";
  const supplier = variant.supplierKey === null ? undefined : facts.suppliers.get(variant.supplierKey);
  const lead = leadTimeFrom(supplier?.leadDays ?? null, settings.defaultLeadDays);
  return {
    ...{ variant, stock, sales, demand, contribution, lead, settings, shop: input },
    ...{ short, donor, owedUnits, moveUnits },
  };
}

/** The location that has least of it, and the one that has most. */
function endsOf(locations: readonly Location[]): [Location | null, Location | null] {
  let least: Location | null = null;
  let most: Location | null = null;
  for (const location of locations) {
    if (!least || location.available < least.available) least = location;
    if (!most || location.available > most.available) most = location;
  }
  return least === most ? [null, null] : [least, most];
}

/**
 * Share of the shop's sales that the short location makes. Where orders are fulfilled from is not read, so it is taken to
 * be an even share, from half of it to twice it: that it owes units says that it sells, not how much.
 */
export function shareOf(locations: number): { low: number; likely: number; high: number } {
  const even = 1 / Math.max(2, locations);
  return { low: even / 2, likely: even, high: Math.min(0.9, even * 2) };
}
