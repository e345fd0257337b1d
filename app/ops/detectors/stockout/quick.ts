import { quickDeliveryOf } from "../../facts/settings.ts";
import { type Placed, type Played, playerFor } from "../shared/play-stock.ts";
import type { Case } from "./case.ts";
import type { Futures } from "./futures.ts";
import type { OrderSize } from "./order-size.ts";

/** What a quicker delivery of the same order is taken to need, and to cost. */
export type Quick = {
  days: number;
  /** What it costs more, minor units. */
  surchargeMinor: number;
  /** The same, as a share of what the goods cost. */
  costShare: number;
  /** By the founder's word for this supplier; else assumed. */
  isTold: boolean;
  /** The speed would take the order above the founder's limit. */
  isAboveLimit: boolean;
  /** On each path. */
  leadDays: Int32Array;
};

/**
 * Where nobody said: half the usual time, for a quarter of the goods on top. Judgements, stated as such; a choice that
 * rests on them is shown with the most that it is worth, and never recommended.
 */
const ASSUMED = { leadShare: 0.5, costShare: 0.25 };

/** The quicker delivery of an order; null where the supplier takes too little time to save a day of it. */
export function quickFor(found: Case, { leadDays }: Futures, size: OrderSize): Quick | null {
  const { lead, settings, variant } = found;
  const told = quickDeliveryOf(settings, variant.supplierKey);
  const days = told?.days ?? Math.ceil(lead.typicalDays * ASSUMED.leadShare);
  if (days >= lead.typicalDays) return null;
  const costShare = told?.costShare ?? ASSUMED.costShare;
  const surchargeMinor = costShare * size.cashMinor;
  const limit = settings.cashLimitMinor;
  const share = days / lead.typicalDays;
  return {
    days,
    surchargeMinor,
    costShare,
    isTold: told !== null,
    isAboveLimit: limit !== null && size.cashMinor + surchargeMinor > limit,
    // Its own delays are as large a part of it as they are of the usual time.
    leadDays: leadDays.map((usual) => Math.round(usual * share)),
  };
}

/** Compared over the same days as every other choice; the money is before what the speed costs. */
export function quickPlayer(
  found: Case,
  futures: Futures & { putOffDays: number },
  { leadDays }: Quick,
): (order: Placed) => Played {
  const untilDay = futures.leadDays.map((days) => days + futures.putOffDays);
  return playerFor(found, { ...futures, leadDays, untilDay });
}

/** The same with the speed paid for. */
export function paidFor(played: Played, { surchargeMinor }: Quick): Played {
  return { ...played, values: played.values.map((value) => value - surchargeMinor) };
}
