import { type Currency, estimated } from "../../money/money.ts";
import type { CountUnit, FilledSlots } from "../../words/contract.ts";
import { counted, percent, rough } from "../../words/slot-values.ts";
import { LEAST_STAKE_MINOR } from "./deciding.ts";
import type { Span } from "./gains.ts";
import type { Teller } from "./teller.ts";

/** What a figure in "what would change our mind" is. */
export const TURNS = "Where the decision turns";

/** Mean of a half of the normal distribution, in steps from its middle to its ninth decile: √(2/π) / 1.2816 / 2. */
const HALF_MEAN = 0.3113;

/** What draws of an uncertain figure come to on average: its longer side pulls. */
export function meanOf({ low, likely, high }: Span): number {
  return likely + HALF_MEAN * (high + low - 2 * likely);
}

/**
 * The value of one figure at which a choice is worth no more than doing nothing, all else as it is: what would change our
 * mind. What the choice is worth is the figure times something, less what it costs to act, `costMinor`; then
 *
 * even = figure × (least + cost) / (worth + cost).
 *
 * Where acting costs nothing, it is the value at which the choice is not worth a founder's minute. It is never above what is
 * likely: an alert stands on its middle, where it is worth it.
 */
export function breakEven(of: { at: Span | number; worthMinor: number; costMinor?: number }): number {
  const { at, worthMinor, costMinor = 0 } = of;
  const figure = typeof at === "number" ? at : meanOf(at);
  const least = costMinor > 0 ? 0 : LEAST_STAKE_MINOR;
  const whole = worthMinor + costMinor;
  const even = whole > 0 ? (figure * (least + costMinor)) / whole : figure;
  return typeof at === "number" ? even : Math.min(even, at.likely);
}

/** Whether a pace is said by a figure: below one a month it has none, and a limit needs one. */
export function isPaceSaid(perDay: number): boolean {
  return perDay * 30 >= 1;
}

/**
 * Whole days for which waiting costs less than a founder's minute, where each costs so much: whoever knows that the matter
 * is settled within them need not look at it. Null: less than one.
 */
export function evenDays(perDayMinor: number): number | null {
  const days = perDayMinor > 0 ? Math.floor(LEAST_STAKE_MINOR / perDayMinor) : 0;
  return days >= 1 ? days : null;
}

/** Two figures: nobody knows where it turns any better. */
export function twoFigures(value: number): number {
  return Number(value.toPrecision(2));
}

/** Nothing is surer. */
const MOST_SURE = 0.99;

/** `{even}`: the share at which it turns, on the evidence that it is a share of. */
export function evenShare(fact: Teller["fact"], id: string, share: number): FilledSlots {
  return { even: fact(id, percent(twoFigures(Math.min(MOST_SURE, Math.max(0, share)))), TURNS) };
}

/** `{even}`: the amount at which it turns. */
export function evenAmount(
  fact: Teller["fact"],
  id: string,
  { minor, currency }: { minor: number; currency: Currency },
): FilledSlots {
  return { even: fact(id, rough(estimated(Math.max(0, minor), currency)), TURNS) };
}

/** `{even}`: the count at which it turns. */
export function evenCount(
  fact: Teller["fact"],
  id: string,
  { count, unit }: { count: number; unit: CountUnit },
): FilledSlots {
  return { even: fact(id, counted(count, unit), TURNS) };
}
