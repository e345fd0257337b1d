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

/** Where the yes was given: on the draft's own page, in the list of drafts that wait, or in Shopify Admin itself. */
export const ApprovalMethod = z.enum(["app", "app_list", "admin_action"]);
export type ApprovalMethod = z.output<typeof ApprovalMethod>;

/** The first of two people's yes to the same content: an approval of its own, which sends nothing. */
export type FirstYes = { approvalId: string; approver: Approver; approvedAt: Date };

export type Approval = {
  id: string;
  shop: string;
  draftId: string;
  /** Canonical JSON of ApprovedContent: the bytes that were approved. */
  content: string;
  /** sha256 hex of `content`. */
  contentHash: string;
  /** Of two people, the second. */
  approver: Approver;
  method: ApprovalMethod;
  /** Ids of the evidence that stood behind the draft: of its alert, as it was then. */
  evidenceIds: string[];
  approvedAt: Date;
  /** Of two people, when the first one's yes ends. */
  expiresAt: Date;
  /** A UUID made when the approval was given and used up in the transaction that stores the intent. */
  nonce: string;
  /** Idempotency key of the one effect; a UUID made when the approval was given. */
  effectKey: string;
  /** Whether two people had to say yes when it was given. */
  needsTwo: boolean;
  /** Null: one person's yes. */
  firstYes: FirstYes | null;
  /** sha256 hex of the receipt (`receipt.ts`): of all that stands above. The audit chain holds it as well. */
  receiptHash: string;
  /** `waiting`: for a second person; `joined`: the second one came, and their approval names this one. */
  state: "waiting" | "joined" | "approved" | "used" | "voided" | "expired";
};
