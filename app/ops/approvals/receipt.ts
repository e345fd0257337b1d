import type { Write } from "../drafts/contract.ts";
import type { Approval, ApprovedContent } from "./contract.ts";
import { hashOf } from "./hash.ts";

/** What a receipt is made of; only its own hash, and what became of it, are no part of it. */
export type Yes = Omit<Approval, "receiptHash" | "state">;

/**
 * sha256 hex over the canonical JSON of everything about a yes: who, how, when, until when, for which shop and draft,
 * to which content (by its hash, which covers payload, write, preconditions and blocks), with which evidence, nonce
 * and key. A row of which any column was changed has another one.
 */
export function receiptHashOf(yes: Yes): string {
  const { id, shop, draftId, contentHash, approver, method, evidenceIds, nonce, effectKey, needsTwo } = yes;
  return hashOf({
    ...{
      approvalId: id,
      shop,
      draftId,
      contentHash,
      approver,
      method,
      evidenceIds,
      nonce,
      effectKey,
      needsTwo,
    },
    approvedAt: yes.approvedAt.toISOString(),
    expiresAt: yes.expiresAt.toISOString(),
    firstYes: yes.firstYes && {
      ...yes.firstYes,
      approvedAt: yes.firstYes.approvedAt.toISOString(),
    },
  });
}

/** A yes with the hash over it. */
export function receipted(yes: Yes, state: Approval["state"]): Approval {
  return { ...yes, receiptHash: receiptHashOf(yes), state };
}

/** The one kind of write that this is a yes to: "shopify inventory_incoming_adjust". */
export function effectOf({ write }: Pick<ApprovedContent, "write">): string {
  return `${write.connector} ${write.operation}`;
}

/** The records that the write names, each once, in its own order. Empty: it names none outside. */
export function targetsOf({ request }: Pick<Write, "request">): string[] {
  const found = new Set<string>();
  collect(request, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === "string") {
    if (value.startsWith("gid://")) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) collect(item, found);
  }
}
