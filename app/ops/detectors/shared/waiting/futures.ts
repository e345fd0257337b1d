import { drawsOf, type Gain, gainOf, PATHS, type Span } from "../gains.ts";
import type { OrderWorth } from "./order-worth.ts";

/**
 * Chance that a customer whose order is late cancels it on one more day. It differs from shop to shop, and what is read
 * today does not tell it: a judgement, stated as such.
 */
export const CANCELS_PER_DAY: Span = { low: 0.005, likely: 0.02, high: 0.05 };
/** Of the customers whose order is late, those who write and ask. A judgement, stated as such. */
export const WRITES: Span = { low: 0.1, likely: 0.25, high: 0.5 };
/** Answering one of them, or handling a cancellation: five dollars, 500 yen. Minor units. A judgement, stated as such. */
export const CARE_MINOR: Span = { low: 200, likely: 500, high: 1_200 };
/** Of the cancellations and questions, those that a message ahead of them prevents. A judgement, stated as such. */
export const CALMED: Span = { low: 0, likely: 0.3, high: 0.6 };
/** Writing to one customer from a prepared text: a minute. Minor units. A judgement, stated as such. */
export const TELLING_MINOR: Span = { low: 30, likely: 75, high: 150 };

/** Orders that are late in the same way. */
export type Waiting = {
  orders: number;
  worth: Pick<OrderWorth, "low" | "high">;
  /** Days that they go on waiting if nothing is done. */
  moreDays: Span;
};

/** What the wait costs on each of 256 futures. */
export type WaitingFutures = {
  /** What all of the wait loses, minor units. */
  loss(path: number): number;
  /** What is lost in these orders of what is worth so much of it: `worth` in the same futures, nobody writing. */
  cancelled(path: number, worth: Waiting["worth"]): number;
  calmed(path: number): number;
  tellingMinor(path: number): number;
  /** Of the first day of it, on average. */
  perDayMinor: number;
};

/**
 * loss of waiting = share that cancels × (what the orders leave + handling) + share that writes × answering, where
 * share that cancels = 1 − (1 − chance per day) ^ days.
 */
export function waitingFutures(
  { orders, worth, moreDays }: Waiting,
  { seed, name }: { seed: number; name: string },
): WaitingFutures {
  const of = (what: string) => ({ seed, name: `${name} ${what}` });
  const perDay = drawsOf(CANCELS_PER_DAY, { ...of("cancels"), most: 1 });
  const writes = drawsOf(WRITES, { ...of("writes"), most: 1 });
  const care = drawsOf(CARE_MINOR, of("care"));
  const days = drawsOf(moreDays, of("days"));
  const lucks = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("worth"), most: 1 });
  const calms = drawsOf(CALMED, { ...of("calmed"), most: 1 });
  const telling = drawsOf(TELLING_MINOR, of("telling"));
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  const shareCancelled = (path: number) => 1 - (1 - at(perDay, path)) ** at(days, path);
  const between = (path: number, { low, high }: Waiting["worth"]) => low + (high - low) * at(lucks, path);
  const loss = (path: number) =>
    shareCancelled(path) * (between(path, worth) + orders * at(care, path)) +
    at(writes, path) * orders * at(care, path);
  let perDayMinor = 0;
  for (let path = 0; path < PATHS; path += 1) perDayMinor += loss(path) / Math.max(1, at(days, path)) / PATHS;
  return {
    loss,
    cancelled: (path, part) => shareCancelled(path) * between(path, part),
    calmed: (path) => at(calms, path),
    tellingMinor: (path) => at(telling, path),
    perDayMinor,
  };
}

/** Sending all of them now: the whole loss is saved. */
export function gainOfSending(futures: WaitingFutures): Gain {
  return gainOf((path) => futures.loss(path));
}

/** Telling all of these customers: some of the loss is saved, for a minute each. */
export function gainOfTelling(futures: WaitingFutures, orders: number): Gain {
  return gainOf((path) => futures.calmed(path) * futures.loss(path) - orders * futures.tellingMinor(path));
}
