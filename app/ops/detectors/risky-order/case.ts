import { daysBetween } from "../../facts/day.ts";
import type { RiskLevel } from "../../facts/facts.ts";
import type { OrderCareRow } from "../../facts/rows/order-care.ts";
import type { FulfilmentPaceRow } from "../../facts/rows/orders.ts";
import type { DetectInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { goodsCost, suspicionOf } from "../shared/order-care/fraud.ts";
import { heldParts } from "../shared/order-care/hold-seed.ts";
import { PACE_DAYS } from "../shared/waiting/limit.ts";
import { type OrderWorth, worthAsks, worthReader } from "../shared/waiting/order-worth.ts";

/** A dispute can come for four months, but what waits longer than two is forgotten data rather than an order. */
const LOOK_BACK_DAYS = 60;

export const asks = {
  ...worthAsks,
  orderCare: { lastDays: LOOK_BACK_DAYS },
  fulfilmentPace: { lastDays: PACE_DAYS },
} as const;
export type Input = DetectInput<typeof asks>;

export type Case = {
  order: OrderCareRow;
  level: Exclude<RiskLevel, "low">;
  paidMinor: number;
  ageDays: number;
  /** What it leaves where it is honest. */
  worth: OrderWorth;
  goods: Pick<Span, "low" | "high">;
  parcel: ReturnType<typeof parcelCost>;
  pace: FulfilmentPaceRow | undefined;
  shop: Pick<Input, "currency" | "locale" | "today" | "seed">;
};

/** `null`: nothing speaks against it. `held`: somebody holds it back already. `sent`: it is too late. */
export function caseReader(input: Input): (order: OrderCareRow) => Case | "held" | "sent" | null {
  const { facts, settings, currency, today } = input;
  const worthOf = worthReader(input);
  return (order) => {
    const level = suspicionOf(order);
    if (level === null) return null;
    if (order.sent || order.lines.length === 0) return "sent";
    if (order.held || heldParts(order.parts).length > 0) return "held";
    let paidMinor = 0;
    for (const line of order.lines) paidMinor += line.paidMinor;
    return {
      ...{ order, level, paidMinor, ageDays: Math.max(0, daysBetween(order.day, today)) },
      worth: worthOf(order, order.lines),
      goods: goodsCost(order.lines, facts, settings),
      parcel: parcelCost(settings, currency),
      pace: facts.fulfilmentPace.get(""),
      shop: input,
    };
  };
}
