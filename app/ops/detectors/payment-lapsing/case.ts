import { addDays, type Day, daysBetween } from "../../facts/day.ts";
import type { OrderCareRow } from "../../facts/rows/order-care.ts";
import type { DetectInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import type { LeftOut } from "../shared/left-out.ts";
import { suspicionOf } from "../shared/order-care/fraud.ts";
import { worthAsks, worthReader } from "../shared/waiting/order-worth.ts";

/** Authorisations live a week, some a month. */
const LOOK_BACK_DAYS = 45;
/** Shopify Payments holds most cards’ authorisations for so long, by its help pages. To be checked for a card network of its own. */
export const VALID_DAYS = 7;
const TELLS_NOTHING_BUT_IS_KNOWN = "shopify_payments";
/** Sooner than this before its end nobody need look. A judgement, stated as such. */
const NEAR_DAYS = 2;

export const asks = { ...worthAsks, orderCare: { lastDays: LOOK_BACK_DAYS } } as const;
export type Input = DetectInput<typeof asks>;

export type Lapsing = { order: OrderCareRow; openMinor: number; lapsesDay: Day; isAssumed: boolean };

/** All payments that are near their end: taken together, in one sitting. */
export type Case = {
  /** The first to lapse first. */
  lapsing: readonly Lapsing[];
  openMinor: number;
  /** Lost if all of them lapse and are never paid. */
  worth: Pick<Span, "low" | "high">;
  sent: number;
  assumed: number;
  daysLeft: number;
  shop: Pick<Input, "currency" | "locale" | "today" | "seed">;
};

export type Reason = "unknown" | "lapsed";

/** Null: none is near its end. `leftOut` is told of those that cannot be judged. */
export function caseFor(input: Input, leftOut: LeftOut<Reason>): { found: Case | null; lookedAt: number } {
  const { facts, today } = input;
  const worthOf = worthReader(input);
  const lapsing: Lapsing[] = [];
  const worth = { low: 0, high: 0 };
  let lookedAt = 0;
  for (const order of facts.orderCare.values()) {
    const one = lapsingOf(order, today);
    if (one === null) continue;
    if (typeof one === "string") {
      leftOut.add(one);
      continue;
    }
    lookedAt += 1;
    // Whether to take the money of a risky order at all is a matter of its own.
    const isRisky = !order.sent && suspicionOf(order) === "high";
    if (daysBetween(today, one.lapsesDay) > NEAR_DAYS || isRisky) continue;
    lapsing.push(one);
    const { low, high } = order.sent
      ? { low: one.openMinor, high: one.openMinor }
      : worthOf(order, order.lines);
    worth.low += low;
    worth.high += high;
  }
  lapsing.sort(
    (a, b) => daysBetween(b.lapsesDay, a.lapsesDay) || a.order.orderId.localeCompare(b.order.orderId),
  );
  const [first] = lapsing;
  if (!first) return { found: null, lookedAt };
  let openMinor = 0;
  for (const one of lapsing) openMinor += one.openMinor;
  const found: Case = {
    ...{ lapsing, openMinor, worth, shop: input },
    sent: lapsing.filter(({ order }) => order.sent).length,
    assumed: lapsing.filter(({ isAssumed }) => isAssumed).length,
    daysLeft: daysBetween(today, first.lapsesDay),
  };
  return { found, lookedAt };
}

function lapsingOf(order: OrderCareRow, today: Day): Lapsing | Reason | null {
  const { authorization } = order;
  if (!authorization) return null;
  const { openMinor, authorizedDay, lapsesDay: told, gateway } = authorization;
  if (told === null && gateway !== TELLS_NOTHING_BUT_IS_KNOWN) return "unknown";
  const lapsesDay = told ?? addDays(authorizedDay, VALID_DAYS);
  if (daysBetween(today, lapsesDay) < 0) return "lapsed";
  return { order, openMinor, lapsesDay, isAssumed: told === null };
}
