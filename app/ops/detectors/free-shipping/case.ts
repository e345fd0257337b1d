import type { OrderValuesRow } from "../../facts/rows/order-values.ts";
import type { DetectInput } from "../contract.ts";

export const asks = { orderValues: { lastDays: 90 } } as const;
export type Input = DetectInput<typeof asks>;

/** Orders on each side of the limit that it takes to see one. A judgement, stated as such. */
export const LEAST_ORDERS = 30;
/** Of orders below it, those that pay, and of orders from it on, those that do not; the rest have codes, or are far away. Judgements, stated as such. */
const PAYS_BELOW = 0.75;
const FREE_ABOVE = 0.8;
/** From so many on, a limit pulls few orders up and gives shipping away on most. A judgement, stated as such. */
const MOST_ABOVE = 0.6;

export type Case = {
  shop: Input;
  values: OrderValuesRow;
  /** From so much on, orders are sent free; minor units. */
  limitMinor: number;
  /** Orders of the window, those from the limit on, and what the others pay for shipping each. */
  orders: number;
  above: number;
  feeMinor: number;
};

/** Null: none of its orders is sent. `none`: no limit can be seen, such as where all pay or nobody does. */
export function caseOf(values: OrderValuesRow, shop: Input): Case | "few" | "none" | "pulls" {
  let orders = 0;
  let free = 0;
  for (const band of values.bands) {
    orders += band.orders;
    free += band.free;
  }
  if (orders < 2 * LEAST_ORDERS) return "few";
  const limit = limitOf(values.bands, { orders, free });
  if (!limit) return "none";
  const { below, paidBelow, shippingBelow, fromMinor } = limit;
  const above = orders - below;
  if (above / orders < MOST_ABOVE) return "pulls";
  return { shop, values, limitMinor: fromMinor, orders, above, feeMinor: shippingBelow / paidBelow };
}

type Limit = { fromMinor: number; below: number; paidBelow: number; shippingBelow: number };

/** The value that best parts orders that pay for shipping from those that do not. */
function limitOf(
  bands: OrderValuesRow["bands"],
  { orders, free }: { orders: number; free: number },
): Limit | null {
  let best: Limit | null = null;
  let bestRight = -1;
  const sum = { orders: 0, paid: 0, free: 0, shipping: 0 };
  for (const band of bands) {
    const right = sum.paid + (free - sum.free);
    const isSeen = sum.orders >= LEAST_ORDERS && orders - sum.orders >= LEAST_ORDERS;
    const isClear =
      sum.paid >= PAYS_BELOW * sum.orders && free - sum.free >= FREE_ABOVE * (orders - sum.orders);
    if (isSeen && isClear && right > bestRight) {
      const { fromMinor } = band;
      bestRight = right;
      best = { fromMinor, below: sum.orders, paidBelow: sum.paid, shippingBelow: sum.shipping };
    }
    sum.orders += band.orders;
    sum.paid += band.orders - band.free;
    sum.free += band.free;
    sum.shipping += band.shippingMinor;
  }
  return best;
}
