import { type PriceBreak, priceBreaksOf } from "../../facts/settings.ts";
import type { VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { OrderReaders } from "../shared/order-lines.ts";
import type { StockAsks } from "../shared/stock-asks.ts";
import { type Due, dueOrder } from "../shared/stocking/due.ts";
import { type StockLine, stockLine, type StockSkip } from "../shared/stocking/line.ts";

/** A larger order than would do, at a lower price. */
export type Tier = {
  /** Their break. */
  fromUnits: number;
  /** Whole packs of at least that. */
  units: number;
  /** Off the unit cost, 0…1. */
  offShare: number;
};

/** A product that is to be ordered, of which the supplier takes more off for more than would do. */
export type Case = StockLine &
  Due & {
    /** Before any break, minor units. */
    unitCostMinor: number;
    /** What would do, and what is taken off for that already. */
    usual: Tier;
    /** Those above it, the smallest first. */
    tiers: readonly Tier[];
  };

export type Skip = StockSkip | "fine" | "no_cost";

/** Null: its supplier names no price breaks. Look-ups only. */
export function caseFor(
  input: DetectInput<StockAsks>,
  variant: VariantRow,
  read: OrderReaders,
): Case | Skip | null {
  const { facts, settings } = input;
  const breaks = priceBreaksOf(settings, variant.supplierKey);
  if (breaks.length === 0) return null;
  const line = stockLine(input, variant, read);
  if (typeof line === "string") return line;
  // A saving of a cost that nobody knows has no amount.
  const { unitCostMinor } = variant;
  if (unitCostMinor === null || unitCostMinor <= 0) return "no_cost";
  const supplier = variant.supplierKey === null ? undefined : facts.suppliers.get(variant.supplierKey);
  const pack = Math.max(1, supplier?.packUnits ?? 1);
  const due = dueOrder(line, pack);
  if (!due) return "fine";
  const whole = (units: number) => Math.ceil(units / pack) * pack;
  const units = whole(Math.max(due.needUnits, supplier?.minimumUnits ?? 1));
  const usual = { fromUnits: 1, units, offShare: offFor(units, breaks) };
  const tiers = breaks.flatMap(({ fromUnits, offShare }) =>
    fromUnits > units && isAffordable(whole(fromUnits), { offShare, unitCostMinor, input })
      ? [{ fromUnits, units: whole(fromUnits), offShare }]
      : [],
  );
  return tiers.length === 0 ? "fine" : { ...line, ...due, unitCostMinor, usual, tiers };
}

function offFor(units: number, breaks: readonly PriceBreak[]): number {
  let off = 0;
  for (const { fromUnits, offShare } of breaks) if (fromUnits <= units) off = offShare;
  return off;
}

function isAffordable(
  units: number,
  of: { offShare: number; unitCostMinor: number; input: DetectInput<StockAsks> },
): boolean {
  const { cashLimitMinor } = of.input.settings;
  return cashLimitMinor === null || units * of.unitCostMinor * (1 - of.offShare) <= cashLimitMinor;
}
