import { addDays } from "../../facts/day.ts";
import type { DismissalRow } from "../../facts/rows/own-records.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { ownShop } from "../shared/own-records-for-tests.ts";
import { dismissedAgain } from "./dismissed-again.ts";
import type { Alert } from "../contract.ts";

export const daysAgo = (...ago: readonly number[]) => ago.map((days) => addDays(TODAY, -days));
const row = (over: Partial<DismissalRow> = {}): DismissalRow => ({
  alertId: "alert-1",
  detector: "overstock",
  title: "Mark down Oak Tray",
  situation: "stock:V1",
  days: daysAgo(30, 22, 14, 6, 1),
  attentionMinutes: 3,
  ...{ p10Minor: 500, p50Minor: 2_200, p90Minor: 4_000 },
  source: { connector: "ops_room", recordId: "alerts/alert-1", observedAt: "2026-11-21T09:00:00Z" },
  ...over,
});
export const look = (over: Partial<DismissalRow> = {}) =>
  dismissedAgain.detect(ownShop({ dismissals: new Map([["alert-1", row(over)]]) }));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look().alerts;
