import type { OwnEffectRow } from "../../facts/rows/own-records.ts";
import { approved, effectsOf } from "../shared/own-records-for-tests.ts";
import { outcomeUnknown } from "./outcome-unknown.ts";
import type { Alert } from "../contract.ts";

export const effect: NonNullable<OwnEffectRow["effect"]> = {
  state: "unknown",
  awaitsFounder: true,
  beganDay: "2026-11-20",
};
export const given = (over: Parameters<typeof approved>[0] = {}) =>
  approved({ draftState: "unknown", approval: "used", effect, ...over });
export const look = (...rows: readonly OwnEffectRow[]) => outcomeUnknown.detect(effectsOf(...rows));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(given()).alerts;
