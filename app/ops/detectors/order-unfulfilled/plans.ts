import { drawsOf, type Gain, gainOf, NO_GAIN } from "../shared/gains.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { gainOfSending, gainOfTelling, waitingFutures } from "../shared/waiting/futures.ts";
import type { Case } from "./case.ts";

/** One choice: send what is there, send a part of it, tell the customers, or leave it. */
export type Plan = { id: "send" | "split" | "tell" | "nothing"; money: Gain };

/** Every choice on the same futures; `nothing` is the measure. */
export function plansFor(found: Case): { plans: Plan[]; best: Plan; waitingPerDayMinor: number } {
  const { cause, orders, worth, moreDays, sendable, shop, settings } = found;
  const name = cause.kind === "missing" ? cause.variant.variantId : "here";
  const futures = waitingFutures(
    { orders: orders.length, worth, moreDays },
    { seed: shop.seed, name: `late ${name}` },
  );
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans: Plan[] = [];
  if (cause.kind === "here") plans.push({ id: "send", money: gainOfSending(futures) });
  if (sendable.orders > 0) {
    const parcels = drawsOf(parcelCost(settings, shop.currency), { seed: shop.seed, name: `parcel ${name}` });
    plans.push({
      id: "split",
      money: gainOf(
        (path) => futures.cancelled(path, sendable.worth) - sendable.orders * (parcels[path] ?? 0),
      ),
    });
  }
  plans.push({ id: "tell", money: gainOfTelling(futures, orders.length) }, nothing);
  const best = plans.reduce((leader, one) => (one.money.mean > leader.money.mean ? one : leader), nothing);
  return {
    plans,
    best,
    waitingPerDayMinor: (futures.perDayMinor * Math.max(0, best.money.mean)) / meanLoss(),
  };

  /** Choosing later loses as much a day as the choice saves of it. */
  function meanLoss(): number {
    return Math.max(1, gainOfSending(futures).mean);
  }
}
