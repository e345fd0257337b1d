import { breakEven, meanOf } from "../shared/break-even.ts";
import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { DISPUTE_FEE_MINOR, FRAUD } from "../shared/order-care/fraud.ts";
import { sentSoon } from "../shared/order-care/leaving.ts";
import { CARE_MINOR } from "../shared/waiting/futures.ts";
import type { Case } from "./case.ts";

export type Plan = { id: "hold" | "cancel" | "nothing"; money: Gain };

/** Fraud that a question to the customer finds out before anything is sent. A judgement, stated as such. */
const CAUGHT: Span = { low: 0.5, likely: 0.8, high: 0.95 };
/** Honest customers who cancel because they are asked and wait. A judgement, stated as such. */
const QUITS: Span = { low: 0.01, likely: 0.05, high: 0.12 };

/** What is taken for granted of this order. */
export function judgementsOf({ level, parcel }: Case): Judgement[] {
  return [
    { id: "fraud", label: "Orders marked so that are fraud", unit: "share", span: FRAUD[level] },
    { id: "caught", label: "Fraud that asking finds out", unit: "share", span: CAUGHT },
    { id: "quits", label: "Honest customers that cancel", unit: "share", span: QUITS },
    { id: "care", label: "Asking one customer", unit: "minor", span: CARE_MINOR },
    { id: "dispute", label: "Fee of a lost dispute", unit: "minor", span: DISPUTE_FEE_MINOR },
    ...(parcel.isSet ? [] : [{ id: "parcel", label: "Sending it", unit: "minor" as const, span: parcel }]),
  ];
}

/** What is lost where it is sent and is fraud: its money goes back, its goods and parcel are gone. */
export function lossSpan({ goods, parcel }: Case): Pick<Span, "low" | "high"> {
  return {
    low: goods.low + parcel.low + DISPUTE_FEE_MINOR.low,
    high: goods.high + parcel.high + DISPUTE_FEE_MINOR.high,
  };
}

/**
 * Against cancelling it, sending it is worth (1 − P) × what it leaves − P × (goods + parcel + dispute fee). Holding it back
 * to ask keeps the first but for those who quit, and loses only what asking does not find out.
 */
export function plansFor(found: Case): { plans: Plan[]; best: Plan; perDayMinor: number } {
  const { order, level, worth, goods, parcel, shop } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `risk ${order.orderId} ${name}` });
  const fraud = drawsOf(FRAUD[level], { ...of("fraud"), most: 1 });
  const caught = drawsOf(CAUGHT, { ...of("caught"), most: 1 });
  const quits = drawsOf(QUITS, { ...of("quits"), most: 1 });
  const care = drawsOf(CARE_MINOR, of("care"));
  const fee = drawsOf(DISPUTE_FEE_MINOR, of("fee"));
  const ship = drawsOf(parcel, of("parcel"));
  const luck = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("worth"), most: 1 });
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  const between = (path: number, { low, high }: Pick<Span, "low" | "high">) =>
    low + (high - low) * at(luck, path);
  // A path on which little is left of the price is one on which the goods cost much.
  const loss = (path: number) =>
    goods.low + goods.high - between(path, goods) + at(ship, path) + at(fee, path);

  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const hold: Plan = {
    id: "hold",
    money: gainOf(
      (path) =>
        at(fraud, path) * at(caught, path) * loss(path) -
        (1 - at(fraud, path)) * at(quits, path) * between(path, worth) -
        at(care, path),
    ),
  };
  const cancel: Plan = {
    id: "cancel",
    money: gainOf((path) => at(fraud, path) * loss(path) - (1 - at(fraud, path)) * between(path, worth)),
  };
  const plans = [hold, cancel, nothing];
  const best = bestOf(plans, nothing);
  return { plans, best, perDayMinor: Math.max(0, best.money.mean) * sentSoon(found.pace) };
}

/**
 * The share of fraud at which sending it is as good as either: what honest customers who leave, and the asking, cost. Where
 * cancelling is no longer worth it, asking may still be.
 */
export function turnsAt({ level, worth }: Case, plans: readonly Plan[]): number {
  const leaves = (worth.low + worth.high) / 2;
  const at = (id: Plan["id"], costMinor: number) => {
    const worthMinor = plans.find((plan) => plan.id === id)?.money.mean ?? 0;
    return breakEven({ at: FRAUD[level], worthMinor, costMinor });
  };
  return Math.min(at("cancel", leaves), at("hold", meanOf(QUITS) * leaves + meanOf(CARE_MINOR)));
}
