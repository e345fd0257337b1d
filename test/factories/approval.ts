import { randomUUID } from "node:crypto";
import type { Unit } from "../../app/adapters/store/contract.ts";
import type { Approval } from "../../app/ops/approvals/contract.ts";
import { receipted, type Yes } from "../../app/ops/approvals/receipt.ts";

/** An approval with a receipt that fits it: one person's, of nothing in particular. */
export function anApproval(
  over: Partial<Yes> & Pick<Yes, "shop" | "draftId">,
  state: Approval["state"] = "approved",
): Approval {
  return receipted(
    {
      id: randomUUID(),
      content: "{}",
      contentHash: "a".repeat(64),
      approver: { userId: "7", name: "Mia" },
      method: "app",
      evidenceIds: [],
      approvedAt: new Date("2026-11-22T12:00:00Z"),
      expiresAt: new Date("2027-01-01T00:00:00Z"),
      nonce: randomUUID(),
      effectKey: randomUUID(),
      needsTwo: false,
      firstYes: null,
      ...over,
    },
    state,
  );
}

/** Stores an approval as the app does: with the line of the audit log that its receipt is compared with. */
export async function giveApproval(unit: Unit, approval: Approval): Promise<void> {
  await unit.approvals.create(approval);
  await unit.audit.append({
    at: approval.approvedAt,
    actor: approval.approver.userId,
    action: "draft.approved",
    subject: approval.id,
    detail: { receiptHash: approval.receiptHash },
  });
}
