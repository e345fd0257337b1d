import { daysBetween } from "../../facts/day.ts";
import type { FulfilmentPaceRow } from "../../facts/rows/orders.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import type { Settings } from "../../facts/settings.ts";
import type { DetectInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import { allocator } from "../shared/waiting/allocate.ts";
import { type Limit, limitOf, PACE_DAYS } from "../shared/waiting/limit.ts";
import { addUp, type OrderWorth, worthAsks, worthReader } from "../shared/waiting/order-worth.ts";

export const asks = {
  ...worthAsks,
  stock: true,
  openOrders: { most: 2_000 },
  fulfilmentPace: { lastDays: PACE_DAYS },
} as const;
type Input = DetectInput<typeof asks>;

/** What waits to be packed, against what the shop has shown that it can send. */
export type Case = {
  /** Orders for which everything is there: the others wait for goods, not for hands. */
  waiting: number;
  /** Days that they have waited, longest first. */
  ages: number[];
  /** Orders that wait for goods. */
  blocked: number;
  placedPerDay: Span;
  sentPerDay: Span;
  limit: Limit;
  /** Of an order that waits, on average. */
  worth: OrderWorth;
  pace: FulfilmentPaceRow;
  settings: Settings;
  shop: Pick<Input, "currency" | "locale" | "today" | "seed">;
};

/** Weeks of sending that a capacity is read from; fewer tell none. */
const LEAST_WEEKS = 4;

/** Null: nothing tells what the shop can send. */
export function caseFor(input: Input): Case | null {
  const { facts, settings } = input;
  const pace = facts.fulfilmentPace.get("");
  const limit = limitOf(pace, settings);
  if (!pace || !limit || facts.openOrders.size === 0) return null;
  const sentPerDay = capacityOf(pace.sent);
  if (!sentPerDay) return null;

  const worthOf = worthReader(input);
  const deal = allocator(facts);
  const worths: OrderWorth[] = [];
  const ages: number[] = [];
  let blocked = 0;
  for (const order of facts.openOrders.values()) {
    if (deal(order).missing) {
      blocked += 1;
      continue;
    }
    worths.push(worthOf(order, order.lines));
    ages.push(daysBetween(order.day, input.today));
  }
  const sum = addUp(worths);
  const mean = (value: number) => value / Math.max(1, worths.length);
  return {
    ...{ limit, pace, settings, ages, blocked, sentPerDay, shop: input },
    // Those beyond the most that are looked at are taken to be like them.
    waiting: Math.round(pace.waiting * (worths.length / facts.openOrders.size)),
    placedPerDay: arrivalsOf(pace.placed),
    worth: { ...sum, low: mean(sum.low), high: mean(sum.high) },
  };
}

/** What the better weeks of the window sent, a day: the eighth of ten weeks, give or take the ninth and the sixth. */
export function capacityOf(sent: readonly number[]): Span | null {
  const weeks: number[] = [];
  for (let end = sent.length; end >= 7; end -= 7) {
    let week = 0;
    for (const day of sent.slice(end - 7, end)) week += day;
    weeks.push(week / 7);
  }
  const sorted = weeks.filter((week) => week > 0).sort((a, b) => a - b);
  if (sorted.length < LEAST_WEEKS) return null;
  return { low: quantileOf(sorted, 0.6), likely: quantileOf(sorted, 0.8), high: quantileOf(sorted, 0.95) };
}

/** Orders a day in the weeks ahead: as in the last week, give or take the last four. */
function arrivalsOf(placed: readonly number[]): Span {
  const mean = (days: number) => {
    let sum = 0;
    for (const day of placed.slice(-days)) sum += day;
    return sum / Math.max(1, Math.min(days, placed.length));
  };
  const [week, month] = [mean(7), mean(28)];
  return { low: Math.min(week, month) * 0.9, likely: (week + month) / 2, high: Math.max(week, month) * 1.1 };
}
