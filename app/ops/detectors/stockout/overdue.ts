import { comingShare, lateDaysOf } from "../shared/arrivals.ts";
import type { Case } from "./case.ts";

/** Units on own orders whose expected day is past and that are not marked received. */
export type Overdue = {
  units: number;
  /** Of these, how many still come, on average over the futures. */
  likelyUnits: number;
  /** Of the order that is latest. */
  lateDays: number;
};

/** Null: no order of ours is overdue. */
export function overdueOf({ onOrder, lead, shop }: Pick<Case, "onOrder" | "lead" | "shop">): Overdue | null {
  const overdue: Overdue = { units: 0, likelyUnits: 0, lateDays: 0 };
  for (const { units, expectedDay } of onOrder?.arrivals ?? []) {
    const lateDays = lateDaysOf(expectedDay, shop.today);
    if (lateDays === 0) continue;
    overdue.units += units;
    overdue.likelyUnits += units * comingShare(lead, lateDays);
    overdue.lateDays = Math.max(overdue.lateDays, lateDays);
  }
  return overdue.units === 0 ? null : overdue;
}
