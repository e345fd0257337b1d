import type { Approval as ApprovalRow } from "@prisma/client";
import type { Approval } from "../../ops/approvals/contract.ts";
import { Bug, Refused } from "../../ops/errors.ts";
import type { Box } from "./box.server.ts";
import type { SealedScope } from "./client.server.ts";
import type { ApprovalStore } from "./contract.ts";

export function approvalStore({ tx, shop, box }: SealedScope): ApprovalStore {
  const live = (draftId: string) => ({ shop, draftId, state: "approved" });
  return {
    async create({ approver, content, ...approval }) {
      await tx.approval.updateMany({ where: live(approval.draftId), data: { state: "voided" } });
      // Of two at once the second waits here for the first, meets the unique index and adds nothing.
      const { count } = await tx.approval.createMany({
        data: [
          {
            shop,
            ...approval,
            content: box.seal(content),
            approverUserId: approver.userId,
            approverName: approver.name,
          },
        ],
        skipDuplicates: true,
      });
      if (count === 1) return;
      throw new Refused(
        "already_approved",
        "This draft was approved a moment ago. That approval stands; this one added nothing.",
      );
    },

    async get(id) {
      const row = await tx.approval.findUnique({ where: { shop_id: { shop, id } } });
      return row && toApproval(row, box);
    },

    async forDraft(draftId) {
      const rows = await tx.approval.findMany({ where: { shop, draftId }, orderBy: { approvedAt: "desc" } });
      return rows.map((row) => toApproval(row, box));
    },

    async consume(id, contentHash, now) {
      const { count } = await tx.approval.updateMany({
        where: { shop, id, contentHash, state: "approved", expiresAt: { gt: now } },
        data: { state: "used" },
      });
      return count === 1;
    },

    async void(draftId) {
      const { count } = await tx.approval.updateMany({ where: live(draftId), data: { state: "voided" } });
      return count;
    },

    async voidOne(id) {
      const { count } = await tx.approval.updateMany({
        where: { shop, id, state: "approved" },
        data: { state: "voided" },
      });
      return count === 1;
    },

    async stranded(before, now) {
      const rows = await tx.$queryRaw<{ id: string }[]>`
        select id from approvals a
        where shop = ${shop} and state = 'approved' and approved_at < ${before} and expires_at > ${now}
          and not exists (select from effects e where e.shop = a.shop and e.approval_id = a.id)
        order by approved_at`;
      return rows.map(({ id }) => id);
    },

    async expireDue(now) {
      const rows = await tx.$queryRaw<{ draftId: string }[]>`
        update approvals set state = 'expired'
        where shop = ${shop} and state = 'approved' and expires_at <= ${now}
        returning draft_id as "draftId"`;
      return rows.map(({ draftId }) => draftId);
    },
  };
}

function toApproval(row: ApprovalRow, box: Box): Approval {
  const { id, draftId, contentHash, approvedAt, expiresAt, effectKey } = row;
  return {
    id,
    draftId,
    content: bytesOf(row.content, box),
    contentHash,
    approver: { userId: row.approverUserId, name: row.approverName },
    approvedAt,
    expiresAt,
    effectKey,
    state: row.state as Approval["state"],
  };
}

/**
 * What was changed in the database does not open. It is given as it stands: its hash is then another one than what was
 * approved, so that it is refused as changed, in the words for that. A key that is missing stays a fault of ours.
 */
function bytesOf(stored: string, box: Box): string {
  try {
    return box.open(stored);
  } catch (error) {
    if (error instanceof Bug && error.code === "secret_does_not_open") return stored;
    throw error;
  }
}
