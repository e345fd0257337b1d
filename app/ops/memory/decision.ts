import type { Day } from "../facts/day.ts";

/** What the founder decided about an alert; kept for good, by fingerprint. */
export type Decision = {
  id: string;
  fingerprint: string;
  /** `rejected`: a no to a prepared draft; the alert itself stays open. */
  kind: "snoozed" | "dismissed" | "wrong_data" | "acted" | "reopened" | "rejected";
  /** The founder's words or the chosen reason; empty when none was given. */
  reason: string;
  /** Snoozed until this day; null: until an event, or for good. */
  until: Day | null;
  /** Snoozed until something happens: stock changes, or an order of ours arrives. */
  untilEvent: "stock_changes" | "delivery_arrives" | null;
  /**
   * As the alert stood when it was decided: while nothing has changed, it stays quiet. Of `wrong_data`, the values that
   * may have been wrong too.
   */
  evidenceKey: string;
  stakeP50Minor: number;
  /** Stock then, for `stock_changes` and `wrong_data`. Null when unknown. */
  availableThen: number | null;
  by: { userId: string; name: string | null };
  at: Date;
};
