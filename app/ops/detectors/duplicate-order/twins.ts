import { daysBetween } from "../../facts/day.ts";
import { openUnits, type OwnOrderRow } from "../../facts/rows/own-order.ts";

/** Ordered again within this many days, the same goods are more likely a slip than a need. A judgement. */
const TWIN_DAYS = 7;
/** Of the units of the later order, so many must be on the earlier one as well, product by product. A judgement. */
const LEAST_SAME_SHARE = 0.9;

/** An order with the earlier one that it repeats. */
export type Twin = { order: OwnOrderRow; earlier: OwnOrderRow; sameUnits: number; apartDays: number };

/**
 * Open orders that repeat an earlier one, still open itself, of the same supplier within days; each once, against the
 * nearest before it. In the order in which they were placed.
 */
export function twinsIn(orders: Iterable<OwnOrderRow>): Twin[] {
  const open = [...orders]
    .filter(({ state }) => state === "placed")
    .sort((a, b) => (a.source.observedAt < b.source.observedAt ? -1 : 1));
  const twins: Twin[] = [];
  const before = new Map<string, OwnOrderRow[]>();
  for (const order of open) {
    const key = `${order.supplierKey ?? ""} ${order.supplier}`;
    const earlier = before.get(key) ?? [];
    const twin = twinOf(order, earlier);
    if (twin) twins.push(twin);
    before.set(key, [...earlier, order]);
  }
  return twins;
}

function twinOf(order: OwnOrderRow, earlier: readonly OwnOrderRow[]): Twin | null {
  const units = unitsByVariant(order);
  let all = 0;
  for (const count of units.values()) all += count;
  for (const other of earlier.toReversed()) {
    const apartDays = daysBetween(other.placedDay, order.placedDay);
    if (apartDays > TWIN_DAYS) return null;
    const theirs = unitsByVariant(other);
    let sameUnits = 0;
    for (const [variantId, count] of units) sameUnits += Math.min(count, theirs.get(variantId) ?? 0);
    if (all > 0 && sameUnits >= LEAST_SAME_SHARE * all)
      return { order, earlier: other, sameUnits, apartDays };
  }
  return null;
}

function unitsByVariant({ lines }: OwnOrderRow): Map<string, number> {
  const units = new Map<string, number>();
  for (const line of lines) units.set(line.variantId, (units.get(line.variantId) ?? 0) + openUnits(line));
  return units;
}
