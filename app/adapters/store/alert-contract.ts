/** What the store can do with alerts. */
import type { Alert } from "../../ops/detectors/contract.ts";
import type { Packed } from "../../ops/detectors/listed.ts";
import type { Day } from "../../ops/facts/day.ts";
import type { Decision } from "../../ops/memory/decision.ts";
import type { Ranked, Shelf } from "../../ops/ranking/contract.ts";
import type { Quiet } from "../../ops/ranking/quiet.ts";

export type AlertState = "open" | "snoozed" | "dismissed" | "acted" | "solved";
export type AlertRecord = {
  id: string;
  alert: Alert;
  state: AlertState;
  shelf: Shelf;
  position: number;
  why: string;
  chosenOptionId: string;
  firstSeenAt: Date;
  lastSeenAt: Date;
  /** p50 stake a day ago; null: it was not there. */
  stakeYesterdayMinor: number | null;
  decision: Decision | null;
};
/** What a list needs, without the alert's JSON. */
export type AlertSummary = Omit<AlertRecord, "alert"> & {
  fingerprint: string;
  title: string;
  reason: string;
  currency: string;
  p10Minor: number;
  p50Minor: number;
  p90Minor: number;
  waitingPerDayMinor: number;
  decideBy: Day;
  cautions: string[];
  /** `first`: not ranked by money. */
  lane: Alert["lane"];
  attentionMinutes: number;
  /** Where it stood a day ago; null: nowhere. */
  shelfYesterday: Shelf | null;
  draftId: string | null;
  draftKind: string | null;
  draftTitle: string | null;
};
export type AlertStore = {
  /** Holds every alert for this unit of work: who decides on one waits until it ends. */
  hold(): Promise<void>;
  /**
   * Takes over one run's result: known fingerprints are updated, new ones added, those of `detectors` that were
   * not found again become `solved`, which ends what was decided about them. `quiet` ones keep their state. All in few
   * statements.
   */
  replace(input: {
    ranked: readonly Omit<Ranked<Packed>, "costOfDelayPerMinute">[];
    quiet: readonly Quiet<Packed>[];
    detectors: readonly string[];
    now: Date;
  }): Promise<{ opened: number; updated: number; solved: number }>;
  /** Other open alerts about the same units or cash, in order. */
  sharingSituation(input: { situation: string; except: string }): Promise<AlertSummary[]>;
  /** Open decisions in order, each with the alert that leads it; `limit` per shelf. */
  open(input: { limitPerShelf: number }): Promise<{
    shelves: Record<
      Shelf,
      { lines: AlertSummary[]; count: number; p10Minor: number; p50Minor: number; p90Minor: number }
    >;
  }>;
  get(id: string): Promise<AlertRecord | null>;
  byFingerprint(fingerprint: string): Promise<AlertRecord | null>;
  forProduct(productId: string): Promise<AlertSummary[]>;
  /** Open alerts about one supplier's products, in the list's order. */
  ofSupplier(supplierKey: string, limit: number): Promise<AlertRecord[]>;
  chooseOption(id: string, optionId: string): Promise<void>;
  setState(id: string, state: AlertState, decision: Decision | null): Promise<void>;
  /** For "since yesterday". */
  changedSince(at: Date): Promise<{
    solved: number;
    opened: number;
    grew: { title: string; fromMinor: number; toMinor: number }[];
  }>;
};
