import type { EffectRecord } from "../adapters/store/contract.ts";
import { probeAfterSeconds } from "../ops/execution/probe-schedule.ts";

/** Times that an effect's outcome was looked for. The store counts the sending itself as well. */
export function looksOf({ attempts }: Pick<EffectRecord, "attempts">): number {
  return Math.max(0, attempts - 1);
}

/** Seconds from its last record to the next look; null: the looks have ended. */
export function nextLookSeconds(effect: Pick<EffectRecord, "attempts">): number | null {
  return probeAfterSeconds(looksOf(effect));
}

/** Whether nobody but the founder can tell any more what became of it. */
export function awaitsFounder(effect: Pick<EffectRecord, "state" | "attempts">): boolean {
  return effect.state === "unknown" && nextLookSeconds(effect) === null;
}
