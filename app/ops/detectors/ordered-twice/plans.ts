import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { sentSoon } from "../shared/order-care/leaving.ts";
import { CONTACT_MINOR, RETURN_MINOR, UNSELLABLE } from "../shared/returns/costs.ts";
import { CARE_MINOR } from "../shared/waiting/futures.ts";
import type { Case } from "./case.ts";

export type Plan = { id: "hold" | "merge" | "nothing"; money: Gain };

/** Customers who meant both and cancel one because they are asked. A judgement, stated as such. */
const QUITS: Span = { low: 0.01, likely: 0.05, high: 0.12 };

export function judgementsOf({ mistake, parcel }: Case): Judgement[] {
  return [
    { id: "mistake", label: "Ordered twice by mistake", unit: "share", span: mistake },
    { id: "back", label: "Taking it back", unit: "minor", span: RETURN_MINOR },
    { id: "unsellable", label: "Cannot be sold again", unit: "share", span: UNSELLABLE },
    { id: "contact", label: "Answering the customer", unit: "minor", span: CONTACT_MINOR },
    { id: "care", label: "Asking the customer", unit: "minor", span: CARE_MINOR },
    { id: "quits", label: "Meant both and cancel one", unit: "share", span: QUITS },
    ...(parcel.isSet ? [] : [{ id: "parcel", label: "Sending it", unit: "minor" as const, span: parcel }]),
  ];
}

/**
 * A mistake that is sent comes back: parcel + way back + answer + P(unfit) × goods. Asking first saves that; of those who
 * meant both, some cancel one, and with the rest, where neither is sent yet, one parcel is saved. Packing both together
 * without asking saves the parcel alone.
 */
export function plansFor(found: Case): { plans: Plan[]; best: Plan; perDayMinor: number } {
  const { order, twin, mistake, worth, goods, parcel, shop, pace } = found;
  const draws = (span: Span, name: string, most = Infinity) =>
    drawsOf(span, { seed: shop.seed, name: `twice ${order.orderId} ${name}`, most });
  const [wrong, unfit, quits] = [
    draws(mistake, "mistake", 1),
    draws(UNSELLABLE, "unfit", 1),
    draws(QUITS, "quits", 1),
  ];
  const [back, contact, care] = [
    draws(RETURN_MINOR, "back"),
    draws(CONTACT_MINOR, "contact"),
    draws(CARE_MINOR, "care"),
  ];
  const ship = draws(parcel, "parcel");
  const luck = draws({ low: 0.1, likely: 0.5, high: 0.9 }, "worth", 1);
  const at = (of: Float64Array, path: number) => of[path] ?? 0;
  const between = (path: number, { low, high }: Pick<Span, "low" | "high">) =>
    low + (high - low) * at(luck, path);
  // Goods that cost much are those of a price that leaves little.
  const cost = (path: number) => goods.low + goods.high - between(path, goods);
  const comesBack = (path: number) =>
    at(ship, path) + at(back, path) + at(contact, path) + at(unfit, path) * cost(path);
  const together = twin.sent ? () => 0 : (path: number) => at(ship, path);

  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const hold: Plan = {
    id: "hold",
    money: gainOf(
      (path) =>
        at(wrong, path) * comesBack(path) +
        (1 - at(wrong, path)) *
          ((1 - at(quits, path)) * together(path) - at(quits, path) * between(path, worth)) -
        at(care, path),
    ),
  };
  const merge: Plan = { id: "merge", money: gainOf(together) };
  const plans = twin.sent ? [hold, nothing] : [hold, merge, nothing];
  const best = bestOf(plans, nothing);
  return { plans, best, perDayMinor: Math.max(0, best.money.mean) * sentSoon(pace) };
}
