/** Where a worker is killed. The store holds `arrived` and `applied`, the worker's own harness the others. */
export const BOUNDARIES = [
  /** All was checked, nothing is stored. */
  "before_intent",
  /** The intent is stored, nothing has left. */
  "after_intent",
  /** The call lies with the store, which carries it out once nobody waits for it any more. */
  "arrived",
  /** The store has carried it out, and its answer is on the way. */
  "applied",
  /** The answer is there, nothing of it is stored. */
  "answered",
  /** All is stored, and what has to follow is not asked for. */
  "recorded",
] as const;
export type Boundary = (typeof BOUNDARIES)[number];

/** To the worker: carry these out, so many milliseconds from now in simulated time. */
export type Order = {
  shop: string;
  standInUrl: string;
  token: string;
  approvalIds: readonly string[];
  offsetMs: number;
  /** Wait there to be killed; null: nowhere. */
  stopAt: Boundary | null;
  /** Without intent and probe, as the control. */
  naive: boolean;
};

/** From it, of each approval. `again`: it is to be looked at again after so many seconds. */
export type Report =
  | { approvalId: string; at: Boundary }
  | { approvalId: string; came: string; again: number | null }
  | { ready: true };
