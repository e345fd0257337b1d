import { daysBetween } from "../../facts/day.ts";
import type { CustomerOrderRow } from "../../facts/rows/customers.ts";
import type { DetectInput } from "../contract.ts";
import { drawsOf, type Gain, gainOf, type Span } from "../shared/gains.ts";
import { heldParts } from "../shared/order-care/hold-seed.ts";
import { MINUTES_MINOR } from "../shared/returns/costs.ts";
import { CALMED } from "../shared/waiting/futures.ts";
import { type Limit, limitOf, PACE_DAYS } from "../shared/waiting/limit.ts";

export const asks = { customerOrders: { lastDays: 365 }, fulfilmentPace: { lastDays: PACE_DAYS } } as const;
export type Input = DetectInput<typeof asks>;

/** Of good customers whose order is late, those who buy elsewhere from then on because of it. A judgement, stated as such. */
export const LEAVES: Span = { low: 0.02, likely: 0.08, high: 0.2 };
/** Of them, those who stay where it leaves today rather than some days on. A judgement, stated as such. */
export const STAYS: Span = { low: 0.3, likely: 0.6, high: 0.85 };
/** What a customer buys is counted so far ahead. */
const AHEAD_DAYS = 365;
/** Whoever began lately is not known by their pace yet: a pace counts over so many days at least. A judgement, stated as such. */
const LEAST_DAYS = 120;
/** Orders before this one from which on somebody is a regular; of a company, one is enough. A judgement, stated as such. */
const REGULAR_ORDERS = 3;
/** So many days later nobody is left to leave. A judgement, stated as such. */
export const PATIENCE_DAYS = 10;

export type Case = {
  order: CustomerOrderRow;
  past: NonNullable<CustomerOrderRow["past"]>;
  ageDays: number;
  limit: Limit;
  isHeld: boolean;
  /** What they are taken to leave within a year, minor units. */
  future: Span;
  input: Input;
};

export type Fine = "in_time" | "not_regular";
export type Unknown = "nobody" | "no_pace";

export function caseReader(input: Input): (order: CustomerOrderRow) => Case | Fine | Unknown {
  const { facts, settings, today } = input;
  const limit = limitOf(facts.fulfilmentPace.get(""), settings);
  return (order) => {
    const { past } = order;
    if (past === null) return "nobody";
    if (past.orders < (order.company ? 1 : REGULAR_ORDERS) || past.firstDay === null) return "not_regular";
    if (!limit) return "no_pace";
    const ageDays = daysBetween(order.day, today);
    // Not paid yet, it waits for the customer.
    if (ageDays <= limit.days || !order.paid || order.lines.length === 0) return "in_time";
    const days = Math.max(LEAST_DAYS, daysBetween(past.firstDay, today));
    const yearMinor = (past.paidMinor / days) * AHEAD_DAYS;
    const { low, high } = settings.plausibleMargin;
    return {
      ...{ order, past, ageDays, limit, input, isHeld: order.held || heldParts(order.parts).length > 0 },
      future: {
        low: yearMinor * Math.min(low, high) * 0.5,
        likely: (yearMinor * (low + high)) / 2,
        high: yearMinor * Math.max(low, high) * 1.2,
      },
    };
  };
}

/** P(leaves because it is late) × what they leave in a year × the part of them that the choice keeps, less the minutes it takes. */
export function gainOfChoice({ order, future, input }: Case, choice: "first" | "write"): Gain {
  const draws = (span: Span, name: string, most = Infinity) =>
    drawsOf(span, { seed: input.seed, name: `valued ${order.orderId} ${name}`, most });
  const [leaves, kept] = [draws(LEAVES, "leaves", 1), draws(choice === "first" ? STAYS : CALMED, choice, 1)];
  const [worth, effort] = [draws(future, "future"), draws(MINUTES_MINOR, "effort")];
  const at = (of: Float64Array, path: number) => of[path] ?? 0;
  return gainOf((path) => at(leaves, path) * at(worth, path) * at(kept, path) - at(effort, path));
}
