import { daysBetween } from "../../facts/day.ts";
import { receivedUnits, type OwnOrderRow } from "../../facts/rows/own-order.ts";
import type { DetectInput } from "../contract.ts";
import { lateDaysOf } from "../shared/arrivals.ts";
import type { LeftOut } from "../shared/left-out.ts";
import { type LineSkip, type OrderLine, orderLine, type OrderReaders } from "../shared/order-lines.ts";
import type { StockAsks } from "../shared/stock-asks.ts";

/** An own order that is late, or that comes after its products' stock ends. */
export type Case = {
  order: OwnOrderRow;
  /** Of which units are to come and sales may be missed. */
  lines: readonly [OrderLine, ...OrderLine[]];
  /** Units still to come, of all lines together. */
  openUnits: number;
  /** Days since the expected day; 0: it is not overdue. */
  lateDays: number;
  /** Days until the expected day; 0: it is today or past. */
  dueDays: number;
  shop: OrderLine["shop"];
};

export type Skip = LineSkip | "keeps_selling";

/** What comes sooner than this comes before a letter is answered. */
const LEAST_DUE_DAYS = 3;

/** So many times the rate at the high end of how it may sell: stock that lasts at that pace needs no simulation. */
const QUICK = 1.5;

/**
 * Null: nothing of it is to come, or stock surely lasts until it does. What has come in part is another trouble: see
 * short_receipt.
 */
export function caseFor(
  input: DetectInput<StockAsks>,
  order: OwnOrderRow,
  { read, leftOut }: { read: OrderReaders; leftOut: LeftOut<Skip> },
): Case | null {
  if (order.lines.some((line) => receivedUnits(line) > 0)) return null;
  const lateDays = lateDaysOf(order.expectedDay, input.today);
  const dueDays = Math.max(0, daysBetween(input.today, order.expectedDay));
  if (lateDays === 0 && dueDays < LEAST_DUE_DAYS) return null;
  const lines: OrderLine[] = [];
  let openUnits = 0;
  for (const line of order.lines) {
    const found = orderLine(input, { order, line }, read);
    if (typeof found === "string") leftOut.add(found);
    else if (found.variant.continueSelling) leftOut.add("keeps_selling");
    else {
      openUnits += found.openUnits;
      if (mayRunShort(found, dueDays)) lines.push(found);
    }
  }
  const [first, ...rest] = lines;
  return first ? { order, lines: [first, ...rest], openUnits, lateDays, dueDays, shop: input } : null;
}

/** Until it comes: on its day, or, overdue, for as long as a new order would take. */
function mayRunShort({ stock, demand, lead, contribution }: OrderLine, dueDays: number): boolean {
  if (contribution.perUnitMinor.high <= 0) return false;
  const days = Math.max(dueDays, lead.slowDays) + lead.slowDays;
  const ahead = Math.max(1, demand.aheadPerDay / demand.meanPerDay);
  return stock.available < QUICK * demand.p90PerDay * ahead * days;
}
