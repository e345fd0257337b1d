import { type Contribution, contributionOf, middle } from "../../facts/contribution.ts";
import type { Demand } from "../../facts/demand.ts";
import { type LeadTime, leadTimeFrom } from "../../facts/lead-time.ts";
import type { Settings } from "../../facts/settings.ts";
import type { SalesRow, StockRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import { coveredIn, PUT_OFF_DAYS } from "../shared/covered.ts";
import { type DemandOf, demandAsks } from "../shared/variant-demand.ts";

export const asks = { ...demandAsks, suppliers: true, onOrder: true } as const;
export type KeepsSellingAsks = typeof asks;

/** What is wrong: it is out and sells on, or its stock is not tracked though that of its siblings is. */
export type Trouble = "sells_on" | "untracked";

/** One variant that can be sold without being there. */
export type Case = {
  trouble: Trouble;
  variant: VariantRow;
  /** Where it is not tracked, what Shopify says is there means nothing. */
  stock: StockRow;
  sales: SalesRow;
  demand: Demand;
  contribution: Contribution;
  lead: LeadTime;
  settings: Settings;
  shop: Pick<DetectInput<KeepsSellingAsks>, "currency" | "locale" | "today" | "seed">;
  /** Days that are looked ahead: until it is there again; a quarter where nobody would see that it is out. */
  days: number;
  /** What is on the way covers the next buyers by then. */
  isComing: boolean;
};

/** Why a variant raises nothing, where that is worth saying. */
export type Skip = "fine" | "never_tracked" | "no_price";

/** Thirteen weeks: by then somebody has looked at the shelf. */
const UNSEEN_DAYS = 91;

/** Products of which at least one variant is tracked. */
export function trackedProducts(input: DetectInput<KeepsSellingAsks>): Set<string> {
  const tracked = new Set<string>();
  for (const variant of input.facts.variants.values()) if (variant.tracked) tracked.add(variant.productId);
  return tracked;
}

export function caseFor(
  input: DetectInput<KeepsSellingAsks>,
  variant: VariantRow,
  shared: { demandOf: DemandOf; tracked: ReadonlySet<string> },
): Case | Skip {
  const { facts, settings, today } = input;
  if (!variant.tracked && !shared.tracked.has(variant.productId)) return "never_tracked";
  const stock = facts.stock.get(variant.variantId) ?? nothingKnown(variant);
  const sellsOn = variant.tracked && variant.continueSelling && stock.available <= 0;
  if (!sellsOn && variant.tracked) return "fine";
  const sales = facts.sales.get(variant.variantId);
  const demand = sales ? shared.demandOf(variant, sales, stock) : null;
  if (!sales || !demand) return "fine";
  if (variant.priceMinor <= 0) return "no_price";
  const contribution = contributionOf({ variant, sales, settings, currency: input.currency });
  if (middle(contribution.perUnitMinor) <= 0) return "fine";
  const supplier = variant.supplierKey === null ? undefined : facts.suppliers.get(variant.supplierKey);
  const lead = leadTimeFrom(supplier?.leadDays ?? null, settings.defaultLeadDays);
  const onOrder = facts.onOrder.get(variant.variantId) ?? null;
  const coming = sellsOn ? coveredIn(1 - stock.available, { onOrder, stock, lead, today }) : null;
  return {
    ...{ variant, stock, sales, demand, contribution, lead, settings, shop: input },
    trouble: sellsOn ? "sells_on" : "untracked",
    days: sellsOn ? (coming ?? PUT_OFF_DAYS + lead.typicalDays) : UNSEEN_DAYS,
    isComing: coming !== null,
  };
}

function nothingKnown({ source }: VariantRow): StockRow {
  return { available: 0, committed: 0, incoming: 0, onHand: 0, byLocation: [], source };
}
