import { addDays } from "../../facts/day.ts";
import type { PredictionRow } from "../../facts/rows/own-records.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { ownShop } from "../shared/own-records-for-tests.ts";
import { predictionMissed } from "./prediction-missed.ts";
import type { Alert } from "../contract.ts";

/** Between four and eight a day were expected of it, six most likely; it was to bring $900. */
export const row = (at: number, over: Partial<PredictionRow> = {}): PredictionRow => ({
  ...{ approvalId: `A${at}`, what: "sales", product: "Ceramic Mug", approvedDay: addDays(TODAY, -60 - at) },
  ...{ low: 4, likely: 6, high: 8, stakeMinor: 90_000, came: { value: 6, deviation: 0 } },
  source: {
    connector: "ops_room",
    recordId: `history/A${at}`,
    observedAt: "2026-09-21T09:00:00Z",
  },
  ...over,
});
/** So many rows, of which the first came above the range. */
export const rows = (count: number, missed: number, over: Partial<PredictionRow> = {}) =>
  Array.from({ length: count }, (_, at) =>
    row(at, { ...over, ...(at < missed && { came: { value: 9, deviation: 0 } }) }),
  );
export const look = (some: readonly PredictionRow[]) =>
  predictionMissed.detect(
    ownShop({ predictions: new Map(some.map((one) => [`${one.approvalId} ${one.what}`, one])) }),
  );

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(rows(40, 20)).alerts;
