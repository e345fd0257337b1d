import { ENOUGH_DAYS } from "../surplus.ts";
import { rateAhead, type StockLine, supplyOf } from "./line.ts";

/** An order that need not go out within a fortnight is looked at again before it does. */
const LOOK_AHEAD_DAYS = 14;

/** An order that is to go out soon. */
export type Due = {
  /** Units a day over the half year ahead. */
  perDay: number;
  /** What would do for the cover that the founder set, whole packs; the supplier's minimum is left aside. */
  needUnits: number;
};

/** Null: what is there and under way lasts. */
export function dueOrder(line: StockLine, packUnits: number): Due | null {
  const perDay = rateAhead(line, ENOUGH_DAYS).likely;
  const supply = supplyOf(line);
  if (supply > perDay * (line.lead.slowDays + LOOK_AHEAD_DAYS)) return null;
  const wanted = perDay * (line.lead.typicalDays + line.settings.coverDays) - supply;
  return { perDay, needUnits: Math.ceil(Math.max(1, wanted) / packUnits) * packUnits };
}
