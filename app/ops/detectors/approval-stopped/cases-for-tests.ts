import type { OwnEffectRow } from "../../facts/rows/own-records.ts";
import { approved, effectsOf } from "../shared/own-records-for-tests.ts";
import { approvalStopped } from "./approval-stopped.ts";
import type { Alert } from "../contract.ts";

export const stopped = {
  code: "stale",
  message: "Stock of MUG-W moved from 31 to 12 since you approved. Nothing was sent: look again.",
  day: "2026-11-21",
};
export const given = (over: Parameters<typeof approved>[0] = {}) =>
  approved({ draftState: "proposed", approval: "voided", stopped, ...over });
export const look = (...rows: readonly OwnEffectRow[]) => approvalStopped.detect(effectsOf(...rows));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(given()).alerts;
