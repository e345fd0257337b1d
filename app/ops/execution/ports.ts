import type { Approval, ApprovedContent } from "../approvals/contract.ts";
import type { EffectState, Outcome, Reader, Writer } from "./contract.ts";
import type { Permit } from "./permit.ts";

/** One effect as stored: the intent, and what is known of its outcome. */
export type StoredEffect = {
  id: string;
  approvalId: string;
  state: EffectState;
  /** Idempotency key; the same on every probe. */
  key: string;
  /** When the intent was stored. */
  begunAt: Date;
  /** Times that we looked for its outcome. */
  attempts: number;
};

/** What the one door needs from outside. Each is one unit of work: it commits, or nothing happened. */
export type ExecutionPorts = {
  now(): Date;
  loadApproval(approvalId: string): Promise<Approval | null>;
  /** Null: nothing was begun for this approval. */
  loadEffect(approvalId: string): Promise<StoredEffect | null>;
  /** The reading side of a connector, for preconditions; null where there is none. */
  reader(connector: string): Reader | null;
  /** The writing side of the permit's connector, for the permit's one effect; null where there is none. */
  writer(permit: Permit): Writer | null;
  /**
   * One transaction: `approved` → `used` if the hash still matches and it has not expired, the intent stored as
   * `sending` with `request` as its bytes, the draft set to `sending`, the step audited.
   * Null: the approval was no longer there to use; nothing was stored.
   */
  begin(input: {
    approval: Approval;
    content: ApprovedContent;
    request: string;
    now: Date;
  }): Promise<StoredEffect | null>;
  /**
   * One transaction: the outcome, the draft's state, the audit entry; and with `done` our own record
   * (the purchase order as placed). `attempts` is stored with it. `done` overrules any earlier outcome;
   * nothing overrules `done`.
   */
  record(input: {
    effect: StoredEffect;
    approval: Approval;
    content: ApprovedContent;
    outcome: Outcome;
    attempts: number;
    now: Date;
  }): Promise<void>;
  /**
   * Refused before anything left: voids the approval, gives the draft back for another look, audits the reason.
   * Only while the approval is still `approved`; if another run has used it meanwhile, nothing happens.
   */
  stop(input: { approval: Approval; code: string; message: string; now: Date }): Promise<void>;
};

/** What a run of the one door came to. */
export type Execution =
  | { state: "done" | "failed"; outcome: Outcome }
  /** Not known yet: look again after so many seconds; null: the founder decides, seeing the evidence. */
  | { state: "unknown"; outcome: Outcome; probeAfterSeconds: number | null };
