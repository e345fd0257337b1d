import type { VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { OrderReaders } from "../shared/order-lines.ts";
import type { StockAsks } from "../shared/stock-asks.ts";
import { type Due, dueOrder } from "../shared/stocking/due.ts";
import { rateAhead, type StockLine, stockLine, type StockSkip } from "../shared/stocking/line.ts";
import { ENOUGH_DAYS } from "../shared/surplus.ts";

/** A product that is to be ordered, of which the supplier takes no order as small as would do. */
export type Case = StockLine &
  Due & {
    /** The smallest order that they take, whole packs. */
    minimumUnits: number;
    /** The smallest order lasts so long. */
    lastsDays: number;
  };

export type Skip = StockSkip | "fine";

/** Null: its supplier names no minimum. Look-ups only. */
export function caseFor(
  input: DetectInput<StockAsks>,
  variant: VariantRow,
  read: OrderReaders,
): Case | Skip | null {
  const { facts } = input;
  const supplier = variant.supplierKey === null ? undefined : facts.suppliers.get(variant.supplierKey);
  if (!supplier || supplier.minimumUnits <= 1) return null;
  const line = stockLine(input, variant, read);
  if (typeof line === "string") return line;
  const pack = Math.max(1, supplier.packUnits);
  const minimumUnits = Math.ceil(supplier.minimumUnits / pack) * pack;
  const lastsDays = minimumUnits / rateAhead(line, ENOUGH_DAYS).likely;
  if (lastsDays <= ENOUGH_DAYS) return "fine";
  const due = dueOrder(line, pack);
  if (!due || due.needUnits >= minimumUnits) return "fine";
  return { ...line, ...due, minimumUnits, lastsDays };
}
