import type { Precondition, Write } from "../drafts/contract.ts";

/** The line of a receipt that says why it was not read back: the write was confirmed, and then could not be looked at. */
export const NOT_READ_BACK = "Read back";

/** What the other side said it did, read back. `externalId` names the record over there. */
export type Receipt = { externalId: string; readBack: Record<string, string | number | null> };

export type EffectState = "approved" | "sending" | "done" | "failed" | "unknown";

/** What came of one write. `failed`: a definite refusal, nothing changed. `unknown`: it may have happened. */
export type Outcome =
  | { state: "done"; receipt: Receipt }
  | { state: "failed"; code: string; message: string }
  | { state: "unknown"; code: string; message: string };

/** One precondition as it is now. */
export type Reading = { subject: string; value: number | string | null };

/** A connector as it is looked at before anything is begun: it cannot write. */
export type Reader = {
  connector: string;
  /** Reads the preconditions' subjects afresh. Throws Unavailable when it cannot look. */
  read(preconditions: readonly Precondition[]): Promise<readonly Reading[]>;
};

/**
 * A connector's writing side for one effect that was begun, made from its permit and held by the execution stage alone.
 * `write` throws Refused for a definite no, and anything else when it may have left.
 */
export type Writer = {
  connector: string;
  /** Once, and only what the permit is for. */
  write(write: Write, key: string): Promise<Receipt>;
  /**
   * Looks for what a key did; `not_found` only when it surely did not happen.
   * `ageMs`: time since the intent was stored, for the other side may remember a key only so long.
   */
  probe(
    write: Write,
    key: string,
    ageMs: number,
  ): Promise<
    | { state: "done"; receipt: Receipt }
    | { state: "not_found" }
    /** `found`: what was seen, in a sentence for the founder, who may have to decide from it. */
    | { state: "unknown"; found?: string }
  >;
};
