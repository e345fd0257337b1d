import { Prisma, type Approval as ApprovalRow } from "@prisma/client";
import { z } from "zod";
import { ApprovalMethod, type Approval } from "../../ops/approvals/contract.ts";
import { Bug, Refused } from "../../ops/errors.ts";
import type { Box } from "./box.server.ts";
import type { SealedScope } from "./client.server.ts";
import type { ApprovalStore } from "./contract.ts";
import { checked } from "./values.server.ts";

/** What an edit takes back: an approval, and a yes that waits for a second person's. */
const LIVE = { in: ["approved", "waiting"] };

export function approvalStore({ tx, shop, box }: SealedScope): ApprovalStore {
  const live = (draftId: string) => ({ shop, draftId, state: LIVE });
  return {
    async create({ approver, firstYes, content, ...approval }) {
      if (approval.shop !== shop)
        throw new Refused("other_shop", "This approval was given in another store. Nothing was kept of it.");
      await tx.approval.updateMany({ where: live(approval.draftId), data: { state: "voided" } });
      // Of two at once the second waits here for the first, meets the unique index and adds nothing.
      const { count } = await tx.approval.createMany({
        data: [
          {
            ...approval,
            content: box.seal(content),
            approverUserId: approver.userId,
            approverName: approver.name,
            firstYes: firstYes
              ? { ...firstYes, approvedAt: firstYes.approvedAt.toISOString() }
              : Prisma.DbNull,
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

    async waiting(now) {
      const rows = await tx.approval.findMany({
        where: { shop, state: "waiting", expiresAt: { gt: now } },
        orderBy: { approvedAt: "asc" },
      });
      return rows.map((row) => toApproval(row, box));
    },

    async join({ id, contentHash, nonce }, now) {
      const { count } = await tx.approval.updateMany({
        where: { shop, id, contentHash, nonce, state: "waiting", expiresAt: { gt: now } },
        data: { state: "joined" },
      });
      return count === 1;
    },

    async consume({ id, contentHash, nonce }, now) {
      const { count } = await tx.approval.updateMany({
        where: { shop, id, contentHash, nonce, state: "approved", expiresAt: { gt: now } },
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
        where shop = ${shop} and state in ('approved', 'waiting') and expires_at <= ${now}
        returning draft_id as "draftId"`;
      return rows.map(({ draftId }) => draftId);
    },
  };
}

const FirstYesRow = z.strictObject({
  approvalId: z.string(),
  approver: z.strictObject({ userId: z.string(), name: z.string().nullable() }),
  approvedAt: z.coerce.date(),
});

function toApproval(stored: ApprovalRow, box: Box): Approval {
  const { approverUserId, approverName, firstYes, method, state, content, ...row } = stored;
  return {
    ...row,
    content: bytesOf(content, box),
    approver: { userId: approverUserId, name: approverName },
    method: checked(ApprovalMethod, method, `How approval ${row.id} was given`),
    firstYes:
      firstYes === null ? null : checked(FirstYesRow, firstYes, `The first yes of approval ${row.id}`),
    state: state as Approval["state"],
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
