import { type Money, money, roundMinor } from "../../money/money.ts";
import type { PurchaseOrder } from "./payload.ts";

/** Sums over an order's lines. */
export type OrderTotals = {
  units: number;
  /** Of the lines whose cost is known. */
  cost: Money;
  linesWithoutCost: number;
  /** What a quicker delivery is thought to cost besides; 0: it comes as usual. */
  speed: Money;
};

/** Adds up units and known costs. */
export function orderTotals(order: PurchaseOrder): OrderTotals {
  let units = 0;
  let minor = 0;
  let linesWithoutCost = 0;
  for (const line of order.lines) {
    units += line.units;
    if (line.unitCostMinor === null) linesWithoutCost += 1;
    else minor += line.units * line.unitCostMinor;
  }
  const inOrder = (amount: number) => money(Math.min(amount, Number.MAX_SAFE_INTEGER), order.currency);
  const speed = inOrder(roundMinor(minor * (order.speedShare ?? 0)));
  return { units, cost: inOrder(minor), linesWithoutCost, speed };
}
