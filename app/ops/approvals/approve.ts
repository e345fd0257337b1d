import type { DraftKind, ShowInput } from "../drafts/contract.ts";
import { Refused } from "../errors.ts";
import { draftContent } from "./content.ts";
import type { Approval, Approver } from "./contract.ts";
import { decide, type DraftState } from "./lifecycle.ts";

const HOUR_MS = 3_600_000;

/** Who approves what, as seen when. */
export type ApproveInput = {
  draft: { id: string; state: DraftState; payload: unknown };
  show: ShowInput;
  /** The hash of what stood on the founder's screen. */
  seenHash: string;
  /** From the verified session token. */
  approver: Approver;
  now: Date;
  approvalId: string;
  /** A fresh UUID: the idempotency key of the one effect. */
  effectKey: string;
};

/**
 * The founder's yes to exactly what was on the screen. The content is built anew from the stored payload,
 * so a draft that changed meanwhile has another hash and is Refused.
 */
export function approve(kind: DraftKind, input: ApproveInput): Approval {
  if (input.approver.userId === "")
    throw new Refused("no_approver", "We could not tell who approves this. Reload the page and try again.");
  const { bytes, hash } = draftContent(kind, {
    draftId: input.draft.id,
    payload: input.draft.payload,
    show: input.show,
  });
  const decision = decide(
    { state: input.draft.state, contentHash: hash, expiresAt: null },
    { type: "approve", seenHash: input.seenHash },
  );
  if (!decision.ok) throw new Refused(decision.code, decision.message);
  return {
    id: input.approvalId,
    draftId: input.draft.id,
    content: bytes,
    contentHash: hash,
    approver: input.approver,
    approvedAt: input.now,
    expiresAt: new Date(input.now.getTime() + kind.expiryHours * HOUR_MS),
    effectKey: input.effectKey,
    state: "approved",
  };
}
