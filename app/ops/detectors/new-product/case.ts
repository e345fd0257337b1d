import { contributionOf } from "../../facts/contribution.ts";
import { daysBetween } from "../../facts/day.ts";
import type { StockRow, SupplierRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { LeadOf, SourcedLead } from "../shared/lead/lead-times.ts";
import { noSales } from "../shared/no-sales.ts";
import { onTheWayOf } from "../shared/on-the-way.ts";
import type { Sold } from "../shared/sale/sold.ts";
import type { StockAsks } from "../shared/stock-asks.ts";
import { type Analogues, type analoguesFrom, NEW_DAYS } from "./analogues.ts";

/** A new variant that never sold, and of which none is there. */
export type Case = Omit<Sold, "shop"> & {
  stock: StockRow;
  lead: SourcedLead;
  supplier: SupplierRow | null;
  like: Analogues;
  ageDays: number;
  shop: Pick<DetectInput<StockAsks>, "currency" | "locale" | "today" | "seed">;
};

export type Skip = "supplied" | "no_like" | "no_cost";

/** Null: it is not new, or sold already. Look-ups only. */
export function caseFor(
  input: DetectInput<StockAsks>,
  variant: VariantRow,
  { likeOf, leadOf }: { likeOf: ReturnType<typeof analoguesFrom>; leadOf: LeadOf },
): Case | Skip | null {
  const { facts, settings, currency, today } = input;
  const ageDays = daysBetween(variant.createdDay, today);
  if (ageDays >= NEW_DAYS || !variant.tracked || variant.continueSelling || variant.priceMinor <= 0)
    return null;
  const stock = facts.stock.get(variant.variantId);
  const sold = facts.sales.get(variant.variantId);
  if (!stock || sold?.units.some((units) => units > 0)) return null;
  const { orderedUnits, undatedUnits } = onTheWayOf(facts.onOrder.get(variant.variantId) ?? null, stock);
  if (stock.available > 0 || orderedUnits + undatedUnits > 0) return "supplied";
  // An order on a cost that is guessed is no test of anything.
  if (variant.unitCostMinor === null) return "no_cost";
  const like = likeOf(variant);
  if (!like) return "no_like";
  const sales = noSales(variant, variant.createdDay);
  return {
    ...{ variant, sales, settings, stock, like, ageDays, shop: input },
    contribution: contributionOf({ variant, sales, settings, currency }),
    lead: leadOf(variant.supplierKey),
    supplier: variant.supplierKey === null ? null : (facts.suppliers.get(variant.supplierKey) ?? null),
  };
}
