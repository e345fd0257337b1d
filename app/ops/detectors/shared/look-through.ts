import type { Day } from "../../facts/day.ts";
import type { Ask, Facts } from "../../facts/views.ts";
import type { CountUnit } from "../../words/contract.ts";
import {
  type Alert,
  type DetectInput,
  type Found,
  type Looking,
  type LookInput,
  takenAtOnce,
} from "../contract.ts";
import { LeftOut } from "./left-out.ts";

/** What is said of the reasons why records raise nothing, by how many there were. */
export type Notes<S extends string> = Readonly<Partial<Record<S, string>>>;

/**
 * Sorts records into cases, which `keep` takes, and reasons why there is none. `fine`: reasons that say that it was looked
 * at and is fine; of all others it could not be told.
 */
export function sortThrough<C extends object, S extends string>(
  fine: readonly S[],
  keep: (found: C) => void,
) {
  const leftOut = new LeftOut<S>();
  let lookedAt = 0;
  return {
    add(found: C | S | null): void {
      if (found === null) return;
      if (typeof found !== "string") keep(found);
      else leftOut.add(found);
      if (typeof found !== "string" || fine.includes(found)) lookedAt += 1;
    },
    counted: (notes: Notes<S>, shop: { locale: string; today: Day }, unit?: CountUnit) => ({
      lookedAt,
      notes: leftOut.said(notes, shop, unit),
    }),
  };
}

/** How the records of a page are judged. */
export type Judging<A extends Ask, C extends object, S extends string> = {
  /**
   * One for each record of a page: what is known of it that may be trouble, or why there is none; null: it is not to be
   * judged at all.
   */
  casesOf(input: DetectInput<A>): Iterable<C | S | null>;
  /** Null: not worth a decision. */
  alertOf: (found: C) => Alert | null;
  /** See `sortThrough`. */
  fine: readonly NoInfer<S>[];
  notes: Notes<NoInfer<S>>;
  unit?: CountUnit;
};

/** One pass over records, look-ups first, each judged by itself: what most detectors do. */
export function lookThrough<A extends Ask, C extends object, S extends string>(
  shop: LookInput,
  judging: Judging<A, C, S>,
): Looking<A> {
  let alerts: Alert[] = [];
  const sorting = sortThrough<C, S>(judging.fine, (found) => {
    const alert = judging.alertOf(found);
    if (alert) alerts.push(alert);
  });
  return {
    take(facts: Facts<A>) {
      alerts = [];
      for (const found of judging.casesOf({ ...shop, facts })) sorting.add(found);
      return alerts;
    },
    found: () => ({ alerts: [], ...sorting.counted(judging.notes, shop, judging.unit) }),
  };
}

/** The same for records that are there all at once. */
export function lookOnce<A extends Ask, C extends object, S extends string>(
  { facts, ...shop }: DetectInput<A>,
  judging: Judging<A, C, S>,
): Found {
  return takenAtOnce(lookThrough(shop, judging), facts);
}
