import type { Boundary } from "./messages.ts";

/** What became of one effect that was in the hands of a worker that was killed. */
export type Fate = {
  operation: string;
  boundary: Boundary;
  /** The store took no key, or forgot it. */
  keyless: boolean;
  /** Times that the store's ledger has it. */
  applied: number;
  state: string;
  /** Simulated time from the restart to an end, or to a visible "unknown"; null: not in time. */
  settledMs: number | null;
};

export type Judged = {
  processes: number;
  /** Effects that a killed worker held, by type: as many as processes. */
  kills: number;
  /** Writes applied beyond the first. */
  duplicates: number;
  /** Said to be done and not applied; applied and said to have failed; or never taken up again. */
  lost: number;
  unsettled: number;
  /** Shown as unknown, for the founder to decide in the end; and of these, those whose key the store knew. */
  unknown: number;
  unknown_though_keyed: number;
  /** Duplicates and losses in words, such as "price_change at applied: done, applied 2 times". */
  faults: string[];
};

export function judge(fates: readonly Fate[], processes: number): Judged {
  const judged: Judged = {
    ...{ processes, kills: fates.length, duplicates: 0, lost: 0, unsettled: 0 },
    ...{ unknown: 0, unknown_though_keyed: 0, faults: [] },
  };
  for (const fate of fates) {
    const isLost = lost(fate);
    judged.duplicates += Math.max(0, fate.applied - 1);
    if (isLost) judged.lost += 1;
    if (fate.settledMs === null) judged.unsettled += 1;
    if (fate.state === "unknown") judged.unknown += 1;
    if (fate.state === "unknown" && !fate.keyless) judged.unknown_though_keyed += 1;
    if (fate.applied > 1 || isLost || fate.settledMs === null) judged.faults.push(words(fate));
  }
  return judged;
}

function lost({ boundary, applied, state }: Fate): boolean {
  if (state === "done") return applied === 0;
  if (state === "failed") return applied > 0 || boundary === "before_intent";
  // Whoever took over had nothing to fear: nothing was begun.
  return boundary === "before_intent";
}

function words({ operation, boundary, state, applied }: Fate): string {
  return `${operation} at ${boundary}: ${state}, applied ${String(applied)} times`;
}
