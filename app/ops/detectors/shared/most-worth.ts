import type { Ask, Facts } from "../../facts/views.ts";
import type { Alert, Looking, LookInput } from "../contract.ts";
import { noted } from "./noted.ts";

/**
 * Keeps the alerts with most at stake, where one cause raises many at once and nobody reads them all; the others come up as
 * these are decided. `others`: what is said of those, `{others}`: "3 variants".
 */
export function mostOf<A extends Ask>(
  looking: Looking<A>,
  { most, others, shop }: { most: number; others: string; shop: LookInput },
): Looking<A> {
  let kept: Alert[] = [];
  let left = 0;
  const keep = (alerts: readonly Alert[]) => {
    const sorted = [...kept, ...alerts].sort((a, b) => b.stake.p50.minor - a.stake.p50.minor);
    kept = sorted.slice(0, most);
    left += sorted.length - kept.length;
  };
  return {
    take(facts: Facts<A>) {
      keep(looking.take(facts));
      return [];
    },
    found() {
      const found = looking.found();
      keep(found.alerts);
      const more = left > 0 ? [noted(others, { others: [left, "variants"] }, shop)] : [];
      return { ...found, alerts: kept, notes: [...(found.notes ?? []), ...more] };
    },
  };
}
