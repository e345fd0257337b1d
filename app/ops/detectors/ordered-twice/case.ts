import { daysBetween } from "../../facts/day.ts";
import type { CustomerOrderRow, TwinOrder } from "../../facts/rows/customers.ts";
import type { FulfilmentPaceRow } from "../../facts/rows/orders.ts";
import type { DetectInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { goodsCost } from "../shared/order-care/fraud.ts";
import { heldParts } from "../shared/order-care/hold-seed.ts";
import { PACE_DAYS } from "../shared/waiting/limit.ts";
import { type OrderWorth, worthAsks, worthReader } from "../shared/waiting/order-worth.ts";

export const asks = {
  ...worthAsks,
  customerOrders: { lastDays: 365 },
  fulfilmentPace: { lastDays: PACE_DAYS },
} as const;
export type Input = DetectInput<typeof asks>;

/** Within so many minutes a mistake is likely, such as "Pay" pressed again on a slow page. A judgement, stated as such. */
export const AT_ONCE_MINUTES = 10;
/** Of orders for the very same goods by the same customer, those that were not meant: at once, and within the hour. Judgements, stated as such. */
const MISTAKE: Readonly<Record<"atOnce" | "later", Span>> = {
  atOnce: { low: 0.35, likely: 0.6, high: 0.85 },
  later: { low: 0.15, likely: 0.4, high: 0.65 },
};

export type Case = {
  order: CustomerOrderRow;
  twin: TwinOrder;
  mistake: Span;
  paidMinor: number;
  ageDays: number;
  worth: OrderWorth;
  goods: Pick<Span, "low" | "high">;
  parcel: ReturnType<typeof parcelCost>;
  pace: FulfilmentPaceRow | undefined;
  shop: Pick<Input, "currency" | "locale" | "today" | "seed">;
};

export type Fine = "alone" | "held";
export type Unknown = "nobody";

/** `nobody`: bought without an account, so that whose it is cannot be told. */
export function caseReader(input: Input): (order: CustomerOrderRow) => Case | Fine | Unknown {
  const { facts, settings, currency, today } = input;
  const worthOf = worthReader(input);
  return (order) => {
    if (order.past === null) return "nobody";
    if (order.twin === null || order.partlySent || order.lines.length === 0) return "alone";
    if (order.held || heldParts(order.parts).length > 0) return "held";
    let paidMinor = 0;
    for (const line of order.lines) paidMinor += line.paidMinor;
    return {
      ...{ order, twin: order.twin, paidMinor, ageDays: Math.max(0, daysBetween(order.day, today)) },
      mistake: MISTAKE[order.twin.minutes <= AT_ONCE_MINUTES ? "atOnce" : "later"],
      worth: worthOf(order, order.lines),
      goods: goodsCost(order.lines, facts, settings),
      parcel: parcelCost(settings, currency),
      pace: facts.fulfilmentPace.get(""),
      shop: input,
    };
  };
}
