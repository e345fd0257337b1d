import type { VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { OrderReaders } from "../shared/order-lines.ts";
import type { StockAsks } from "../shared/stock-asks.ts";
import { rateAhead, type StockLine, stockLine, type StockSkip, supplyOf } from "../shared/stocking/line.ts";
import { ENOUGH_DAYS } from "../shared/surplus.ts";

/** A product that is to be ordered, of which the supplier takes no order as small as would do. */
export type Case = StockLine & {
  /** Units a day over the half year ahead. */
  perDay: number;
  /** The smallest order that they take, whole packs. */
  minimumUnits: number;
  /** What would do for the cover that the founder set, whole packs. */
  needUnits: number;
  /** The smallest order lasts so long. */
  lastsDays: number;
};

export type Skip = StockSkip | "fine";

/** An order that need not go out within a fortnight is looked at again before it does. */
const LOOK_AHEAD_DAYS = 14;

/** Null: its supplier names no minimum. Look-ups only. */
export function caseFor(
  input: DetectInput<StockAsks>,
  variant: VariantRow,
  read: OrderReaders,
): Case | Skip | null {
  const { facts, settings } = input;
  const supplier = variant.supplierKey === null ? undefined : facts.suppliers.get(variant.supplierKey);
  if (!supplier || supplier.minimumUnits <= 1) return null;
  const line = stockLine(input, variant, read);
  if (typeof line === "string") return line;
  const pack = Math.max(1, supplier.packUnits);
  const minimumUnits = Math.ceil(supplier.minimumUnits / pack) * pack;
  const perDay = rateAhead(line, ENOUGH_DAYS).likely;
  const lastsDays = minimumUnits / perDay;
  if (lastsDays <= ENOUGH_DAYS) return "fine";
  const supply = supplyOf(line);
  if (supply > perDay * (line.lead.slowDays + LOOK_AHEAD_DAYS)) return "fine";
  const wanted = perDay * (line.lead.typicalDays + settings.coverDays) - supply;
  const needUnits = Math.ceil(Math.max(1, wanted) / pack) * pack;
  if (needUnits >= minimumUnits) return "fine";
  return { ...line, perDay, minimumUnits, needUnits, lastsDays };
}
