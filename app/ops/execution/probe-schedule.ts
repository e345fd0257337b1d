/** One minute, five minutes, an hour, a day: the other side has settled by then, or nobody but the founder can tell. */
const PROBES_SECONDS = [60, 300, 3_600, 86_400] as const;

/** Seconds until the next look for an unknown outcome, after so many looks; null: the founder decides. */
export function probeAfterSeconds(attempts: number): number | null {
  return PROBES_SECONDS[attempts] ?? null;
}
