import type { DraftKind, ShowInput } from "../drafts/contract.ts";
import { Refused } from "../errors.ts";
import { draftContent } from "./content.ts";
import type { Approval, ApprovalMethod, Approver } from "./contract.ts";
import { expiresAt } from "./expiry.ts";
import { decide, type DraftState } from "./lifecycle.ts";
import { receipted } from "./receipt.ts";

/** Who approves what, as seen when. */
export type ApproveInput = {
  shop: string;
  draft: { id: string; state: DraftState; payload: unknown };
  show: ShowInput;
  /** The hash of what stood on the founder's screen. */
  seenHash: string;
  /** From the verified session token. */
  approver: Approver;
  method: ApprovalMethod;
  evidenceIds: readonly string[];
  now: Date;
  approvalId: string;
  /** A fresh UUID, used up when the intent is stored. */
  nonce: string;
  /** A fresh UUID: the idempotency key of the one effect. */
  effectKey: string;
  /** Two people must say yes: without `first` this one then waits for another. */
  needsTwo: boolean;
  /** Somebody's yes that waits for a second person. Null: nobody's. */
  first: Approval | null;
};

/**
 * The founder's yes to exactly what was on the screen. The content is built anew from the stored payload,
 * so a draft that changed meanwhile has another hash and is Refused. Where two people must say yes, the first yes is
 * `waiting`; the second, of somebody else and to the same hash, is the approval, and ends when the first one would.
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
  const first = input.needsTwo ? firstOf(input, hash) : null;
  return receipted(
    {
      id: input.approvalId,
      shop: input.shop,
      draftId: input.draft.id,
      content: bytes,
      contentHash: hash,
      approver: input.approver,
      method: input.method,
      evidenceIds: [...input.evidenceIds],
      approvedAt: input.now,
      expiresAt: first?.expiresAt ?? expiresAt(kind, input.now),
      nonce: input.nonce,
      effectKey: input.effectKey,
      needsTwo: input.needsTwo,
      firstYes: first && { approvalId: first.id, approver: first.approver, approvedAt: first.approvedAt },
    },
    input.needsTwo && !first ? "waiting" : "approved",
  );
}

/** The yes that this one completes; null: it is the first. One that ended, or was to something else, counts for nothing. */
function firstOf({ first, approver, now, shop, draft }: ApproveInput, hash: string): Approval | null {
  if (first?.state !== "waiting" || first.contentHash !== hash || first.expiresAt <= now) return null;
  if (first.shop !== shop || first.draftId !== draft.id) return null;
  if (first.approver.userId === approver.userId)
    throw new Refused(
      "second_person_needed",
      "You have said yes to this already. It waits for a second person, so nothing is sent yet.",
    );
  return first;
}
