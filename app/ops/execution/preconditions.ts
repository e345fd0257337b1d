import type { Precondition } from "../drafts/contract.ts";
import { Refused } from "../errors.ts";
import type { Reading } from "./contract.ts";

/**
 * Compares what was shown with how it is now. Throws Refused("stale") naming everything that moved.
 * A subject that the reading does not contain counts as gone.
 */
export function checkPreconditions(
  preconditions: readonly Precondition[],
  readings: readonly Reading[],
): void {
  const now = new Map(readings.map(({ subject, value }) => [subject, value]));
  const moved = preconditions.flatMap((precondition) => {
    const value = now.get(precondition.subject) ?? null;
    return holds(precondition, value) ? [] : [moveSentence(precondition, value)];
  });
  if (moved.length === 0) return;
  throw new Refused("stale", `${moved.join(" ")} Nothing was sent: look again.`);
}

function holds({ value, tolerance }: Precondition, now: number | string | null): boolean {
  if (typeof value === "number" && typeof now === "number") return Math.abs(value - now) <= tolerance;
  return value === now;
}

function moveSentence({ label, value, currency }: Precondition, now: number | string | null): string {
  if (now === null) return `${label} is gone since you approved.`;
  if (typeof value === "number" || typeof now === "number")
    return `${label} moved from ${value ?? "nothing"} to ${now}${currency ? ` ${currency}` : ""} since you approved.`;
  return `${label} changed since you approved.`;
}
