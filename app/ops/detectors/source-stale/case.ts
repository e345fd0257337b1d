import type { Day } from "../../facts/day.ts";
import type { OpenAlertRow, SourceRow, StoredStake } from "../../facts/rows/own-records.ts";
import type { DetectInput } from "../contract.ts";
import type { Gain, Span } from "../shared/gains.ts";

/**
 * Reads come every quarter of an hour; a banner says at once that one failed. What has not been read for two days is no
 * slip any more. A judgement.
 */
export const STALE_DAYS = 2;
/** Days within which the open decisions are taken. A judgement. */
export const AHEAD_DAYS = 7;
/** Of what a decision is worth, what is lost for each day that its figures are old. A judgement, stated as such. */
export const FADES_PER_DAY: Span = { low: 0.01, likely: 0.03, high: 0.1 };

export const asks = { sources: true, openAlerts: true } as const;
export type Input = DetectInput<typeof asks>;

/** One outside system of which something was not read for days. */
export type Stale = {
  connector: string;
  /** The kind that was read longest ago. */
  oldest: SourceRow & { readDay: Day };
  ageDays: number;
  /** Open decisions whose evidence rests on it. */
  alerts: readonly OpenAlertRow[];
  /** Their stakes, of shared goods or cash once. */
  value: StoredStake;
  money: Gain;
  waitingPerDayMinor: number;
};
