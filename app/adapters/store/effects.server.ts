import type { Effect, Prisma } from "@prisma/client";
import { z } from "zod";
import { Refused } from "../../ops/errors.ts";
import type { EffectState, Outcome } from "../../ops/execution/contract.ts";
import type { Box } from "./box.server.ts";
import type { SealedScope } from "./client.server.ts";
import type { EffectDecision, EffectRecord, EffectStore } from "./contract.ts";
import { checked } from "./values.server.ts";

const Decided = z.strictObject({
  arrived: z.boolean(),
  reason: z.string(),
  by: z.strictObject({ userId: z.string(), name: z.string().nullable() }),
  at: z.coerce.date(),
});

export function effectStore({ tx, shop, box }: SealedScope): EffectStore {
  const open = { in: ["sending", "unknown"] };
  return {
    async begin(effect, now) {
      const request = box.seal(effect.request);
      const connector = connectorOf(effect.request);
      const data = { shop, ...effect, request, connector, state: "sending", createdAt: now, updatedAt: now };
      await tx.effect.create({ data });
    },

    async record(id, outcome, now) {
      const done = outcome.state === "done";
      const { count } = await tx.effect.updateMany({
        // What was found done is done, whatever was believed before; nothing is written over it.
        where: { shop, id, state: done ? { not: "done" } : open },
        data: {
          state: outcome.state,
          outcome: outcome as Prisma.InputJsonObject,
          attempts: { increment: 1 },
          updatedAt: now,
        },
      });
      const settled = await tx.effect.findUnique({ where: { shop_id: { shop, id } } });
      if (count === 1) {
        // Approved anew while this was believed to have failed: it would happen a second time.
        if (done && settled)
          await tx.approval.updateMany({
            where: { shop, draftId: settled.draftId, state: "approved" },
            data: { state: "voided" },
          });
        return;
      }
      if (settled?.state === outcome.state) return; // two looked at once and saw the same
      throw new Refused(
        "effect_settled",
        `This was recorded as ${settled?.state ?? "nothing we know"} before and stays so; ${outcome.state} was not written over it.`,
      );
    },

    async decide(id, { attempts, outcome, decided }, now) {
      const { count } = await tx.effect.updateMany({
        // A look that is under way may still find out: then it has counted, and its answer stands.
        where: { shop, id, state: "unknown", attempts },
        data: {
          state: outcome.state,
          outcome: outcome as Prisma.InputJsonObject,
          decided: { ...decided, at: decided.at.toISOString() },
          updatedAt: now,
        },
      });
      return count === 1;
    },

    async get(id) {
      const row = await tx.effect.findUnique({ where: { shop_id: { shop, id } } });
      return row && toEffect(row, box);
    },

    async forApproval(approvalId) {
      const row = await tx.effect.findUnique({ where: { shop_approvalId: { shop, approvalId } } });
      return row && toEffect(row, box);
    },

    async unfinished(before) {
      const rows = await tx.effect.findMany({
        where: { shop, state: open, updatedAt: { lt: before } },
        orderBy: { updatedAt: "asc" },
      });
      return rows.map((row) => toEffect(row, box));
    },
  };
}

/** Null: the request names none. */
function connectorOf(request: string): string | null {
  return z.object({ connector: z.string() }).safeParse(JSON.parse(request)).data?.connector ?? null;
}

function toEffect(row: Effect, box: Box): EffectRecord {
  const { id, approvalId, draftId, alertId, title, key, attempts, createdAt, updatedAt } = row;
  const state = row.state as EffectState;
  const outcome = row.outcome as Outcome | null;
  return {
    id,
    approvalId,
    draftId,
    alertId,
    title,
    state,
    key,
    request: box.open(row.request),
    outcome,
    attempts,
    decided: decidedOf(row),
    createdAt,
    updatedAt,
  };
}

function decidedOf({ id, decided }: Effect): EffectDecision | null {
  return decided === null ? null : checked(Decided, decided, `The decision on effect ${id}`);
}
