import type { Approver } from "../ops/approvals/contract.ts";
import type { Alert } from "../ops/detectors/contract.ts";
import type { Decision } from "../ops/memory/decision.ts";

/** What every decision keeps of the alert as it stood. */
export function decisionBase(
  { id, viewer, now }: { id: string; viewer: Approver; now: Date },
  alert: Alert,
): Omit<Decision, "kind" | "reason"> {
  const available = alert.evidence.find((evidence) => evidence.id === "available");
  return {
    id,
    fingerprint: alert.fingerprint,
    evidenceKey: alert.evidenceKey,
    stakeP50Minor: alert.stake.p50.minor,
    availableThen: available?.value ?? null,
    by: viewer,
    at: now,
    until: null,
    untilEvent: null,
  };
}
