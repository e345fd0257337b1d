import { ApprovedContent, type Approval } from "../approvals/contract.ts";
import { sha256Hex } from "../approvals/hash.ts";
import { receiptHashOf } from "../approvals/receipt.ts";
import { Bug, Refused } from "../errors.ts";

/** The clock that dated an approval may run so far ahead of the one that carries it out: they are two machines'. */
const CLOCKS_APART_MS = 5 * 60_000;

/**
 * The approved content, from the stored bytes and nothing else. Throws Refused when a single byte of it or of its
 * receipt (who, when, until when, nonce …) differs from what was approved, when it has no approver, lacks the second
 * person that it needs, was used, voided, or is past its time.
 */
export function openApproved(approval: Approval, now: Date): ApprovedContent {
  const content = openBytes(approval);
  if (receiptHashOf(approval) !== approval.receiptHash)
    throw new Refused(
      "receipt_changed",
      "The approval is not as it was given. Nothing was sent. Look again and approve anew.",
    );
  if (approval.approver.userId === "")
    throw new Refused("no_approver", "This approval has no approver. Nothing was sent.");
  if (approval.state !== "approved") throw refusal(approval.state);
  if (
    approval.needsTwo &&
    (approval.firstYes?.approver.userId ?? approval.approver.userId) === approval.approver.userId
  )
    throw refusal("waiting");
  if (!(now < approval.expiresAt)) throw refusal("expired");
  if (!(approval.approvedAt.getTime() <= now.getTime() + CLOCKS_APART_MS))
    throw new Refused("approved_in_future", "This approval is dated in the future. Nothing was sent.");
  return content;
}

/** The bytes alone, for looking after an effect that was begun: its approval is used by then, and may be past its time. */
export function openBytes(approval: Approval): ApprovedContent {
  if (sha256Hex(approval.content) !== approval.contentHash)
    throw new Refused(
      "content_changed",
      "The content is not what was approved. Nothing was sent. Approve it again.",
    );
  const parsed = ApprovedContent.safeParse(parseJson(approval.content));
  if (!parsed.success)
    throw new Bug("content_malformed", "The approved content cannot be read. Nothing was sent.");
  if (parsed.data.draftId !== approval.draftId)
    throw new Refused("content_changed", "The content belongs to another draft. Nothing was sent.");
  return parsed.data;
}

const STATE_REFUSALS = {
  waiting: ["second_person_needed", "This approval waits for a second person. Nothing was sent."],
  joined: ["second_person_needed", "This is the first of two people's yes. The second one's is carried out."],
  used: ["already_used", "This approval was used already. Its receipt is in History."],
  voided: [
    "approval_voided",
    "The draft was edited after this approval. Nothing was sent. Approve it again.",
  ],
  expired: [
    "expired",
    "The approval expired before it could be carried out. Nothing was sent. Look again and approve anew.",
  ],
} as const satisfies Record<Exclude<Approval["state"], "approved">, readonly [string, string]>;

function refusal(state: keyof typeof STATE_REFUSALS): Refused {
  const [code, message] = STATE_REFUSALS[state];
  return new Refused(code, message);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
