import type { Day } from "../../facts/day.ts";
import type { CountUnit } from "../../words/contract.ts";
import type { Alert } from "../contract.ts";
import { LeftOut } from "./left-out.ts";

/** How one record is judged. */
export type Judging<R, C extends object, S extends string> = {
  /** What is known of it that may be trouble, or why there is none; null: it is not to be judged at all. */
  caseOf: (record: R) => C | S | null;
  /** Null: not worth a decision. */
  alertOf: (found: C) => Alert | null;
  /** Reasons that say that it was looked at and is fine; of all others it could not be told. */
  fine: readonly NoInfer<S>[];
  /** What is said of those reasons, by how many there were. */
  notes: Readonly<Partial<Record<NoInfer<S>, string>>>;
  unit?: CountUnit;
};

/** One pass over records, look-ups first: what most detectors do. */
export function lookThrough<R, C extends object, S extends string>(
  records: Iterable<R>,
  judging: Judging<R, C, S>,
  shop: { locale: string; today: Day },
): { alerts: Alert[]; lookedAt: number; notes: string[] } {
  const leftOut = new LeftOut<S>();
  const alerts: Alert[] = [];
  let lookedAt = 0;
  for (const record of records) {
    const found = judging.caseOf(record);
    if (found === null) continue;
    if (typeof found === "string") {
      leftOut.add(found);
      if (judging.fine.includes(found)) lookedAt += 1;
      continue;
    }
    lookedAt += 1;
    const alert = judging.alertOf(found);
    if (alert) alerts.push(alert);
  }
  return { alerts, lookedAt, notes: leftOut.said(judging.notes, shop, judging.unit) };
}
