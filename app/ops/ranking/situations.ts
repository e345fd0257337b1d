import type { Listed } from "../detectors/listed.ts";

/** Alerts that share the same units or cash: one decision. The leader is what the list shows. */
export type Situation<T> = { leader: T; others: readonly T[] };

/**
 * Groups what shares units or cash, in the order of `sorted`: the first of each situation leads it. A matter that is not
 * ranked by money stands alone, so that no other hides it.
 */
export function situationsOf<T>(
  sorted: readonly T[],
  alertOf: (item: T) => Pick<Listed, "situation" | "lane" | "fingerprint">,
): Situation<T>[] {
  const bySituation = new Map<string, { leader: T; others: T[] }>();
  for (const item of sorted) {
    const { situation, lane, fingerprint } = alertOf(item);
    const key = lane === "first" ? `first:${fingerprint}` : `money:${situation}`;
    const known = bySituation.get(key);
    if (known) known.others.push(item);
    else bySituation.set(key, { leader: item, others: [] });
  }
  return [...bySituation.values()];
}
