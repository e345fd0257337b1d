/** Whoever knows the future: the best decision on each product for each day, and the best use of five a day. */
import { WINDOW_DAYS } from "../../../app/ops/detectors/shared/variant-demand.ts";
import { bestAssignment } from "./assignment.ts";
import { BUDGET, knownOn, noticed, shownOf } from "./campaign.ts";
import { CAMPAIGN_DAYS, type Truth } from "./truth.ts";
import { type Decision, worthOf } from "./worth.ts";

/** Who knows the future and may order any number of anything, or lower any price: minor units of the campaign. */
export function oracleEarns(truths: readonly Truth[]): number {
  return bestFive(truths, (truth, day) => choicesOn(truth, day));
}

/** Who knows the future and chooses among what Ops Room offers on each day: what a perfect ranking of it would earn. */
export function bestOfOffered(truths: readonly Truth[], seed: number): number {
  const offered = new Map<string, readonly Decision[]>();
  for (let day = 0; day < CAMPAIGN_DAYS; day += 1) {
    const known = truths.map((truth) => knownOn(truth, day));
    for (const shown of noticed(known, { day, seed }).map((alert) => shownOf(alert, day)))
      offered.set(`${shown.id} ${day}`, shown.offered);
  }
  return bestFive(truths, ({ id }, day) => offered.get(`${id} ${day}`) ?? []);
}

function bestFive(
  truths: readonly Truth[],
  choices: (truth: Truth, day: number) => readonly Decision[],
): number {
  const worth = truths.map((truth) =>
    Array.from({ length: CAMPAIGN_DAYS }, (_, day) =>
      Math.max(0, ...choices(truth, day).map((decision) => worthOf(truth, decision))),
    ),
  );
  // Whoever never brings anything takes no place.
  return bestAssignment(
    worth.filter((days) => days.some((minor) => minor > 0)),
    BUDGET,
  ).total;
}

/** Exactly what is wanted between landing and the end, and less of it; and the three markdowns that a shop would think of. */
function choicesOn(truth: Truth, day: number): Decision[] {
  const until = CAMPAIGN_DAYS + truth.leadDays;
  const lands = day + truth.leadDays;
  let stock = truth.stock;
  let missed = 0;
  for (let at = 0; at < until; at += 1) {
    const wanted = truth.wanted[WINDOW_DAYS + at] ?? 0;
    const sold = Math.min(wanted, stock);
    stock -= sold;
    if (at >= lands) missed += wanted - sold;
  }
  const orders = missed > 0 ? [1, 0.8, 0.6].map((share) => ({ day, order: Math.ceil(missed * share) })) : [];
  const prices = [0.9, 0.8, 0.7].map((share) => ({
    day,
    priceMinor: Math.max(1, Math.round(truth.priceMinor * share)),
  }));
  return [...orders, ...prices];
}
