import type { OwnEffectRow } from "../../facts/rows/own-records.ts";
import { approved, effectsOf } from "../shared/own-records-for-tests.ts";
import { approvalNotCarriedOut } from "./approval-not-carried-out.ts";
import type { Alert } from "../contract.ts";

export const look = (...rows: readonly OwnEffectRow[]) => approvalNotCarriedOut.detect(effectsOf(...rows));
export const over: Parameters<typeof approved>[0] = { approval: "expired", draftState: "expired" };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(approved(over)).alerts;
