import type { FilledSlots } from "../../words/contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import type { Teller } from "../shared/teller.ts";
import { CARE_MINOR, waitingFutures } from "../shared/waiting/futures.ts";
import type { Case } from "./case.ts";

export type Plan = { id: "release" | "settle" | "nothing"; money: Gain };

/** A hold has no end by itself. A judgement, stated as such. */
export const HELD_ON_DAYS: Span = { low: 5, likely: 15, high: 45 };
/** Of what is asked about, what is settled by it. A judgement, stated as such. */
const SETTLED: Span = { low: 0.4, likely: 0.7, high: 0.9 };

/** What is taken for granted of this hold, besides what is of every order that waits. */
export function judgementsOf({ release }: Case): Judgement[] {
  return [
    { id: "settled", label: "Settled by asking", unit: "share", span: SETTLED },
    ...(release
      ? [
          { id: "right", label: "It can go now", unit: "share" as const, span: release.right },
          {
            ...{ id: "wrong", label: "Sent wrongly", unit: "minor" as const },
            span: { ...release.wrong, likely: (release.wrong.low + release.wrong.high) / 2 },
          },
        ]
      : []),
  ];
}

/**
 * release = P(it may go) × loss of waiting − (1 − P) × cost of sending it wrongly; settle = P(settled) × loss of waiting −
 * the time to ask.
 */
export function plansFor(found: Case): { plans: Plan[]; best: Plan; perDayMinor: number } {
  const { order, worth, release, shop } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `held ${order.orderId} ${name}` });
  const futures = waitingFutures(
    { orders: 1, worth, moreDays: HELD_ON_DAYS },
    { seed: shop.seed, name: `held ${order.orderId}` },
  );
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  const settled = drawsOf(SETTLED, { ...of("settled"), most: 1 });
  const care = drawsOf(CARE_MINOR, of("asking"));
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans: Plan[] = [];
  if (release) {
    const right = drawsOf(release.right, { ...of("right"), most: 1 });
    const { low, high } = release.wrong;
    const wrong = drawsOf({ low, likely: (low + high) / 2, high }, of("wrong"));
    plans.push({
      id: "release",
      money: gainOf((path) => at(right, path) * futures.loss(path) - (1 - at(right, path)) * at(wrong, path)),
    });
  }
  plans.push(
    { id: "settle", money: gainOf((path) => at(settled, path) * futures.loss(path) - at(care, path)) },
    nothing,
  );
  const best = bestOf(plans, nothing);
  const whole = gainOf((path) => futures.loss(path)).mean;
  const share = whole > 0 ? Math.min(1, Math.max(0, best.money.mean) / whole) : 0;
  return { plans, best, perDayMinor: futures.perDayMinor * share };
}

/** The chance that it can go, or that asking settles it, at which it may as well stay held. */
export function turnsAt({ release }: Case, { id, money }: Plan, fact: Teller["fact"]): FilledSlots {
  if (id !== "release" || !release) {
    const costMinor = meanOf(CARE_MINOR);
    return evenShare(fact, "settled", breakEven({ at: SETTLED, worthMinor: money.mean, costMinor }));
  }
  // money = right × lost by waiting − (1 − right) × sent wrongly
  const wrong = (release.wrong.low + release.wrong.high) / 2;
  const right = meanOf(release.right);
  const lost = (money.mean + (1 - right) * wrong) / Math.max(1e-9, right);
  return evenShare(fact, "right", wrong / Math.max(1e-9, lost + wrong));
}
