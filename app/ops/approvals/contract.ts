import { z } from "zod";
import { Precondition, Write } from "../drafts/contract.ts";

/** What an approval is a yes to: canonical JSON (RFC 8785) of this is hashed, stored, and later executed from. */
export const ApprovedContent = z.strictObject({
  draftId: z.string(),
  kind: z.string(),
  kindVersion: z.int(),
  /** The payload as shown and edited. */
  payload: z.record(z.string(), z.json()),
  write: Write,
  preconditions: z.array(Precondition),
  /** sha256 hex over the canonical JSON of the blocks that the founder saw. */
  blocksHash: z.string().length(64),
});
export type ApprovedContent = z.output<typeof ApprovedContent>;

/** Who said yes: from the verified session token, never from the request body. */
export type Approver = { userId: string; name: string | null };

export type Approval = {
  id: string;
  draftId: string;
  /** Canonical JSON of ApprovedContent: the bytes that were approved. */
  content: string;
  /** sha256 hex of `content`. */
  contentHash: string;
  approver: Approver;
  approvedAt: Date;
  expiresAt: Date;
  /** Idempotency key of the one effect; a UUID made when the approval was given. */
  effectKey: string;
  state: "approved" | "used" | "voided" | "expired";
};
