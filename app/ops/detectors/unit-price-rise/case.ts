import { daysBetween } from "../../facts/day.ts";
import type { OwnOrderRow } from "../../facts/rows/own-order.ts";
import type { DetectInput } from "../contract.ts";
import { paidCosts } from "../shared/cost-rise/paid-costs.ts";
import { type CostRise, riseOf, type RiseSkip, yearlyLoss } from "../shared/cost-rise/rise.ts";
import type { LeftOut } from "../shared/left-out.ts";
import { ORDER_MONTHS } from "../shared/lead/lead-times.ts";
import { demandAsks, demandReader } from "../shared/variant-demand.ts";

export const asks = { ...demandAsks, ownOrders: { lastMonths: ORDER_MONTHS } } as const;
export type Input = DetectInput<typeof asks>;

/** An own order on which products cost more than on the order before. */
export type Case = {
  order: OwnOrderRow;
  /** What takes most in a year first. */
  rises: readonly CostRise[];
  worst: CostRise;
};

export type Skip = RiseSkip | "other_currency";

/** A price that was paid longer ago than a quarter is what it costs by now. A judgement, stated as such. */
const RECENT_DAYS = 91;

/** One case for each order that is the newest of a product which cost less on the order before. */
export function casesOf(input: Input, leftOut: LeftOut<Skip>): Case[] {
  const { facts, currency, today } = input;
  const demandOf = demandReader(input);
  const byOrder = new Map<OwnOrderRow, CostRise[]>();
  for (const [variantId, [newest, before]] of paidCosts(facts.ownOrders, currency)) {
    const variant = facts.variants.get(variantId);
    if (!variant || !newest || !before) continue;
    if (daysBetween(newest.order.placedDay, today) > RECENT_DAYS) continue;
    const rise = riseOf(input, { variant, old: before, newCostMinor: newest.unitCostMinor }, demandOf);
    if (typeof rise === "string") {
      leftOut.add(rise);
      continue;
    }
    const there = byOrder.get(newest.order);
    if (there) there.push(rise);
    else byOrder.set(newest.order, [rise]);
  }
  for (const order of facts.ownOrders.values())
    if (order.currency !== currency) order.lines.forEach(() => leftOut.add("other_currency"));
  return [...byOrder].flatMap(([order, rises]) => {
    const sorted = rises.sort((a, b) => yearlyLoss(b) - yearlyLoss(a));
    const [worst] = sorted;
    return worst ? [{ order, rises: sorted, worst }] : [];
  });
}
